"""How a value is read from the file and described to editors, at the least cost of starting up."""

from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from planspec.model.text_kind import TextKind


class Reads:
    """Annotates a type with ready-made schemas.

    pydantic's own constraints and validators say the same, but merging them field by field took half of the start-up of
    a check.

    Attributes:
        core: How pydantic reads the value.
        json: How editors see the value.
        kind: What kind of text it is, if it is text.
    """

    __slots__ = ("core", "json", "kind")

    def __init__(self, core: CoreSchema, json: dict[str, Any], kind: TextKind | None = None) -> None:
        """Take the schemas; annotations are compared by identity."""
        self.core = core
        self.json = json
        self.kind = kind

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the ready-made schema."""
        del source, handler
        # A copy: pydantic writes what editors see into it, and one schema serves several types.
        return dict(self.core)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return what editors see."""
        del schema, handler
        return dict(self.json)
