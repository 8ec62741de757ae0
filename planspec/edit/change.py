"""Text and operations to patched text: every other character stays, and the result is read again."""

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from planspec.edit.batch import Batch, Paste, Step
from planspec.edit.edit import Edited
from planspec.edit.kept import Kept, after, patches_of
from planspec.edit.manner import line_break_of
from planspec.edit.operation import Insert, Operation, Remove
from planspec.edit.outcome import outcome
from planspec.edit.patch import Patch, patched
from planspec.edit.refusal import OTHER_DATA, UNREADABLE, UNTOLD, Refusal
from planspec.edit.way import Meeting
from planspec.reader import Reading, read


class _State(NamedTuple):
    """A text on its way: what was read of it, what is left of the first one, and what ended its lines."""

    reading: Reading
    kept: tuple[Kept, ...]
    line_break: str


def change(text: str, operations: Sequence[Operation]) -> Edited | Refusal:
    """Make *operations* on *text*, one after the other, all of them or none.

    Each pointer is about the data as the operations before it leave them. What is written takes the style and the
    indentation of what stands around it. The result is read again and gives the data with the operations made.
    Operations that do not meet are made on one reading of the text; one that meets another, such as an insertion
    before another new item, costs another reading.

    Args:
        text: The text of a file, with or without a byte order mark.
        operations: What is to be made of its data.

    Returns:
        The edited text, or why it cannot be.
    """
    reading = read(text)
    if not reading.usable:
        return UNREADABLE
    made = _made(_State(reading, (Kept(0, 0, len(reading.text)),), line_break_of(reading.text)), tuple(operations))
    if isinstance(made, Refusal):
        return made
    lead = text[: len(text) - len(reading.text)]
    patches = patches_of(made.kept, reading.text, made.reading.text)
    moved = tuple(Patch(len(lead) + start, len(lead) + end, new) for start, end, new in patches)
    return Edited(lead + made.reading.text, moved)


def _made(state: _State, steps: Sequence[Step]) -> _State | Refusal:
    """Return *state* with *steps* made, in as few batches as they can be."""
    left = deque(steps)
    while left:
        made = _next_batch(state, left)
        if isinstance(made, Refusal):
            return made
        state = made
    return state


def _next_batch(state: _State, left: deque[Step]) -> _State | Refusal:
    """Make as many of the steps that are *left* as do not meet, and take them away."""
    batch, wanted, taken = Batch(state.reading, state.line_break), state.reading.data, list[Step]()
    while left:
        step = left[0]
        data = outcome(wanted, _on_data(step))
        if isinstance(data, Refusal):
            return data
        try:
            rest = batch.make(step)
        except Meeting:
            break
        if isinstance(rest, Refusal):
            return rest
        left.popleft()
        if rest is None:
            taken.append(step)
            wanted = data
        else:
            # A move is half made: its item is taken out and still to be put in.
            taken.append(Remove(step.at))
            wanted = outcome(wanted, Remove(step.at))
            left.appendleft(rest)
    return (_written(state, batch, wanted) or _apart(state, taken)) if taken else UNTOLD


def _on_data(step: Step) -> Operation:
    """Return what *step* does to the data."""
    return Insert(step.at, step.value) if isinstance(step, Paste) else step


def _apart(state: _State, taken: Sequence[Step]) -> _State | Refusal:
    """Make steps that do not go together, or one that has to be written with more care."""
    if len(taken) > 1:
        half = len(taken) // 2
        first = _made(state, taken[:half])
        return first if isinstance(first, Refusal) else _made(first, taken[half:])
    batch = Batch(state.reading, state.line_break, careful=True)
    refused = batch.make(taken[0])
    if isinstance(refused, Refusal):
        return refused
    return _written(state, batch, outcome(state.reading.data, _on_data(taken[0]))) or OTHER_DATA


def _written(state: _State, batch: Batch, wanted: object) -> _State | None:
    """Return the state after *batch*, or nothing where its text is not read as the data that is *wanted*."""
    patches = tuple(sorted(batch.patches))
    text = patched(state.reading.text, patches)
    reread = read(text)
    # A doubt that was not there before is a sign that something is taken for something else.
    if reread.data != wanted or not reread.usable or len(reread.errors) > len(state.reading.errors):
        return None
    return state._replace(reading=reread, kept=after(state.kept, patches)) if reread.text == text else None
