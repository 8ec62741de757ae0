"""Tests of the HTML report in headless Chromium: for everybody, without network, by mouse, by keyboard, on paper."""

from pathlib import Path

import pytest

from browser.page import Page
from planspec.checker import check
from planspec.cli.reporters.html import Html
from planspec.cli.reporters.reporter import report
from planspec.cli.result import Result
from planspec.language import LANGUAGES, Language
from planspec.testing import BASE, plan_text

REAL = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"
COUNT = "structure: {basic_goals: 3, promotion_goals: 14}\n"
HOSTILE = "</script></style><img src=x onerror=alert(1)><script>alert(2)</script>&amp;\"'"
SHOWN = "document.querySelectorAll('.finding:not([hidden])').length"


def written(folder: Path, *texts: str, language: Language = "ja") -> Path:
    """Write the report on plans with *texts* and return its path."""
    results = []
    for number, text in enumerate(texts):
        found = check(text)
        results.append(Result(f"plans/架空{number}.yaml", found.diagnostics, found.source_map, found.suppressed))
    path = folder / "report.html"
    path.write_text(report(Html(language), results), encoding="utf-8")
    return path


def real() -> str:
    """Return the text of the real plan."""
    return REAL.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(opened: Page, tmp_path: Path, language: Language, scheme: str) -> None:
    """Axe-core finds nothing that keeps anybody out, in either language and either scheme of colours."""
    opened.open(written(tmp_path, real(), plan_text(COUNT), BASE, language=language), scheme=scheme)
    found = opened.do("axe")
    assert found["violations"] == []
    assert found["passes"] > 20


def test_axe_without_findings(opened: Page, tmp_path: Path) -> None:
    """A report in which nothing was found is for everybody too."""
    opened.open(written(tmp_path, BASE))
    assert opened.do("axe")["violations"] == []


def test_no_network_and_no_errors(opened: Page, tmp_path: Path) -> None:
    """The page asks for nothing but itself, and its script fails nowhere."""
    path = written(tmp_path, real())
    opened.open(path)
    seen = opened.do("seen")
    assert [one for one in seen["requests"] if not one.startswith("data:")] == [path.as_uri()]
    assert seen["errors"] == []


def test_all_of_the_text_is_there(opened: Page, tmp_path: Path) -> None:
    """The lines of the plan are all on the page, those too that are folded."""
    opened.open(written(tmp_path, real()))
    shown = opened.ask("document.body.textContent")
    assert [line for line in real().splitlines() if line.strip() and line.strip() not in shown] == []


def test_filter_by_severity_and_section(opened: Page, tmp_path: Path) -> None:
    """Boxes and lists leave only the findings wanted, and the page says how many there are."""
    opened.open(written(tmp_path, real()))
    everything = opened.ask(SHOWN)
    infos = opened.ask("document.querySelectorAll('.finding.info').length")
    opened.do("click", selector="input[name=kind][value=warning]")
    assert opened.ask(SHOWN) == infos
    assert str(infos) in opened.ask("document.querySelector('[role=status]').textContent")
    opened.do("click", selector="input[name=kind][value=warning]")
    opened.do("choose", selector="select[name=section]", value="contacts")
    assert 0 < opened.ask(SHOWN) < everything


def test_keys(opened: Page, tmp_path: Path) -> None:
    """Letters go from finding to finding, and write in the search."""
    opened.open(written(tmp_path, real()))
    where = "document.activeElement.closest('.finding')?.id ?? ''"
    opened.press("j")
    first = opened.ask(where)
    opened.press("j")
    second = opened.ask(where)
    opened.press("k")
    assert first
    assert second not in {"", first}
    assert opened.ask(where) == first
    opened.do("click", selector="input[name=words]")
    opened.do("type", text="jn")
    assert opened.ask("document.querySelector('input[name=words]').value") == "jn"


def test_without_script(opened: Page, tmp_path: Path) -> None:
    """Without scripts every finding is shown, and no filter that does nothing."""
    opened.open(written(tmp_path, real()), script=False)
    assert opened.ask(SHOWN) == len(check(real()).diagnostics)
    assert opened.ask("document.querySelector('.tools').hidden") is True


def test_hostile_plan(opened: Page, tmp_path: Path) -> None:
    """Nothing that a plan says becomes part of the page."""
    quoted = HOSTILE.replace("'", "''")
    text = plan_text(f"title: '{quoted}'\nphase: '{quoted}'\n'{quoted}': '{quoted}'\n")
    opened.open(written(tmp_path, text))
    seen = opened.do("seen")
    assert seen["dialogs"] == []
    assert opened.ask("document.querySelectorAll('img').length") == 0
    assert "onerror=alert(1)" in opened.ask("document.body.textContent")


def test_narrow_screen(opened: Page, tmp_path: Path) -> None:
    """On a telephone the page itself does not scroll sideways."""
    opened.open(written(tmp_path, plan_text(f"title: 架空市{'長' * 400}計画\n{COUNT}")), width=360, height=640)
    assert opened.ask("document.documentElement.scrollWidth") <= 360


def test_paper(opened: Page, tmp_path: Path) -> None:
    """On paper there are no controls, and every finding."""
    opened.open(written(tmp_path, real()))
    opened.do("media", kind="print")
    assert opened.ask("getComputedStyle(document.querySelector('.tools')).display") == "none"
    assert opened.ask("[...document.querySelectorAll('.finding')].every((one) => one.offsetHeight > 0)")
    opened.do("print", path=str(tmp_path / "report.pdf"))
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    opened.do("media", kind="screen")


def test_same_bytes(tmp_path: Path) -> None:
    """The same findings give the same page."""
    first = written(tmp_path, real()).read_bytes()
    assert written(tmp_path, real()).read_bytes() == first
