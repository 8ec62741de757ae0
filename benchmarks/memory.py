"""Peak memory of whole processes."""

import subprocess
import sys
import tempfile
from pathlib import Path

from row import Row

from plans import REAL, generated

# The peak of a child is asked for by the child itself: that of all children together would be the largest one's.
PROBE = """
import resource, sys
from planspec.cli import main
sys.stdout = open({null!r}, "w")
main(["check", *sys.argv[1:]])
sys.__stdout__.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
"""


def memory() -> list[Row]:
    """Measure one plan, a plan a municipality, and one giant plan."""
    with tempfile.TemporaryDirectory() as folder:
        giant = Path(folder) / "giant.yaml"
        giant.write_text(generated(2000), encoding="utf-8")
        many = Path(folder) / "many"
        many.mkdir()
        for number in range(1741):
            (many / f"{number}.yaml").write_text(generated(14, actions=2, number=number), encoding="utf-8")
        return [
            Row("peak memory, the real plan", _peak(REAL), 45, "MB"),
            Row("peak memory, 1,741 plans", _peak(many), 50, "MB"),
            Row("peak memory, one giant plan (2,000 goals)", _peak(giant), 75, "MB"),
        ]


def _peak(path: Path) -> float:
    command = [sys.executable, "-c", PROBE.format(null="/dev/null"), path]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024
