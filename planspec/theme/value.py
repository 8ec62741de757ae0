"""The kinds of value in a theme, as planners write them in YAML."""

import re
from collections.abc import Callable
from typing import Annotated, Any, cast

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from planspec.model.reads import Reads

LONGEST_NAME = 31
"""Limit of Word for the name of a font, in characters (ECMA-376, 17.8.3.10)."""
MOST_ITEMS = 60
"""Limit of a list of colours or fonts."""
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg")

_HEX = r"#?[0-9A-Fa-f]{6}"
_NUMBER = re.compile(r"-?[0-9]{1,6}(\.[0-9]{1,6})?")
_ONE_LINE = r"^(?=.*\S)[^\n]+\n*$"


def _colour(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(_HEX, value):
        raise PydanticCustomError("colour", "not a colour")
    return value.removeprefix("#").upper() if isinstance(value, str) else value


def _family(value: object) -> object:
    if isinstance(value, str) and len(value.strip()) > LONGEST_NAME:
        raise PydanticCustomError("too_long", "too long a name", {"most": LONGEST_NAME})
    return value.strip() if isinstance(value, str) and "\n" not in value.strip() else value


def _families(value: object) -> object:
    if not isinstance(value, str | list | tuple):
        raise PydanticCustomError("families", "neither a name nor a list of names")
    return (value,) if isinstance(value, str) else _counted(value)


def _counted(value: object) -> object:
    """Refuse lists without items, and longer ones than anybody needs, which would only cost time."""
    if not isinstance(value, list | tuple):
        return value
    items = tuple(cast("list[object]", value))
    if not items:
        raise PydanticCustomError("empty_list", "a list without items")
    if len(items) > MOST_ITEMS:
        raise PydanticCustomError("too_many", "too many items", {"most": MOST_ITEMS})
    return items


def _picture_file(value: object) -> object:
    if isinstance(value, str) and not value.strip().lower().endswith(PICTURE_SUFFIXES):
        raise PydanticCustomError("picture_file", "neither a PNG nor a JPEG file")
    return value


def _text(check: Callable[[object], object], json: dict[str, Any]) -> Reads:
    text = core_schema.str_schema(strict=True, min_length=1, pattern=r"^[^\n]+\n*$")
    return Reads(core_schema.no_info_before_validator_function(check, text), json)


def _number(least: float, most: float, unit: str) -> Reads:
    def read(value: object) -> float:
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            value = float(value)
        if isinstance(value, bool) or not isinstance(value, float | int):
            raise PydanticCustomError("number", "not a number")
        if not least <= value <= most:
            raise PydanticCustomError("out_of_range", "out of range", {"least": least, "most": most, "unit": unit})
        return float(value)

    schema: CoreSchema = core_schema.no_info_plain_validator_function(read)
    return Reads(schema, {"type": "number", "minimum": least, "maximum": most})


_COLOUR = _text(
    _colour,
    {
        "type": ["string", "number"],
        "pattern": rf"^{_HEX}$",
        "patternErrorMessage": '"#1D4E63" のように、6桁の16進数で書いてください。',
    },
)
_FAMILY = {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME, "pattern": _ONE_LINE}
_FAMILIES = core_schema.no_info_before_validator_function(
    _families,
    core_schema.tuple_variable_schema(_text(_family, _FAMILY).core),
)
_COLOURS = core_schema.no_info_before_validator_function(_counted, core_schema.tuple_variable_schema(_COLOUR.core))
_LIST = {"type": "array", "minItems": 1, "maxItems": MOST_ITEMS}
_FILE = {
    "type": "string",
    "pattern": r"\.([pP][nN][gG]|[jJ][pP][eE]?[gG])\s*$",
    "patternErrorMessage": "PNG か JPEG のファイルを書いてください。",
}

HexColour = Annotated[str, _COLOUR]
"""Six hexadecimal digits, with ``#`` before them or not; kept in capitals and without."""

HexColours = Annotated[tuple[str, ...], Reads(_COLOURS, {**_LIST, "items": _COLOUR.json})]
"""One colour or more."""

Families = Annotated[tuple[str, ...], Reads(_FAMILIES, {"anyOf": [_FAMILY, {**_LIST, "items": _FAMILY}]})]
"""The name of a font, or several in the order of preference."""

PictureFile = Annotated[str, _text(_picture_file, _FILE)]
"""The path of a PNG or JPEG file."""

Points = Annotated[float, _number(6, 24, "pt")]
"""A size of type in points."""

Factor = Annotated[float, _number(0.7, 2, "")]
"""How much more or less of the house's own."""

Millimetres = Annotated[float, _number(10, 50, "mm")]
"""A margin."""
