"""One of the two versions that git gives to the diff driver."""

import os
from typing import NamedTuple

from planspec.cli.drivers.given_file import whole
from planspec.cli.unified_diff import unified_diff

_NOTHING = os.devnull, "/dev/null", "nul"


class Side(NamedTuple):
    """One version as git gives it.

    Attributes:
        file: A file with its content; one that is always empty where there is no such version.
        mode: The file's mode in the repository.
        name: What the file is called there, for people.
    """

    file: str
    mode: str
    name: str

    @property
    def is_there(self) -> bool:
        """Whether there is such a version."""
        return self.file not in _NOTHING

    @property
    def data(self) -> bytes:
        """Its content; empty where it is not there.

        Raises:
            UsageError: It cannot be read.
        """
        return whole(self.file) if self.is_there else b""


def differing_lines(sides: tuple[Side, Side], texts: tuple[str, str], *, colour: bool) -> str:
    """Return how the *texts* of both versions differ by lines, under the names of the files."""
    lines = unified_diff("\0", *texts, colour=colour).splitlines(keepends=True)
    names = [side.name if side.is_there else "/dev/null" for side in sides]
    head = [line.replace("\0", name) for line, name in zip(lines, names, strict=False)]
    return "".join((*head, *lines[2:]))
