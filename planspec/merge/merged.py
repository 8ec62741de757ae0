"""What a merge comes to."""

from typing import NamedTuple

from planspec.merge.conflict import Clash, Conflict


class Merged(NamedTuple):
    """Two lines of work in one text.

    Attributes:
        text: The text of the file: readable wherever ours was.
        conflicts: What people have to decide about, in the order of the file.
    """

    text: str
    conflicts: tuple[Conflict, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether there is nothing to decide about."""
        return not self.conflicts

    @property
    def has_notes(self) -> bool:
        """Whether comments in the text tell of conflicts."""
        return any(conflict.clash is not Clash.WHOLE for conflict in self.conflicts)
