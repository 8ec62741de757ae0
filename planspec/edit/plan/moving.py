"""Where an item of a list is to go, told by a place or by a goal, a branch and the like beside it."""

from typing import NamedTuple

from planspec.edit.operation import Move, Operation, Remove, Set
from planspec.edit.outcome import outcome
from planspec.edit.plan.address import END, Address, address, start_at
from planspec.edit.plan.field_kind import is_list
from planspec.edit.plan.present import is_there, items
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual
from planspec.source import Pointer, json_pointer


class Beside(NamedTuple):
    """A goal near which something is to stand: at most one of these is given.

    Attributes:
        before: The goal before which it goes.
        after: The goal after which it goes.
        into: The goal at the end of whose list of the same name it goes.
    """

    before: str | None = None
    after: str | None = None
    into: str | None = None

    @property
    def named(self) -> str:
        """The identifier that is given."""
        return next((one for one in self if one is not None), "")


class Moving(NamedTuple):
    """A move: where the item will stand, and what takes it there."""

    to: Pointer
    operations: tuple[Operation, ...]


def immovable(data: object, start: Pointer) -> Refusal | None:
    """Return why what stands at *start* cannot be moved at all, or ``None`` where it can."""
    left = outcome(data, Remove(start))
    if isinstance(left, Refusal):
        return left
    return None if isinstance(start[-1], int) else NO_ITEM_OF_LIST


def moving(data: object, start: Pointer, goal: str | Beside) -> Moving | Refusal:
    """Return what moves the item at *start*.

    Args:
        data: What was read from a plan.
        start: Where the item stands.
        goal: The place where it will stand afterwards, as `address` takes it, or what it will stand beside.
    """
    if (reason := immovable(data, start)) is not None:
        return reason
    left = outcome(data, Remove(start))
    at = _told(left, goal) if isinstance(goal, str) else _beside(data, left, start, goal)
    if isinstance(at, Refusal):
        return at
    begun = () if is_there(left, at[:-1]) else (Set(at[:-1], []),)
    return Moving(at, (*begun, Move(start, at)))


def _told(left: object, written: str) -> Pointer | Refusal:
    """Return the place that is *written*, in the data that are *left* once the item was taken out."""
    if "/" not in written:
        return _BESIDE_WHICH
    around, _, last = written.rpartition("/")
    end = address(left, f"{around}/{END}")
    # The last number that an item can have is one more than those of the items that are left.
    is_end = isinstance(end, Address) and last == str(end.at[-1])
    place = end if is_end else address(left, written)
    if isinstance(place, Refusal):
        return place
    return place.at if isinstance(place.at[-1], int) else _no_place_in_list(place.at)


def _beside(data: object, left: object, start: Pointer, goal: Beside) -> Pointer | Refusal:
    at = start_at(data, goal.named)
    if isinstance(at, Refusal):
        return at
    if at[: len(start)] == start:
        return _WITHIN
    if goal.into is not None:
        inside = (*at, start[-2])
        return (*inside, len(items(left, inside))) if is_list(inside) else _OTHER_LEVEL
    if at[-2] != start[-2]:
        return _OTHER_LEVEL
    index = int(at[-1]) + (goal.after is not None)
    # What stands behind the item in its own list is one place further up once it was taken out.
    return (*at[:-1], index - (at[:-1] == start[:-1] and int(start[-1]) < index))


def _no_place_in_list(at: Pointer) -> Refusal:
    shown = json_pointer(at)
    return Refusal(
        Bilingual(
            f"{shown} はリストの中の場所ではありません。リストと番号 (末尾は -) で指定してください。",
            f"{shown} is no place in a list; name a list and a number in it, or `-` for its end.",
        )
    )


NO_ITEM_OF_LIST = Refusal(
    Bilingual("移せるのはリストの項目だけです。", "Only items of lists can be moved."),
)
_WITHIN = Refusal(
    Bilingual("移すもの自身とその中へは移せません。", "Nothing can be moved beside itself or into itself."),
)
_OTHER_LEVEL = Refusal(
    Bilingual(
        "移すものとは種類が違うので、そこへは移せません。",
        "It is of another kind than what moves, which cannot stand there.",
    )
)
_BESIDE_WHICH = Refusal(
    Bilingual(
        "識別子だけでは、その目標の前か後か中かが分かりません。--before、--after、--into で指定してください。",
        "A goal alone does not say whether before it, after it or into it; use --before, --after or --into.",
    )
)
