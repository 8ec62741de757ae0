"""The overview of the plan, and which parts begin a page."""

from planspec.compose import compose
from planspec.compose.overview import LONGEST
from planspec.document import Badge, Group, Heading, Inlines, LineBreak, PageBreak, Role, Table, Text
from planspec.model import Plan
from sample import goal, sample, section


def _words(*texts: str) -> tuple[Inlines, ...]:
    return tuple((Text(text),) for text in texts)


def _promotion_goals(count: int) -> list[dict[str, object]]:
    return [{"id": f"1-{place}", "title": f"学び{place}"} for place in range(count)]


def _roles(plan: Plan) -> list[str]:
    """Return the role of every group of the document, and where a page begins."""
    blocks = compose(plan).blocks
    return [
        block.role if isinstance(block, Group) else "page" for block in blocks if isinstance(block, Group | PageBreak)
    ]


class TestOverview:
    """The overview."""

    def test_rows(self) -> None:
        """Every promotion goal is a row with the vision and its basic goal; a goal without any has a row too."""
        below = [{"id": "1-1", "title": "学びます"}, {"id": "1-2", "title": "広げます", "new": True}]
        goals = [goal(promotion_goals=below), goal(id="2", title="つながろう")]
        plan = sample(vision={"statement": "支え合うまち"}, basic_goals=goals)
        (heading, table) = section(plan, Role.OVERVIEW)
        first, second = ((Text(f"基本目標{place}"), LineBreak(), Text(title)) for place, title in
                         ((1, "参加を広げよう"), (2, "つながろう")))  # fmt: skip
        (vision,) = _words("支え合うまち")
        assert heading == Heading(1, (Text("計画の体系"),), anchor="overview", role=Role.OVERVIEW)
        assert table == Table(
            _words("基本理念", "基本目標", "推進目標"),
            (
                (vision, first, (Text("(1) "), Text("学びます"))),
                (vision, first, (Text("(2) "), Text("広げます"), Badge("新"))),
                (vision, second, ()),
            ),
            "計画の体系",
            Role.OVERVIEW,
            row_headers=False,
        )

    def test_without_vision(self) -> None:
        """A vision that is not settled has no column."""
        plan = sample(labels={"overview": "体系図"}, basic_goals=[goal(promotion_goals=_promotion_goals(1))])
        (_, table) = section(plan, Role.OVERVIEW)
        assert isinstance(table, Table)
        assert (table.header, table.caption) == (_words("基本目標", "推進目標"), "体系図")

    def test_one_level(self) -> None:
        """A plan with goals of one level has no overview."""
        assert Role.OVERVIEW not in _roles(sample(basic_goals=[goal()]))

    def test_longest(self) -> None:
        """An overview that would not fit on a page is left out."""
        shown = [
            Role.OVERVIEW in _roles(sample(basic_goals=[goal(promotion_goals=_promotion_goals(count))]))
            for count in (LONGEST, LONGEST + 1)
        ]
        assert shown == [True, False]


class TestPages:
    """Which parts begin a page."""

    def test_goals(self) -> None:
        """The overview, every basic goal with promotion goals in the plan, and what follows them begin a page."""
        plan = sample(
            vision={"statement": "支え合うまち"},
            basic_goals=[goal(promotion_goals=_promotion_goals(1)), goal(id="2")],
            management={"promotion_system": "進めます。"},
        )
        assert _roles(plan) == [
            "cover", "page", "page", "overview", "page", "vision",
            "page", "basic-goal", "page", "basic-goal", "page", "management",
        ]  # fmt: skip

    def test_one_level(self) -> None:
        """Basic goals without promotion goals follow one another."""
        roles = _roles(sample(basic_goals=[goal(), goal(id="2")]))
        assert roles == ["cover", "page", "page", "basic-goal", "basic-goal"]

    def test_contacts(self) -> None:
        """Contacts with a table of branches begin a page; a head office alone does not."""
        office = {"name": "架空市社協"}
        pages = [
            _roles(sample(basic_goals=[goal()], contacts=contacts))[-2]
            for contacts in ({"head_office": office}, {"head_office": office, "branches": [office]})
        ]
        assert pages == ["basic-goal", "page"]
