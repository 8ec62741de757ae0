"""``--since``: of the findings, those that have to do with what changed since a commit."""

import datetime as dt
import os
from pathlib import Path

from planspec.changed import Changes, Version
from planspec.checker import Report
from planspec.cli.checking import checked_report
from planspec.cli.plan_file import STDIN, PlanFile
from planspec.cli.repository import holder
from planspec.cli.revision import Revision
from planspec.cli.settings import Settings
from planspec.cli.sieve import Kept, always_told
from planspec.cli.usage import printable
from planspec.diagnostics import Diagnostic
from planspec.language import Bilingual
from planspec.reader import read

_ACROSS = "PLN8"
"""Rules over many plans: what they find does not depend on one file alone."""


class Since:
    """Lets through what lies in parts of a plan that changed since a commit, and what was not told then."""

    def __init__(self, ref: str, settings: Settings, today: dt.date | None = None) -> None:
        """Take a ref, and what a check of the older versions takes besides; git is asked once a file is there."""
        self._ref, self._settings, self._today = ref, settings, today
        self._revisions: dict[Path | None, Revision] = {}

    def __reduce__(self) -> tuple[type["Since"], tuple[str, Settings, dt.date | None]]:
        """Send to another process what was asked for; it asks git itself."""
        return Since, (self._ref, self._settings, self._today)

    def revision(self, folder: Path) -> Revision:
        """Return the commit in the repository that *folder* belongs to.

        Raises:
            UsageError: There is no git, no repository or no such commit.
        """
        key = holder(folder)
        if key not in self._revisions:
            self._revisions[key] = Revision(folder, self._ref)
        return self._revisions[key]

    def keep(self, file: PlanFile, report: Report) -> Kept:
        """Return what is told of a file.

        Raises:
            UsageError: git does not give the older version.
        """
        if file.path == STDIN:
            return Kept(report.diagnostics, remark=_STDIN)
        here = Path(os.path.realpath(file.path))
        revision = self.revision(here.parent)
        path = revision.path_of(here)
        if path is not None and not revision.differs(path):
            return self._kept(report, None)
        before = None if path is None else _before(revision, path, report)
        return (
            Kept(report.diagnostics) if before is None else self._compared(file, report, revision.text(before), before)
        )

    def _compared(self, file: PlanFile, report: Report, text: bytes, before: str) -> Kept:
        was = checked_report(PlanFile(before, text), self._settings.at(file.folder), self._today)
        if was.plan is None and report.plan is not None:
            return Kept(report.diagnostics, remark=_unreadable(file.shown, self._ref))
        return self._kept(report, Changes(Version(was.source_map, was.diagnostics), report.source_map))

    def _kept(self, report: Report, changes: Changes | None) -> Kept:
        """Keep what *changes* concern; without any, the file is as it was."""
        return Kept(tuple(found for found in report.diagnostics if self._told(found, changes)))

    def _told(self, found: Diagnostic, changes: Changes | None) -> bool:
        others = [place.path for place in found.related if place.path]
        if always_told(found) or any(map(self._differs, others)):
            return True
        if changes is None:
            return False
        return changes.touch(found.at) if others or found.code.startswith(_ACROSS) else changes.concern(found)

    def _differs(self, shown: str) -> bool:
        """Tell whether the other file that a finding speaks of is not as it was."""
        here = Path(os.path.realpath(shown))
        revision = self.revision(here.parent)
        path = revision.path_of(here)
        return path is not None and revision.differs(path)


def _before(revision: Revision, path: str, report: Report) -> str | None:
    """Return the path that a file had: git's word, or that of a plan with the same id that is gone from its place."""
    if known := revision.before(path):
        return known
    identifier = _identifier(report.source_map.data)
    plans = (gone for gone in revision.removed if identifier and gone.endswith((".yaml", ".yml")))
    return next((gone for gone in plans if _identifier(read(revision.text(gone)).data) == identifier), None)


def _identifier(data: object) -> str | None:
    found = data.get("id") if isinstance(data, dict) else None
    return found if isinstance(found, str) else None


def _unreadable(shown: str, ref: str) -> Bilingual:
    name = printable(ref)
    return Bilingual(
        f"{shown}: {name} の版は計画として読めないので、今の指摘をすべて知らせます。",
        f"{shown}: the version of {name} cannot be read as a plan, so all findings are told.",
    )


_STDIN = Bilingual(
    "標準入力は前の版と比べられないので、指摘をすべて知らせます。",
    "Standard input has no older version to compare with, so all findings are told.",
)
