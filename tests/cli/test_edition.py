"""Tests of ``planspec render --edition``: the names of files."""

from pathlib import Path

import pytest

from cli.running import Outcome, Run


def test_the_editions_of_a_plan_stand_side_by_side(run: Run, plan: Path) -> None:
    """The leaflet has a name of its own, so that it does not write over the booklet."""
    assert run("render", plan.name, "--to", "markdown,text") == Outcome(0, "third_2026.md\nthird_2026.txt\n", "")
    outcome = run("render", plan.name, "--to", "markdown,text", "--edition", "leaflet")
    assert outcome == Outcome(0, "third_2026-leaflet.md\nthird_2026-leaflet.txt\n", "")
    assert Path("third_2026-leaflet.md").read_bytes() != Path("third_2026.md").read_bytes()


def test_the_plan_is_not_written_over_by_its_leaflet(run: Run, plan: Path) -> None:
    """A plan may itself be named like a leaflet."""
    plan.rename("other-leaflet.yaml")
    Path("other").with_suffix(".yaml").symlink_to("other-leaflet.yaml")
    Path("other-leaflet.md").symlink_to("other-leaflet.yaml")
    outcome = run("render", "other.yaml", "--to", "markdown", "--edition", "leaflet", "--force")
    assert outcome == Outcome(2, "", "planspec: 計画のファイルそのものには書き込みません。\n")


@pytest.mark.parametrize(("edition", "told"), [("leaflets", "もしかして「leaflet」？"), ("本編", "booklet、leaflet")])
def test_an_unknown_edition_is_told(run: Run, plan: Path, edition: str, told: str) -> None:
    """With the edition most like it, or with all of them."""
    outcome = run("render", plan.name, "--edition", edition)
    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err
