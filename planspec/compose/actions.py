"""What will be done under a promotion goal: a list, numbered where the plan numbers its actions."""

from planspec.compose.numbers import number
from planspec.compose.text import line, one_line, todo
from planspec.document import Badge, Block, BulletList, Inlines, ListItem, Number, OrderedList, Role
from planspec.model import Action, NumberStyle


def actions(items: tuple[Action, ...], style: NumberStyle, parent: str) -> tuple[Block, ...]:
    """Compose a list of actions.

    Args:
        items: The actions; each may be made of smaller ones, which carry numbers only where *style* is nested.
        style: How the actions are numbered.
        parent: Printed number of what they stand under.
    """
    numbers = tuple(number(style, place, parent) for place, _ in enumerate(items, 1))
    entries = tuple((printed, _item(action, style, printed)) for printed, action in zip(numbers, items, strict=True))
    if not entries:
        return ()
    numbered = tuple((printed, item) for printed, item in entries if printed is not None)
    if numbered:
        return (OrderedList(numbered, Role.ACTIONS),)
    return (BulletList(tuple(item for _, item in entries), Role.ACTIONS),)


def _item(action: Action, style: NumberStyle, printed: Number | None) -> ListItem:
    below = style if style.nested else NumberStyle.parse("none")
    inner = actions(action.actions, below, printed.text if printed else "")
    return ListItem(_words(action), (*todo(action), *inner))


def _words(action: Action) -> Inlines:
    return (*line(action.text), *((Badge(one_line(action.actor)),) if action.actor is not None else ()))
