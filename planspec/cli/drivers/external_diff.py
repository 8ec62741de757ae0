"""The diff driver that git calls for each plan that `git diff` shows."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

from planspec.cli.drivers.side import Side, differing_lines
from planspec.cli.failure import failure, show_traceback
from planspec.cli.terminal import write
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.language import Bilingual, Language

_WITHOUT_RENAME, _WITH_RENAME = 7, 9
_UNMERGED = Bilingual(
    "2つの版を合わせている途中です。食い違いを直して git add してください。",
    "It is being merged: resolve the conflicts, then git add it.",
)
_BY_LINES = Bilingual("代わりに行の違いを示します。", "These are the lines that differ.")


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
    old = Side(old_file, old_mode, f"a/{printable(path)}")
    new = Side(new_file, new_mode, f"b/{printable(renamed[0] if renamed else path)}")
    colour = _wants_colour()
    head = [f"diff --planspec {old.name} {new.name}", *_modes(old, new), *(renamed[1].splitlines() if renamed else ())]
    painted = (f"\033[1m{line}\033[0m\n" if colour else f"{line}\n" for line in head)
    return "".join(painted) + _difference(old, new, language, colour=colour)


def _difference(old: Side, new: Side, language: Language, *, colour: bool) -> str:
    try:
        # Imported here so that git gets the lines that differ whatever is wrong with planspec.
        from planspec.cli.drivers.plan_difference import PlanDifference  # noqa: PLC0415

        return PlanDifference(old, new, language, colour).told()
    except UsageError:
        raise
    except Exception as error:  # noqa: BLE001 - git would stop, and show nothing of the other files either
        show_traceback(error)
        texts = old.data.decode(errors="replace"), new.data.decode(errors="replace")
        told = "".join(f"{one.in_language(language)}\n" for one in (failure(error), _BY_LINES))
        return told + differing_lines((old, new), texts, colour=colour)


def _modes(old: Side, new: Side) -> tuple[str, ...]:
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
