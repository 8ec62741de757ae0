"""The command writes the same bytes wherever and whenever it runs."""

import subprocess
import sys
from pathlib import Path

import pytest

from environment import unmeasured
from planspec.compose import EDITIONS
from planspec.rendering import discover
from proof.shelf import REAL

_ANOTHER_DAY = """
import sys, time
moved = {name: getattr(time, name) for name in ("time", "time_ns", "localtime", "gmtime")}
time.time = lambda: moved["time"]() + 123456789
time.time_ns = lambda: moved["time_ns"]() + 123456789 * 10**9
time.localtime = lambda seconds=None: moved["localtime"](time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: moved["gmtime"](time.time() if seconds is None else seconds)
from planspec.cli import main
sys.exit(main(sys.argv[1:]))
"""
_HERE = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "SOURCE_DATE_EPOCH": "1"}
_THERE = {"PYTHONHASHSEED": "4711", "TZ": "Etc/GMT+12", "SOURCE_DATE_EPOCH": "2000000000", "LC_ALL": "C.UTF-8"}
"""Between the two time zones it is never the same day."""


@pytest.mark.parametrize("edition", EDITIONS)
def test_same_bytes(tmp_path: Path, edition: str) -> None:
    """Hash seed, time zone, locale and clock leave no trace in the files of any renderer."""
    here = _written(tmp_path / "here", edition, ["-m", "planspec"], _HERE)
    there = _written(tmp_path / "there", edition, ["-c", _ANOTHER_DAY], _THERE)
    assert len(here) == len(discover())
    assert {name for name in here if here[name] != there.get(name)} == set()


def _written(folder: Path, edition: str, python: list[str], environment: dict[str, str]) -> dict[str, bytes]:
    """Return the files that the command writes in *environment*, by name."""
    folder.mkdir()
    render = ["render", REAL, "--to", ",".join(discover()), "--edition", edition, "--out", folder]
    command = [sys.executable, *python, *render]
    subprocess.run(command, check=True, capture_output=True, env={**unmeasured(), **environment})
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.startswith(".")}
