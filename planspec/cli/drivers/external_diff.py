"""The diff driver that git calls for each plan that `git diff` shows."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from planspec.cli.drivers.facts import facts
from planspec.cli.drivers.given_file import whole
from planspec.cli.drivers.textconv import read_as_plan
from planspec.cli.terminal import terminal_width, write
from planspec.cli.unified_diff import unified_diff
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.compare import compare
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.language import Bilingual, Language
from planspec.model import Plan
from planspec.reader import read
from planspec.suppression.merge_conflict import MARK

_WITHOUT_RENAME, _WITH_RENAME = 7, 9
_NOTHING = os.devnull, "/dev/null", "nul"
_ONLY_LAYOUT = Bilingual(
    "計画の内容は同じです。違うのはコメントや書き方だけです (見るには git diff --no-ext-diff --no-textconv)。",
    "The plan says the same; only comments or layout differ (git diff --no-ext-diff --no-textconv shows them).",
)
_ONLY_MODE = Bilingual("内容は同じです。", "The content is the same.")
_NO_PLAN = Bilingual(
    "計画として読めないので、行の違いを示します。", "It cannot be read as a plan, so these are the lines that differ."
)
_UNDECIDED = Bilingual(
    f"まだ決めていない食い違いがあります (「{MARK}」の行)。",
    f"There are conflicts that nobody has decided yet (lines `{MARK}`).",
)
_UNMERGED = Bilingual(
    "2つの版を合わせている途中です。食い違いを直して git add してください。",
    "It is being merged: resolve the conflicts, then git add it.",
)


class _Side(NamedTuple):
    """One version as git gives it."""

    file: str
    mode: str
    name: str

    @property
    def is_there(self) -> bool:
        return self.file not in _NOTHING

    @property
    def data(self) -> bytes:
        return whole(self.file) if self.is_there else b""


def external_diff(words: Sequence[str], language: Language) -> int:
    """Show what changed between two versions of a plan; the exit code is always 0, anything else would stop git.

    Args:
        words: As git gives them: the path; a file, a hash and a mode for the old version; the same for the new one; of
            a renamed file its new path and what git says about that. Of a file that is being merged only the path.
        language: The language to tell in.
    """
    # What reads git's output may have gone; a file that cannot be read is told in the place of the difference.
    with suppress(UsageError):
        try:
            write(_told(words, language))
        except UsageError as error:
            write(f"{error.message.in_language(language)}\n")
    return ExitCode.CLEAN


def _told(words: Sequence[str], language: Language) -> str:
    if len(words) not in (_WITHOUT_RENAME, _WITH_RENAME):
        name = printable(words[0]) if words else ""
        return f"diff --planspec {name}\n{_UNMERGED.in_language(language)}\n"
    path, old_file, _, old_mode, new_file, _, new_mode, *renamed = words
    old = _Side(old_file, old_mode, f"a/{printable(path)}")
    new = _Side(new_file, new_mode, f"b/{printable(renamed[0] if renamed else path)}")
    colour = _wants_colour()
    head = [f"diff --planspec {old.name} {new.name}", *_modes(old, new), *(renamed[1].splitlines() if renamed else ())]
    painted = (f"\033[1m{line}\033[0m\n" if colour else f"{line}\n" for line in head)
    return "".join(painted) + _Comparing(old, new, language, colour).told()


def _modes(old: _Side, new: _Side) -> tuple[str, ...]:
    """Return git's own lines for a file that comes or goes, or whose mode changes."""
    if not old.is_there:
        return (f"new file mode {new.mode}",)
    if not new.is_there:
        return (f"deleted file mode {old.mode}",)
    return () if old.mode == new.mode else (f"old mode {old.mode}", f"new mode {new.mode}")


def _wants_colour() -> bool:
    """Tell whether git itself would write colours here."""
    if os.environ.get("NO_COLOR"):
        return False
    shown = os.environ.get("GIT_PAGER_IN_USE") == "true" or (sys.stdout is not None and sys.stdout.isatty())
    words = ["git", "config", "--get-colorbool", "color.diff", str(shown).lower()]
    try:
        return subprocess.run(words, capture_output=True, check=False).stdout.strip() == b"true"  # noqa: S603 - git as the user has it
    except OSError:
        return False


class _Comparing(NamedTuple):
    """Two versions, and how to show what differs."""

    old: _Side
    new: _Side
    language: Language
    colour: bool

    def told(self) -> str:
        old, new = self.old.data, self.new.data
        if old == new:
            return self._say(_ONLY_MODE)
        return (self._say(_UNDECIDED) if MARK.encode() in new else "") + self._difference(old, new)

    def _difference(self, old: bytes, new: bytes) -> str:
        plans = read_as_plan(old), read_as_plan(new)
        if plans[0] is not None and plans[1] is not None:
            return self._summary(plans[0], plans[1], old, new)
        came_or_went = plans[1] if not self.old.is_there else plans[0] if not self.new.is_there else None
        if came_or_went is not None:
            return self._whole(came_or_went)
        return self._say(_NO_PLAN) + self._lines(_text(old), _text(new))

    def _summary(self, old: Plan, new: Plan, before: bytes, after: bytes) -> str:
        # Imported here because most of what git shows by lines needs no summary.
        from planspec.cli.difference.text import summary  # noqa: PLC0415

        comparison = compare(old, new)
        if not comparison.changes:
            return self._say(_ONLY_LAYOUT)
        names = Names(self.old.name, self.new.name)
        sources = Sources(read(before).source_map, read(after).source_map)
        cells = terminal_width(sys.stdout, os.environ)
        return summary(comparison, names, sources, language=self.language, cells=cells, colour=self.colour)

    def _whole(self, plan: Plan) -> str:
        """Return a plan that came or went, a fact a line."""
        text = "".join(f"{line}\n" for line in facts(plan, self.language))
        return self._lines("", text) if self.new.is_there else self._lines(text, "")

    def _lines(self, old: str, new: str) -> str:
        lines = unified_diff("\0", old, new, colour=self.colour).splitlines(keepends=True)
        names = [side.name if side.is_there else "/dev/null" for side in (self.old, self.new)]
        head = [line.replace("\0", name) for line, name in zip(lines, names, strict=False)]
        return "".join((*head, *lines[2:]))

    def _say(self, message: Bilingual) -> str:
        return f"{message.in_language(self.language)}\n"


def _text(data: bytes) -> str:
    return data.decode(errors="replace")
