"""Every scalar of a file, in its order."""

from collections.abc import Iterator
from typing import NamedTuple

from planspec.source import Pointer
from planspec.source.place import Place, key_end


class Scalar(NamedTuple):
    """A key or a value of a file.

    Attributes:
        start: Offset of its first character, which may be a quote.
        end: Offset after its last character.
        at: Pointer to the value.
        is_key: Whether it is the key of that value.
    """

    start: int
    end: int
    at: Pointer
    is_key: bool = False


def scalars(text: str, place: Place, at: Pointer = ()) -> Iterator[Scalar]:
    """Yield the keys and values of *text* below *place*, which stands at *at*."""
    if len(place) == 2:  # noqa: PLR2004 -- a scalar has two offsets and no children
        yield Scalar(*place, at)
    elif isinstance(place[2], dict):
        for key, (start, value) in place[2].items():
            yield Scalar(start, key_end(text, start, key), (*at, key), is_key=True)
            yield from scalars(text, value, (*at, key))
    else:
        for index, item in enumerate(place[2]):
            yield from scalars(text, item, (*at, index))
