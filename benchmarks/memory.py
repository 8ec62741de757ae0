"""Peak memory of whole processes."""

import subprocess
import sys
import tempfile
from pathlib import Path

from row import Row

from plans import REAL, generated

# The peak of a child is asked for by the child itself, and as Linux counts it from the start of its program on:
# getrusage would tell that of whatever started it, where that was larger.
PROBE = """
import gc, re, sys
from planspec.cli import main
gc.disable()  # as the command does
sys.stdout = open({null!r}, "w")
main(["check", *sys.argv[1:]])
sys.__stdout__.write(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])
"""


def memory() -> list[Row]:
    """Measure one plan, a plan a municipality without and with findings in every form of report, and a giant plan."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        giant = folder / "giant.yaml"
        giant.write_text(generated(2000), encoding="utf-8")
        clean = _many(folder / "clean", "")
        miscounted = _many(folder / "miscounted", "structure: {basic_goals: 9}\n")
        invalid = _many(folder / "invalid", "structure: {basic_goals: nine}\nunknown: 1\n")
        return [
            Row("peak memory, the real plan", _peak(REAL), 45, "MB"),
            Row("peak memory, 1,741 plans", _peak(clean), 50, "MB"),
            Row("peak memory, 1,741 plans with a wrong count", _peak(miscounted), 50, "MB"),
            Row("peak memory, 1,741 plans that are not valid", _peak(invalid), 50, "MB"),
            Row("the same, as JSON", _peak(invalid, "--format", "json"), 60, "MB"),
            Row("peak memory, one giant plan (2,000 goals)", _peak(giant), 75, "MB"),
        ]


def _many(folder: Path, more: str) -> Path:
    folder.mkdir()
    for number in range(1741):
        text = generated(14, actions=2, number=number) + more
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def _peak(path: Path, *options: str) -> float:
    command = [sys.executable, "-c", PROBE.format(null="/dev/null"), path, *options]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024
