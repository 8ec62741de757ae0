"""What an edit does to the data of a file."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planspec.source import Pointer

Value = None | str | int | bool | Sequence["Value"] | Mapping[str, "Value"]
"""Data to be written; the reader gives numbers and yes/no back as the words they were written in."""


class Set(NamedTuple):
    """Another value for what stands at a pointer, or a new field of the mapping there.

    Attributes:
        at: Where it stands.
        value: What it is to be.
        after: The field after which a new one goes; after all others where that is not there.
    """

    at: Pointer
    value: Value
    after: str | None = None


class Insert(NamedTuple):
    """A new item of a list: the last step of *at* is the place it will have, the length of the list is its end."""

    at: Pointer
    value: Value


class Remove(NamedTuple):
    """A field or an item of a list goes, with the comments that belong to it."""

    at: Pointer


class Move(NamedTuple):
    """An item of a list goes elsewhere, with its comments, within its list or to another one.

    Attributes:
        at: Where it stands.
        to: Where it will stand, told in the data as they are once it has been taken out.
    """

    at: Pointer
    to: Pointer


Operation = Set | Insert | Remove | Move
