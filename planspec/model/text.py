"""The types of text in a plan."""

from typing import Annotated

from pydantic_core import core_schema

from planspec.model.reads import Reads
from planspec.model.text_kind import TextKind

_ONE_LINE = {
    "minLength": 1,
    "pattern": r"^(?=.*\S)[^\n]+\n*$",
    "patternErrorMessage": "空でない1行で書いてください。",
}
_PARAGRAPHS = {"minLength": 1, "pattern": r"\S", "patternErrorMessage": "空白だけの値は書けません。"}

_LINE_SCHEMA = core_schema.str_schema(strict=True, min_length=1, pattern=r"^[^\n]+\n*$")
_PROSE_SCHEMA = core_schema.str_schema(strict=True, min_length=1)

Line = Annotated[str, Reads(_LINE_SCHEMA, {"type": "string", **_ONE_LINE}, TextKind.LINE)]
Prose = Annotated[str, Reads(_PROSE_SCHEMA, {"type": "string", **_PARAGRAPHS}, TextKind.PROSE)]
Name = Annotated[str, Reads(_LINE_SCHEMA, {"type": "string", **_ONE_LINE}, TextKind.NAME)]
Address = Annotated[str, Reads(_LINE_SCHEMA, {"type": "string", **_ONE_LINE}, TextKind.ADDRESS)]
Code = Annotated[str, Reads(_LINE_SCHEMA, {"type": ["string", "number"], **_ONE_LINE}, TextKind.CODE)]
"""Editors read ``032093`` and ``1.10`` as numbers; planspec keeps them as written."""
