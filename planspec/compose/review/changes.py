"""The list of changes (変更点の一覧) as a document."""

from collections.abc import Iterator

from planspec.compare import Change, Comparison, Importance
from planspec.compose.metadata import metadata
from planspec.compose.review.names import Names, printable
from planspec.compose.review.record import record
from planspec.compose.review.sources import Sources
from planspec.compose.review.told import IMPORTANCE, NEW, OLD, TITLE, count, counts, kind, marks, words
from planspec.document import (
    Block,
    Deleted,
    Document,
    Form,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    Paragraph,
    Role,
    Strong,
    Table,
    Text,
)
from planspec.language import Bilingual, Language
from planspec.wording import Fate, Segment

_HEADER = (Bilingual("箇所", "Place"), Bilingual("種類", "Kind"), Bilingual("変更の内容", "What changed"))


def changes(
    comparison: Comparison, names: Names, sources: Sources | None = None, *, language: Language = "ja"
) -> Document:
    """Compose the list of changes: the counts, then a table of all of them in the order of the plan.

    Args:
        comparison: What changed.
        names: What the two versions are called.
        sources: Where they are written, for the lines in the document's record.
        language: The language of the words that are not the plan's.
    """
    told = comparison.changes
    title = f"{comparison.new.title.rstrip(chr(10))} {TITLE.in_language(language)}"
    blocks: tuple[Block, ...] = (
        Paragraph((Text(title),), Role.TITLE),
        *(Paragraph((Text(words),)) for words in _head(told, names, language)),
        *((_table(told, language),) if told else ()),
    )
    about = metadata(comparison.new)
    return Document(title, about, blocks, form=Form.TABLE, record=record(comparison, names, sources))


def _head(told: tuple[Change, ...], names: Names, language: Language) -> Iterator[str]:
    """Yield what both versions are called, and how many changes there are."""
    yield f"{NEW.in_language(language)}: {printable(names.new)}"
    yield f"{OLD.in_language(language)}: {printable(names.old)}"
    yield count(told).in_language(language)
    if told:
        yield counts(told).in_language(language)


def _table(told: tuple[Change, ...], language: Language) -> Table:
    header = tuple((Text(title.in_language(language)),) for title in _HEADER)
    rows = tuple(_row(change, language) for change in told)
    return Table(header, rows, caption=TITLE.in_language(language), role=Role.CHANGES)


def _row(change: Change, language: Language) -> tuple[Inlines, ...]:
    content = tuple(inline for segment in words(change, language) for inline in _inlines(segment))
    return ((Text(change.subject.in_language(language)),), _kind(change, language), content)


def _kind(change: Change, language: Language) -> Inlines:
    """Return what kind of change it is and how important, and what is to be known of it; what weighs most in bold."""
    title, weight = (one.in_language(language) for one in (kind(change), IMPORTANCE[change.importance]))
    notes = "".join(f"、{note.ja}" if language == "ja" else f", {note.en}" for note in marks(change))
    if change.importance is not Importance.MAJOR:
        return (Text(f"{title} ({weight}{notes})"),)
    return (Text(f"{title} ("), Strong((Text(weight),)), Text(f"{notes})"))


def _inlines(segment: Segment) -> Inlines:
    content = _lines(segment.text)
    match segment.fate:
        case Fate.INSERTED:
            return (Inserted(content),)
        case Fate.DELETED:
            return (Deleted(content),)
        case Fate.KEPT:
            return content


def _lines(text: str) -> Inlines:
    parts: tuple[Inline, ...] = tuple(part for one in text.split("\n") for part in (LineBreak(), Text(one)))
    return tuple(part for part in parts[1:] if part != Text(""))
