"""Packages from the npm registry that tests and benchmarks use, installed once into build/.

Run as a script, it installs them where they are missing and prints their folder.
"""

import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

from environment import needed

_WANTED = Path(__file__).parent / "browser"
_FILES = ("package.json", "package-lock.json")
_KEPT = Path(__file__).parents[1] / "build" / "node"
_PATIENCE = 300
"""Seconds that the installation may take."""


def package(name: str) -> Path:
    """Return the folder of the npm package *name*; skip the test where it cannot be had, or in CI fail."""
    needed("node", "npm")
    try:
        return install() / name
    except subprocess.SubprocessError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"npm packages cannot be installed: {error}")


@cache
def install() -> Path:
    """Return the folder ``node_modules`` that holds the packages of tests/browser/package.json in its versions.

    Raises:
        subprocess.SubprocessError: They cannot be installed.
    """
    written = b"".join((_WANTED / name).read_bytes() for name in _FILES)
    kept = _KEPT / hashlib.sha256(written).hexdigest()[:16]
    if not kept.is_dir():
        _KEPT.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=_KEPT, ignore_cleanup_errors=True) as folder:
            _install_into(Path(folder) / "new")
            _move(Path(folder) / "new", kept)
    return kept / "node_modules"


def _install_into(folder: Path) -> None:
    folder.mkdir()
    for name in _FILES:
        shutil.copy(_WANTED / name, folder)
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    command = [shutil.which("npm") or "npm", "ci", *quiet]
    subprocess.run(command, cwd=folder, check=True, timeout=_PATIENCE, stdout=subprocess.DEVNULL)


def _move(new: Path, kept: Path) -> None:
    """Put a finished folder in its place, unless another process was faster."""
    try:
        new.rename(kept)
    except OSError:
        if not kept.is_dir():
            raise


if __name__ == "__main__":
    print(install())  # noqa: T201 - a script answers on standard output
