"""Runs that are remembered: the same command on the same files says the same, and need not be worked out again.

Nothing but built-in modules is imported here, and nothing at all of planspec but the cache: a remembered run takes
hardly longer than Python takes to start.
"""

from __future__ import annotations

import marshal
import os
import sys
import time

from planspec.cli.cache_folder import cache_folder, digest, load, signature, store

TYPE_CHECKING = False  # typing itself takes longer to import than a remembered run may
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Input = tuple[str, str, bytes]
"""Something that a run looked at: what kind of thing, its path, and a digest of what it was."""
_REPOSITORY = ".git"
_SETTINGS = ("planspec.toml", "pyproject.toml", _REPOSITORY)
"""What is looked for from a plan's folder upward; where a repository begins, the search ends."""
_COMMAND, _NO_CACHE = "check", "--no-cache"
_ENVIRONMENT = ("PLANSPEC_LANG", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM", "WT_SESSION", "ANSICON")
_FILE, _FOLDER, _THERE = "file", "folder", "there"


def replay(words: Sequence[str]) -> tuple[str, int] | None:
    """Return what a run with *words* wrote and its exit code, if it is remembered and nothing has changed since."""
    if _COMMAND not in words or _NO_CACHE in words:
        return None
    try:
        content = load(cache_folder(), _name(words))
        if content is None:
            return None
        day, inputs, text, code = marshal.loads(content)  # noqa: S302 - written by us: the entry's digest says so
        if day == _today() and all(_look(kind, path) == seen for kind, path, seen in inputs):
            return text, code
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return None


def remember(words: Sequence[str], inputs: Iterable[Input], text: str, code: int) -> None:
    """Keep what a run with *words* wrote and its exit code, for as long as *inputs* are what they were."""
    try:
        store(cache_folder(), _name(words), marshal.dumps((_today(), tuple(inputs), text, int(code))))
    except OSError:
        return


def file_input(path: str) -> Input:
    """Return the input that the content of a file is."""
    return _FILE, path, _look(_FILE, path)


def folder_input(path: str) -> Input:
    """Return the input that the names in a folder are."""
    return _FOLDER, path, _look(_FOLDER, path)


def there_input(path: str) -> Input:
    """Return the input that it is whether something is at *path*."""
    return _THERE, path, _look(_THERE, path)


def settings_inputs(folder: str) -> tuple[Input, ...]:
    """Return the inputs that settings in *folder* and above it are, those too that are not there."""
    places = [folder]
    while (upper := os.path.dirname(places[-1])) != places[-1]:
        places.append(upper)
    found: list[Input] = []
    for place in places:
        for name in _SETTINGS:
            path = os.path.join(place, name)
            found.append(there_input(path) if name == _REPOSITORY else file_input(path))
        if found[-1][2]:
            break
    return tuple(found)


def _name(words: Sequence[str]) -> str:
    facts = (*words, os.getcwd(), *(f"{name}={os.environ.get(name, '')}" for name in _ENVIRONMENT), _terminal())
    return digest(signature(), *(fact.encode(errors="surrogateescape") for fact in facts)).hex()


def _terminal() -> str:
    try:
        return f"{os.isatty(1)} {os.get_terminal_size(1).columns}" if sys.stdout else "closed"
    except OSError:
        return "none"


def _today() -> str:
    return time.strftime("%Y-%m-%d")


def _look(kind: str, path: str) -> bytes:
    """Return a digest of what is at *path* now; empty where there is nothing."""
    try:
        if kind == _THERE:
            return b"1" if os.path.exists(path) else b""
        if kind == _FOLDER:
            # Hidden files are no plans, and the cache is one of them.
            return digest(*(os.fsencode(name) for name in sorted(os.listdir(path)) if not name.startswith(".")))
        with open(path, "rb") as file:
            return digest(file.read())
    except OSError:
        return b""
