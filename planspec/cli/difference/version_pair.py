"""The two versions that a run compares."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from planspec.cli.difference.version import Version, commit_version, is_in_git, version_named
from planspec.cli.plan_file import STDIN, PlanFile, read_plans
from planspec.cli.repository import MERGE_BASE, Repository
from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual

_TO = ".."
_ASKED = "planspec diff"
_SHORT = 10


class VersionPair(NamedTuple):
    """The older and the newer version."""

    old: Version
    new: Version


def version_pair(words: Sequence[str], revisions: str | None) -> VersionPair:
    """Return the versions that words and ``--git`` name.

    Two words are the old and the new version. One is a plan: as it is in HEAD and in its folder, or in the two
    revisions of ``--git``. Without a word it is the only plan of the project.

    Args:
        words: Files, ``-`` or ``REV:path``.
        revisions: ``REV..REV``, ``REV...REV``, ``REV..`` (to HEAD) or ``REV`` (to the file in its folder).

    Raises:
        UsageError: It is not clear what to compare, or a version cannot be read.
    """
    if len(words) > 2 or (len(words) == 2 and revisions is not None):  # noqa: PLR2004 - two versions
        raise UsageError(_TOO_MANY)
    if len(words) == 2:  # noqa: PLR2004
        return _two(*words)
    word = words[0] if words else _only_plan()
    if word == STDIN:
        raise UsageError(_ONE_STDIN)
    if is_in_git(word):
        return _since_named(word, revisions)
    if revisions is None:
        new = version_named(word)
        return VersionPair(_Range(Path(word), "HEAD").old, new)
    return _Range(Path(word), revisions).pair


def _two(old: str, new: str) -> VersionPair:
    if old == new == STDIN:
        raise UsageError(_ONE_STDIN)
    return VersionPair(version_named(old), version_named(new))


def _since_named(word: str, revisions: str | None) -> VersionPair:
    """Return a version of git and the file that it has become."""
    if revisions is not None:
        raise UsageError(_TOO_MANY)
    old = version_named(word)
    return VersionPair(old, version_named(_near(Path(old.file.path))))


class _Range:
    """Two revisions of one file."""

    def __init__(self, path: Path, revisions: str) -> None:
        self._path = path
        self._repository = Repository(_folder(path), _ASKED)
        within = self._repository.path_of(path)
        if within is None:
            raise _outside(path)
        self._within = within
        self._left, self._right = _ends(revisions)
        self._from_fork = MERGE_BASE in revisions

    @property
    def pair(self) -> VersionPair:
        if self._new is None:
            return VersionPair(self.old, version_named(str(self._path)))
        return VersionPair(self.old, self._version(self._new, self._within, self._right or "HEAD"))

    @property
    def old(self) -> Version:
        return self._version(self._old, self._before, self._left)

    def _version(self, commit: str, path: str, ref: str) -> Version:
        shown = commit[:_SHORT] if self._from_fork and ref == self._left else ref
        return commit_version(self._repository, commit, path, shown)

    @cached_property
    def _new(self) -> str | None:
        return None if self._right is None else self._repository.commit(self._right)

    @cached_property
    def _old(self) -> str:
        commit = self._repository.commit(self._left)
        return self._repository.fork(commit, self._new or "HEAD", self._left) if self._from_fork else commit

    @property
    def _before(self) -> str:
        """The path that the file had in the old version."""
        listed = self._repository.names("ls-tree", "-z", "--name-only", "--full-tree", self._old, "--", self._within)
        return self._within if any(listed) else self._renamed.get(self._within, self._within)

    @property
    def _renamed(self) -> Mapping[str, str]:
        return self._repository.renamed(self._old, *([self._new] if self._new else []))


def _ends(revisions: str) -> tuple[str, str | None]:
    """Return the two revisions; the second is ``None`` for the file as it stands in its folder."""
    between = MERGE_BASE if MERGE_BASE in revisions else _TO
    left, found, right = revisions.partition(between)
    return left or "HEAD", (right or "HEAD") if found else None


def _folder(path: Path) -> Path:
    """Return the nearest folder above a file, which may be gone with it."""
    return next(place for place in path.absolute().parents if place.is_dir())


def _near(path: Path) -> str:
    """Return a path as people would write it."""
    here = path.resolve()
    return str(here.relative_to(Path.cwd())) if here.is_relative_to(Path.cwd()) else str(here)


def _only_plan() -> str:
    where = "plans" if Path("plans").is_dir() else "."
    plans = [file.path for file in read_plans((where,)) if isinstance(file, PlanFile)]
    if len(plans) == 1:
        return plans[0]
    listed = ", ".join(map(printable, plans[:3]))
    raise UsageError(
        Bilingual(
            f"比べる計画を書いてください (例: {listed})。" if plans else _NOTHING.ja,
            f"Name the plan to compare, such as {listed}." if plans else _NOTHING.en,
        )
    )


def _outside(path: Path) -> UsageError:
    name = printable(str(path))
    return UsageError(
        Bilingual(f"{name} は git のリポジトリーの外にあります。", f"{name} lies outside of the git repository.")
    )


_NOTHING = Bilingual(
    "比べる2つの版を書いてください (planspec diff 旧 新)。", "Name the two versions to compare: planspec diff OLD NEW."
)
_TOO_MANY = Bilingual(
    "比べられるのは2つの版です。旧と新のファイルを1つずつ書くか、計画1つと --git 旧..新 を書いてください。",
    "Two versions are compared: name an old and a new file, or one plan and --git OLD..NEW.",
)
_ONE_STDIN = Bilingual(
    "標準入力 (-) は、ファイルか版と比べます (planspec diff 旧 -)。",
    "Standard input (-) is compared with a file or a revision: planspec diff OLD -.",
)
