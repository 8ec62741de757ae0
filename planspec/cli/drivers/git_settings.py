"""Settings of git, read and written through git itself."""

import os
import subprocess
from pathlib import Path

from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual

_NOT_SET = 5
"""What git answers where there is nothing to unset."""


class GitSettings:
    """The settings of one repository, or those of a user for all of them."""

    def __init__(self, *, everywhere: bool) -> None:
        """Choose the settings: those of a user where they are to hold *everywhere*."""
        self._scope = "--global" if everywhere else "--local"

    def write(self, name: str, value: str) -> None:
        """Set a value.

        Raises:
            UsageError: git is not there, or cannot write.
        """
        done = _git("config", self._scope, "--replace-all", name, value)
        if done.returncode:
            raise _unwritable(done.stderr)

    def unset(self, name: str) -> bool:
        """Take a value away; ``False`` where there was none.

        Raises:
            UsageError: git is not there, or cannot write.
        """
        done = _git("config", self._scope, "--unset-all", name)
        if done.returncode not in (0, _NOT_SET):
            raise _unwritable(done.stderr)
        return not done.returncode


def top_folder() -> Path | None:
    """Return the top folder of the repository here; ``None`` where there is none.

    Raises:
        UsageError: git is not there.
    """
    done = _git("rev-parse", "--show-toplevel")
    return Path(os.fsdecode(done.stdout.removesuffix(b"\n"))) if not done.returncode and done.stdout.strip() else None


def _git(*words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *words], capture_output=True, check=False)  # noqa: S603, S607 - git as the user has it; no shell sees the words
    except OSError as error:
        raise UsageError(_NO_GIT) from error


def _unwritable(said: bytes) -> UsageError:
    line = printable(next(iter(said.decode(errors="replace").splitlines()), ""))
    return UsageError(
        Bilingual(
            f"git の設定に書き込めません。設定ファイルの権限を確かめてください。({line})",
            f"The settings of git cannot be written; look at the permissions of the file. ({line})",
        )
    )


_NO_GIT = Bilingual(
    "git が見つかりません。planspec git を使うには git を入れてください。",
    "There is no git here; planspec git needs it.",
)
