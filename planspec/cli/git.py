"""Older versions of files, through git itself."""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual

_MERGE_BASE = "..."
_LOCAL = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
)
"""Variables by which git tells hooks which repository is meant (`git rev-parse --local-env-vars`)."""
_RENAMED_FIELDS = 3


class Revision:
    """One commit of one repository."""

    def __init__(self, folder: Path, ref: str) -> None:
        """Find the commit that a ref names.

        Args:
            folder: A folder in the work tree.
            ref: A ref as git takes it; with ``...`` after it, where its history and that of HEAD part.

        Raises:
            UsageError: There is no git, no repository or no such commit.
        """
        self._place = _place(folder)
        self.root = Path(self._line(lambda: _no_repository(folder), "rev-parse", "--show-toplevel"))
        self.commit = self._commit(ref)

    def _commit(self, ref: str) -> str:
        name = ref.removesuffix(_MERGE_BASE) or "HEAD"
        # git would take it for an option.
        if name.startswith("-"):
            raise self._unknown(name)
        commit = self._line(lambda: self._unknown(name), "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        if not ref.endswith(_MERGE_BASE):
            return commit
        return self._line(lambda: self._unjoined(name), "merge-base", commit, "HEAD")

    def path_of(self, path: Path) -> str | None:
        """Return the path of a file within the repository, with slashes; ``None`` where it lies outside."""
        try:
            return Path(os.path.realpath(path)).relative_to(os.path.realpath(self.root)).as_posix()
        except ValueError:
            return None

    def differs(self, path: str) -> bool:
        """Tell whether a file, by its path within the repository, is not as it was then."""
        return path not in self._files or path in self._changed

    def before(self, path: str) -> str | None:
        """Return the path that a file had then; ``None`` where it did not exist."""
        return path if path in self._files else self._renamed.get(path)

    @cached_property
    def removed(self) -> tuple[str, ...]:
        """Paths of the files that existed then and do not now."""
        return tuple(
            self._names("diff", "--name-only", "-z", "--no-renames", "--diff-filter=D", *_PLAINLY, self.commit)
        )

    def text(self, path: str) -> bytes:
        """Return what a file held then.

        Raises:
            UsageError: git does not give it.
        """
        return self._git(_failed, "cat-file", "blob", f"{self.commit}:{path}")

    @cached_property
    def _files(self) -> frozenset[str]:
        return frozenset(self._names("ls-tree", "-r", "-z", "--name-only", "--full-tree", self.commit))

    @cached_property
    def _changed(self) -> frozenset[str]:
        return frozenset(self._names("diff", "--name-only", "-z", "--no-renames", *_PLAINLY, self.commit))

    @cached_property
    def _renamed(self) -> Mapping[str, str]:
        names = list(self._names("diff", "--name-status", "-z", "--diff-filter=R", "-M", *_PLAINLY, self.commit))
        return {new: old for _, old, new in zip(*(names[at::_RENAMED_FIELDS] for at in range(3)), strict=True)}

    def _names(self, *words: str) -> Iterator[str]:
        out = self._git(_failed, *words)
        return (os.fsdecode(name) for name in out.split(b"\0") if name)

    def _line(self, failure: Callable[[], UsageError], *words: str) -> str:
        return os.fsdecode(self._git(failure, *words).removesuffix(b"\n"))

    def _git(self, failure: Callable[[], UsageError], *words: str) -> bytes:
        folder, environment = self._place
        try:
            done = subprocess.run(["git", *words], cwd=folder, env=environment, capture_output=True, check=False)  # noqa: S603, S607 - git as the user has it; no shell sees the words
        except FileNotFoundError as error:
            raise UsageError(_NO_GIT) from error
        except OSError as error:
            raise _said(failure(), str(error)) from error
        if done.returncode:
            raise _said(failure(), done.stderr.decode(errors="replace"))
        return done.stdout

    def _unknown(self, name: str) -> UsageError:
        shown = printable(name)
        hint = self._shallow
        return UsageError(
            Bilingual(
                f"--since の「{shown}」という版は git にありません。ブランチ、タグ、コミットのどれかを書いてください"
                f" (例 HEAD、main、origin/main...)。{hint.ja}",
                f"--since: git knows no `{shown}`. Name a branch, a tag or a commit, such as HEAD, main or"
                f" origin/main... .{hint.en}",
            )
        )

    def _unjoined(self, name: str) -> UsageError:
        shown, hint = printable(name), self._shallow
        return UsageError(
            Bilingual(
                f"--since の「{shown}」と HEAD に共通の履歴がありません。{hint.ja}",
                f"--since: `{shown}` and HEAD have no history in common.{hint.en}",
            )
        )

    @property
    def _shallow(self) -> Bilingual:
        """What to do where older commits were left out when the repository was fetched."""
        if self._git(_failed, "rev-parse", "--is-shallow-repository").strip() != b"true":
            return Bilingual("", "")
        return Bilingual(
            "ここには履歴の一部しかありません。git fetch --unshallow を行うか、CI では全履歴を取得してください"
            " (GitHub Actions の checkout なら fetch-depth: 0)。",
            " Only part of the history is here: run `git fetch --unshallow`, or let CI fetch all of it"
            " (`fetch-depth: 0` for the checkout of GitHub Actions).",
        )


_PLAINLY = ("--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules")
_NO_GIT = Bilingual(
    "git が見つかりません。--since を使うには git を入れてください。", "There is no git here; --since needs it."
)


def _failed() -> UsageError:
    return UsageError(Bilingual("git から前の版を読めません。", "git does not give the older version."))


def _place(folder: Path) -> tuple[Path, dict[str, str]]:
    """Return where and with which variables git is to run for files in *folder*.

    In a hook, git's variables name the repository, some of them relative to the current folder; for a repository inside
    another one (a submodule) they would name the wrong one.
    """
    # A check changes nothing, not even what git keeps to be faster next time.
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    if "GIT_DIR" in environment:
        if holder(folder) == holder(Path.cwd()):
            return Path.cwd(), environment
        environment = {name: value for name, value in environment.items() if name not in _LOCAL}
    return folder, environment


def holder(folder: Path) -> Path | None:
    """Return the nearest folder at or above *folder* that is the root of a work tree."""
    here = Path(os.path.realpath(folder))
    return next((place for place in (here, *here.parents) if (place / ".git").exists()), None)


def _no_repository(folder: Path) -> UsageError:
    name = printable(str(folder))
    return UsageError(
        Bilingual(
            f"{name} は git のリポジトリーの中にないので、--since は使えません。",
            f"{name} is in no git repository, so --since cannot be used.",
        )
    )


def _said(failure: UsageError, words: str) -> UsageError:
    """Return *failure* with the first line of what git said itself."""
    line = printable(next(iter(words.splitlines()), ""))
    if not words.strip():
        return failure
    return UsageError(Bilingual(f"{failure.message.ja} ({line})", f"{failure.message.en} ({line})"))
