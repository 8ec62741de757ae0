"""The list of changes (変更点の一覧) as a document."""

from planspec.compare import Change, Comparison
from planspec.compose.metadata import metadata
from planspec.compose.review.names import Names
from planspec.compose.review.record import record
from planspec.compose.review.sources import Sources
from planspec.compose.review.told import NEW, OLD, TITLE, Place, below, by_place, count, kind, kinds, marks, words
from planspec.compose.text import line
from planspec.document import (
    Block,
    BulletList,
    Deleted,
    Document,
    Form,
    Heading,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    ListItem,
    Paragraph,
    Role,
    Table,
    Text,
)
from planspec.language import Bilingual, Language
from planspec.wording import Fate, Segment

_HEADER = (Bilingual("箇所", "Place"), Bilingual("種類", "Kind"), Bilingual("変更の内容", "What changed"))


def changes(
    comparison: Comparison, names: Names, sources: Sources | None = None, *, language: Language = "ja"
) -> Document:
    """Compose the list of changes: the counts, then a table for each part of the plan.

    Args:
        comparison: What changed.
        names: What the two versions are called.
        sources: Where they are written, for the lines in the document's record.
        language: The language of the words that are not the plan's.
    """
    told = comparison.changes
    blocks: tuple[Block, ...] = (
        Paragraph((Text(TITLE.in_language(language)),), Role.TITLE),
        Paragraph(line(comparison.new.title), Role.SUBTITLE),
        Paragraph((Text(f"{OLD.in_language(language)}: {_printable(names.old)}"),)),
        Paragraph((Text(f"{NEW.in_language(language)}: {_printable(names.new)}"),)),
        Paragraph((Text(count(told).in_language(language)),)),
        *_kinds(told, language),
        *(block for number, place in enumerate(by_place(told), 1) for block in _place(place, number, language)),
    )
    about = metadata(comparison.new)
    written = record(comparison, names, sources)
    return Document(TITLE.in_language(language), about, blocks, form=Form.TABLE, record=written)


def _kinds(told: tuple[Change, ...], language: Language) -> tuple[Block, ...]:
    items = tuple(
        ListItem((Text(f"{title.ja} {number}件" if language == "ja" else f"{title.en}: {number}"),))
        for title, number in kinds(told)
    )
    return (BulletList(items),) if items else ()


def _place(place: Place, number: int, language: Language) -> tuple[Block, ...]:
    name = place.name.in_language(language)
    header = tuple((Text(title.in_language(language)),) for title in _HEADER)
    rows = tuple(_row(change, language) for change in place.changes)
    return (Heading(1, (Text(name),), anchor=f"changes-{number}"), Table(header, rows))


def _row(change: Change, language: Language) -> tuple[Inlines, ...]:
    notes = tuple(f"({note.in_language(language)})" for note in marks(change))
    what = " ".join((kind(change).in_language(language), *notes))
    content = tuple(inline for segment in words(change) for inline in _inlines(segment))
    return ((Text(below(change).in_language(language)),), (Text(what),), content)


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


def _printable(name: str) -> str:
    """Return *name*, perhaps a file's with bytes that are no text, with only characters that every format takes."""
    return "".join(" " if sign.isspace() else sign if sign.isprintable() else "?" for sign in name)
