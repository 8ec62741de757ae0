"""What stands one below the other."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from planspec.document.inline import Inlines
from planspec.model import Number


class Role(StrEnum):
    """What a block is for; a renderer decides how that looks."""

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    COVER = "cover"
    MASTHEAD = "masthead"
    PICTURE = "picture"
    LOGO = "logo"
    DEFINITIONS = "definitions"
    OVERVIEW = "overview"
    VISION = "vision"
    BASIC_GOAL = "basic-goal"
    AIM = "aim"
    LABEL = "label"
    EVALUATION = "evaluation"
    ISSUES = "issues"
    PROMOTION_GOALS = "promotion-goals"
    PROMOTION_GOAL = "promotion-goal"
    GUIDELINE = "guideline"
    ACTIONS = "actions"
    MANAGEMENT = "management"
    CONTACTS = "contacts"
    SOURCES = "sources"
    COMPARISON = "comparison"
    CHANGES = "changes"
    TODO = "todo"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels start at 1 and never skip one.

    Attributes:
        level: 1 for the parts of the document, 2 below them, and so on.
        content: What it says, without its number.
        number: Its printed number, if it has one.
        anchor: A name unique in the document, for links.
        role: What it is the heading of.
        listed: Whether the contents list it.
    """

    level: int
    content: Inlines
    number: Number | None = None
    anchor: str = ""
    role: Role = Role.BODY
    listed: bool = True


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
    role: Role = Role.BODY


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


def headings(blocks: tuple[Block, ...]) -> tuple[Heading, ...]:
    """Return the headings in *blocks* and in the groups below them, in reading order."""
    found: list[Heading] = []
    for block in blocks:
        if isinstance(block, Heading):
            found.append(block)
        elif isinstance(block, Group):
            found.extend(headings(block.blocks))
    return tuple(found)


def ranks(levels: Iterable[int]) -> tuple[int, ...]:
    """Return how deep each of *levels* stands among the others, from 1, so that contents indent without a gap.

    Args:
        levels: Levels of the headings that are listed, in reading order.
    """
    above: list[int] = []
    found: list[int] = []
    for level in levels:
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        found.append(len(above))
    return tuple(found)
