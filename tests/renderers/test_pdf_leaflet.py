"""The leaflet as a PDF file: four pages, each full, nothing torn."""

import re
from collections.abc import Iterator

from pdf_sample import bare, pages, poppler, third, third_plan
from planspec.compose import compose
from planspec.document import Document, Form, Group, Heading, Metadata, Paragraph, Role, Text
from planspec.model import Plan
from planspec_renderers.pdf import RENDERER
from printed import first_missing
from sample import goal, sample
from word_strings import strings


def _page_of(text: str) -> int:
    """Return the number of the one page that *text* stands on."""
    (number,) = (number for number, page in enumerate(pages(third("leaflet")), 1) if bare(text) in page.text)
    return number


def _cards(plan: Plan) -> Iterator[tuple[str, ...]]:
    for basic_goal in plan.basic_goals or ():
        for promotion_goal in basic_goal.promotion_goals:
            actions = (action.text for action in promotion_goal.actions)
            yield (promotion_goal.title or "", *actions)


def test_four_pages() -> None:
    """The real plan has four pages, as a folded sheet has."""
    assert len(pages(third("leaflet"))) == 4


def test_parts() -> None:
    """The front has title and vision, the inside the goals, the back management and contacts."""
    plan = third_plan()
    assert plan.vision is not None
    assert plan.vision.text is not None
    assert _page_of(plan.vision.text.splitlines()[0]) == 1
    assert {_page_of(card[0]) for card in _cards(plan)} == {2, 3}
    assert plan.contacts is not None
    assert {_page_of(branch.address or "") for branch in plan.contacts.branches[1:]} == {4}


def test_no_card_is_torn() -> None:
    """A promotion goal stands on one page with all its actions."""
    assert [card[0] for card in _cards(third_plan()) if len({_page_of(text) for text in card}) > 1] == []


def test_full() -> None:
    """The words of every page reach from its head nearly to its foot."""
    for page in pages(third("leaflet")):
        body = [word for word in page.words if word.bottom < page.height - 14 / 25.4 * 72]
        assert max(word.bottom for word in body) > 0.9 * page.height


def test_two_branches_a_row() -> None:
    """Branches stand as in the real leaflet: first down the left side, then down the right side."""
    plan = third_plan()
    assert plan.contacts is not None
    places = {word.text: word for word in pages(third("leaflet"))[3].words}
    found = [places[branch.name] for branch in plan.contacts.branches]
    half = len(found) // 2
    for left, right in zip(found[:half], found[half:], strict=True):
        assert abs(left.top - right.top) < 1
        assert left.right < right.left


def test_readable() -> None:
    """No type is smaller than 8.5 points, but for readings above words, of which the real plan has none."""
    told = poppler(third("leaflet"), "pdftohtml", "-xml", "-i", "-stdout", "-zoom", "3")
    assert min(int(size) / 3 for size in re.findall(r'<fontspec[^>]* size="(\d+)"', told)) >= 8.5


def _lost(plan: Plan) -> str | None:
    """Return the first string that is missing in the leaflet of *plan*, or that reaches over an edge."""
    document = compose(plan, edition="leaflet")
    file = RENDERER.render(document)
    outside = (word.text for page in pages(file) for word in page.words if not page.holds(word))
    text = re.sub(r"(?m)^\d+ ?/ ?\d+$", "", poppler(file, "pdftotext", "-raw"))
    return first_missing(map(bare, strings(document)), bare(text)) or next(outside, None)


def test_many_goals() -> None:
    """A goal with 60 promotion goals and one with none take the pages that they need, and nothing is lost."""
    many = [{"id": f"1-{place}", "title": f"架空の推進目標{place}", "actions": ["取組の文。"]} for place in range(60)]
    assert _lost(sample(basic_goals=[goal(promotion_goals=many), goal(id="2")])) is None


def test_longer_than_a_page() -> None:
    """What no page can hold goes on on the next one."""
    text = "架空の長い文です。" * 800
    assert _lost(sample(basic_goals=[goal(promotion_goals=[{"id": "1-1", "title": "題", "guideline": text}])])) is None


def test_small() -> None:
    """A plan with next to nothing in it is a leaflet too."""
    document = Document("架空", Metadata(), (Group(Role.MASTHEAD, ()),), form=Form.LEAFLET)
    assert len(pages(RENDERER.render(document))) == 1


def test_heading_stays() -> None:
    """A heading outside every group stands above what follows it."""
    blocks = (Heading(1, (Text("見出し"),)), Paragraph((Text("本文"),)))
    document = Document("架空", Metadata(), blocks, form=Form.LEAFLET)
    assert "見出し本文" in "".join(page.text for page in pages(RENDERER.render(document)))
