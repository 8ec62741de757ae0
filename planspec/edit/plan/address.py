"""Places in a plan as people write them: JSON pointers, also from the identifier of a goal on."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from planspec.edit.plan.field_kind import is_list
from planspec.edit.plan.guess import asking, perhaps
from planspec.edit.plan.lost import lost
from planspec.edit.plan.named_item import index_of_name, named_items
from planspec.edit.plan.namespace import GOALS
from planspec.edit.refusal import Refusal
from planspec.edit.wanted import value_at
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.source import Pointer, json_pointer

END = "-"
"""The step to the place after the last item of a list."""


class Address(NamedTuple):
    """A place in the data of a plan.

    Attributes:
        at: Pointer to it; the end of a list is the number of its items.
        exists: Whether something is there. If not, it is a new field, or the end of a list.
    """

    at: Pointer
    exists: bool


def address(data: object, written: str, *, new: bool = True) -> Address | Refusal:
    """Return the place in *data* that *written* stands for.

    Args:
        data: What was read from a plan.
        written: A pointer as in RFC 6901, such as ``/basic_goals/0/title``, where ``-`` stands for the end of a list;
            or one that starts with a goal, such as ``1-3`` or ``1-3/actions/-``, or with what an item of a list is
            called, such as ``架空支部/fax``. Such a name may also stand for the number of an item.
        new: Whether it may be the place of something that is not there yet.
    """
    found = _found(data, written, new=new)
    plain = folded(written)
    if isinstance(found, Address) or plain == written or isinstance(_found(data, plain, new=new), Refusal):
        return found
    return Refusal(perhaps(_HALF_WIDTH, plain))


def _found(data: object, written: str, *, new: bool) -> Address | Refusal:
    if found := re.search(r"~(?![01])", written):
        return _bad_escape(written[found.start() : found.start() + 2])
    first, *steps = (step.replace("~1", "/").replace("~0", "~") for step in written.split("/"))
    if not first:
        return _followed(data, (), steps, new=new)
    at = start_at(data, first)
    return at if isinstance(at, Refusal) else _followed(data, at, steps, new=new)


def start_at(data: object, first: str) -> Pointer | Refusal:
    """Return where the goal stands, or the item of a list, that is called *first*."""
    if any(one.id == first for one in GOALS.named(data)):
        return goal_at(data, first)
    named = tuple(named_items(data))
    found = [one.at for one in named if one.id == first]
    if len(found) > 1:
        return _namesakes(first, found)
    return found[0] if found else _nowhere(data, first, [one.id for one in (*GOALS.named(data), *named)])


def goal_at(data: object, identifier: str) -> Pointer | Refusal:
    """Return where the goal *identifier* of the plan itself stands."""
    named = GOALS.named(data)
    found = [one.at[:-1] for one in named if one.id == identifier]
    if len(found) > 1:
        return shared(identifier, found)
    return found[0] if found else asking(_no_goal(identifier), identifier, [one.id for one in named])


def shared(identifier: str, places: Sequence[Pointer]) -> Refusal:
    """Return why a place cannot be told by an identifier that several goals have."""
    shown = tuple(map(json_pointer, places))
    return Refusal(
        Bilingual(
            f"「{identifier}」という識別子の目標が{len(places)}つあります ({'、'.join(shown)})。"
            "/ で始まる書き方で場所を指定してください。",
            f"There are {len(places)} goals `{identifier}` ({', '.join(shown)}); name the place beginning with `/`.",
        )
    )


def _followed(data: object, start: Pointer, steps: Sequence[str], *, new: bool) -> Address | Refusal:
    at, value = start, value_at(data, start)
    for number, step in enumerate(steps):
        known = _known(value, step)
        if known is None:
            beyond = _beyond(value, at, steps[number:]) if new else None
            return beyond or lost(value, at, step)
        at, value = (*at, known), value[known]  # type: ignore[index] # a list or a mapping: it has the step
    return Address(at, exists=True)


def _known(value: object, step: str) -> str | int | None:
    if isinstance(value, dict):
        return step if step in value else None
    if not isinstance(value, list):
        return None
    if re.fullmatch(r"0|[1-9][0-9]{0,6}", step) and int(step) < len(value):
        return int(step)
    return index_of_name(value, step)


def _beyond(value: Any, at: Pointer, steps: Sequence[str]) -> Address | None:
    """Return the place of something new: a field, the end of a list, or the first item of a list that is not there."""
    step = steps[0]
    if len(steps) == 1 and step == END and isinstance(value, list | None):
        return Address((*at, len(value or ())), exists=False)
    if len(steps) == 1 and step and isinstance(value, dict | None):
        return Address((*at, step), exists=False)
    if tuple(steps[1:]) == (END,) and isinstance(value, dict) and is_list((*at, step)):
        return Address((*at, step, 0), exists=False)
    return None


def _no_goal(identifier: str) -> Bilingual:
    return Bilingual(f"「{identifier}」という識別子の目標はありません。", f"There is no goal `{identifier}`.")


def _nowhere(data: object, first: str, known: Sequence[str]) -> Refusal:
    message = _no_goal(first)
    if isinstance(data, dict) and first in data:
        return Refusal(perhaps(message, f"/{first}"))
    start = Bilingual(
        f"{message.ja}場所は、目標の識別子か、支部や用語などの名前か / で始めます。",
        f"{message.en} A place begins with the identifier of a goal, with the name of a branch, a term and the like, "
        "or with `/`.",
    )
    return asking(start, first, known)


def _namesakes(name: str, places: Sequence[Pointer]) -> Refusal:
    shown = tuple(map(json_pointer, places))
    return Refusal(
        Bilingual(
            f"「{name}」という名前のものが{len(places)}つあります ({'、'.join(shown)})。"
            "/ で始まる書き方で場所を指定してください。",
            f"`{name}` is the name of {len(places)} things ({', '.join(shown)}); name the place beginning with `/`.",
        )
    )


_HALF_WIDTH = Bilingual(
    "場所は半角で、空白なしで書きます。", "A place is written in half-width characters, without spaces."
)


def _bad_escape(written: str) -> Refusal:
    return Refusal(
        Bilingual(
            f"「{written}」は場所の指定に使えません。項目名の中の ~ は ~0、/ は ~1 と書きます。",
            f"`{written}` cannot be part of a place: within names write `~0` for `~` and `~1` for `/`.",
        )
    )
