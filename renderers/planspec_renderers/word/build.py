"""What is known while one Word file is being built."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from planspec.document import Deleted, Document, Form, Heading, Inserted, Mark, Role, headings
from planspec.theme import Theme
from planspec_renderers.word.heading_numbers import HeadingNumbers
from planspec_renderers.word.numbering import Lists
from planspec_renderers.word.oxml import child, copies, name, paragraph, root
from planspec_renderers.word.revised_numbers import RevisedNumbers
from planspec_renderers.word.revisions import note
from planspec_renderers.word.sheet import Sheet
from planspec_renderers.word.styles import RUN_ORDER

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

    from planspec_renderers.word.styles import Styles


BADGE, MARK = "Badge", "Mark"
"""The character styles of marks beside titles, and of those in running text."""
LABEL = "ContactLabel"
"""The character style of what a line of a table is."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a run differs from its paragraph.

    Attributes:
        paragraph: A paragraph style whose type it takes over, or none.
        character: A character style, or none.
        strong: Whether it is bold.
        inserted: Whether it is underlined as text that a newer version adds.
        deleted: Whether it is struck through as text that a newer version takes out.
        running: Whether it stands in running text, where marks are quiet.
    """

    paragraph: str = ""
    character: str = ""
    strong: bool = False
    inserted: bool = False
    deleted: bool = False
    running: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block is put.

    Attributes:
        role: Role of the nearest group whose look its paragraphs share.
        depth: How many lists it stands in.
    """

    role: Role = Role.BODY
    depth: int = 0

    def inside(self, role: Role) -> "Place":
        """Return the place inside a group of *role*."""
        return replace(self, role=role)

    def deeper(self) -> "Place":
        """Return the place below an item of a list."""
        return replace(self, depth=self.depth + 1)


@dataclass(frozen=True, slots=True)
class Span:
    """The blocks of one group in the body.

    Attributes:
        role: What the group is for.
        first: Its first block.
        last: Its last block.
    """

    role: Role
    first: "Element"
    last: "Element"

    def blocks(self) -> "Iterator[Element]":
        """Yield the blocks in order."""
        yield self.first
        for block in () if self.first is self.last else self.first.itersiblings():
            yield block
            if block is self.last:
                return


@dataclass(slots=True)
class Build:
    """One Word file in the making.

    Attributes:
        body: The element that takes the blocks.
        part: The main part of the package, which holds pictures and links.
        styles: The styles of the template.
        theme: Colours, fonts and spacing.
        form: What kind of publication it is.
        sheet: The type area of a page.
        bookmarks: The headings of the document in order, each with the name of its bookmark.
        anchors: Names of bookmarks by anchors of the document.
        lists: The lists of the document.
        numbers: The lists that number headings.
        revised: Whether readers accept or reject what is inserted and deleted.
        page_break: Whether the next paragraph starts a page.
        above: The words of the heading that nothing stands below yet, by the mark of a version that has it.
        opened: How many bookmarks have been written.
        goals: How many basic goals have been opened, those that went left out.
        goal: Place from 1 of the basic goal that was opened last, which has its colour.
        pictures: How many pictures there are.
        links: Relationships to addresses outside the document.
        bands: Places of basic goals from 1 by the bookmarks of their headings, which are coloured bands.
        dressed: Styles that headings wear over their own, by bookmark.
        page_numbers: Elements that show the page of a bookmark, with its name.
        spans: The groups that have been written, inner ones first.
    """

    body: "Element"
    part: "DocumentPart"
    styles: "Styles"
    theme: Theme
    form: Form
    sheet: Sheet
    bookmarks: tuple[tuple[Heading, str], ...]
    anchors: Mapping[str, str]
    lists: Lists
    numbers: HeadingNumbers | RevisedNumbers
    revised: bool = False
    page_break: bool = False
    above: Mapping[Mark, str] = field(default_factory=dict)
    opened: int = 0
    goals: int = 0
    goal: int = 0
    pictures: int = 0
    links: dict[str, str] = field(default_factory=dict)
    bands: dict[str, int] = field(default_factory=dict)
    dressed: dict[str, str] = field(default_factory=dict)
    page_numbers: "list[tuple[Element, str]]" = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    _looks: "dict[Look, Element | None]" = field(default_factory=dict)

    def paragraph(self, style: str) -> "tuple[Element, Element]":
        """Add a paragraph in *style*; return it and its properties."""
        added, properties = paragraph(self.body, style)
        if self.page_break:
            self.page_break = False
            child(properties, "pageBreakBefore")
        self.above = {}
        return added, properties

    def open_goal(self, *, is_gone: bool) -> None:
        """Count a basic goal; one that went has the place of the one that follows."""
        self.goals += not is_gone
        self.goal = self.goals + is_gone

    def run_properties(self, look: Look) -> "Element | None":
        """Return the properties of a run that looks like *look*; they are to be copied."""
        if look not in self._looks:
            plain = replace(look, inserted=False, deleted=False) if self.revised else look
            self._looks[look] = _noted(_run_properties(plain, self.styles), look if self.revised else PLAIN)
        return self._looks[look]


def start(document: Document, part: "DocumentPart", styles: "Styles", theme: Theme) -> Build:
    """Return what is known of *document* before its first block."""
    bookmarks = tuple((heading, f"_Toc{place:09d}") for place, heading in enumerate(headings(document.blocks), 1))
    anchors = {heading.anchor: bookmark for heading, bookmark in reversed(bookmarks) if heading.anchor}
    lists, sheet = Lists(scale=theme.scale), Sheet.of(part.element.body.sectPr)
    revised = document.revision is not None
    numbers = RevisedNumbers.of(lists, [heading for heading, _ in bookmarks]) if revised else HeadingNumbers(lists)
    return Build(root("body"), part, styles, theme, document.form, sheet, bookmarks, anchors, lists, numbers, revised)


def _noted(properties: "Element | None", look: Look) -> "Element | None":
    """Return the properties of a run that is tracked where *look* is inserted or deleted."""
    if not (look.inserted or look.deleted):
        return properties
    noted = root("rPr") if properties is None else properties
    note(noted, Deleted if look.deleted else Inserted)
    return noted


def _run_properties(look: Look, styles: "Styles") -> "Element | None":
    properties = root("rPr")
    taken_over = dict(styles.own(look.paragraph).run) if look.paragraph else {}
    if look.character in {BADGE, MARK, LABEL}:
        # A mark has its own colours, whatever the heading around it looks like; LibreOffice takes the ground only from
        # the run itself, and in tables the colour too.
        mark = styles.own(look.character).run
        taken_over |= {key: mark[key] for key in map(name, ("color", "bdr", "shd")) if key in mark}
    copies(properties, tuple(taken_over.values()))
    if look.character:
        child(properties, "rStyle", val=look.character)
    for wanted, switch in ((look.strong, "b"), (look.strong, "bCs"), (look.deleted, "strike")):
        if wanted and name(switch) not in taken_over:
            child(properties, switch)
    if look.inserted:
        child(properties, "u", val="single")
    properties[:] = sorted(properties, key=lambda element: RUN_ORDER.index(str(element.tag)))
    return properties if len(properties) else None
