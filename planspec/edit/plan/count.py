"""The numbers of goals that a plan declares."""

from collections.abc import Iterable
from enum import StrEnum

from planspec.edit.operation import Operation, Set
from planspec.edit.outcome import outcome
from planspec.edit.plan.present import found, items
from planspec.edit.word import Word


class Level(StrEnum):
    """A level of goals, by the field of `structure` that says how many there are."""

    BASIC = "basic_goals"
    PROMOTION = "promotion_goals"


def counted(data: object, operations: Iterable[Operation], level: Level) -> tuple[Set, ...]:
    """Return what sets a declared number of goals to the real one.

    Args:
        data: What was read from a plan.
        operations: What is made of the plan before, which can be.
        level: Which goals are counted; where the plan declares no number of them there is nothing to set.
    """
    for operation in operations:
        data = outcome(data, operation)
    at = ("structure", level.value)
    declared, real = found(data, at), str(_count(data, level))
    return () if declared is None or declared == real else (Set(at, Word(real)),)


def _count(data: object, level: Level) -> int:
    basic = items(data, ("basic_goals",))
    if level is Level.BASIC:
        return len(basic)
    return sum(len(items(data, ("basic_goals", index, "promotion_goals"))) for index in range(len(basic)))
