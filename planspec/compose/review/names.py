"""What the two versions of a comparison are called in print."""

from typing import NamedTuple


class Names(NamedTuple):
    """Names of the two versions for people: a file, a revision, a date, as the one who asked put them."""

    old: str
    new: str
