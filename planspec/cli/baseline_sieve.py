"""``--baseline``: of the findings, those that a baseline does not know."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from planspec.checker import Report
from planspec.cli.baseline_file import KnownFile, read_baseline, relative
from planspec.cli.plan_file import PlanFile
from planspec.cli.sieve import Kept, always_told
from planspec.rules import by_key


class Baseline(NamedTuple):
    """Lets through what is not in a baseline.

    Attributes:
        path: The baseline's path.
        state: When it was written, in nanoseconds, and its size: what tells it from one written later.
    """

    path: str
    state: tuple[int, int]

    @classmethod
    def at(cls, path: str) -> "Baseline":
        """Return the sieve of the baseline at *path*.

        Raises:
            UsageError: There is none, or it cannot be read.
        """
        try:
            status = Path(path).stat()
        except OSError:
            read_baseline(path)
            raise
        sieve = cls(str(Path(path).absolute()), (status.st_mtime_ns, status.st_size))
        sieve._files()
        return sieve

    def keep(self, file: PlanFile, report: Report) -> Kept:
        """Return what is told of a file.

        Raises:
            UsageError: The baseline has become unreadable.
        """
        entries, once = self._entries(file, report), _once(self._files())
        known = {finding.fingerprint for entry in entries for finding in entry.findings}
        told = tuple(
            found
            for found in report.diagnostics
            if always_told(found) or (found.fingerprint not in known and found.code not in once)
        )
        there = {found.fingerprint for found in report.diagnostics}
        gone = {
            finding.fingerprint
            for entry in entries
            for finding in entry.findings
            if finding.fingerprint not in there and finding.code not in once
        }
        return Kept(told, len(gone))

    def _files(self) -> Mapping[str, KnownFile]:
        return _read(self)

    def _entries(self, file: PlanFile, report: Report) -> tuple[KnownFile, ...]:
        """Return the entry of a file, or else those of files that are gone and held the same plan, or of all such."""
        folder = Path(self.path).parent
        if entry := self._files().get(relative(file.shown, str(folder))):
            return (entry,)
        data = report.source_map.data
        identifier = data.get("id") if isinstance(data, dict) else None
        same = tuple(entry for entry in self._files().values() if identifier and entry.plan == identifier)
        gone = tuple(entry for entry in same if not (folder / entry.path).exists())
        return gone or same


@lru_cache(maxsize=4)
def _read(baseline: Baseline) -> Mapping[str, KnownFile]:
    """Read a baseline once for all files of a run; its state keeps one that was written meanwhile apart."""
    return {file.path: file for file in read_baseline(baseline.path)}


def _once(files: Mapping[str, KnownFile]) -> frozenset[str]:
    """Return the known codes of rules that one file of a run tells for all."""
    codes = {finding.code for file in files.values() for finding in file.findings}
    return frozenset(code for code in codes if (rule := by_key(code)) and rule.once_per_run)
