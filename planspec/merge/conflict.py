"""Where two lines of work cannot both be followed."""

from enum import Enum, auto
from typing import NamedTuple

from planspec.language import Bilingual
from planspec.source import Pointer


class Clash(Enum):
    """In what way two lines of work disagree."""

    VALUE = auto()
    """Both wrote something else in one place."""
    REMOVED_BY_US = auto()
    """We removed what they changed."""
    REMOVED_BY_THEM = auto()
    """They removed what we changed."""
    MOVED = auto()
    """Both moved it, to different lists."""
    ORDER = auto()
    """Both put a list in order, and the two orders exclude each other."""
    COMMENT = auto()
    """A comment has no place any more."""
    WHOLE = auto()
    """The files cannot be brought together by their parts."""


class Conflict(NamedTuple):
    """A place that people have to decide about.

    Attributes:
        clash: What it is about.
        at: Pointer to the place in the merged file; empty where it is about the file.
        message: What both versions and the one before say, in one line.
        note: The same as it stands in the file, where our version stays: what is not there to be seen.
    """

    clash: Clash
    at: Pointer
    message: Bilingual
    note: Bilingual
