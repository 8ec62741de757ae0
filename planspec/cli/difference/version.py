"""Versions of a plan file: as it stands in a folder, in a commit, or on standard input."""

import re
from pathlib import Path
from typing import NamedTuple

from planspec.cli.plan_file import STDIN, PlanFile, read_plan, shown
from planspec.cli.repository import Repository
from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual

_IN_GIT = re.compile(r"(?s)(?![A-Za-z]:[\\/])((?:[^:{]|\{[^}]*\})*):(?:[0-3]:)?(.+)")
"""``REV:path`` as git takes it, but no path of Windows.

A colon within braces, as in ``HEAD@{10:30}``, belongs to the revision; without one it is a stage of the index.
"""
_ASKED = "planspec diff"


class Commit(NamedTuple):
    """A commit that holds a version.

    Attributes:
        repository: Its repository.
        id: Its hash.
        path: The file's path in it.
    """

    repository: Repository
    id: str
    path: str


class Version(NamedTuple):
    """One version of a plan file.

    Attributes:
        name: What it is called for people: a path, or a revision with a path.
        file: Its bytes, at the path where it stands or would stand in the folder.
        commit: The commit that holds it; ``None`` for a file, standard input, or what is only staged.
    """

    name: str
    file: PlanFile
    commit: Commit | None = None


def version_named(word: str) -> Version:
    """Return the version that a word names: a file, ``-``, or ``REV:path``.

    Raises:
        UsageError: It cannot be read.
    """
    found = _IN_GIT.fullmatch(word)
    # A file may have a colon in its name.
    if found is None or word == STDIN or Path(word).exists():
        return _file(word)
    return _in_git(word, found[1], found[2])


def _file(word: str) -> Version:
    try:
        return Version(shown(word), read_plan(word))
    except UsageError as error:
        ja, en = error.message
        if word == STDIN or Path(word).exists() or word.endswith(_YAML):
            raise
        raise UsageError(Bilingual(f"{ja}{_HINT.ja}", f"{en}{_HINT.en}")) from error


_YAML = (".yaml", ".yml")
_HINT = Bilingual(
    "git の版なら、planspec diff --git 旧..新 計画 か、版:パス と書きます。",
    " Revisions of git are named by planspec diff --git OLD..NEW PLAN, or by REV:path.",
)


def is_in_git(word: str) -> bool:
    """Tell whether a word names a version as git does."""
    return _IN_GIT.fullmatch(word) is not None and not Path(word).exists()


def commit_version(repository: Repository, commit: str, path: str, ref: str) -> Version:
    """Return the version of a file in a commit.

    Args:
        repository: The repository.
        commit: The commit's hash.
        path: The file's path within the repository.
        ref: What people call the commit.

    Raises:
        UsageError: The commit has no such file.
    """
    data = repository.run(lambda _: _not_in(ref, path), "cat-file", "blob", f"{commit}:{path}")
    file = PlanFile(str(repository.root / path), data)
    return Version(printable(f"{ref}:{path}"), file, Commit(repository, commit, path))


def _in_git(word: str, ref: str, path: str) -> Version:
    repository = Repository(Path.cwd(), _ASKED)
    if word.startswith("-"):
        raise _not_there(ref, path)
    commit = repository.commit(ref) if ref else ""
    data = repository.run(lambda _: _not_there(ref, path), "cat-file", "blob", word)
    relative = path.startswith(("./", "../"))
    place = Path.cwd() / path if relative else repository.root / path
    within = repository.path_of(place) or path
    return Version(printable(word), PlanFile(str(place), data), Commit(repository, commit, within) if commit else None)


def _not_there(ref: str, path: str) -> UsageError:
    rev, name = printable(ref) if ref else "index", printable(path)
    return UsageError(
        Bilingual(
            f"git の {rev} に {name} というファイルはありません。パスはリポジトリーの一番上のフォルダーから書きます"
            f" (今いるフォルダーからなら ./ で始めます)。",
            f"{rev} of git has no file {name}. Paths start at the top folder of the repository, or with ./ at the"
            " current one.",
        )
    )


def _not_in(ref: str, path: str) -> UsageError:
    rev, name = printable(ref), printable(path)
    return UsageError(
        Bilingual(
            f"git の {rev} に {name} というファイルはありません。まだコミットしていないか、別の名前でした。",
            f"{rev} of git has no file {name}: it was not committed yet, or had another name.",
        )
    )
