"""Whole processes: a check of the real plan against what nobody can avoid, and against check-jsonschema."""

import subprocess
import sys
from pathlib import Path

from row import Row, fastest

from plans import REAL, ROOT

BIN = Path(sys.executable).parent
FLOOR = "import pydantic, ruamel.yaml\nclass Model(pydantic.BaseModel):\n    field: int\nModel(field=1)"


def whole_process() -> list[Row]:
    """Measure in turns, so that a busy machine is busy for all."""
    commands = {
        "floor": [sys.executable, "-c", FLOOR],
        "bare": [sys.executable, "-c", "pass"],
        "check": [BIN / "planspec", "check", "--no-cache", REAL],
        "again": [BIN / "planspec", "check", REAL],
        "jsonschema": [BIN / "check-jsonschema", "--schemafile", ROOT / "schemas" / "plan.schema.json", REAL],
    }
    times = dict.fromkeys(commands, float("inf"))
    for _ in range(15):
        for name, command in commands.items():
            times[name] = min(times[name], fastest(lambda command=command: _run(command), rounds=1))
    return [
        Row("check of the real plan, whole process, over the floor", times["check"] / times["floor"], 1.25),
        Row("the same, times faster than check-jsonschema", times["jsonschema"] / times["check"], 1.7, at_most=False),
        Row("the same once more, from the cache, over bare Python", times["again"] / times["bare"], 1.5),
    ]


def _run(command: list[str | Path]) -> None:
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
