"""A file that git gives as a plan, and as the text of that plan."""

from collections.abc import Iterator

from planspec.cli.drivers.facts import facts
from planspec.language import Language
from planspec.model import Plan
from planspec.reader import read
from planspec.suppression.merge_conflict import CONFLICT, is_merge_conflict
from planspec.validation import validate


def read_as_plan(data: bytes) -> Plan | None:
    """Return the plan that a file holds, or nothing where it cannot be read as one."""
    reading = read(data)
    return validate(reading.data, Plan).value if reading.usable and isinstance(reading.data, dict) else None


def plan_text(data: bytes, language: Language) -> str | None:
    """Return a plan as text, a fact a line, or nothing where the file cannot be read as one."""
    plan = read_as_plan(data)
    return None if plan is None else "".join(f"{line}\n" for line in (*_conflicts(data), *facts(plan, language)))


def _conflicts(data: bytes) -> Iterator[str]:
    """Yield the comments that a merge has left: what is still to be decided shows in `git diff`, too."""
    if CONFLICT.encode() in data:
        yield from (comment.text for comment in read(data).comments if is_merge_conflict(comment.text))
