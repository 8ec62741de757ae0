"""Written files: whole or not at all, and never over somebody else's work."""

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
    _make(folder)
    written = _read_manifest(folder)
    for name, content in files.items():
        if not force:
            _refuse_foreign(folder / name, written.get(name), content)
    for name, content in files.items():
        replace(folder / name, content)
        written[name] = _digest(content)
        # After every file, so that a run that stops halfway does not leave files that it later takes for foreign ones.
        replace(folder / MANIFEST, (json.dumps({"version": 1, "files": written}, indent=2) + "\n").encode())
    return tuple(folder / name for name in files)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        name = printable(str(folder))
        raise UsageError(
            Bilingual(
                f"{name} はフォルダーではないので、中に書き込めません。",
                f"Cannot write into {name}: it is not a folder.",
            )
        ) from error
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


def _refuse_foreign(path: Path, digest: str | None, content: bytes) -> None:
    try:
        there = path.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise cannot_read(printable(str(path)), error) from error
    if there != content and _digest(there) != digest:
        raise foreign(path)


def foreign(path: Path) -> UsageError:
    """Return the error for a file in the way that somebody else made or edited."""
    name = printable(str(path))
    return UsageError(
        Bilingual(
            f"{name} は planspec が書いたままのファイルではないので、上書きしません (上書きするには --force)。",
            f"{name} is not as planspec wrote it and is left alone (--force writes over it).",
        )
    )


def replace(path: Path, content: bytes) -> None:
    """Write a file under a temporary name in its folder and rename it; nothing is left behind when that fails.

    Raises:
        UsageError: The file cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        raise cannot_write(printable(str(path)), error) from error
    finally:
        with suppress(OSError):
            temporary.unlink()
