"""What a value of a plan says, as one string."""

from collections.abc import Callable

from planspec.model import FiscalYear, Model, NumberStyle
from planspec.source import Pointer

NAMES = ("id", "name", "term", "word", "here")
"""Fields that name an item of a list."""
TITLES = ("title", "name", "term", "word", "here")
"""Fields that say what an item of a list is called."""


def said(value: object) -> str:
    """Return what is written where *value* was read: nothing for what is not there, a line for each item of a list."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case FiscalYear():
            return value.written or str(value)
        case NumberStyle():
            return value.sample
        case tuple():
            return "\n".join(map(said, value))
        case Model():
            return whole(value, (), lambda _: False)
        case _:
            return str(value).rstrip("\n")


def whole(model: Model, at: Pointer, elsewhere: Callable[[Pointer], bool]) -> str:
    """Return all that *model* says, a line for each text, without identifiers and without what is told elsewhere."""
    lines: list[str] = []
    for field, value in vars(model).items():
        if field in model.model_fields_set and field != "id":
            _add(value, (*at, field), elsewhere, lines)
    return "\n".join(lines)


def _add(value: object, at: Pointer, elsewhere: Callable[[Pointer], bool], lines: list[str]) -> None:
    if isinstance(value, Model):
        lines += [text for text in (whole(value, at, elsewhere),) if text]
    elif isinstance(value, tuple) and not isinstance(value, NumberStyle):
        for index, item in enumerate(value):
            if not elsewhere((*at, index)):
                _add(item, (*at, index), elsewhere, lines)
    elif value is not None and not isinstance(value, bool):
        lines.append(said(value))


def name(item: object) -> str:
    """Return what names an item of a list in its version; nothing where nothing does."""
    return next((value for field in NAMES if isinstance(value := held(item, field), str)), "")


def title(item: object) -> str:
    """Return what an item of a list is called; nothing where it has no name for people."""
    return next((said(value) for field in TITLES if isinstance(value := held(item, field), str)), "")


def held(item: object, field: str) -> object:
    """Return what a part holds in a field; ``None`` where it has no such field.

    pydantic's own way to tell that an attribute is missing takes long for parts of a kind that lack it.
    """
    return vars(item).get(field) if isinstance(item, Model) else None


def at(root: object, pointer: Pointer) -> object:
    """Return the value that *pointer* leads to below *root*; ``None`` where there is none."""
    for step in pointer:
        if isinstance(step, int):
            root = root[step] if isinstance(root, tuple) and step < len(root) else None
        else:
            root = held(root, step)
    return root
