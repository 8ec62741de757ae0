"""JSON: the plan as data, with its printed numbers and both calendars filled in; of a comparison, its record."""

import datetime as dt
import json
from enum import Enum

from planspec.document import Document
from planspec.model import FiscalYear, Model, Numbers, NumberStyle, printed_numbers
from planspec.source import Pointer


class JsonRenderer:
    """Renders what a document was composed from; see schemas/rendered-plan.schema.json and changes.schema.json."""

    suffix = ".json"
    media_type = "application/json"

    def render(self, document: Document, /) -> bytes:
        """Render the record of *document*, or the plan that it was composed from, in UTF-8.

        Raises:
            ValueError: The document has no record and was not composed from a plan.
        """
        if document.record is not None:
            # What UTF-8 cannot hold, such as half of a surrogate pair, is written as the escape that JSON has for it.
            return (json.dumps(document.record, ensure_ascii=False, indent=2) + "\n").encode(errors="backslashreplace")
        if document.subject is None:
            message = f"the document {document.title!r} was not composed from a plan: JSON holds data, not text"
            raise ValueError(message)
        plan = document.subject
        written = _fields(plan, (), printed_numbers(plan))
        return (json.dumps(written, ensure_ascii=False, indent=2) + "\n").encode()


RENDERER = JsonRenderer()


def _fields(model: Model, at: Pointer, numbers: Numbers) -> dict[str, object]:
    """Return what is written in the part of the plan *at* a pointer, in its own order, after its printed number."""
    number = numbers.get(at)
    fields: dict[str, object] = {"number": number.text} if number else {}
    for name in type(model).model_fields:
        if name in model.model_fields_set and (value := getattr(model, name)) is not None:
            fields[name] = _value(value, (*at, name), numbers)
    return fields


def _value(value: object, at: Pointer, numbers: Numbers) -> object:
    match value:
        case Model():
            return _fields(value, at, numbers)
        case FiscalYear():
            return _fiscal_year(value)
        case NumberStyle(sample):
            return sample
        case tuple():
            return [_value(item, (*at, place), numbers) for place, item in enumerate(value)]
        case Enum():
            return value.value
        case dt.date():
            return value.isoformat()
        case str():
            return value.rstrip("\n")
        case _:
            return value


def _fiscal_year(year: FiscalYear) -> dict[str, object]:
    return {
        "fiscal_year": year.year,
        "japanese": year.japanese,
        "western": f"{year.year}年度",
        "written": str(year).strip(),
    }
