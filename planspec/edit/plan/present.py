"""What of the data of a plan is there, whether the plan is whole or not."""

from typing import Any

from planspec.source import Pointer


def found(data: Any, at: Pointer) -> object:
    """Return what stands at *at*, or ``None``."""
    for step in at:
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) and 0 <= step < len(data) else None
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def is_there(data: object, at: Pointer) -> bool:
    """Tell whether *at* is written, be it without a value."""
    around = found(data, at[:-1])
    return at[-1] in around if isinstance(around, dict) else found(data, at) is not None


def items(data: object, at: Pointer) -> tuple[object, ...]:
    """Return the items of the list at *at*; none where no list is there."""
    listed = found(data, at)
    return tuple(listed) if isinstance(listed, list) else ()


def mappings(data: object, at: Pointer) -> tuple[dict[str, Any], ...]:
    """Return the items of the list at *at* that are mappings."""
    return tuple(item for item in items(data, at) if isinstance(item, dict))
