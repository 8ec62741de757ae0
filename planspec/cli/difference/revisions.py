"""The revisions of a plan in the history of git, and what changed in each."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.cli.difference.compared_plan import ComparedPlan, compared_plan
from planspec.cli.difference.version import Commit, Version
from planspec.cli.plan_file import PlanFile
from planspec.cli.repository import failed
from planspec.compare import compare
from planspec.compose.review.history import Entry
from planspec.wording import Cut

_LOG = (
    *("log", "--follow", "-z", "--name-only", "--decorate-refs=refs/tags/"),
    *("--no-show-signature", "--no-ext-diff", "--no-textconv"),
)
_FORMAT = "--format=%x01%H%x02%h%x02%an%x02%aI%x02%D%x02%s%x03"
_LOGGED = re.compile(r"(?s)\x01([0-9a-f]{40,64})\x02(.*?)\x02(.*?)\x02(.*?)\x02(.*?)\x02(.*?)\x03\0?\n?([^\0\x01]*)")
_TAG = re.compile(r"(?:^|, )tag: ([^,]+)")
_UNREADABLE = "計画として読めません"


class _Logged(NamedTuple):
    """One commit as git logs it, with the path that the file had in it."""

    commit: Commit
    name: str
    author: str
    date: dt.date
    message: str


def revisions(latest: Commit, since: Commit | None, cut: Cut) -> tuple[Entry, ...]:
    """Return the revisions of a plan, from the oldest to the newest; a file that was renamed is followed.

    Args:
        latest: Where to begin.
        since: Where to end; ``None`` for the whole history.
        cut: What cuts texts into words.

    Raises:
        UsageError: git does not give its history.
    """
    before = None if since is None else _plan(since)
    told: list[Entry] = []
    for logged in reversed(list(_logged(latest, since))):
        plan = _plan(logged.commit)
        comparison = compare(before.plan, plan.plan, cut=cut) if before and plan else None
        remark = "" if plan else _UNREADABLE
        told.append(Entry(logged.name, logged.date, logged.author, logged.message, comparison, remark))
        before = plan or before
    return tuple(told)


def _plan(commit: Commit) -> ComparedPlan | None:
    return compared_plan(Version("", PlanFile(commit.path, commit.repository.text(commit.id, commit.path)), commit))


def _logged(latest: Commit, since: Commit | None) -> Iterator[_Logged]:
    """Yield the commits in which the file changed, the newest first."""
    repository, path = latest.repository, latest.path
    reach = latest.id if since is None else f"{since.id}..{latest.id}"
    listed = repository.line(failed, *_LOG, _FORMAT, reach, "--", f":(top,literal){path}")
    for found in _LOGGED.finditer(listed):
        # Merges are listed without names.
        path = found[7] or path
        tag = _TAG.search(found[5])
        day = dt.datetime.fromisoformat(found[4]).date()
        yield _Logged(Commit(repository, found[1], path), tag[1] if tag else found[2], found[3], day, found[6])
