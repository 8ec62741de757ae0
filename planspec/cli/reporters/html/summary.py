"""The top of the page: how many findings there are, and in which files."""

from collections.abc import Iterable, Iterator, Sequence

from planspec.cli.reporters.html import words
from planspec.cli.reporters.html.file import File
from planspec.cli.reporters.html.markup import shown
from planspec.cli.result import Tally
from planspec.language import Language


def summary(files: Sequence[File], tally: Tally, language: Language) -> str:
    """Return the summary as HTML."""
    return (
        '<section class="summary" aria-labelledby="summary">\n'
        f'<h2 id="summary">{words.SUMMARY.in_language(language)}</h2>\n'
        f"<p>{shown(tally.summary.in_language(language))}</p>\n"
        f"{''.join(_notes(tally, language))}"
        f'<ul class="counts">\n{"".join(_counts(files, language))}</ul>\n'
        f"{_table(files, language) if len(files) > 1 else ''}"
        "</section>\n"
    )


def _notes(tally: Tally, language: Language) -> Iterator[str]:
    # What comments suppress is shown on the page.
    hidden = tally._replace(suppressed=0).hidden
    notes = (hidden, tally.passed_by if tally.skipped else None)
    yield from (f"<p>{shown(note.in_language(language))}</p>\n" for note in notes if note)
    if tally.failures:
        listed = "".join(f"<li>{shown(failure.in_language(language))}</li>\n" for failure in tally.failures)
        yield f"<h3>{words.FAILED.in_language(language)}</h3>\n<ul>\n{listed}</ul>\n"
    if tally.first:
        yield f"<p>{shown(words.EXPLAIN.in_language(language).format(code=tally.first))}</p>\n"


def _counts(files: Iterable[File], language: Language) -> Iterator[str]:
    for kind, count in _totals(files).items():
        none = "" if count else " none"
        yield f'<li class="{kind}{none}">{words.KINDS[kind].in_language(language)} <b>{count}</b></li>\n'


def _totals(files: Iterable[File]) -> dict[str, int]:
    """Return how many findings there are of each kind; where nothing is suppressed, that is not told."""
    totals = {kind: sum(file.kinds.get(kind, 0) for file in files) for kind in words.KINDS}
    return {kind: count for kind, count in totals.items() if count or kind != "suppressed"}


def _table(files: Sequence[File], language: Language) -> str:
    kinds = tuple(_totals(files))
    titles = (words.FILE, *(words.KINDS[kind] for kind in kinds))
    heads = "".join(f'<th scope="col">{title.in_language(language)}</th>' for title in titles)
    rows = "".join(_row(number, file, kinds) for number, file in enumerate(files, 1))
    return (
        f"<table>\n<caption>{words.FILES.in_language(language)}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(number: int, file: File, kinds: Iterable[str]) -> str:
    path = f"<bdi>{shown(file.path)}</bdi>"
    link = f'<a href="#f{number}">{path}</a>' if file.body else path
    cells = "".join(f"<td>{file.kinds.get(kind, 0)}</td>" for kind in kinds)
    return f'<tr><th scope="row">{link}</th>{cells}</tr>\n'
