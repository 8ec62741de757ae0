"""The document tree: structure and roles, no layout. Words are those of CommonMark and pandoc."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from planspec.language import Language
from planspec.model import Plan

# --- inlines ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text without line breaks."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that weighs more than its surroundings."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to *target*: an address, or ``#anchor`` of a heading in the same document."""

    content: tuple["Inline", ...]
    target: str


@dataclass(frozen=True, slots=True)
class Ruby:
    """A word with its reading (ルビ)."""

    base: str
    reading: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A short mark beside a title, such as the 「新」 of a new goal; *text* is without brackets."""

    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line break inside one paragraph."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """Text that a newer version adds."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Deleted:
    """Text that a newer version takes out."""

    content: tuple["Inline", ...]


Inline = Text | Strong | Link | Ruby | Badge | LineBreak | Inserted | Deleted
Inlines = tuple[Inline, ...]

# --- blocks ----------------------------------------------------------------------------------------------------------


class Role(StrEnum):
    """What a block is for; a renderer decides how that looks."""

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    COVER = "cover"
    DEFINITIONS = "definitions"
    VISION = "vision"
    BASIC_GOAL = "basic-goal"
    AIM = "aim"
    EVALUATION = "evaluation"
    ISSUES = "issues"
    PROMOTION_GOALS = "promotion-goals"
    PROMOTION_GOAL = "promotion-goal"
    GUIDELINE = "guideline"
    ACTIONS = "actions"
    MANAGEMENT = "management"
    CONTACTS = "contacts"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number.

    Attributes:
        text: As it is printed: ``(3)``, ``①``, ``1-2``.
        value: The count it stands for, from 1.
        sample: The style's way of writing the first number (see ``NumberStyle``).
    """

    text: str
    value: int
    sample: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels start at 1 and never skip one.

    Attributes:
        level: 1 for the parts of the document, 2 below them, and so on.
        content: What it says, without its number.
        number: Its printed number, if it has one.
        anchor: A name unique in the document, for links.
        role: What it is the heading of.
    """

    level: int
    content: Inlines
    number: Number | None = None
    anchor: str = ""
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    content: Inlines
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list: its text, and what stands below it."""

    content: Inlines
    blocks: tuple["Block", ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list whose order does not matter to the reader."""

    items: tuple[ListItem, ...]
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class OrderedList:
    """A numbered list; every item has its printed number."""

    items: tuple[tuple[Number, ListItem], ...]
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """Terms and what they mean; a meaning is one paragraph or more."""

    items: tuple[tuple[Inlines, tuple[Inlines, ...]], ...]
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row and as many cells in every row.

    Attributes:
        header: Cells of the header row.
        rows: Cells of the other rows.
        caption: What the table shows; also its alternative text.
        role: What it is for.
        row_headers: Whether the first cell of a row is its header.
    """

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    caption: str = ""
    role: Role = Role.BODY
    row_headers: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its alternative text; *data* are the bytes of a PNG or JPEG file."""

    data: bytes = field(repr=False)
    alternative: str
    caption: Inlines = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together, such as the cover or the evaluation of one goal."""

    role: Role
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of the table of contents; *title* stands above it, *depth* levels of headings are listed."""

    title: Inlines
    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block starts on a new page, where the format has pages."""


Block = Heading | Paragraph | BulletList | OrderedList | DefinitionList | Table | Figure | Group | Contents | PageBreak

# --- the document ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about itself.

    Attributes:
        author: Who publishes the document.
        date: The document's own date; never the clock's.
        language: Language of the text.
        subject: One line on what the document is, such as the period of the plan.
        keywords: Words to find it by.
    """

    author: str = ""
    date: dt.date = dt.date(1980, 1, 1)
    language: Language = "ja"
    subject: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A document to be rendered.

    Attributes:
        title: Title of the document, in one line.
        metadata: What the file says about itself.
        blocks: The document for people.
        subject: The model it was composed from, for data formats.
    """

    title: str
    metadata: Metadata
    blocks: tuple[Block, ...]
    subject: Plan | None = None


def plain(content: Inlines) -> str:
    """Return the words of *content* without any marking; a line break becomes a space."""
    return "".join(map(_plain, content))


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text) | Badge(text):
            return text
        case Ruby(base, _):
            return base
        case LineBreak():
            return " "
        case Strong(content) | Link(content, _) | Inserted(content) | Deleted(content):
            return plain(content)


def headings(blocks: tuple[Block, ...]) -> tuple[Heading, ...]:
    """Return the headings in *blocks* and in the groups below them, in reading order."""
    found: list[Heading] = []
    for block in blocks:
        if isinstance(block, Heading):
            found.append(block)
        elif isinstance(block, Group):
            found.extend(headings(block.blocks))
    return tuple(found)
