"""A conflict as it is found, before it is told."""

from typing import NamedTuple

from planspec.merge.conflict import Clash
from planspec.merge.node import Node
from planspec.merge.version import Seen

Trio = tuple[Seen | None, Seen | None, Seen | None]
"""A value in the version before, in ours and in theirs; ``None`` where it is not there."""


class Found(NamedTuple):
    """A conflict, by the place in the merged plan and by those in the three versions."""

    clash: Clash
    node: Node
    trio: Trio
