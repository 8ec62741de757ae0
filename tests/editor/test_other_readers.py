"""Other readers of the schema pass over what only editors know."""

import subprocess
from pathlib import Path

import pytest

from node_packages import package
from planspec.schema import as_text, plan_schema
from planspec.testing import BASE, plan_text


def _ajv(folder: Path, plan: str) -> "subprocess.CompletedProcess[str]":
    (folder / "schema.json").write_text(as_text(plan_schema()), encoding="utf-8")
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    program = package("ajv-cli") / "dist" / "index.js"
    options = ("validate", "--spec=draft2020", "--strict=false", "--validate-formats=false", "--errors=line")
    command = ("node", str(program), *options, "-s", "schema.json", "-d", "plan.yaml")
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


def test_ajv_reads_a_plan(tmp_path: Path) -> None:
    """A good plan is valid for ajv."""
    assert _ajv(tmp_path, BASE).returncode == 0


@pytest.mark.parametrize(
    "fragment", ["phase: 決定\n", "visoin: 理念\n", "vision: {text: 説明だけ}\n", "vision: 理念\n"]
)
def test_ajv_finds_what_is_wrong(tmp_path: Path, fragment: str) -> None:
    """A wrong choice, an unknown field, a missing one and a wrong kind of value are invalid for ajv."""
    answer = _ajv(tmp_path, plan_text(fragment))
    assert answer.returncode == 1
    assert "invalid" in answer.stderr
