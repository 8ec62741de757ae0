"""A stretch of words that stayed, went or came."""

from enum import StrEnum
from typing import NamedTuple


class Fate(StrEnum):
    """What became of words from one version to the next."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


class Segment(NamedTuple):
    """Words of one text that have one fate; kept and deleted ones make up the old text, kept and inserted the new."""

    fate: Fate
    text: str
