"""The folder of the cache: where it is, what its entries depend on besides their own key, and safe writing into it.

Nothing but built-in modules is imported: a remembered answer has to be there before a plain Python has done much more.
"""

import os
import sys
import time

try:
    # hashlib would load OpenSSL for it.
    from _blake2 import blake2b
except ImportError:  # pragma: no cover - a Python built without its own digests
    from hashlib import blake2b

from planspec import __version__

FOLDER = ".planspec_cache"
_ROOTS = (".git", "planspec.toml", "pyproject.toml")
_TAG = "CACHEDIR.TAG"
_TAG_TEXT = b"Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of planspec and may be deleted.\n"
"""The mark by which backup programs know a cache (Cache Directory Tagging Specification)."""
_DAY = 86_400
_LONGEST_KEPT = 30 * _DAY
_DIGEST = 16


def digest(*pieces: bytes) -> bytes:
    """Return 16 bytes that stand for *pieces*, which are told apart from any others."""
    whole = blake2b(digest_size=_DIGEST)
    for piece in pieces:
        whole.update(len(piece).to_bytes(8, "little"))
        whole.update(piece)
    return whole.digest()


def cache_folder() -> str:
    """Return where the cache stands: in the project's folder, the nearest one upward, or else in the current one."""
    here = place = os.getcwd()
    while True:
        if any(os.path.exists(os.path.join(place, name)) for name in _ROOTS):
            return os.path.join(place, FOLDER)
        upper = os.path.dirname(place)
        if upper == place:
            return os.path.join(here, FOLDER)
        place = upper


def signature() -> bytes:
    """Return what an answer depends on besides the files: planspec, Python, and everything installed beside them."""
    installed = ":".join(f"{path}={_changed(path)}" for path in sys.path if path.endswith("-packages"))
    return digest(__version__.encode(), sys.version.encode(), installed.encode(errors="surrogateescape"), _code())


def _changed(path: str) -> int:
    """Return when something was last installed in a folder or removed from it, in nanoseconds."""
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return 0


def _code() -> bytes:
    """Return what tells one state of planspec's own files from another, where they are not in an installed package."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if os.path.basename(os.path.dirname(package)) in {"site-packages", "dist-packages"}:
        return b""
    newest = count = 0
    folders = [package]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_file():
                    newest, count = max(newest, entry.stat().st_mtime_ns), count + 1
                elif entry.name != "__pycache__":
                    folders.append(entry.path)
    return f"{newest} {count}".encode()


def load(folder: str, name: str) -> bytes | None:
    """Return an entry, or ``None`` where there is none or what stands there is not what was stored."""
    try:
        with open(_path(folder, name), "rb") as file:
            whole = file.read()
    except OSError:
        return None
    content = whole[_DIGEST:]
    return content if whole[:_DIGEST] == digest(name.encode(), content) else None


def store(folder: str, name: str, content: bytes) -> bool:
    """Keep an entry, whole or not at all; a folder that takes none is no reason to stop.

    Returns:
        Whether it was kept.
    """
    path = _path(folder, name)
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        _prepare(folder)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(digest(name.encode(), content) + content)
        os.replace(temporary, path)
    except OSError:
        _remove(temporary)
        return False
    return True


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def _path(folder: str, name: str) -> str:
    return os.path.join(folder, name[:2], name)


def _prepare(folder: str) -> None:
    """Make the folder with its marks where it is missing; once a day, remove what has grown old."""
    tag = os.path.join(folder, _TAG)
    try:
        age = time.time() - os.stat(tag).st_mtime
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)
        for name, text in ((".gitignore", b"*\n"), (_TAG, _TAG_TEXT)):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(text)
        return
    if age > _DAY:
        os.utime(tag)
        _prune(folder)


def _prune(folder: str) -> None:
    oldest = time.time() - _LONGEST_KEPT
    for place in os.scandir(folder):
        for entry in os.scandir(place.path) if place.is_dir() else ():
            if entry.stat().st_mtime < oldest:
                _remove(entry.path)
