"""What a run of the command line answers."""

from collections.abc import Callable
from typing import NamedTuple


class Outcome(NamedTuple):
    """What a run answered."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]
