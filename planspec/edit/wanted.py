"""The data that an edited file has to give."""

from collections.abc import Iterable
from typing import Any

from planspec.edit.refusal import NAME_TAKEN, Refusal
from planspec.source import Pointer


def value_at(data: Any, at: Pointer) -> object:
    """Return the value at *at*, which is there."""
    for step in at:
        data = data[step]
    return data


def wanted_data(data: object, values: dict[Pointer, str], names: Iterable[tuple[Pointer, str]]) -> object | Refusal:
    """Return *data* with other *values* and with other names of fields, or why that cannot be."""
    renamed = dict(names)
    for at, name in renamed.items():
        around = value_at(data, at[:-1])
        others = (renamed.get((*at[:-1], key), key) for key in around if key != at[-1]) if around else ()  # type: ignore[attr-defined] # a mapping: it has the field
        if name in others:
            return NAME_TAKEN
    return _copied(data, (), values, renamed)


def _copied(data: object, at: Pointer, values: dict[Pointer, str], renamed: dict[Pointer, str]) -> object:
    if isinstance(data, dict):
        return {
            renamed.get((*at, key), key): _copied(value, (*at, key), values, renamed) for key, value in data.items()
        }
    if isinstance(data, list):
        return [_copied(value, (*at, index), values, renamed) for index, value in enumerate(data)]
    return values.get(at, data)
