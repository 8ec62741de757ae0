"""What is told of an edit once it is made."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from planspec.language import Bilingual


class Telling(NamedTuple):
    """What is told of an edit.

    Attributes:
        done: What was done, of the data as they are afterwards.
        also: What is said with it.
        after: What is said after what was newly found, by the code of a finding.
    """

    done: Callable[[object], Bilingual]
    also: tuple[Bilingual, ...] = ()
    after: Mapping[str, Bilingual] = {}
