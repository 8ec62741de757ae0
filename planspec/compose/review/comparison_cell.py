"""Cells of a 新旧対照表: what one version says, with the words underlined that the other one does not say."""

from collections.abc import Iterable

from planspec.compare import Change, Side
from planspec.compare.subject import Subjects
from planspec.compare.value import at as value_at
from planspec.compare.value import said
from planspec.compose.review.comparison_row import Row, heading_field
from planspec.compose.review.told import text_of
from planspec.document import Badge, Deleted, Inline, Inlines, Inserted, LineBreak, Mark, Strong, Text
from planspec.model import Model, Plan, PromotionGoal, printed_numbers
from planspec.source import Pointer
from planspec.wording import Fate

ADDED, REMOVED, MOVED, LEFT_OUT = "(新設)", "(削除)", "(移動)", "(略)"


class Cells:
    """Writes the cells of one version."""

    def __init__(self, plan: Plan, mark: Mark) -> None:
        """Take a version, and what becomes of the words that only it has."""
        self._plan, self._mark = plan, mark
        self._subjects = Subjects(plan, printed_numbers(plan))

    def label(self, at: Pointer, *, path: bool = False) -> str:
        """Return the name of a place with its number; with *path* the parts that it stands in before it.

        What is called like the part that it stands in has none: the head above has said it.
        """
        steps = self._subjects.steps(at)
        if len(at) > 1 and isinstance(at[-1], str) and steps == self._subjects.steps(at[:-1]):
            return ""
        return " ".join(step.ja for step in (steps if path else steps[-1:]))

    def cell(self, row: Row, other: str) -> Inlines:
        """Return the cell of a row; *other* is what the other version calls the place."""
        at = row.new if self._mark is Inserted else row.old
        if row.left_out:
            return (Text(LEFT_OUT),)
        if at is None:
            missing = ADDED if self._mark is Deleted else MOVED if row.away else REMOVED
            return (Text(missing),) if row.changes else ()
        moved = self._mark is Deleted and any(change.code == "CHG004" for change in row.changes)
        label = self.label(at, path=moved and not row.away)
        name: Inlines = (Text(label),) if not row.changes or label in {other, ""} else (self._mark((Text(label),)),)
        words = (self._mark(self._words(at, ())),) if row.away else self._words(at, row.changes)
        content = (*name, *((Text(" "),) if label and words else ()), *words)
        return (Strong(content),) if row.heads else content

    def _words(self, at: Pointer, changes: tuple[Change, ...]) -> Inlines:
        whole = next((change for change in changes if self._alone(change)), None)
        value = value_at(self._plan, at)
        badge = self._badge(value, changes)
        if whole is not None:
            first, *rest = lines(text_of(whole, self._alone(whole), "ja")) or ((),)
            content = (*first, *badge, *(inline for line in rest for inline in (LineBreak(), *line)))
            return (self._mark(content),) if content else ()
        field = heading_field(value)
        if field:
            changed = next((change for change in changes if change.field == field), None)
            written = said(getattr(value, field))
            return (*(self._changed(changed) if changed else broken(written)), *badge)
        if isinstance(value, Model) and not any(change.field for change in changes):
            return ()
        changed = next((change for change in changes if change.field or change.segments), None)
        return self._changed(changed) if changed else broken(said(value))

    def _alone(self, change: Change) -> Side | None:
        """Return the side of what only this version has."""
        if change.old is None:
            return change.new
        return change.old if change.new is None else None

    def _badge(self, value: object, changes: tuple[Change, ...]) -> Inlines:
        if not isinstance(value, PromotionGoal) or not value.new:
            return ()
        badge = Badge(self._plan.labels.new.rstrip("\n"))
        return (self._mark((badge,)),) if any(change.field == "new" for change in changes) else (badge,)

    def _changed(self, change: Change) -> Inlines:
        side = change.new if self._mark is Inserted else change.old
        if not change.segments:
            content = broken(text_of(change, side, "ja"))
            return (self._mark(content),) if content else ()
        own = Fate.INSERTED if self._mark is Inserted else Fate.DELETED
        kept = (segment for segment in change.segments if segment.fate in {own, Fate.KEPT})
        return tuple(inline for one in kept for inline in self._segment(one.text, marked=one.fate is own))

    def _segment(self, text: str, *, marked: bool) -> Inlines:
        content = broken(text)
        return (self._mark(content),) if marked and content else content


def lines(text: str) -> tuple[Inlines, ...]:
    """Return the lines of *text* that say something."""
    return tuple((Text(line),) for line in text.split("\n") if line.strip())


def broken(text: str) -> Inlines:
    """Return *text* with a line break where it has one, but none at its end."""
    return tuple(_between(text.rstrip("\n").split("\n")))


def _between(parts: Iterable[str]) -> Iterable[Inline]:
    for place, part in enumerate(parts):
        if place:
            yield LineBreak()
        if part:
            yield Text(part)
