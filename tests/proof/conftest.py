"""What the proofs share: the real plan and plans of other shapes, every edition of each as a file."""

import pytest

from proof.shelf import REAL, SHAPES, Shelf, editions, plan


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Return every edition of the real plan and of plans of other shapes."""
    plans = {"real": plan(REAL), **{file.stem: plan(file) for file in SHAPES}}
    return Shelf(editions(plans), tmp_path_factory.mktemp("shelf"))
