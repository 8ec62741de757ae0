"""A plan a municipality, checked by one process in one call, against check-jsonschema."""

import subprocess
import sys
import tempfile
from pathlib import Path

from row import Row, fastest

from plans import ROOT, generated

BIN = Path(sys.executable).parent
PLANS = 1741
FEW, SOME = 50, 250


def many() -> list[Row]:
    """Measure 1,741 plans with planspec and, as that takes long, two samples of them with check-jsonschema."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{number}.yaml" for number in range(PLANS)]
        for number, file in enumerate(files):
            file.write_text(generated(40, actions=5, number=number), encoding="utf-8")
        ours = fastest(lambda: _run([BIN / "planspec", "check", folder]), rounds=2)
        theirs = _extrapolated(files)
    what = f"{PLANS} plans in one process ({ours:.2f} s), times faster than check-jsonschema"
    # The budget of performance.md, 8, is for two processes, which took 0.72 s where one took 1.31 s.
    return [Row(what, theirs / ours, 4.4, at_most=False)]


def _extrapolated(files: list[Path]) -> float:
    """Return the time in seconds that check-jsonschema would take for all *files*: its start, and its cost a file."""
    command: list[str | Path] = [BIN / "check-jsonschema", "--schemafile", ROOT / "schemas" / "plan.schema.json"]
    few, some = (fastest(lambda count=count: _run([*command, *files[:count]]), rounds=2) for count in (FEW, SOME))
    slope = (some - few) / (SOME - FEW)
    return few + slope * (len(files) - FEW)


def _run(command: list[str | Path]) -> None:
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
