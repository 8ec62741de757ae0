"""The data that an operation gives, worked out on the data alone and not on the text."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from planspec.edit.operation import Move, Operation, Remove, Set
from planspec.edit.refusal import NO_ITEM, NO_PLACE, NOT_IN_LIST, UNWRITABLE, WHOLE, Refusal
from planspec.edit.word import Word
from planspec.source import Pointer

_DEEPEST = 32
"""Levels of lists and mappings that the reader takes."""


def outcome(data: Any, operation: Operation) -> Any:
    """Return *data* with *operation* made, or why it cannot be; *data* stays as it is."""
    if not operation.at:
        return WHOLE
    if isinstance(operation, Remove):
        return _changed(data, operation.at, _removed)
    if isinstance(operation, Move):
        return _moved(data, operation)
    value = plain(operation.value)
    if isinstance(value, Refusal):
        return value
    change = _set if isinstance(operation, Set) else _inserted
    return _changed(data, operation.at, lambda around, step: change(around, step, value))


def plain(value: object, depth: int = 0) -> object | Refusal:
    """Return *value* as the reader gives it back: words, lists, dictionaries and ``None``."""
    if isinstance(value, bool):
        return Word("true" if value else "false")
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return Word(value) if value.bit_length() < 1000 else UNWRITABLE  # noqa: PLR2004 -- no plan counts that far
    if depth >= _DEEPEST or not isinstance(value, Mapping | Sequence) or isinstance(value, bytes | bytearray):
        return UNWRITABLE
    if isinstance(value, Mapping):
        inner: Any = {key: plain(one, depth + 1) for key, one in value.items()}
        refused = any(isinstance(one, Refusal) for one in inner.values()) or not all(isinstance(k, str) for k in inner)
    else:
        inner = [plain(one, depth + 1) for one in value]
        refused = any(isinstance(one, Refusal) for one in inner)
    return UNWRITABLE if refused else inner


def _moved(data: Any, move: Move) -> Any:
    try:
        taken = data
        for step in move.at:
            taken = taken[step]
    except (KeyError, IndexError, TypeError):
        return NO_PLACE
    if not move.to or not isinstance(move.at[-1], int):
        return NOT_IN_LIST
    left = _changed(data, move.at, _removed)
    return left if isinstance(left, Refusal) else _changed(left, move.to, lambda a, step: _inserted(a, step, taken))


def _changed(data: Any, at: Pointer, change: Callable[[Any, Any], Any]) -> Any:
    """Return a copy of *data* in which *change* was made to what is around the last step of *at*."""
    step: Any = at[0]
    rest = at[1:]
    if not rest:
        return change(data, step)
    if isinstance(data, dict) and step in data:
        inner = _changed(data[step], rest, change)
        return inner if isinstance(inner, Refusal) else {**data, step: inner}
    if isinstance(data, list) and _index(step, len(data)):
        inner = _changed(data[step], rest, change)
        return inner if isinstance(inner, Refusal) else [*data[:step], inner, *data[step + 1 :]]
    return NO_PLACE


def _index(step: object, length: int) -> bool:
    return isinstance(step, int) and not isinstance(step, bool) and 0 <= step < length


def _set(around: Any, step: Any, value: object) -> Any:
    if isinstance(around, list):
        return [*around[:step], value, *around[step + 1 :]] if _index(step, len(around)) else NO_ITEM
    if isinstance(around, dict | None) and isinstance(step, str):
        return {**(around or {}), step: value}
    return NO_PLACE


def _inserted(around: Any, step: Any, value: object) -> Any:
    if not isinstance(around, list | None):
        return NOT_IN_LIST
    items = around or []
    return [*items[:step], value, *items[step:]] if _index(step, len(items) + 1) else NO_ITEM


def _removed(around: Any, step: Any) -> Any:
    if isinstance(around, list):
        return [*around[:step], *around[step + 1 :]] if _index(step, len(around)) else NO_ITEM
    if isinstance(around, dict) and step in around:
        return {key: value for key, value in around.items() if key != step}
    return NO_PLACE
