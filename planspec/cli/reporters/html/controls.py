"""What filters the findings; the script shows it, since without the script it would do nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from planspec.cli.reporters.html import words
from planspec.cli.reporters.html.file import File
from planspec.cli.reporters.html.markup import attribute, shown
from planspec.language import Bilingual, Language
from planspec.model import Plan

_MOST_CHARACTERS = 40
"""Longer paths are cut in the list of files: a list does not wrap."""


def controls(files: Sequence[File], language: Language) -> str:
    """Return the filters as HTML; nothing where there is nothing to filter."""
    if all(file.clean for file in files):
        return ""
    chosen = [_choice("section", words.SECTION, _sections(files, language), language)]
    if len(files) > 1:
        chosen.append(_choice("file", words.FILE, _files(files), language))
    return (
        f'<form class="tools" role="search" aria-label="{words.FILTER.in_language(language)}" hidden>\n'
        f"<fieldset>\n<legend>{words.SEVERITY.in_language(language)}</legend>\n"
        f"{''.join(_kinds(files, language))}</fieldset>\n{''.join(chosen)}"
        f'<label>{words.SEARCH.in_language(language)} <input type="search" name="words"></label>\n'
        f'<div class="buttons">\n{"".join(_buttons(language))}</div>\n'
        f'<label class="keys"><input type="checkbox" name="keys" checked> {words.KEYS.in_language(language)}</label>\n'
        f'<p role="status" data-text="{words.SHOWN.in_language(language)}"></p>\n</form>\n'
    )


def _kinds(files: Iterable[File], language: Language) -> Iterator[str]:
    for kind, word in words.KINDS.items():
        count = sum(file.kinds.get(kind, 0) for file in files)
        if count:
            box = f'<input type="checkbox" name="kind" value="{kind}" checked>'
            yield f'<label class="{kind}">{box} {shown(word.in_language(language))} ({count})</label>\n'


def _choice(name: str, title: Bilingual, options: Iterable[tuple[str, str]], language: Language) -> str:
    written = "".join(f'<option value="{value}">{text}</option>\n' for value, text in options)
    whole = f'<option value="*">{words.ALL.in_language(language)}</option>\n'
    return f'<label>{title.in_language(language)} <select name="{name}">\n{whole}{written}</select></label>\n'


def _sections(files: Iterable[File], language: Language) -> Iterator[tuple[str, str]]:
    """Yield the parts of the plan that something was found in, in the order in which a plan is written."""
    counts: Counter[str] = Counter()
    for file in files:
        counts.update(file.sections)
    order = [name for name in ("", *Plan.model_fields) if name in counts]
    for name in (*order, *sorted(counts.keys() - set(order))):
        yield attribute(name), f"{attribute(_title(name, language)[:_MOST_CHARACTERS])} ({counts[name]})"


def _title(name: str, language: Language) -> str:
    if not name:
        return words.WHOLE_FILE.in_language(language)
    field = Plan.model_fields.get(name)
    if field is None:
        return name
    extra = field.json_schema_extra
    english = extra.get("x-title-en") if isinstance(extra, dict) else None
    return f"{field.title if language == 'ja' else english} {name}"


def _files(files: Sequence[File]) -> Iterator[tuple[str, str]]:
    for number, file in enumerate(files, 1):
        if not file.clean:
            cut = len(file.path) > _MOST_CHARACTERS
            path = f"…{file.path[1 - _MOST_CHARACTERS :]}" if cut else file.path
            yield str(number), f"{attribute(path)} ({sum(file.kinds.values())})"


def _buttons(language: Language) -> Iterator[str]:
    for action, word in (("previous", words.PREVIOUS), ("next", words.NEXT)):
        yield f'<button type="button" data-do="{action}">{word.in_language(language)}</button>\n'
    unfold, fold = words.UNFOLD.in_language(language), words.FOLD.in_language(language)
    yield f'<button type="button" data-do="unfold" data-other="{fold}">{unfold}</button>\n'
    yield f'<button type="reset">{words.RESET.in_language(language)}</button>\n'
