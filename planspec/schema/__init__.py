"""The JSON Schemas of plan files and theme files, for editors and other tools."""

from planspec.schema.file import DIALECT, as_text, identifier, plan_schema, theme_schema

__all__ = ["DIALECT", "as_text", "identifier", "plan_schema", "theme_schema"]
