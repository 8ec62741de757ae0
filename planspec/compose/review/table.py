"""The comparison of two versions side by side (新旧対照表) as a document."""

from itertools import groupby

from planspec.compare import Comparison
from planspec.compose.metadata import metadata
from planspec.compose.review.comparison_cell import Cells
from planspec.compose.review.comparison_row import Row, rows
from planspec.compose.review.names import Names, printable
from planspec.compose.review.record import record
from planspec.compose.review.remarks import remarks
from planspec.compose.review.told import NOTHING
from planspec.document import Block, Deleted, Document, Form, Inlines, Inserted, Paragraph, Role, Table, Text

NEW, OLD, REMARKS = "改正後(新)", "改正前(旧)", "備考"
CAPTION = "改正後と改正前の対照"


def table(comparison: Comparison, names: Names, *, new_first: bool = True, whole: bool = False) -> Document:
    """Compose the table of both versions.

    Args:
        comparison: What changed.
        names: What the two versions are called.
        new_first: Whether the new version stands on the left.
        whole: Whether what is the same in both is printed, too, instead of 「(略)」.
    """
    title = f"{comparison.new.title.rstrip(chr(10))} 新旧対照表"
    sides = ((NEW, names.new), (OLD, names.old))
    blocks: tuple[Block, ...] = (
        Paragraph((Text(title),), Role.TITLE),
        *(Paragraph((Text(f"{side}: {printable(name)}"),)) for side, name in (sides if new_first else sides[::-1])),
        _table(comparison, new_first=new_first, whole=whole)
        if comparison.changes or whole
        else Paragraph((Text(f"{NOTHING.ja}。"),)),
    )
    about = metadata(comparison.new)
    return Document(title, about, blocks, form=Form.TABLE, record=record(comparison, names))


def _table(comparison: Comparison, *, new_first: bool, whole: bool) -> Table:
    old, new = Cells(comparison.old, Deleted), Cells(comparison.new, Inserted)
    cells = (_cells(row, old, new) for row in rows(comparison, whole=whole))
    # What is left out on both sides of a row that has no place of its own is left out once.
    told = (row for row, same in groupby(cells) for row in ([row] if row[0] == (Text("(略)"),) else same))
    ordered = tuple(row if new_first else (row[1], row[0], row[2]) for row in told)
    header = (NEW, OLD, REMARKS) if new_first else (OLD, NEW, REMARKS)
    words = tuple((Text(word),) for word in header)
    return Table(words, ordered, caption=CAPTION, role=Role.COMPARISON, row_headers=False)


def _cells(row: Row, old: Cells, new: Cells) -> tuple[Inlines, ...]:
    was, now = ("" if at is None else cells.label(at) for cells, at in ((old, row.old), (new, row.new)))
    said = remarks(row, old, new)
    return (new.cell(row, was), old.cell(row, now), (Text(said),) if said else ())
