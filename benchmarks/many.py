"""A plan a municipality and more, checked in one call, against the programs that people use for YAML files."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from row import Row, fastest

from plans import ROOT, generated

sys.path.append(str(ROOT / "tests"))
from node_packages import install

BIN = Path(sys.executable).parent
SCHEMA = ROOT / "schemas" / "plan.schema.json"
FEW, SOME = 50, 250
"""Slow programs are timed on so many files, and their time for all of them is worked out from the two."""
WITHOUT_C = "import sys; sys.modules['_ruamel_yaml'] = None; from check_jsonschema import main; main()"

Command = Sequence[str | Path]


def many() -> list[Row]:
    """Measure 1,741 and 10,000 generated plans of 21 KB with two processes, without the cache and with it."""
    return [row for count in (1741, 10_000) for row in _of(count)]


def _of(count: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{number}.yaml" for number in range(count)]
        for number, file in enumerate(files):
            file.write_text(generated(30, actions=5, number=number), encoding="utf-8")
        check: Command = [BIN / "planspec", "check", folder, "--jobs", "2"]
        ours = fastest(lambda: _run([*check, "--no-cache"], folder), rounds=2)
        _run(check, folder)
        again = fastest(lambda: _run(check, folder), rounds=3)
        ajv = _ajv(folder)
        times = {name: _extrapolated(command, files) for name, command in _slow().items()}
    what = f"{count:,} plans, 2 processes ({ours:.1f} s), times faster than"
    return [
        Row(f"{what} check-jsonschema, no C", times["no C"] / ours, 28, at_most=False),
        Row(f"{what} check-jsonschema, C", times["C"] / ours, 8, at_most=False),
        Row(f"{what} yamllint", times["yamllint"] / ours, 1, at_most=False),
        Row(f"{what} ajv-cli", ajv / ours, 0.9, at_most=False),
        Row(f"{count:,} plans once more ({again:.2f} s), times faster than ajv-cli", ajv / again, 0.9, at_most=False),
    ]


def _slow() -> dict[str, Command]:
    schema = ("--schemafile", SCHEMA)
    return {
        "no C": [sys.executable, "-c", WITHOUT_C, *schema],
        "C": [BIN / "check-jsonschema", *schema],
        "yamllint": [BIN / "yamllint", "-d", "relaxed"],
    }


def _ajv(folder: Path) -> float:
    program = install() / "ajv-cli" / "dist" / "index.js"
    command = [
        "node",
        program,
        "validate",
        "--spec=draft2020",
        "--strict=false",
        "-s",
        SCHEMA,
        "-d",
        f"{folder}/*.yaml",
    ]
    return fastest(lambda: _run(command, folder), rounds=1)


def _extrapolated(command: Command, files: Sequence[Path]) -> float:
    """Return the time in seconds that a program would take for all *files*: its start, and its cost a file."""
    few, some = (
        fastest(lambda count=count: _run([*command, *files[:count]], files[0].parent), rounds=2)
        for count in (FEW, SOME)
    )
    slope = (some - few) / (SOME - FEW)
    return few + slope * (len(files) - FEW)


def _run(command: Command, folder: Path) -> None:
    nothing = subprocess.DEVNULL
    done = subprocess.run(
        command, check=False, stdout=nothing, stderr=nothing, cwd=folder, env={**os.environ, "CI": ""}
    )
    if done.returncode not in {0, 1}:
        message = f"{command[0]} ended with {done.returncode}"
        raise RuntimeError(message)
