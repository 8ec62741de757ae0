"""PDF files of odd documents and plans: nothing is lost, nothing breaks, nothing reaches over an edge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from odd_document import documents
from pdf_sample import bare, document, expected, heard, pages, rendered, written
from planspec.compose import EDITIONS, compose
from planspec.document import (
    BulletList,
    Document,
    Form,
    Group,
    Heading,
    Link,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Ruby,
    Table,
    Text,
)
from planspec.model import Plan
from printed import first_missing
from sample import goal, sample
from strategies import plans
from word_strings import strings


def _over_an_edge(file: bytes) -> list[str]:
    return [word.text for page in pages(file) for word in page.words if not page.holds(word)]


def _goals(count: int, below: int) -> list[dict[str, object]]:
    return [
        goal(
            id=str(place),
            title=f"架空の目標{place}番",
            evaluation=["評価の文。"],
            issues=["課題の文。"],
            promotion_goals=[{"id": f"{place}-{inner}", "title": f"架空の推進目標{inner}番"} for inner in range(below)],
        )
        for place in range(count)
    ]


@pytest.mark.parametrize("form", Form)
@examples(5)
@given(st.data())
def test_documents(form: Form, data: st.DataObject) -> None:
    """The tags hold every string of a document, in order, and no word reaches over an edge."""
    odd = data.draw(documents(form))
    file, unknown = rendered(odd)
    assert first_missing(expected(strings(odd, alternatives=False), unknown), heard(file)) is None
    assert _over_an_edge(file) == []


@pytest.mark.parametrize("edition", EDITIONS)
@examples(4)
@given(plans())
def test_plans(edition: str, plan: Plan) -> None:
    """Plans with odd text become files, and no word reaches over an edge."""
    file, _ = rendered(compose(plan, edition=edition))
    assert _over_an_edge(file) == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("title", ["長い題名です" * 67, "Unbreakable" * 36, "長音ー" * 133])
def test_long_titles(edition: str, title: str) -> None:
    """Titles of 400 characters are whole: that of the plan, of a goal and of a promotion goal."""
    below = {"id": "1-1", "title": title, "actions": [title]}
    file, _ = rendered(
        compose(sample(title=title, basic_goals=[goal(title=title, promotion_goals=[below])]), edition=edition)
    )
    assert written(file).count(bare(title)) >= 4
    assert _over_an_edge(file) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_sixty_and_none(edition: str) -> None:
    """A goal with 60 promotion goals and one with none lose nothing."""
    plan = sample(basic_goals=[*_goals(1, 60), goal(id="none", title="下に何もない目標")])
    text = written(rendered(compose(plan, edition=edition))[0])
    assert all(f"架空の推進目標{place}番" in text for place in range(60))
    assert "下に何もない目標" in text


@pytest.mark.parametrize("edition", EDITIONS)
def test_many_goals(edition: str) -> None:
    """Hundreds of goals are all there, in order."""
    file, _ = rendered(compose(sample(basic_goals=_goals(30, 10)), edition=edition))
    assert first_missing((f"架空の目標{place}番" for place in range(30)), written(file)) is None
    assert written(file).count("架空の推進目標9番") >= 30


def test_long_names_of_branches() -> None:
    """A long name leaves room for what is known of the branch."""
    branches = [
        {"name": "北支部"},
        {"name": "架空の長い名前の支部" * 3, "postal_code": "021-0877", "phone": "000-0000-0000"},
    ]
    plan = sample(contacts={"head_office": {"name": "本部"}, "branches": branches})
    file, _ = rendered(compose(plan, edition="leaflet"))
    assert {"021-0877", "000-0000-0000"} <= {word.text for page in pages(file) for word in page.words}
    assert _over_an_edge(file) == []


def test_ragged_table() -> None:
    """Rows of any length stand in one table; one without columns is its caption."""
    ragged = Table(((Text("一"),),), (((Text("二"),), (Text("三"),)), ()), "表題")
    assert heard(rendered(document(ragged, Table((), ((),), "別の表")))[0]) == "表題一二三別の表"


def test_page_break_inside() -> None:
    """A page break, a cover and a goal inside of something else begin no page."""
    inner = (PageBreak(), Group(Role.COVER, (Paragraph((Text("表紙"),)),)), Group(Role.BASIC_GOAL, (PageBreak(),)))
    odd = document(BulletList((ListItem((Text("項目"),), inner),)), Group(Role.EVALUATION, inner))
    assert len(pages(rendered(odd)[0])) == 1


def test_headings_skip_no_level() -> None:
    """A heading too deep for its place is lifted: the file is PDF/UA all the same."""
    file, _ = rendered(document(Heading(1, (Text("一"),)), Heading(5, (Text("五"),))))
    assert heard(file) == "一五"


def test_heading_of_a_reading() -> None:
    """A heading of nothing but a word with its reading has a title."""
    assert heard(rendered(document(Heading(1, (Ruby("千厩", "せんまや"),))))[0]) == "千厩(せんまや)"


def test_links() -> None:
    """A link without words, or to nowhere, is its words alone."""
    links = (Link((), "https://example.jp/"), Link((Text("行先"),), "#none"), Link((Text("長い"),), "x" * 3000))
    assert heard(rendered(document(Paragraph(links)))[0]) == "行先長い"


def test_empty() -> None:
    """A document without anything is one empty page."""
    empty = (BulletList(()), OrderedList(()), Heading(1, ()), Paragraph(()))
    assert len(pages(rendered(Document("", document().metadata, empty))[0])) == 1
