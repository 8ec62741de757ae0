"""The environment of processes that tests start."""

import os
import shutil

import pytest


def unmeasured() -> dict[str, str]:
    """Return the environment without coverage's, which would import modules of its own into the process."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}


def needed(*programs: str) -> None:
    """Skip the test where a program is missing, as a laptop may; in CI that is a failure."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
