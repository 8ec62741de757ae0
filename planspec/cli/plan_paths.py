"""Paths of plan files: named one by one, found in folders, or matched by patterns that the shell left as they are."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from planspec.cli.usage import UsageError, cannot_read, printable
from planspec.language import Bilingual

STDIN = "-"
SKIPPED = frozenset({"node_modules", "build", "dist", "__pycache__"})
"""Folders that tools fill."""
_SUFFIXES = frozenset({".yaml", ".yml"})
_MAGIC = frozenset("*?[")


class Candidate(NamedTuple):
    """A path at which there may be a plan.

    Attributes:
        path: The path as it was given, or below a folder as that was given; ``-`` is standard input.
        folder: The folder in which it was found; ``None`` where it was named itself.
        found_before: Whether a folder had it before it was named: it is still to be checked where that passed it by.
        plans_only: Whether it is passed by, although it was named, where it is no plan.
    """

    path: str
    folder: str | None = None
    found_before: bool = False
    plans_only: bool = False


def candidates(paths: Iterable[str], *, plans_only: bool = False) -> Iterator[Candidate | UsageError]:
    """Yield what *paths* stand for, each file once, in a stable order, and an error for each that stands for nothing.

    A folder stands for the YAML files below it; hidden files and folders, folders that tools fill, and links to
    folders are left out. A pattern stands for what a shell would make of it, and only where no file has that name.
    With *plans_only* files that are named are treated like those that a folder has.
    """
    seen: dict[str, bool] = {}
    for path in paths:
        for place in _places(path):
            if isinstance(place, UsageError):
                yield place
            elif _is_folder(place):
                yield from _unseen(_in_folder(place), seen)
            else:
                yield from _unseen(iter((Candidate(place, plans_only=plans_only),)), seen)


def _places(path: str) -> Iterator[str | UsageError]:
    if path == STDIN or _MAGIC.isdisjoint(path) or os.path.lexists(path):
        yield path
        return
    # Imported here because shells and folders leave few patterns to us.
    from planspec.cli.path_pattern import matches  # noqa: PLC0415

    nothing = True
    for place in matches(path):
        nothing = False
        yield place
    if nothing:
        name = printable(path)
        yield UsageError(Bilingual(f"{name} に当てはまるファイルがありません。", f"No file matches {name}."))


def _unseen(found: Iterator[Candidate | UsageError], seen: dict[str, bool]) -> Iterator[Candidate | UsageError]:
    for candidate in found:
        if isinstance(candidate, UsageError):
            yield candidate
            continue
        real, named = _real(candidate.path), candidate.folder is None
        if real not in seen:
            yield candidate
        elif named and not (seen[real] or candidate.plans_only):
            yield candidate._replace(found_before=True)
        seen[real] = named or seen.get(real, False)


def _real(path: str) -> str:
    return path if path == STDIN or "\0" in path else os.path.realpath(path)


def _is_folder(path: str) -> bool:
    try:
        return path not in {"", STDIN} and Path(path).is_dir()
    except OSError:
        return False


def _in_folder(folder: str) -> Iterator[Candidate | UsageError]:
    refused: list[UsageError] = []
    nothing = True
    for path in _yaml_files(str(Path(folder)), refused):
        nothing = False
        yield Candidate(path, folder)
    yield from refused
    if nothing and not refused:
        yield no_plan(folder)


def no_plan(folder: str) -> UsageError:
    """Return the error for a folder in which no file is a plan."""
    name = printable(folder)
    return UsageError(
        Bilingual(
            f"フォルダー {name} に計画のファイル (planspec: で始まる .yaml) がありません。",
            f"There is no plan (a .yaml file that opens with planspec:) in the folder {name}.",
        )
    )


def _yaml_files(top: str, refused: list[UsageError]) -> Iterator[str]:
    waiting = [top]
    while waiting:
        here = waiting.pop()
        try:
            files, folders = _listed(here)
        except OSError as error:
            refused.append(cannot_read(printable(here), error))
            continue
        yield from (joined(here, name) for name in files)
        waiting.extend(joined(here, name) for name in reversed(folders))


def _listed(folder: str) -> tuple[list[str], list[str]]:
    """Return the names of YAML files in a folder and those of the folders to go into, each sorted."""
    files, folders = [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if _leads_to_folder(entry):
                if entry.name not in SKIPPED and not entry.is_symlink():
                    folders.append(entry.name)
            elif _is_yaml(entry):
                files.append(entry.name)
    return sorted(files), sorted(folders)


def _is_yaml(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry may be read as YAML: from a pipe or a device, which nobody has named, nothing may come."""
    if os.path.splitext(entry.name)[1].lower() not in _SUFFIXES:  # noqa: PTH122 - a Path for each is slow
        return False
    try:
        # What a link leads to may be missing: that is told.
        return entry.is_file() or not os.path.exists(entry.path)  # noqa: PTH110 - likewise
    except OSError:
        return True


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # A link to itself: that it cannot be read is told where it is.
        return False


def joined(folder: str, name: str) -> str:
    """Return the path of *name* in *folder*, without ``./`` before it."""
    return name if folder == "." else f"{folder.rstrip(os.sep)}{os.sep}{name}"
