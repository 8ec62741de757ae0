"""A plan a municipality, in one call, against check-jsonschema."""

import subprocess
import sys
import tempfile
from pathlib import Path

from row import Row, fastest

from plans import ROOT, generated

BIN = Path(sys.executable).parent
PLANS = 1741
SAMPLE = 200


def many() -> list[Row]:
    """Measure 1,741 plans with planspec and, as it takes long, a sample of them with check-jsonschema."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{number}.yaml" for number in range(PLANS)]
        for number, file in enumerate(files):
            file.write_text(generated(40, actions=5, number=number), encoding="utf-8")
        schema = ROOT / "schemas" / "plan.schema.json"
        ours = fastest(lambda: _run([BIN / "planspec", "check", folder]), rounds=2)
        sample = fastest(lambda: _run([BIN / "check-jsonschema", "--schemafile", schema, *files[:SAMPLE]]), rounds=1)
    # check-jsonschema's cost is linear in the number of files but for its start, which the sample holds once.
    return [
        Row(
            f"{PLANS} plans in one process, times faster than check-jsonschema",
            sample * PLANS / SAMPLE / ours,
            8,
            at_most=False,
        )
    ]


def _run(command: list[str | Path]) -> None:
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
