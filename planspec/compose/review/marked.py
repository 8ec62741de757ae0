"""Two versions of a document in one (見え消し): what went is struck out, what came is underlined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planspec.compose.review.alignment import Part, paired
from planspec.compose.review.merged_overview import merged_overview
from planspec.compose.review.merged_words import merged_words
from planspec.compose.review.moves import with_notes_on_moves
from planspec.compose.review.units import Section, Unit, item_part, part_of, row_part, units
from planspec.compose.review.whole import Blocks, whole, whole_cells, whole_item
from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Document,
    Figure,
    Group,
    Heading,
    Inlines,
    Inserted,
    ListItem,
    Number,
    OrderedList,
    PageBreak,
    Paragraph,
    Revision,
    Role,
    Table,
    marked_whole,
    plain,
)
from planspec.wording import Cut

_Row = tuple[Inlines, ...]
_Definition = tuple[Inlines, tuple[Inlines, ...]]


def marked(old: Document, new: Document, *, cut: Cut, revision: Revision | None = None) -> Document:
    """Return *old* and *new* in one document.

    Without what is deleted it says what *new* says, and without what is inserted what *old* says. The title, the
    metadata and the table of contents are those of *new*; a page begins wherever one does in either. Where changes are
    only to be seen, notes tell of goals that moved.

    Args:
        old: The version before.
        new: The version after.
        cut: Divides a text into words.
        revision: Who made the changes and when, for a document in which readers accept or reject them.
    """
    blocks = _Merge(cut).blocks(old.blocks, new.blocks)
    if revision is None:
        # Where changes are accepted or rejected, nothing may stand that is in neither version.
        blocks = with_notes_on_moves(blocks, new.metadata.language)
    former = "" if old.title == new.title else old.title
    return replace(new, blocks=blocks, revision=revision, former_title=former)


@dataclass(frozen=True, slots=True)
class _Merge:
    """Merges blocks of two versions; *cut* divides a text into words."""

    cut: Cut

    def blocks(self, old: Blocks, new: Blocks) -> Blocks:
        return new if old == new else tuple(self._units(units(old), units(new)))

    def _units(self, old: tuple[Unit, ...], new: tuple[Unit, ...]) -> Iterator[Block]:
        for one, other in paired(old, new, part_of):
            if (one and one.paged) or (other and other.paged):
                yield PageBreak()
            yield from self._merged(one and one.node, other and other.node)

    def _merged(self, old: Block | Section | None, new: Block | Section | None) -> Blocks:
        together = None if old is None or new is None else self._together(old, new)
        if together is not None:
            return together
        return (*(whole(old, Deleted) if old else ()), *(whole(new, Inserted) if new else ()))

    def _together(self, old: Block | Section, new: Block | Section) -> Blocks | None:
        """Return two blocks of one kind as one; nothing where they cannot be."""
        match old, new:
            case Section(heading, below), Section(other, other_below):
                return (*self._merged(heading, other), *self._units(below, other_below))
            case Heading(), Heading():
                return self._heading(old, new)
            case Paragraph(), Paragraph():
                content = self._words(old.content, new.content)
                return None if content is None else (replace(new, content=content),)
            case Contents(), Contents():
                return (new,)
            case BulletList(), BulletList():
                return (replace(new, items=tuple(self._items(old.items, new.items))),)
            case OrderedList(), OrderedList():
                return (replace(new, items=tuple(self._entries(old.items, new.items))),)
            case DefinitionList(), DefinitionList():
                return (replace(new, items=tuple(self._definitions(old.items, new.items))),)
            case Table(), Table():
                return self._table(old, new)
            case Group(), Group():
                return (replace(new, blocks=self.blocks(old.blocks, new.blocks)),)
            case Figure(), Figure() if old == new:
                return (new,)
            case _:
                return None

    def _words(self, old: Inlines, new: Inlines) -> Inlines | None:
        """Return two texts as one; nothing where one of them is empty, so that the block came or went whole."""
        together = merged_words(old, new, self.cut)
        return None if marked_whole(together) else together

    def _heading(self, old: Heading, new: Heading) -> Blocks | None:
        number, content = _number(old.number, new.number), self._words(old.content, new.content)
        if content is None or (number is None and (old.number or new.number)):
            return None
        return (replace(new, number=number, content=content),)

    def _items(self, old: Sequence[ListItem], new: Sequence[ListItem]) -> Iterator[ListItem]:
        for one, other in paired(old, new, item_part):
            yield from self._item(one, other)

    def _item(self, old: ListItem | None, new: ListItem | None) -> Iterator[ListItem]:
        together = None if old is None or new is None else self._words(old.content, new.content)
        if together is not None and old and new:
            yield ListItem(together, self.blocks(old.blocks, new.blocks))
            return
        if old:
            yield whole_item(old, Deleted)
        if new:
            yield whole_item(new, Inserted)

    def _entries(
        self, old: Sequence[tuple[Number, ListItem]], new: Sequence[tuple[Number, ListItem]]
    ) -> Iterator[tuple[Number, ListItem]]:
        for one, other in paired(old, new, lambda entry: item_part(entry[1])):
            items = tuple(self._item(one and one[1], other and other[1]))
            if one and other and len(items) == 1:
                yield _number(one[0], other[0]) or other[0], items[0]
            else:
                yield from zip((entry[0] for entry in (one, other) if entry), items, strict=True)

    def _definitions(self, old: Sequence[_Definition], new: Sequence[_Definition]) -> Iterator[_Definition]:
        for one, other in paired(old, new, _definition_part):
            term = self._words(one[0], other[0]) if one and other else None
            if term is not None and one and other:
                yield term, tuple(self._meanings(one[1], other[1]))
                continue
            if one:
                yield whole_cells((one[0],), Deleted)[0], whole_cells(one[1], Deleted)
            if other:
                yield whole_cells((other[0],), Inserted)[0], whole_cells(other[1], Inserted)

    def _meanings(self, old: Sequence[Inlines], new: Sequence[Inlines]) -> Iterator[Inlines]:
        for one, other in paired(old, new, lambda content: Part("", plain(content))):
            together = None if one is None or other is None else self._words(one, other)
            if together is not None:
                yield together
                continue
            yield from () if one is None else ((Deleted(one),),)
            yield from () if other is None else ((Inserted(other),),)

    def _table(self, old: Table, new: Table) -> Blocks | None:
        header = self._row(old.header, new.header)
        if header is None:
            return None
        if new.role is Role.OVERVIEW:
            return (replace(new, header=header, rows=merged_overview(old.rows, new.rows, self.cut)),)
        rows: list[_Row] = []
        for one, other in paired(old.rows, new.rows, row_part):
            together = None if one is None or other is None else self._row(one, other)
            if together is not None:
                rows.append(together)
                continue
            rows += [] if one is None else [whole_cells(one, Deleted)]
            rows += [] if other is None else [whole_cells(other, Inserted)]
        return (replace(new, header=header, rows=tuple(rows)),)

    def _row(self, old: _Row, new: _Row) -> _Row | None:
        """Return two rows as one; nothing where all cells of one are empty, or where it has other cells."""
        if len(old) != len(new):
            return None
        cells = tuple(merged_words(one, other, self.cut) for one, other in zip(old, new, strict=True))
        return None if cells and all(map(marked_whole, cells)) else cells


def _number(old: Number | None, new: Number | None) -> Number | None:
    """Return the number of what is in both versions; nothing where only one of them numbers it."""
    if old is None or new is None:
        return None
    return new if old.text == new.text else new._replace(former=old)


def _definition_part(definition: _Definition) -> Part:
    term, meanings = definition
    return Part("", "\n".join(map(plain, (term, *meanings))), plain(term))
