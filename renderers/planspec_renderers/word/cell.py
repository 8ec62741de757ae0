"""Cells of tables before they are written."""

from dataclasses import dataclass

from planspec.document import Inlines


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a cell.

    Attributes:
        style: Its style.
        content: Its words.
        label: What stands before them, up to a tab stop; nothing for no label.
        target: Name of a bookmark that the words lead to; nothing for none.
    """

    style: str
    content: Inlines = ()
    label: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell holds and how it looks.

    Attributes:
        lines: Its paragraphs.
        fill: Its ground as six hexadecimal digits; nothing for none.
        merge: ``restart`` where the cells below join it, ``continue`` where it joins the one above, or nothing.
        centred: Whether its words stand in the middle of its height.
        upright: Whether its lines run from top to bottom.
    """

    lines: tuple[Line, ...]
    fill: str = ""
    merge: str = ""
    centred: bool = False
    upright: bool = False
