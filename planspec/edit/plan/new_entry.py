"""A new entry of a plan, and where among its neighbours it goes."""

from collections.abc import Sequence
from typing import NamedTuple

from planspec.edit.operation import Operation
from planspec.edit.plan.guess import asking
from planspec.edit.plan.identifier import unfit
from planspec.edit.plan.namespace import GOALS
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual
from planspec.source import Pointer


class Entry(NamedTuple):
    """A new entry.

    Attributes:
        at: Where it will stand.
        name: What names it: its identifier, or the name of a branch.
        operations: What puts it there.
    """

    at: Pointer
    name: str
    operations: tuple[Operation, ...]


def place_among(names: Sequence[object], before: str | None, after: str | None, kind: Bilingual) -> int | Refusal:
    """Return the place of a new entry among entries with *names*: before or after one of them, or at the end."""
    wanted = before if before is not None else after
    if wanted is None:
        return len(names)
    if wanted in names:
        return names.index(wanted) + (before is None)
    message = Bilingual(f"「{wanted}」という{kind.ja}はありません。", f"There is no {kind.en} `{wanted}`.")
    return asking(message, wanted, [name for name in names if isinstance(name, str)])


def chosen_id(data: object, said: str | None, otherwise: str) -> str | Refusal:
    """Return the identifier that was *said*, if it may be used, or else the one made for the entry."""
    if said is None:
        return otherwise
    return unfit(said, GOALS, data) or said
