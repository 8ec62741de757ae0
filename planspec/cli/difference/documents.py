"""The documents of ``planspec diff``: which kinds each format has, and the files that they become."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from planspec.cli.check import settings
from planspec.cli.chosen_renderer import ChosenRenderer, choose
from planspec.cli.difference.markdown import comment
from planspec.cli.difference.options import FORMS
from planspec.cli.difference.reviewed import Reviewed
from planspec.cli.difference.signature import signature
from planspec.cli.look import BROKEN_THEME, Look
from planspec.cli.output import require_folder, write_files
from planspec.cli.render_files import by_name, spare, stem_of
from planspec.cli.render_options import EDITION
from planspec.cli.reporters import reporter, text
from planspec.cli.terminal import complain, warn
from planspec.cli.usage import UsageError, unknown
from planspec.compose import EDITIONS
from planspec.document import Document
from planspec.language import Bilingual, Language
from planspec.rendering import Themed

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_DATA, _MARKDOWN = "application/json", "text/markdown"
_CHANGES, _PRINTED, _RANGE = "changes", ("marked", "tracked"), ".."
_COMMENT = (_CHANGES, _MARKDOWN)
"""The list of changes in Markdown is a comment on a pull request, which has a longest length."""
_USUAL: Mapping[str, tuple[str, ...]] = {
    _WORD: ("table", "marked", "tracked"),
    "application/pdf": ("table", "marked"),
    _MARKDOWN: (_CHANGES,),
    _DATA: (_CHANGES,),
}
"""The kinds of documents that a format has where none is asked for; all other formats have the table."""
_UNFIT: Mapping[str, frozenset[str]] = {
    _DATA: frozenset({"table", "marked", "tracked", "history"}),
    **dict.fromkeys(("application/pdf", "text/plain", _MARKDOWN), frozenset({"tracked"})),
}
"""The kinds of documents that a format cannot have."""


class Wanted(NamedTuple):
    """What a run asks for.

    Attributes:
        forms: The kinds of documents; ``None`` where each format is to have its usual ones.
        new_first: Whether the new version stands on the left of a table.
        language: The language of the words that are not the plan's.
    """

    forms: tuple[str, ...] | None
    new_first: bool
    language: Language


def write_documents(reviewed: Reviewed, options: Namespace, wanted: Wanted) -> tuple[Path, ...]:
    """Write every document asked for and return the paths.

    Raises:
        UsageError: Something named does not exist, or a file cannot be read or written.
    """
    if options.edition not in {None, *EDITIONS}:
        raise unknown(EDITION, options.edition, EDITIONS)
    folder, new = Path(options.out or "."), reviewed.new.version.file
    require_folder(folder)
    look = _look(options, new.folder, wanted.language)
    remarks: list[Bilingual] = [*look.lacking]
    files = by_name(_Making(reviewed, options, wanted, look).files(remarks))
    spare(new, (Path(reviewed.old.version.file.path), *look.paths), folder, files)
    paths = write_files(folder, files, force=options.force)
    for remark in dict.fromkeys(remarks):
        complain(remark, wanted.language)
    return paths


def _look(options: Namespace, folder: Path, language: Language) -> Look:
    configuration = settings(options.config).at(folder)
    look = Look(choose(options.to, {})).wanted(options.theme, options.template, configuration.theme)
    if look.theme is not None and look.broken:
        warn(reporter.report(text.Text(text.Style(language)), [look.theme.found]))
        raise UsageError(BROKEN_THEME)
    return look


class _Making(NamedTuple):
    """What the documents are made of."""

    reviewed: Reviewed
    options: Namespace
    wanted: Wanted
    look: Look

    def files(self, remarks: list[Bilingual]) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the content of each file; what renderers want people to look at goes to *remarks*."""
        for one in self.look.chosen:
            for form in self._forms(one):
                content = self._comment() if (form, one.renderer.media_type) == _COMMENT else None
                if form == "history":
                    remarks += (note for note in (self.reviewed.latest.repository.shallow,) if note.ja)
                if content is None:
                    output = one.run(self._document(form, one))
                    content = output.content
                    remarks += output.remarks
                yield f"{self._stem(form)}-{form}{one.suffix}", content

    def _forms(self, one: ChosenRenderer) -> tuple[str, ...]:
        media_type = one.renderer.media_type
        unfit = _UNFIT.get(media_type, frozenset())
        if wrong := next((form for form in self.wanted.forms or () if form in unfit), None):
            raise _unfit(wrong, one.entry.name, [form for form in FORMS if form not in unfit])
        over_time = ("history",) if media_type == _WORD and self.options.git and _RANGE in self.options.git else ()
        return self.wanted.forms or (*_USUAL.get(media_type, ("table",)), *over_time)

    def _stem(self, form: str) -> str:
        edition = self.options.edition if form in _PRINTED else None
        return stem_of(self.reviewed.new.version.file, edition or EDITIONS[0])

    def _document(self, form: str, one: ChosenRenderer) -> Document:
        edition = self.options.edition or EDITIONS[0]
        pictures = self.look.pictures if isinstance(one.renderer, Themed) else {}
        match form:
            case "table":
                return self.reviewed.table(new_first=self.wanted.new_first, whole=self.options.whole)
            case "marked":
                return self.reviewed.marked(edition, pictures)
            case "tracked":
                revision = signature(self.reviewed.new, self.options.author, self.options.date)
                return self.reviewed.marked(edition, pictures, revision)
            case "history":
                return self.reviewed.history(since_old=bool(self.options.git))
            case _:
                return self.reviewed.changes(self.wanted.language)

    def _comment(self) -> bytes:
        written = comment(self.reviewed.comparison, self.reviewed.names, self.wanted.language)
        return written.encode(errors="replace")


def _unfit(form: str, name: str, fit: Sequence[str]) -> UsageError:
    return UsageError(
        Bilingual(
            f"{name} では文書の種類 {form} を作れません。作れるのは {'、'.join(fit)} です。",
            f"{name} has no document of the kind {form}; it has {', '.join(fit)}.",
        )
    )
