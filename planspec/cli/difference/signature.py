"""Who made the changes of a version and when, for documents that keep changes as changes."""

import datetime as dt
import os
from pathlib import Path

from planspec.cli.difference.compared_plan import ComparedPlan
from planspec.cli.difference.version import Commit
from planspec.cli.plan_file import STDIN
from planspec.cli.repository import failed
from planspec.cli.usage import UsageError, printable
from planspec.compose.metadata import metadata
from planspec.document import Revision
from planspec.language import Bilingual

_EPOCH = "SOURCE_DATE_EPOCH"
"""The variable by which builds say what time it is (the specification of reproducible-builds.org)."""
_NOBODY = "planspec"


def signature(new: ComparedPlan, author: str | None, date: str | None) -> Revision:
    """Return who made the changes and when.

    Args:
        new: The newer version; its commit, or else the council and the time of the file, stand in for what is not said.
        author: What the run says.
        date: What the run says, as ISO 8601 has it.

    Raises:
        UsageError: The date cannot be read.
    """
    said = None if date is None else _read(date)
    commit = new.version.commit
    who, when = _signed(commit) if commit else (metadata(new.plan).author or _NOBODY, _time(new))
    return Revision(author or who, said or when)


def _read(date: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(date).replace(tzinfo=None)
    except ValueError as error:
        shown = printable(date)
        raise UsageError(
            Bilingual(
                f"--date「{shown}」という日時はありません。2026-04-01 か 2026-04-01T09:30 のように書いてください。",
                f"--date: there is no time `{shown}`; write it as 2026-04-01 or 2026-04-01T09:30.",
            )
        ) from error


def _signed(commit: Commit) -> tuple[str, dt.datetime]:
    line = commit.repository.line(failed, "log", "-1", "--no-show-signature", "--format=%aI %an", commit.id)
    written, _, author = line.partition(" ")
    return author or _NOBODY, dt.datetime.fromisoformat(written).replace(tzinfo=None)


def _time(new: ComparedPlan) -> dt.datetime:
    """Return the time of a file, in local time."""
    told = os.environ.get(_EPOCH, "")
    if told.isascii() and told.isdigit() and len(told) <= 11:  # noqa: PLR2004 - the year 5138 is late enough
        return dt.datetime.fromtimestamp(int(told), tz=dt.UTC).replace(tzinfo=None)
    path = new.version.file.path
    try:
        if path != STDIN:
            return dt.datetime.fromtimestamp(Path(path).stat().st_mtime).astimezone().replace(tzinfo=None)
    except OSError:
        pass
    return dt.datetime.combine(metadata(new.plan).date, dt.time())
