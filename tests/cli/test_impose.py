"""Tests of ``planspec render --impose``."""

from pathlib import Path

import pytest

from cli.running import Outcome, Run
from pdf_sample import poppler


def test_the_leaflet_on_sheets(run: Run, plan: Path) -> None:
    """The name says what it is; other formats in the same run are as ever."""
    outcome = run("render", plan.name, "--to", "pdf,markdown", "--edition", "leaflet", "--impose")
    assert outcome == Outcome(0, "third_2026-leaflet-a3.pdf\nthird_2026-leaflet.md\n", "")
    told = poppler(Path("third_2026-leaflet-a3.pdf").read_bytes(), "pdfinfo")
    assert "1190.55 x 841.89 pts (A3)" in told


def test_sheets_do_not_write_over_pages(run: Run, plan: Path) -> None:
    """The same plan in both forms, in one folder; the booklet can be imposed too."""
    assert run("render", plan.name, "--to", "pdf").out == "third_2026.pdf\n"
    assert run("render", plan.name, "--to", "pdf", "--impose").out == "third_2026-a3.pdf\n"


@pytest.mark.parametrize("to", ["word", "markdown,text"])
def test_what_has_no_pages_cannot_be_imposed(run: Run, plan: Path, to: str) -> None:
    """Only PDF files can."""
    assert run("render", plan.name, "--to", to, "--impose") == Outcome(
        2, "", "planspec: --impose を使う出力形式が --to にありません。使えるのは pdf です。\n"
    )


def test_the_real_leaflet_is_one_sheet(run: Run) -> None:
    """Two sides of A3: the last page beside the first, the second beside the third."""
    plan = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"
    assert run("render", str(plan), "--to", "pdf", "--edition", "leaflet", "--impose").code == 0
    sheet = Path("third_2026_2030-leaflet-a3.pdf").read_bytes()
    outer, inner = poppler(sheet, "pdftotext").replace(" ", "").rstrip("\f").split("\f")
    assert "連絡先" in outer
    assert "支え合い幸せ感じる地域の暮らし" in outer
    assert all(title in inner for title in ("住民の参加意識を高めよう", "誰もが安心して社会参加できる地域をつくろう"))
