"""The report for programs: one JSON object, described by schemas/changes.schema.json."""

from planspec.compare import Comparison
from planspec.compose.review.names import Names
from planspec.compose.review.record import record
from planspec.compose.review.sources import Sources


def report(comparison: Comparison, names: Names, sources: Sources) -> dict[str, object]:
    """Return what changed as data, with the line and column of both places."""
    return record(comparison, names, sources)
