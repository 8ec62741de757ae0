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
        ending: Its last two characters before the full stop.
    """

    at: Pointer
    text: str
    end: int
    stopped: bool
    ending: str

    @classmethod
    def of(cls, at: Pointer, text: str) -> "Statement":
        """Take *text* apart."""
        itself = text.rstrip(_SPACES)
        if not (stopped := _is_stopped(itself)):
            itself = _without_mark(itself)
            stopped = _is_stopped(itself)
        core = itself[-_LONGEST_REMARK:].rstrip(_CLOSING).rstrip(_STOPS)
        return cls(at, text, len(itself), stopped, core[-2:])

    def is_sentence(self, endings: AbstractSet[str]) -> bool:
        """Tell whether it ends in a predicate, or as sentences do elsewhere (*endings*)."""
        return bool(self.ending) and (self.ending in endings or self.ending.endswith(_PREDICATES))


def by_list(plan: Plan) -> tuple[Sequence[Statement], ...]:
    """Return all statements of the evaluation, all issues, and all actions that are not divided further."""
    evaluation: list[Statement] = []
    issues: list[Statement] = []
    actions: list[Statement] = []
    for number, goal in enumerate(plan.basic_goals or ()):
        at = ("basic_goals", number)
        evaluation += (Statement.of((*at, "evaluation", index), text) for index, text in enumerate(goal.evaluation))
        issues += (Statement.of((*at, "issues", index), text) for index, text in enumerate(goal.issues))
        for index, promotion_goal in enumerate(goal.promotion_goals):
            actions += _actions(promotion_goal.actions, (*at, "promotion_goals", index, "actions"))
    return evaluation, issues, actions


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
