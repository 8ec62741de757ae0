"""Written files: whole or not at all, and never over somebody else's work."""

import errno
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from planspec.cli.usage import UsageError, cannot_read, cannot_write, printable
from planspec.language import Bilingual

MANIFEST = ".planspec-output.json"
"""Stands in every folder that was written to: the name of each file and the SHA-256 of what was written into it."""


def write_files(folder: Path, files: Mapping[str, bytes], *, force: bool = False) -> tuple[Path, ...]:
    """Write *files*, by name, into *folder*, and return their paths.

    Each is written under a temporary name beside its place and renamed. A file that is there already is written over
    if its content is what planspec wrote last, by the folder's manifest; one made or edited by somebody else is left
    alone, and then nothing is written.

    Args:
        folder: Made if it is missing.
        files: Content by file name.
        force: Write over any file.

    Raises:
        UsageError: A file is in the way, or cannot be written.
    """
    require_folder(folder)
    _make(folder)
    written = _read_manifest(folder)
    for name, content in files.items():
        there = None if force else existing(folder / name)
        if there is not None and there != content and _digest(there) != written.get(name):
            raise foreign(folder / name)
    for name, content in files.items():
        replace(folder / name, content)
        written[name] = _digest(content)
        # After every file, so that a run that stops halfway does not leave files that it later takes for foreign ones.
        replace(folder / MANIFEST, (json.dumps({"version": 1, "files": written}, indent=2) + "\n").encode())
    return tuple(folder / name for name in files)


def require_folder(folder: Path) -> None:
    """Make sure, without making anything, that *folder* can be written to or made.

    Raises:
        UsageError: It is no folder, lies below something that is none, or may not be written to.
    """
    try:
        there = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    except OSError as error:
        raise cannot_write(printable(str(folder)), error) from error
    if not there.is_dir():
        raise _no_folder(folder) if there == folder.absolute() else _below_a_file(folder)
    if not os.access(there, os.W_OK | os.X_OK):
        raise cannot_write(printable(str(folder)), PermissionError(errno.EACCES, "not writable"))


def _no_folder(folder: Path) -> UsageError:
    name = printable(str(folder))
    return UsageError(
        Bilingual(
            f"{name} はフォルダーではないので、中に書き込めません。",
            f"Cannot write into {name}: it is not a folder.",
        )
    )


def _below_a_file(folder: Path) -> UsageError:
    return cannot_write(printable(str(folder)), NotADirectoryError(errno.ENOTDIR, "not a folder"))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(printable(str(folder)), error) from error


def _read_manifest(folder: Path) -> dict[str, str]:
    """Return the digests by name; a manifest that is missing or damaged vouches for nothing."""
    with suppress(OSError, ValueError, RecursionError):
        data = json.loads((folder / MANIFEST).read_bytes())
        if isinstance(data, dict) and isinstance(data.get("files"), dict):
            return {name: digest for name, digest in data["files"].items() if isinstance(digest, str)}
    return {}


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def existing(path: Path) -> bytes | None:
    """Return the content of the file that stands where one is to be written, or ``None`` where there is none.

    Raises:
        UsageError: What stands there is no file, or cannot be read.
    """
    if path.is_dir():
        raise cannot_write(printable(str(path)), IsADirectoryError(errno.EISDIR, "a folder"))
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot_read(printable(str(path)), error) from error


def foreign(path: Path) -> UsageError:
    """Return the error for a file in the way that somebody else made or edited."""
    name = printable(str(path))
    return UsageError(
        Bilingual(
            f"{name} は planspec が書いたままのファイルではないので、上書きしません (上書きするには --force)。",
            f"{name} is not as planspec wrote it and is left alone (--force writes over it).",
        )
    )


def replace(path: Path, content: bytes, *, mode: int | None = None) -> None:
    """Write a file under a temporary name in its folder and rename it; nothing is left behind when that fails.

    Args:
        path: Where.
        content: What.
        mode: The permissions that the file is to have; by default those of any new file.

    Raises:
        UsageError: The file cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        if mode is not None:
            # Nobody may read what is not meant for him, not even while it is being written.
            temporary.touch(mode=0o600)
        temporary.write_bytes(content)
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(path)
    except OSError as error:
        raise cannot_write(printable(str(path)), error) from error
    finally:
        with suppress(OSError):
            temporary.unlink()
