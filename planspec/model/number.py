"""Whole numbers and yes/no as planners write them in YAML."""

import re
from typing import Annotated

from pydantic_core import PydanticCustomError, core_schema

from planspec.model.reads import Reads

_LARGEST = 999_999
_DIGITS = re.compile(r"[0-9]{1,6}")
_TRUTH = {"true": True, "false": False}


def _whole_number(value: object) -> object:
    if isinstance(value, str):
        if not _DIGITS.fullmatch(value):
            raise PydanticCustomError("whole_number", "not a whole number")
        return int(value)
    return value


def _yes_or_no(value: object) -> object:
    if isinstance(value, str):
        if value not in _TRUTH:
            raise PydanticCustomError("yes_or_no", "neither true nor false")
        return _TRUTH[value]
    return value


_COUNT_SCHEMA = core_schema.no_info_before_validator_function(
    _whole_number, core_schema.int_schema(strict=True, ge=0, le=_LARGEST)
)
_FLAG_SCHEMA = core_schema.no_info_before_validator_function(_yes_or_no, core_schema.bool_schema(strict=True))

Count = Annotated[int, Reads(_COUNT_SCHEMA, {"type": "integer", "minimum": 0, "maximum": _LARGEST})]
"""A number of things, 0 or more, in half-width digits."""

Flag = Annotated[bool, Reads(_FLAG_SCHEMA, {"type": "boolean"})]
"""``true`` or ``false``, nothing else."""
