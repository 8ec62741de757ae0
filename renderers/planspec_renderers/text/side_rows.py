"""Two versions side by side, to be heard: one change after the other, with its words named."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from planspec.document import Deleted, Inline, Inlines, Inserted, Link, Mark, Strong, Table, heads_rows, underlined
from planspec_renderers.text.inlines import one_line
from planspec_renderers.text.sentences import ended


def side_rows(table: Table) -> Iterator[str]:
    """Yield the parts and the changes in them: 「変更1。改正後: …。改正前: …。変わった言葉: …。備考: …。」.

    What is the same on both sides is said once.
    """
    names = tuple(map(one_line, table.header))
    number = 0
    for row in table.rows:
        said = tuple(one_line(_bare(cell)) for cell in row)
        if len(set(said[:2])) == 1 and not any(said[2:]):
            yield ended(said[0])
            continue
        sides = _named(names[:2], said[:2])
        if heads_rows(row):
            yield sides
            continue
        number += 1
        yield f"変更{number}。{sides}{_changed(row)}{_named(names[2:], said[2:])}"


def _named(names: tuple[str, ...], said: tuple[str, ...]) -> str:
    return "".join(ended(f"{name}: {words}") for name, words in zip(names, said, strict=False) if words)


class _Side(NamedTuple):
    """One side of a row.

    Attributes:
        kept: The words that are not marked, without white space.
        marked: The marked ones, by how many characters of *kept* stand before them.
        mark: How they are marked; nothing where none are.
    """

    kept: str
    marked: Mapping[int, str]
    mark: Mark | None


def _changed(row: tuple[Inlines, ...]) -> str:
    """Return which words took the place of which, pair by pair; nothing where the sides share no sentence."""
    old, new = map(_side, row[:2])
    if Inserted is old.mark or Deleted is new.mark:
        old, new = new, old
    if old.kept != new.kept or not (old.marked or new.marked):
        return ""
    remarks = "".join(map(one_line, row[2:]))
    places = sorted({*old.marked, *new.marked})
    told = "".join(_pair(old.marked.get(at, ""), new.marked.get(at, ""), remarks) for at in places)
    return f"変わった言葉: {told}" if told else ""


def _pair(old: str, new: str, remarks: str) -> str:
    if old and new:
        # Numbers that changed, and what moved, are told in the remarks.
        return "" if f"{old}から" in remarks and f"{new}へ" in remarks else f"「{old}」を「{new}」に。"
    return f"「{old}」を削った。" if old else f"「{new}」を加えた。"


def _side(content: Inlines) -> _Side:
    kept, marks, marked = "", set[Mark](), defaultdict[int, str](str)
    for mark, inline in _pieces(content):
        words = one_line(_bare((inline,)))
        if mark is None:
            kept += "".join(words.split())
        else:
            marks.add(mark)
            # White space alone is nothing to hear.
            marked[len(kept)] += words or "空白"
    return _Side(kept, marked, next(iter(marks), None))


def _pieces(content: Inlines) -> Iterator[tuple[Mark | None, Inline]]:
    """Yield each piece of *content* with its mark."""
    for inline in content:
        match inline:
            case Inserted() | Deleted():
                yield type(inline), inline
            case Strong(inner) | Link(inner):
                yield from _pieces(inner)
            case _:
                yield None, inline


def _bare(content: Inlines) -> Inlines:
    """Return *content* without marks; which version says it is told by its column."""
    marked = underlined(content)
    return tuple(
        inner for inline in marked for inner in (_bare(inline.content) if isinstance(inline, Inserted) else (inline,))
    )
