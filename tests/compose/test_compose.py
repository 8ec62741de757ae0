"""The document as a whole: editions, order, what the file says about itself."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given

from effort import examples
from planspec.compose import EDITIONS, compose
from planspec.document import Block, Contents, Group, Heading, PageBreak, Paragraph, Role, Text, headings, plain
from planspec.model import Plan
from sample import sample
from strategies import plans

FULL: dict[str, object] = {
    "definitions": [{"term": "地域福祉", "text": "支え合う考えです。"}],
    "city_plan": {"title": "架空市地域福祉計画", "goals": [{"id": "c1", "title": "市の目標"}]},
    "vision": {"statement": "支え合うまち"},
    "basic_goals": [{"id": "1", "title": "参加を広げよう", "promotion_goals": [{"id": "1-1", "title": "学びます"}]}],
    "management": {"promotion_system": "進めます。", "evaluation_system": {"text": "評価します。"}},
    "contacts": {"head_office": {"name": "架空市社会福祉協議会"}},
    "sources": [{"title": "架空の資料"}],
}


class TestEditions:
    """Which documents there are."""

    def test_names(self) -> None:
        """The booklet comes first: it is what is composed unless said otherwise."""
        assert EDITIONS == ("booklet", "leaflet")

    def test_unknown(self) -> None:
        """An edition that does not exist is refused by name, and those that exist are named."""
        with pytest.raises(ValueError, match=r"'poster'.*booklet"):
            compose(sample(), edition="poster")


class TestOrder:
    """The order of print."""

    def test_sections(self) -> None:
        """The parts follow one another as councils print them."""
        first_level = [
            plain(heading.content) for heading in headings(compose(sample(**FULL)).blocks) if heading.level == 1
        ]
        assert first_level == [
            "計画の体系", "地域福祉とは", "計画の位置づけ", "基本理念", "参加を広げよう",
            "進行管理", "評価体制", "連絡先", "出典",
        ]  # fmt: skip

    def test_contents_after_cover(self) -> None:
        """The contents stand on a page of their own between the cover and the first part."""
        kinds = [type(block) for block in compose(sample(**FULL)).blocks[:4]]
        assert kinds == [Group, PageBreak, Contents, PageBreak]

    def test_cover_alone(self) -> None:
        """A plan of which nothing is settled is a cover with the reason, without contents."""
        assert compose(sample()).blocks == (
            Group(
                Role.COVER,
                (
                    Paragraph((Text("架空市地域福祉活動計画"),), Role.TITLE),
                    Paragraph((Text("(未定) 以下は未定"),), Role.TODO),
                ),
            ),
        )


class TestMetadata:
    """What the file says about itself."""

    def test_author_subject_language(self) -> None:
        """The author is the council, the subject the period, the language Japanese."""
        period = {"start": "令和8年度", "end": "令和12年度"}
        metadata = compose(sample(organization="架空市社協", period=period)).metadata
        assert (metadata.author, metadata.subject, metadata.language) == ("架空市社協", "令和8年度～令和12年度", "ja")

    def test_date_of_adoption(self) -> None:
        """The date is the day of adoption."""
        plan = sample(adopted="2026-03-31", period={"start": "令和8年度", "end": "令和12年度"})
        assert compose(plan).metadata.date == dt.date(2026, 3, 31)

    def test_date_of_first_year(self) -> None:
        """Without a day of adoption the date is the first day of the period."""
        plan = sample(period={"start": "令和8年度", "end": "令和12年度"})
        assert compose(plan).metadata.date == dt.date(2026, 4, 1)

    def test_no_date(self) -> None:
        """Without either the date is a fixed one, never today."""
        assert compose(sample()).metadata.date == dt.date(1980, 1, 1)

    def test_title_and_subject(self) -> None:
        """The document carries the plan, and its title on one line."""
        plan = sample(title="架空市の計画\n")
        document = compose(plan)
        assert (document.title, document.subject) == ("架空市の計画", plan)


class TestAnyPlan:
    """Facts about the document of every plan."""

    @examples(100)
    @given(plans())
    def test_heading_levels(self, plan: Plan) -> None:
        """Heading levels start at 1 and never skip one."""
        levels = [0, *(heading.level for heading in headings(compose(plan).blocks))]
        assert all(below - above <= 1 for above, below in pairwise(levels))

    @examples(100)
    @given(plans())
    def test_anchors(self, plan: Plan) -> None:
        """Every heading has an anchor of its own."""
        anchors = [heading.anchor for heading in headings(compose(plan).blocks)]
        assert all(anchors)
        assert len(anchors) == len(set(anchors))

    @examples(100)
    @given(plans())
    def test_nothing_empty(self, plan: Plan) -> None:
        """No group is a heading alone, and no paragraph is blank."""
        for block in _all(compose(plan).blocks):
            assert not (isinstance(block, Group) and (not block.blocks or _is_bare_section(block)))
            assert not (isinstance(block, Paragraph) and not plain(block.content).strip())

    @examples(100)
    @given(plans())
    def test_pure(self, plan: Plan) -> None:
        """The same plan gives the same document."""
        assert compose(plan) == compose(Plan.model_validate(plan.model_dump(exclude_unset=True)))


def _all(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Group):
            yield from _all(block.blocks)


def _is_bare_section(group: Group) -> bool:
    """Whether *group* is a heading alone; goals may be, their heading is what the plan says."""
    return group.role is not Role.BASIC_GOAL and len(group.blocks) == 1 and isinstance(group.blocks[0], Heading)
