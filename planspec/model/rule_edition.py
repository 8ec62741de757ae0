"""Editions of the rules: what a check goes by, so that a new planspec need not tell anything new."""

from enum import StrEnum
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema


class RuleEdition(StrEnum):
    """The editions, the oldest first: the year, and a number from 1 to 9 within it.

    The number has one digit, so that an edition without quotation marks is the same to programs that read numbers.
    """

    FIRST = "2026.1"
    SECOND = "2026.2"

    @property
    def place(self) -> int:
        """The place in the order of the editions, from 0."""
        return tuple(RuleEdition).index(self)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Let editors, which read 2026.1 as a number, take it with and without quotation marks."""
        del schema, handler
        names = [str(edition) for edition in cls]
        return {"enum": [*names, *map(float, names)]}


NEWEST = tuple(RuleEdition)[-1]
"""The edition in force where neither the plan nor the settings name one."""
