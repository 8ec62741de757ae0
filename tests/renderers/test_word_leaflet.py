"""The leaflet in Word: a folded sheet of four pages, its grid, its columns."""

import re
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from planspec.checker import check
from planspec.compose import compose
from planspec.model import Plan
from planspec_renderers.word import RENDERER
from proof.office import to_pdf
from proof.paper import Box, Sheet, sheets
from sample import sample
from word_sample import W, part, texts, values

_REAL = check((Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml").read_bytes()).plan
_A4 = (595, 842)
_FULL = 0.85
"""How far down the words of a page reach at least, as a part of the type area."""

_LONG_ENOUGH = 12
_MARK = re.compile(r"^(?:・|\(\d\))")
_TOP, _BOTTOM = 36.85, 802.2
"""The type area of the template in points."""


def real() -> Plan:
    """Return the real plan."""
    assert _REAL is not None
    return _REAL


def word(plan: Plan) -> bytes:
    """Return the leaflet of *plan* as a Word file."""
    return RENDERER.render(compose(plan, edition="leaflet"))


def many(count: int, actions: int = 2) -> Plan:
    """Return a plan with one basic goal and *count* promotion goals below it."""
    texts = [f"架空の取組{place}として、住民が気軽に集まれる場を増やし、輪を広げます。" for place in range(actions)]
    below = [{"id": f"1-{place}", "title": f"架空の題名その{place}", "actions": texts} for place in range(count)]
    return sample(basic_goals=[{"id": "1", "title": "参加を広げよう", "promotion_goals": below}])


@pytest.fixture(scope="module", name="pages")
def _pages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sheet, ...]:
    """Return the pages of the real plan's leaflet as LibreOffice sets them."""
    folder = tmp_path_factory.mktemp("leaflet")
    (folder / "plan.docx").write_bytes(word(real()))
    to_pdf([folder / "plan.docx"], folder)
    return sheets(folder / "plan.pdf")


class TestSheet:
    """The real plan on its four pages."""

    def test_four_pages(self, pages: tuple[Sheet, ...]) -> None:
        """They are A4, two to each side of a sheet of A3."""
        assert [(round(page.width), round(page.height)) for page in pages] == [_A4] * 4

    def test_counted(self) -> None:
        """The file knows that there are four before anybody counts them."""
        assert texts(part(word(real()), "word/footer1.xml")) == ["1 / 4"]

    def test_full(self, pages: tuple[Sheet, ...]) -> None:
        """No page is left half empty, and no line stands below the type area."""
        lowest = [max(line.bottom for line in _body(page)) for page in pages]
        assert min(lowest) > _TOP + _FULL * (_BOTTOM - _TOP)
        assert max(lowest) <= _BOTTOM

    def test_what_stands_where(self, pages: tuple[Sheet, ...]) -> None:
        """The front has title and vision, the inner side the goals, the back the management and the contacts."""
        found = ["".join("".join(line.text for line in page.lines).split()) for page in pages]
        front, left, right, back = found
        assert "第3次一関市地域福祉活動計画" in front
        assert "支え合い幸せ感じる地域の暮らし" in front
        assert "基本目標1住民の参加意識を高めよう" in left
        assert "基本目標3誰もが安心して社会参加できる地域をつくろう" in right
        assert "1進行管理" in back
        assert "藤沢支部" in back

    def test_no_promotion_goal_is_cut(self, pages: tuple[Sheet, ...]) -> None:
        """The actions of a promotion goal stand below its title, on its page and in its column."""
        lines = sorted((line for page in pages for line in page.lines), key=_place)
        for goal in real().basic_goals or ():
            for promotion_goal in goal.promotion_goals:
                start = _find(lines, promotion_goal.title or "", 0)
                for action in promotion_goal.actions:
                    found = _find(lines, action.text, start + 1)
                    assert _place(lines[found])[:2] == _place(lines[start])[:2]

    def test_small_type(self) -> None:
        """What the leaflet sets smaller than the booklet is still 8.5 points at least."""
        styles = part(word(real()), "word/styles.xml").iter(f"{W}style")
        sizes = {style.get(f"{W}styleId"): int(size or 0) for style in styles for size in values(style, "sz")}
        assert min(size for style, size in sizes.items() if style not in {"Header", "Spacer"}) >= 17


class TestColumns:
    """Which parts stand side by side."""

    def test_evaluation_beside_issues(self) -> None:
        """The evaluation has the left column, the issues the right one."""
        body = part(word(sample(basic_goals=[_goal(evaluation=["評価です。"], issues=["課題です。"])])))
        assert values(body, "cols", "num") == ["1", "2", None]
        assert _columns(body) == ["【課題】"]

    def test_one_alone(self) -> None:
        """Either alone has the whole width."""
        body = part(word(sample(basic_goals=[_goal(issues=["課題です。"])])))
        assert values(body, "cols", "num") == [None]

    def test_promotion_goals(self) -> None:
        """Promotion goals stand in two columns of about the same height, the left one rather the higher."""
        assert _columns(part(word(many(5)))) == ["架空の題名その3"]

    def test_many_promotion_goals(self) -> None:
        """So many that they fill pages stand in rows, each of which stays on its page."""
        assert len(_columns(part(word(many(60))))) > 5

    def test_one_promotion_goal(self) -> None:
        """One alone has the whole width."""
        assert _columns(part(word(many(1)))) == []

    def test_sections_run_on(self) -> None:
        """Every section begins where the one above ends, with the same paper and footer."""
        body = part(word(real()))
        assert set(values(body, "sectPr/type")) == {"continuous"}
        sections = list(body.iter(f"{W}sectPr"))
        assert {len(list(section.iter(f"{W}footerReference"))) for section in sections} == {1}
        assert {(size.get(f"{W}w"), size.get(f"{W}h")) for size in body.iter(f"{W}pgSz")} == {("11906", "16838")}


def test_no_running_head() -> None:
    """A leaflet says its title on the first page only."""
    body = part(word(real()))
    assert list(body.iter(f"{W}headerReference")) == []


def test_longest_title() -> None:
    """A title of 400 characters is set smaller, so that the field of the masthead stays on the first page."""
    body = part(word(sample(title="架空市計画" * 80)))
    assert values(body, "pStyle")[0] == "TitleLongest"


def test_draft() -> None:
    """A draft shows its phase and its notes."""
    found = texts(part(word(sample(phase="素案", basic_goals=[_goal(todo="目標は仮のものです。")]))))
    assert "(素案)" in found
    assert "(未定) 目標は仮のものです。" in found


def _goal(**fields: object) -> dict[str, object]:
    return {"id": "1", "title": "参加を広げよう", **fields}


def _body(page: Sheet) -> list[Box]:
    """Return the lines of a page without the one at its foot."""
    return sorted(page.lines, key=lambda line: line.bottom)[:-1]


def _find(lines: list[Box], words: str, start: int) -> int:
    """Return the place from *start* on of the line that begins with *words*, a number or a bullet left aside."""
    begun = (_MARK.sub("", line.text.replace(" ", "")).startswith(words[:_LONG_ENOUGH]) for line in lines[start:])
    return next(place for place, begins in enumerate(begun, start) if begins)


def _place(line: Box) -> tuple[int, bool, float]:
    """Return page, column and height of a line."""
    return line.page, line.left > _A4[0] / 2, line.top


def _columns(body: Element) -> list[str]:
    """Return the words of the paragraphs that begin a column."""
    return ["".join(texts(line)) for line in body.iter(f"{W}p") if "column" in values(line, "br", "type")]
