"""The statements of a plan's lists, and how they end."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from planspec.model import Action, Plan
from planspec.source import Pointer

_LONGEST_REMARK = 22
_SPACES = " \t\n\u3000"
_STOPS = "。．.！？!?…"
_STOP_SIGNS = tuple(_STOPS)
_CLOSING = "」』）)】〕]"
_PREDICATES = ("た", "る", "だ", "す", "せん", "ない", "たい", "しい")


class Statement(NamedTuple):
    """One statement of a list.

    Attributes:
        at: Pointer to its text.
        text: What it says.
        end: Where the statement itself ends, before spaces and a mark such as ``(新)`` or ``※1``.
        stopped: Whether it ends like a finished sentence, with a full stop or the like.
    """

    at: Pointer
    text: str
    end: int
    stopped: bool

    @classmethod
    def of(cls, at: Pointer, text: str) -> "Statement":
        """Take *text* apart."""
        if text.endswith("。"):
            return cls(at, text, len(text), stopped=True)
        itself = text.rstrip(_SPACES)
        if not (stopped := _is_stopped(itself)):
            itself = _without_mark(itself)
            stopped = _is_stopped(itself)
        return cls(at, text, len(itself), stopped)

    @property
    def ending(self) -> str:
        """Its last two characters before the full stop; to keep them would fill memory."""
        core = self.text[max(0, self.end - _LONGEST_REMARK) : self.end].rstrip(_CLOSING).rstrip(_STOPS)
        return core[-2:]

    def is_sentence(self, endings: AbstractSet[str]) -> bool:
        """Tell whether it ends in a predicate, or as sentences do elsewhere (*endings*)."""
        ending = self.ending
        return bool(ending) and (ending in endings or ending.endswith(_PREDICATES))


class Statements(NamedTuple):
    """All statements of one kind; they are taken apart each time, because of thousands nobody needs all at once.

    Attributes:
        plan: The plan.
        kind: The field that they stand in: ``evaluation``, ``issues`` or ``actions``.
    """

    plan: Plan
    kind: str

    def all(self) -> Iterator[Statement]:
        """Yield them in their order; of actions those that are not divided further."""
        for number, goal in enumerate(self.plan.basic_goals or ()):
            at = ("basic_goals", number)
            if self.kind == "actions":
                for index, promotion_goal in enumerate(goal.promotion_goals):
                    yield from _actions(promotion_goal.actions, (*at, "promotion_goals", index, "actions"))
            else:
                texts: Sequence[str] = getattr(goal, self.kind)
                yield from (Statement.of((*at, self.kind, index), text) for index, text in enumerate(texts))


def by_list(plan: Plan) -> tuple[Statements, ...]:
    """Return the statements of the evaluation, the issues, and the actions."""
    return tuple(Statements(plan, kind) for kind in ("evaluation", "issues", "actions"))


def _actions(actions: Sequence[Action], at: Pointer) -> Iterator[Statement]:
    for index, action in enumerate(actions):
        if action.actions:
            yield from _actions(action.actions, (*at, index, "actions"))
        else:
            yield Statement.of((*at, index, "text"), action.text)


def _is_stopped(text: str) -> bool:
    return text[-_LONGEST_REMARK:].rstrip(_CLOSING).endswith(_STOP_SIGNS)


def _without_mark(text: str) -> str:
    if text.endswith((")", "）")):
        start = max(text.rfind(opening, -_LONGEST_REMARK) for opening in "(（")
        return text[:start].rstrip(_SPACES) if start > 0 else text
    note = text[-_LONGEST_REMARK:].rstrip("0123456789０１２３４５６７８９")
    if note.endswith(("※", "＊", "*")):
        return text[: len(text) - len(text[-_LONGEST_REMARK:]) + len(note)].rstrip("※＊*" + _SPACES)
    return text
