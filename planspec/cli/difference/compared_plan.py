"""A version of a plan as it is compared: read and validated, but by no rule."""

from typing import NamedTuple

from planspec.cli.difference.version import Version
from planspec.model import Plan
from planspec.reader import read
from planspec.source import SourceMap
from planspec.validation import validate


class ComparedPlan(NamedTuple):
    """One version that could be read as a plan.

    Attributes:
        version: Where it comes from.
        plan: The plan.
        source_map: Where everything stands in it.
    """

    version: Version
    plan: Plan
    source_map: SourceMap


def compared_plan(version: Version) -> ComparedPlan | None:
    """Read a version; ``None`` where it cannot be read as a plan."""
    reading = read(version.file.data)
    if not reading.usable or not isinstance(reading.data, dict):
        return None
    plan = validate(reading.data, Plan).value
    return None if plan is None else ComparedPlan(version, plan, reading.source_map)
