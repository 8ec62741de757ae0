"""Whole numbers and yes/no as planners write them in YAML."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, StrictBool
from pydantic_core import PydanticCustomError

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


Count = Annotated[int, BeforeValidator(_whole_number), Field(strict=True, ge=0)]
"""A number of things, 0 or more, in half-width digits."""

Flag = Annotated[StrictBool, BeforeValidator(_yes_or_no)]
"""``true`` or ``false``, nothing else."""
