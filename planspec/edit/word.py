"""Words that are written plainly: numbers, yes and no."""

from typing import Any

from planspec.edit.extent import COLLECTION, values
from planspec.edit.look import look_of
from planspec.source import Pointer, SourceMap
from planspec.source.place import Place, child


class Word(str):
    """A number, yes or no: a text that is written without quotation marks even where others read it as such."""

    __slots__ = ()


def meant(value: str, old: str) -> str:
    """Return *value* as a `Word` where it looks like *old*, which stands without quotation marks and is no text."""
    look = look_of(old)
    return Word(value) if look is not None and look is look_of(value) else value


def as_written(source_map: SourceMap, at: Pointer) -> Any:
    """Return the data at *at*, which is there, with a `Word` for each number, yes or no that stands without quotes.

    What is taken from one plan to be written into another one keeps its kind in the eyes of other readers of YAML.
    """
    data: Any = source_map.data
    place: Place | None = source_map.root
    for step in at:
        data = data[step]
        place = place and child(place, step)
    return _worded(source_map.text, place, data) if place else data


def _worded(text: str, place: Place, data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _worded(text, one, value) for one, (key, value) in zip(values(place), data.items(), strict=True)}
    if isinstance(data, list):
        return [_worded(text, one, value) for one, value in zip(values(place), data, strict=True)]
    plain = (
        isinstance(data, str) and len(place) != COLLECTION and text[place[0] : place[0] + 1] not in ("'", '"', "|", ">")
    )
    return Word(data) if plain else data
