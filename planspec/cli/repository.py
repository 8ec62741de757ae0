"""A git repository, asked through git itself."""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual

MERGE_BASE = "..."
"""Stands behind a ref where the commit is meant at which its history and that of HEAD part."""
_LATEST = "HEAD"
_RENAMED_FIELDS = 3
_PLAINLY = ("--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules")
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


class Repository:
    """The git repository that a folder belongs to."""

    def __init__(self, folder: Path, asked: str) -> None:
        """Find the repository.

        Args:
            folder: A folder in the work tree.
            asked: What needs it, such as ``--since``; errors name it.

        Raises:
            UsageError: There is no git, or no repository.
        """
        self._place = _place(folder)
        self._asked = asked
        self.root = Path(self.line(lambda said: _no_repository(folder, asked, said), "rev-parse", "--show-toplevel"))

    def commit(self, ref: str) -> str:
        """Return the commit that a ref names; with ``...`` after it, that where its history and that of HEAD part.

        Raises:
            UsageError: There is no such commit.
        """
        name = ref.removesuffix(MERGE_BASE) or _LATEST
        # git would take it for an option.
        if name.startswith("-"):
            raise self._unknown(name)
        commit = self.line(lambda _: self._unknown(name), "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        return self.fork(commit, _LATEST, name) if ref.endswith(MERGE_BASE) else commit

    def fork(self, one: str, other: str, shown: str) -> str:
        """Return the commit at which two histories part; *shown* is the one for people.

        Raises:
            UsageError: They have none in common.
        """
        return self.line(lambda _: self._unjoined(shown), "merge-base", one, other)

    def path_of(self, path: Path) -> str | None:
        """Return the path of a file within the repository, with slashes; ``None`` where it lies outside."""
        try:
            return Path(os.path.realpath(path)).relative_to(os.path.realpath(self.root)).as_posix()
        except ValueError:
            return None

    def text(self, commit: str, path: str) -> bytes:
        """Return what a file, by its path within the repository, held in a commit.

        Raises:
            UsageError: git does not give it.
        """
        return self.run(failed, "cat-file", "blob", f"{commit}:{path}")

    def renamed(self, *commits: str) -> Mapping[str, str]:
        """Return the old path of each file that was renamed between two commits, or since one, by its new path."""
        names = list(self.changed("--name-status", "--diff-filter=R", "-M", *commits))
        return {new: old for _, old, new in zip(*(names[at::_RENAMED_FIELDS] for at in range(3)), strict=True)}

    def changed(self, *words: str) -> Iterator[str]:
        """Yield what ``git diff`` lists, as plainly as it can."""
        return self.names("diff", "-z", *_PLAINLY, *words)

    def names(self, *words: str) -> Iterator[str]:
        """Yield the names that git lists with NUL after each."""
        return (os.fsdecode(name) for name in self.run(failed, *words).split(b"\0") if name)

    def line(self, failure: Callable[[str], UsageError], *words: str) -> str:
        """Return the one line that git answers."""
        return os.fsdecode(self.run(failure, *words).removesuffix(b"\n"))

    def run(self, failure: Callable[[str], UsageError], *words: str) -> bytes:
        """Return what git answers.

        Args:
            failure: Makes the error for an answer other than 0 of the first line that git says.
            words: The words after ``git``.

        Raises:
            UsageError: There is no git, or it fails.
        """
        folder, environment = self._place
        try:
            done = subprocess.run(["git", *words], cwd=folder, env=environment, capture_output=True, check=False)  # noqa: S603, S607 - git as the user has it; no shell sees the words
        except FileNotFoundError as error:
            raise UsageError(_no_git(self._asked)) from error
        except OSError as error:
            raise failure(printable(str(error))) from error
        if done.returncode:
            raise failure(printable(next(iter(done.stderr.decode(errors="replace").splitlines()), "").strip() or "git"))
        return done.stdout

    def _unknown(self, name: str) -> UsageError:
        if name == _LATEST:
            return UsageError(_NO_COMMITS)
        shown, hint = printable(name), self.shallow
        return UsageError(
            Bilingual(
                f"{self._asked} の「{shown}」という版は git にありません。"
                f"ブランチ、タグ、コミットのどれかを書いてください (例 HEAD、main、origin/main...)。{hint.ja}",
                f"{self._asked}: git knows no `{shown}`. Name a branch, a tag or a commit, such as HEAD, main or"
                f" origin/main... .{hint.en}",
            )
        )

    def _unjoined(self, name: str) -> UsageError:
        shown, hint = printable(name), self.shallow
        return UsageError(
            Bilingual(
                f"{self._asked} の「{shown}」と HEAD に共通の履歴がありません。{hint.ja}",
                f"{self._asked}: `{shown}` and HEAD have no history in common.{hint.en}",
            )
        )

    @property
    def shallow(self) -> Bilingual:
        """What to do where older commits were left out when the repository was fetched; else nothing."""
        if self.run(failed, "rev-parse", "--is-shallow-repository").strip() != b"true":
            return Bilingual("", "")
        return Bilingual(
            "ここには履歴の一部しかありません。git fetch --unshallow を行うか、CI では全履歴を取得してください"
            " (GitHub Actions の checkout なら fetch-depth: 0)。",
            " Only part of the history is here: run `git fetch --unshallow`, or let CI fetch all of it"
            " (`fetch-depth: 0` for the checkout of GitHub Actions).",
        )


def failed(said: str) -> UsageError:
    """Return the error for a version that git does not give, with what it says itself."""
    return UsageError(
        Bilingual(f"git から前の版を読めません。({said})", f"git does not give the older version. ({said})")
    )


def holder(folder: Path) -> Path | None:
    """Return the nearest folder at or above *folder* that is the root of a work tree."""
    here = Path(os.path.realpath(folder))
    return next((place for place in (here, *here.parents) if (place / ".git").exists()), None)


def _place(folder: Path) -> tuple[Path, dict[str, str]]:
    """Return where and with which variables git is to run for files in *folder*.

    In a hook, git's variables name the repository, some of them relative to the current folder; for a repository inside
    another one (a submodule) they would name the wrong one.
    """
    # A look changes nothing, not even what git keeps to be faster next time.
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    if "GIT_DIR" in environment:
        if holder(folder) == holder(Path.cwd()):
            return Path.cwd(), environment
        environment = {name: value for name, value in environment.items() if name not in _LOCAL}
    return folder, environment


def _no_git(asked: str) -> Bilingual:
    return Bilingual(
        f"git が見つかりません。{asked} を使うには git を入れてください。", f"There is no git here; {asked} needs it."
    )


def _no_repository(folder: Path, asked: str, said: str) -> UsageError:
    name = printable(str(folder))
    # git may have other reasons, such as a repository that belongs to somebody else.
    why = "" if _PLAINLY_NONE in said else f" ({said})"
    return UsageError(
        Bilingual(
            f"{name} は git のリポジトリーの中にないので、{asked} は使えません。{why}",
            f"{name} is in no git repository, so {asked} cannot be used.{why}",
        )
    )


_PLAINLY_NONE = "not a git repository"
_NO_COMMITS = Bilingual(
    "このリポジトリーには、まだコミットがありません。計画を git add、git commit してから比べてください。",
    "The repository has no commit yet: git add and git commit the plan first.",
)
