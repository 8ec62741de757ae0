"""Another identifier for a goal, there and everywhere in the file where it is referred to."""

from collections.abc import Sequence
from typing import NamedTuple

from planspec.edit.operation import Set
from planspec.edit.plan.address import shared
from planspec.edit.plan.guess import asking
from planspec.edit.plan.identifier import unfit
from planspec.edit.plan.namespace import NAMESPACES, PREVIOUS_GOALS, Namespace
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual


class Renaming(NamedTuple):
    """Another identifier for a goal.

    Attributes:
        kind: Whose goal it is.
        operations: What gives it the identifier, and then all that refers to it.
    """

    kind: Namespace
    operations: tuple[Set, ...]


def renaming(data: object, old: str, new: str, kind: str | None = None) -> Renaming | Refusal:
    """Return what gives the goal *old* the identifier *new*.

    Args:
        data: What was read from a plan.
        old: The identifier as it is.
        new: What it is to be.
        kind: The name of one of `NAMESPACES`. By default it is where the identifier is found; a goal of the previous
            plan is meant where there is no other.
    """
    spaces = _with(data, old, tuple(one for one in NAMESPACES if kind in (None, one.name)))
    if not spaces:
        return _missing(data, old, kind)
    if len(spaces) > 1:
        return _ambiguous(old, spaces)
    space, named = spaces[0], spaces[0].named(data)
    holders = [one.at for one in named if one.id == old]
    if len(holders) > 1:
        return shared(old, [at[:-1] for at in holders])
    refused = None if new == old else unfit(new, space, data)
    if refused:
        return refused
    links = [one.at for one in space.linked(data) if one.id == old]
    return Renaming(space, tuple(Set(at, new) for at in (*holders, *links)))


def _with(data: object, identifier: str, spaces: Sequence[Namespace]) -> Sequence[Namespace]:
    """Return those of *spaces* that have *identifier*."""
    found = [space for space in spaces if any(one.id == identifier for one in space.named(data))]
    return [space for space in found if space is not PREVIOUS_GOALS] if len(found) > 1 else found


def _missing(data: object, old: str, kind: str | None) -> Refusal:
    spaces = [one for one in NAMESPACES if kind in (None, one.name)]
    told = spaces[0].told if kind else Bilingual("目標", "goals")
    message = Bilingual(f"「{old}」という識別子の{told.ja}はありません。", f"None of the {told.en} is called `{old}`.")
    return asking(message, old, [one.id for space in spaces for one in space.named(data)])


def _ambiguous(old: str, spaces: Sequence[Namespace]) -> Refusal:
    ja = "、".join(f"{space.told.ja} (--kind {space.name})" for space in spaces)
    en = ", ".join(f"{space.told.en} (--kind {space.name})" for space in spaces)
    return Refusal(
        Bilingual(
            f"「{old}」という識別子は、{ja} のどれにもあります。--kind でどちらかを指定してください。",
            f"`{old}` is among the {en}; say with --kind which one is meant.",
        )
    )
