"""The effort of property tests."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from effort import examples

HERE = Path(__file__).parent


@pytest.mark.parametrize(("profile", "expected"), [("default", "25"), ("long", "1250")])
def test_profile(profile: str, expected: str) -> None:
    """A profile multiplies the examples of a property."""
    code = f"import sys; sys.path[:0] = {sys.path!r}; import conftest, effort; print(effort.examples(25).max_examples)"
    environment = {**os.environ, "HYPOTHESIS_PROFILE": profile}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, env=environment)
    assert done.stdout.strip() == expected


def test_no_property_fixes_its_examples() -> None:
    """Every count of examples comes from the profile."""
    fixed = re.compile(r"settings\(.*max_examples=\d")
    assert [file.name for file in HERE.rglob("test_*.py") if fixed.search(file.read_text("utf-8"))] == []


def test_no_deadline() -> None:
    """A slow machine fails no property."""
    assert examples(1).deadline is None
