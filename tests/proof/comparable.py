"""Where a comparison makes sense only on a machine like the one that made what is compared with."""

import os

import pytest


def comparable(alike: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Skip the test unless *alike*, as on a laptop; in CI, where everything is prescribed, that is a failure."""
    if not alike and os.environ.get("CI"):
        pytest.fail(otherwise)
    if not alike:
        pytest.skip(otherwise)
