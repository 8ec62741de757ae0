"""The leaflet as a document: what stands in it, in which order, and what it leaves out."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given

from compose.test_compose import FULL
from effort import examples
from planspec.compose import compose
from planspec.document import (
    Block,
    Contents,
    Document,
    Form,
    Group,
    Heading,
    PageBreak,
    Paragraph,
    Role,
    headings,
    plain,
)
from planspec.model import Plan
from sample import sample
from strategies import plans


def leaflet(plan: Plan) -> Document:
    """Return the leaflet of *plan*."""
    return compose(plan, edition="leaflet")


def test_form() -> None:
    """It says that it is a leaflet, which decides its grid; the booklet is none."""
    assert (leaflet(sample()).form, compose(sample()).form) == (Form.LEAFLET, Form.BOOKLET)


def test_sections() -> None:
    """What the plan is, the vision, the goals, the management and the contacts follow; all else is left out."""
    first_level = [plain(heading.content) for heading in headings(leaflet(sample(**FULL)).blocks) if heading.level == 1]
    assert first_level == ["地域福祉とは", "基本理念", "参加を広げよう", "進行管理", "評価体制", "連絡先"]


def test_no_contents() -> None:
    """A folded sheet has no table of contents."""
    assert not any(isinstance(block, Contents) for block in _all(leaflet(sample(**FULL)).blocks))


def test_sheet() -> None:
    """The goals begin and end a page: they are the inner side of the sheet."""
    blocks = leaflet(sample(**FULL)).blocks
    breaks = [place for place, block in enumerate(blocks) if isinstance(block, PageBreak)]
    inside = blocks[breaks[0] + 1 : breaks[1]]
    assert [block.role for block in inside if isinstance(block, Group)] == [Role.BASIC_GOAL]
    assert len(breaks) == 2


def test_masthead() -> None:
    """Title and period head the first page; who publishes the plan stands with the contacts."""
    period = {"start": "令和8年度", "end": "令和12年度", "midterm_review": ["令和10年度"]}
    plan = sample(organization="社会福祉法人 架空市社会福祉協議会", period=period, phase="確定")
    assert _masthead(plan) == ["架空市地域福祉活動計画", "令和8年度～令和12年度"]


def test_masthead_of_a_draft() -> None:
    """A draft says its phase, and what is not settled."""
    assert _masthead(sample(phase="素案")) == ["架空市地域福祉活動計画", "(素案)", "(未定) 以下は未定"]


def test_bare_plan() -> None:
    """A plan of which nothing is settled is a masthead without page breaks."""
    (only,) = leaflet(sample()).blocks
    assert isinstance(only, Group)
    assert only.role is Role.MASTHEAD


class TestAnyPlan:
    """Facts about the leaflet of every plan."""

    @examples(20)
    @given(plans())
    def test_heading_levels(self, plan: Plan) -> None:
        """Heading levels start at 1 and never skip one."""
        levels = [0, *(heading.level for heading in headings(leaflet(plan).blocks))]
        assert all(below - above <= 1 for above, below in pairwise(levels))

    @examples(20)
    @given(plans())
    def test_part_of_the_booklet(self, plan: Plan) -> None:
        """Every heading of the leaflet is one of the booklet, with its number and anchor, in the same order."""
        in_booklet = iter([_title(heading) for heading in headings(compose(plan).blocks)])
        assert all(_title(heading) in in_booklet for heading in headings(leaflet(plan).blocks))

    @examples(20)
    @given(plans())
    def test_no_empty_page(self, plan: Plan) -> None:
        """Page breaks stand between blocks only."""
        kinds = [True, *(isinstance(block, PageBreak) for block in leaflet(plan).blocks), True]
        assert not any(above and below for above, below in pairwise(kinds))


def _title(heading: Heading) -> tuple[str, object, str]:
    """Return what names a heading; words with a reading carry it where they come first, which differs."""
    words = "" if "(" in plain(heading.content) else plain(heading.content)
    return words, heading.number, heading.anchor


def _masthead(plan: Plan) -> list[str]:
    head = leaflet(plan).blocks[0]
    assert isinstance(head, Group)
    return [plain(block.content) for block in head.blocks if isinstance(block, Paragraph)]


def _all(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Group):
            yield from _all(block.blocks)
