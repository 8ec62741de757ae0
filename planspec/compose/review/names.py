"""What the two versions of a comparison are called in print."""

from typing import NamedTuple


class Names(NamedTuple):
    """Names of the two versions for people: a file, a revision, a date, as the one who asked put them."""

    old: str
    new: str


def printable(name: str) -> str:
    """Return *name*, perhaps a file's with bytes that are no text, with only characters that every format takes."""
    return "".join(" " if sign.isspace() else sign if sign.isprintable() else "?" for sign in name)
