"""Operations that are made together on a text that was read once, as long as they do not meet."""

from typing import Any, NamedTuple

from planspec.edit.cut import Cut, cut
from planspec.edit.extent import column, entries, index_of, is_flow, lead_of, values
from planspec.edit.insertion import Insertion, into_brackets
from planspec.edit.kept import joined
from planspec.edit.manner import Habits
from planspec.edit.operation import Move, Operation, Remove, Set
from planspec.edit.outcome import plain
from planspec.edit.patch import Patch
from planspec.edit.refusal import COMMENT_IN_FLOW, OTHER_DATA, Refusal
from planspec.edit.removal import Removal
from planspec.edit.setting import Setting, in_brackets
from planspec.edit.way import Meeting, Way, Ways
from planspec.edit.written import Writer, Written
from planspec.reader import Reading
from planspec.source import Pointer
from planspec.source.place import Place


class Paste(NamedTuple):
    """An item that was taken out goes into a list."""

    at: Pointer
    value: Any
    cut: Cut


Step = Operation | Paste


class Batch:
    """Operations on a text, and the patches that they come to."""

    def __init__(self, reading: Reading, line_break: str, *, careful: bool = False) -> None:
        """Take what was read, and what ends its lines; a careful batch writes new texts in double quotes."""
        self.patches: list[Patch] = []
        self._text = reading.text
        self._careful = careful
        self._habits = Habits(reading.text, line_break)
        self._ways = Ways(reading)

    def make(self, step: Step) -> Paste | Refusal | None:
        """Work out what *step*, which is about data that is there, does to the text.

        Returns:
            What is still to be made of it afterwards, or why it cannot be.

        Raises:
            Meeting: It has to wait until the batch is written.
        """
        if isinstance(step, Move):
            if step.at == step.to:
                return None
            taken = self._taken(step)
            return self._remove(step.at) or taken
        if isinstance(step, Remove):
            return self._remove(step.at)
        if isinstance(step, Set):
            return self._set(step.at, plain(step.value), step.after)
        return self._insert(step.at, plain(step.value), step.cut if isinstance(step, Paste) else None)

    def _add(self, patches: tuple[Patch, ...] | Refusal, *, behind: bool = False) -> Refusal | None:
        """Take *patches*; what is *behind* another new entry may stand at the same place, after it."""
        if isinstance(patches, Refusal):
            return patches
        new = joined(patches)
        if behind and len(new) == 1 and new[0].start == new[0].end:
            place = new[0][:2]
            same = next((index for index, one in enumerate(self.patches) if one[:2] == place), None)
            if same is not None:
                self.patches[same] = Patch(*place, self.patches[same].text + new[0].text)
                return None
        if any(_meet(one, other) for one in new for other in self.patches):
            raise Meeting
        self.patches += new
        return None

    def _writer(self, way: Way) -> Writer:
        return Writer(self._text, self._habits.manner(way.places, careful=self._careful))

    def _set(self, at: Pointer, value: Any, after: str | None) -> Refusal | None:
        around = self._ways.to(at[:-1])
        step = at[-1]
        if isinstance(step, str) and not (isinstance(around.value, dict) and step in around.value):
            return self._set_field(around, step, value, after)
        way = self._ways.further(around, step)
        setting = Setting(self._writer(around), around.place, way.indices[-1], in_brackets(self._text, around.places))
        refused = self._add(setting.patches(way.value, value))
        self._ways.change(way.at)
        return refused

    def _set_field(self, around: Way, name: str, value: Any, after: str | None) -> Refusal | None:
        if self._ways.is_changed((*around.at, name)) or (after and self._ways.is_changed((*around.at, after))):
            raise Meeting
        self._ways.change((*around.at, name))
        writer = self._writer(around)
        if not values(around.place):
            return self._fill(around, {name: value})
        if self._is_pair(around):
            return self._fill(around, {**around.value, name: value})
        there = after is not None and after in around.value
        number = index_of(around.place, after or "") if there else len(values(around.place)) - 1
        insertion = Insertion(writer, around.place, number, after=True)
        flow = in_brackets(self._text, around.places)
        entry = writer.flow_field(name, value) if flow else writer.field(name, value, insertion.column)
        return entry if isinstance(entry, Refusal) else self._add(insertion.patches(entry), behind=True)

    def _is_pair(self, way: Way) -> bool:
        """Tell whether a mapping is a field that stands in a list without braces: ``[a: 1]``."""
        return not is_flow(self._text, way.place) and in_brackets(self._text, way.places)

    def _fill(self, way: Way, value: Any) -> Refusal | None:
        """Write *value* in the place of an empty collection, of nothing, or of a field without braces."""
        self._ways.change(way.at)
        writer = self._writer(way)
        if is_flow(self._text, way.place) and self._text[way.place[0] + 1 : way.place[1] - 1].strip():
            flow = writer.flow(value)
            return flow if isinstance(flow, Refusal) else self._add(into_brackets(writer, way.place, flow[1:-1]))
        around = way.places[:-1]
        if not around:
            return self._fill_root(writer, way.place, value)
        setting = Setting(writer, around[-1], way.indices[-1], in_brackets(self._text, around))
        return self._add(setting.patches(way.value, value))

    def _fill_root(self, writer: Writer, place: Place, value: Any) -> Refusal | None:
        """Write *value* in the place of a file that is nothing but ``{}``."""
        written = writer.block(value, -writer.manner.step)
        if isinstance(written, Refusal):
            return written
        return self._add((Patch(place[0], place[1], written.body.removeprefix(writer.manner.line_break)),))

    def _insert(self, at: Pointer, value: Any, taken: Cut | None) -> Refusal | None:
        around = self._ways.to(at[:-1])
        items, index = self._ways.items(around), int(at[-1])
        if around.value:
            refused = self._insert_beside(around, items, index, value, taken)
        elif self._ways.is_touched(around):
            raise Meeting
        else:
            refused = self._fill(around, [value]) if taken is None else self._paste_alone(around, value, taken)
        self._ways.put_in(around, index)
        return refused

    def _insert_beside(
        self, around: Way, items: list[int | None], index: int, value: Any, taken: Cut | None
    ) -> Refusal | None:
        right = items[index] if index < len(items) else None
        left = next((one for one in items[:index][::-1] if one is not None), None)
        beside = left if right is None else right
        if beside is None or (right is None and None in items[index:]):
            raise Meeting
        insertion = Insertion(self._writer(around), around.place, beside, after=right is None)
        written = insertion.in_flow if in_brackets(self._text, around.places) else insertion.in_block
        return self._add(written(value, taken), behind=bool(index) and items[index - 1] is None)

    def _paste_alone(self, around: Way, value: Any, taken: Cut) -> Refusal | None:
        """Put an item that was taken out into an empty list."""
        outer = around.places[:-1]
        if not outer or in_brackets(self._text, outer):
            return COMMENT_IN_FLOW if taken.has_comments else self._fill(around, [value])
        if self._careful:
            return OTHER_DATA if taken.has_comments else self._fill(around, [value])
        writer = self._writer(around)
        setting = Setting(writer, outer[-1], around.indices[-1], in_flow=False)
        line_break = writer.manner.line_break
        head = column(self._text, setting.head)
        wanted = head + (2 if isinstance(entries(outer[-1]), list) else writer.manner.list_step)
        moved = taken.at(wanted)
        body = f"{line_break}{moved.above}{' ' * wanted}{moved.entry}{moved.below}"
        return self._add(setting.placed(around.place, Written("", body)))

    def _remove(self, at: Pointer) -> Refusal | None:
        around = self._ways.to(at[:-1])
        way = self._ways.further(around, at[-1])
        alone = len(self._ways.items(around)) == 1 or len(values(around.place)) == 1
        if self._ways.is_touched(around) and alone:
            raise Meeting
        if self._is_pair(around):
            return self._fill(around, {key: one for key, one in around.value.items() if key != at[-1]})
        lead = lead_of(self._text, around.places[-2], around.indices[-1]) if around.at else None
        refused = self._add(Removal(self._text, around.place, lead, way.indices[-1]).patches())
        if isinstance(at[-1], int):
            self._ways.take_out(way, at[-1], around)
        self._ways.change(way.at)
        return refused

    def _taken(self, move: Move) -> Paste:
        around = self._ways.to(move.at[:-1])
        way = self._ways.further(around, move.at[-1])
        return Paste(move.to, way.value, cut(self._text, around.place, way.indices[-1]))


def _meet(one: Patch, other: Patch) -> bool:
    """Tell whether two patches touch; stretches that both go may lie side by side."""
    if not one.text and not other.text:
        return one.start < other.end and other.start < one.end
    return one.start <= other.end and other.start <= one.end
