"""The merge driver that git calls for a plan that both sides have changed."""

import os
import subprocess
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING, NamedTuple

from planspec.cli.drivers.given_file import whole
from planspec.cli.failure import failure, show_traceback
from planspec.cli.output import replace
from planspec.cli.terminal import complain
from planspec.cli.usage import ExitCode, UsageError, cannot_read, printable
from planspec.language import Bilingual, Language

if TYPE_CHECKING:
    from planspec.merge import Merged

_OURS = Bilingual(
    "自分の版のままにしてあります。相手の版と見比べて、手で直してください。",
    "Ours stays as it is; compare it with theirs and bring them together by hand.",
)


class MergeFiles(NamedTuple):
    """What git says, in its order.

    Attributes:
        base: A file with the version that both began with; empty where there is none.
        ours: A file with our version, in the place of which the result goes.
        theirs: A file with their version.
        marker_size: How long git's own conflict markers are.
        path: What the file is called in the repository.
    """

    base: str
    ours: str
    theirs: str
    marker_size: str
    path: str


def merge_files(files: MergeFiles, language: Language) -> int:
    """Merge, write the result over our version, and return 1 where people have to decide about something.

    Raises:
        UsageError: A file cannot be read or written; git takes this for a conflict, too.
    """
    try:
        return _merge(files, language)
    except UsageError:
        raise
    except Exception as error:  # noqa: BLE001 - ours is as it was, and git is to know that it is not merged
        show_traceback(error)
        why, path = failure(error), printable(files.path)
        complain(Bilingual(f"{path}: {why.ja} {_OURS.ja}", f"{path}: {why.en} {_OURS.en}"), language)
        return ExitCode.FINDINGS


def _merge(files: MergeFiles, language: Language) -> int:
    # Imported here so that a merge that planspec fails on is told in one line, whatever is wrong.
    from planspec.merge import merge  # noqa: PLC0415

    base, ours, theirs = (_text(path) for path in files[:3])
    merged = merge(base, ours, theirs, by_lines=_by_lines(files), language=language)
    if merged.text != ours:
        path = Path(files.ours)
        replace(path, _bytes(merged.text), mode=S_IMODE(path.stat().st_mode))
    _tell(merged, printable(files.path), language)
    return ExitCode.CLEAN if merged.clean else ExitCode.FINDINGS


def _text(path: str) -> str:
    """Return what a file holds; bytes that are no UTF-8 come back out of it as they were."""
    return whole(path).decode(errors="surrogateescape")


def _bytes(text: str) -> bytes:
    return text.encode(errors="surrogateescape")


def _by_lines(files: MergeFiles) -> str | None:
    """Return what git makes of the files by their lines, where that is clean."""
    size = ["--marker-size", files.marker_size] if files.marker_size.isdecimal() else []
    words = ["git", "merge-file", "-p", "-q", *size, *(os.path.abspath(path) for path in _as_git_wants(files))]  # noqa: PTH100 - a name may start with a hyphen
    try:
        done = subprocess.run(words, capture_output=True, check=False)  # noqa: S603 - git as the user has it; no shell sees the words
    except OSError as error:
        raise cannot_read("git", error) from error
    return None if done.returncode else done.stdout.decode(errors="surrogateescape")


def _as_git_wants(files: MergeFiles) -> tuple[str, str, str]:
    return files.ours, files.base, files.theirs


def _tell(merged: "Merged", path: str, language: Language) -> None:
    for conflict in merged.conflicts:
        complain(Bilingual(f"{path}: {conflict.message.ja}", f"{path}: {conflict.message.en}"), language)
    if merged.has_notes:
        complain(
            Bilingual(
                f"{path}: 「# planspec: conflict」の行が付いた所を見て、どちらにするか決めてください。"
                "決めたらその行を消し、planspec check で確かめて git add します。",
                f"{path}: look for the lines `# planspec: conflict`, decide, delete these lines, run planspec check,"
                " then git add.",
            ),
            language,
        )
