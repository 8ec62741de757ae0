"""A plan file that is written anew: only if nobody else wrote to it meanwhile, and as the same file."""

import errno
import os
from pathlib import Path
from stat import S_IMODE

from planspec.cli.output import replace
from planspec.cli.plan_file import PlanFile
from planspec.cli.usage import UsageError, cannot_read, cannot_write
from planspec.language import Bilingual


def rewrite(file: PlanFile, content: bytes) -> None:
    """Write *content* over *file*, whole or not at all; symbolic links stay links, and permissions stay as they are.

    Raises:
        UsageError: The file is not as it was read, or cannot be written.
    """
    path = _real(file)
    mode = _mode(file, path)
    if _content(file, path) != file.data:
        raise UsageError(
            Bilingual(
                f"{file.shown} は読んだあとに書き換えられたので、上書きしません。もう一度実行してください。",
                f"{file.shown} was changed after it was read and is left alone; run the command again.",
            )
        )
    replace(path, content, mode=mode)


def _real(file: PlanFile) -> Path:
    try:
        return Path(file.path).resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise cannot_write(file.shown, error if isinstance(error, OSError) else OSError(errno.ELOOP, "")) from error


def _mode(file: PlanFile, path: Path) -> int:
    if not path.is_file() or not os.access(path, os.W_OK):
        raise cannot_write(file.shown, PermissionError(errno.EACCES, "not writable"))
    return S_IMODE(path.stat().st_mode)


def _content(file: PlanFile, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise cannot_read(file.shown, error) from error
