"""What will be done under a promotion goal: a list, numbered where the plan numbers its actions."""

from planspec.compose.text import line, one_line, todo
from planspec.document import Badge, Block, BulletList, Inlines, ListItem, OrderedList, Role
from planspec.model import Action, Numbers, Plan
from planspec.source import Pointer


def actions(plan: Plan, items: tuple[Action, ...], at: Pointer, numbers: Numbers) -> tuple[Block, ...]:
    """Compose a list of actions.

    Args:
        plan: The plan they belong to.
        items: The actions; each may be made of smaller ones.
        at: Pointer to *items*.
        numbers: Printed numbers of the whole plan.
    """
    entries = tuple(_item(plan, action, (*at, place), numbers) for place, action in enumerate(items))
    if not entries:
        return ()
    printed = tuple(
        (number, entry) for place, entry in enumerate(entries) if (number := numbers.get((*at, place))) is not None
    )
    return (OrderedList(printed, Role.ACTIONS) if printed else BulletList(entries, Role.ACTIONS),)


def _item(plan: Plan, action: Action, at: Pointer, numbers: Numbers) -> ListItem:
    inner = actions(plan, action.actions, (*at, "actions"), numbers)
    return ListItem(_words(action), (*todo(plan, action), *inner))


def _words(action: Action) -> Inlines:
    return (*line(action.text), *((Badge(one_line(action.actor)),) if action.actor is not None else ()))
