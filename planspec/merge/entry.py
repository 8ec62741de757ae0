"""Items of lists as they are matched between versions."""

from typing import Any

from planspec.compare.matching import Item
from planspec.compare.value import NAMES, TITLES
from planspec.source import Pointer

LINKS = frozenset({"city_plan_goals"})
"""Lists of identifiers: two that are like each other are still two."""


class Entry(Item):
    """An item of a list as the reader gives it."""

    __slots__ = ("_raw",)

    def __init__(self, at: Pointer, value: Any, group: object) -> None:
        """Take an item, its place, and the list that it stands in."""
        super().__init__(at, _name(at, value), None, group)
        self._raw = value

    @property
    def text(self) -> str:
        """What it says, without its identifier."""
        if self._text is None:
            self._text = "\n".join(_words(self._raw))
        return self._text

    @property
    def title(self) -> str:
        """What it is called; empty where it has no name for people."""
        return _first(self._raw, TITLES)


def _name(at: Pointer, value: Any) -> str:
    if isinstance(value, str):
        return value if len(at) > 1 and at[-2] in LINKS else ""
    return _first(value, NAMES)


def _first(value: Any, fields: tuple[str, ...]) -> str:
    if not isinstance(value, dict):
        return ""
    return next((value[field] for field in fields if isinstance(value.get(field), str)), "")


def _words(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [word for field, inner in value.items() if field != "id" for word in _words(inner)]
    if isinstance(value, list):
        return [word for inner in value for word in _words(inner)]
    return [value.rstrip("\n")] if value else []
