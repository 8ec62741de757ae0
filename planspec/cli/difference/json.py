"""The report for programs: one JSON object, described by schemas/changes.schema.json."""

from pydantic_core import to_json

from planspec.compare import Comparison
from planspec.compose.review.names import Names
from planspec.compose.review.record import record
from planspec.compose.review.sources import Sources


def report(comparison: Comparison, names: Names, sources: Sources) -> dict[str, object]:
    """Return what changed as data, with the line and column of both places."""
    return record(comparison, Names(*map(_writable, names)), sources)


def written(comparison: Comparison, names: Names, sources: Sources) -> str:
    """Return the report as text; Python's own writer takes many times as long to indent."""
    return to_json(report(comparison, names, sources), indent=2).decode() + "\n"


def _writable(name: str) -> str:
    """Return the name of a file, which may hold bytes that are no text, as JSON can hold it."""
    return name.encode(errors="backslashreplace").decode()
