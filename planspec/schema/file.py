"""The schemas of the files that people write, as whole files."""

import json
from typing import Any

from pydantic import BaseModel

from planspec.language import Language
from planspec.model import FORMAT, Plan
from planspec.schema.editor import for_editors
from planspec.schema.generator import bare_schema
from planspec.theme.theme import FORMAT as THEME_FORMAT
from planspec.theme_file import ThemeFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_PLAN = {
    "title": "地域福祉活動計画",
    "description": "社会福祉協議会の地域福祉活動計画を1つのファイルに書いたものです。",
    "x-title-en": "Community welfare activity plan",
    "x-description-en": "The activity plan of a social welfare council in one file.",
}
_THEME = {
    "title": "印刷のテーマ",
    "description": "計画を印刷するときの書体、色、間隔、表紙の画像を1つのファイルに書いたものです。",
    "x-title-en": "Theme",
    "x-description-en": "Fonts, colours, spacing and pictures of the printed plan in one file.",
}


def identifier(file_format: str) -> str:
    """Return the identifier of the schema of a format such as ``plan/1``; it names no host."""
    return f"urn:planspec:{file_format.replace('/', ':')}"


def plan_schema(language: Language = "ja") -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a plan file, with what editors show in *language*.

    The schema is about the file as a YAML 1.2 parser reads it, numbers and booleans included. planspec finds
    more, such as years that cannot be read. It allows one thing more: a text that a YAML parser takes for a number or a
    truth value (`title: 2026`) need not stand in quotation marks.
    """
    return _schema(Plan, FORMAT, _PLAN, language)


def theme_schema(language: Language = "ja") -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a theme file; planspec finds more, such as colours that are too light."""
    return _schema(ThemeFile, THEME_FORMAT, _THEME, language)


def _schema(model: type[BaseModel], file_format: str, words: dict[str, str], language: Language) -> dict[str, Any]:
    return for_editors({"$schema": DIALECT, "$id": identifier(file_format), **words, **bare_schema(model)}, language)


def as_text(schema: dict[str, Any]) -> str:
    """Return *schema* as the text of its file; always the same for the same model and language."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
