"""Goals that moved: where two versions are to be seen in one, a note at each one's old place and at its new one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from planspec.document import (
    Block,
    Deleted,
    Group,
    Heading,
    Inserted,
    Mark,
    Paragraph,
    Role,
    Text,
    headings,
    marked_whole,
    newer,
    older,
    plain,
)
from planspec.language import Bilingual, Language

_GOALS = frozenset({Role.BASIC_GOAL, Role.PROMOTION_GOAL})


class _Goal(NamedTuple):
    """A goal that went from one place, or came to one.

    Attributes:
        heading: Its heading.
        mark: Which of the two.
        place: What the place is called in the version that has the goal there.
        within: The heading of the basic goal it belongs to, itself for a basic goal.
    """

    heading: Heading
    mark: Mark
    place: str
    within: Heading

    @property
    def name(self) -> tuple[Role, str]:
        """What tells that it is the same goal."""
        return self.heading.role, plain(self.heading.content)


def with_notes_on_moves(blocks: tuple[Block, ...], language: Language) -> tuple[Block, ...]:
    """Return *blocks*, two versions in one, with notes on goals that went from one place and came to another one.

    A goal is known by its title. Of a basic goal that moved with all that stands below it only its own move is told.
    """
    notes = {heading: Paragraph((Text(note.in_language(language)),), Role.NOTE) for heading, note in _notes(blocks)}
    return tuple(_noted(blocks, notes)) if notes else blocks


def _noted(blocks: tuple[Block, ...], notes: Mapping[Heading, Paragraph]) -> Iterator[Block]:
    """Yield *blocks* with each note below its heading, and below the aim that stands in one band with that."""
    waiting: Paragraph | None = None
    for block, below in zip(blocks, (*blocks[1:], None), strict=True):
        yield replace(block, blocks=tuple(_noted(block.blocks, notes))) if isinstance(block, Group) else block
        waiting = notes.get(block) if isinstance(block, Heading) else waiting
        if waiting and not (isinstance(below, Paragraph) and below.role is Role.AIM):
            yield waiting
            waiting = None


def _notes(blocks: tuple[Block, ...]) -> Iterator[tuple[Heading, Bilingual]]:
    goals = tuple(_goals(blocks))
    went, came = (_once(goal for goal in goals if goal.mark is mark) for mark in (Deleted, Inserted))
    moved = {goal.heading for name in went.keys() & came.keys() for goal in (went[name], came[name])}
    for name, before in went.items():
        after = came.get(name)
        if after is None or (before.within is not before.heading and {before.within, after.within} <= moved):
            continue
        yield before.heading, Bilingual(f"{after.place} へ移動しました。", f"Moved to {after.place}.")
        yield after.heading, Bilingual(f"{before.place} から移動しました。", f"Moved from {before.place}.")


def _once(goals: Iterable[_Goal]) -> dict[tuple[Role, str], _Goal]:
    """Return by their names the goals whose name no other one has."""
    found: dict[tuple[Role, str], list[_Goal]] = {}
    for goal in goals:
        found.setdefault(goal.name, []).append(goal)
    return {name: named[0] for name, named in found.items() if len(named) == 1}


def _goals(blocks: tuple[Block, ...]) -> Iterator[_Goal]:
    """Yield the goals that went or came."""
    within: Heading | None = None
    for heading in headings(blocks):
        if heading.role is Role.BASIC_GOAL:
            within = heading
        mark = marked_whole(heading.content)
        if heading.role in _GOALS and mark and within:
            names = (_called(one, mark) for one in dict.fromkeys((within, heading)))
            yield _Goal(heading, mark, " ".join(names), within)


def _called(heading: Heading, mark: Mark) -> str:
    """Return the printed number of a goal in the version that it is in, or its title."""
    number = heading.number
    if number is None:
        return plain((older if mark is Deleted else newer)(heading.content))
    return (number.former or number).text if mark is Deleted else number.text
