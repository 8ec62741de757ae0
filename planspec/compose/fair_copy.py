"""The fair copy (清書) of an adopted plan: what drafts say about things not settled is left out."""

from collections.abc import Iterator
from dataclasses import replace

from planspec.document import Block, BulletList, Group, ListItem, OrderedList, Paragraph, Role
from planspec.model import Phase, Plan

_FINISHED = frozenset({Phase.ADOPTED, Phase.RUNNING})


def is_finished(plan: Plan) -> bool:
    """Tell whether *plan* is past its drafts, so that notes to its makers are no longer printed."""
    return plan.phase in _FINISHED


def fair_copy(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks* without notes on what is not settled."""
    return tuple(_kept(blocks))


def _kept(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Paragraph(role=Role.TODO):
                continue
            case Group(blocks=inner):
                yield replace(block, blocks=fair_copy(inner))
            case BulletList(items):
                yield replace(block, items=tuple(map(_item, items)))
            case OrderedList(numbered):
                yield replace(block, items=tuple((number, _item(item)) for number, item in numbered))
            case _:
                yield block


def _item(item: ListItem) -> ListItem:
    return replace(item, blocks=fair_copy(item.blocks))
