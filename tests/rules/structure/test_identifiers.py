"""PLN201 duplicate-id and PLN202 malformed-id."""

import pytest

from planspec.rules.structure.duplicate_id import DuplicateId
from planspec.rules.structure.malformed_id import MalformedId
from single_rule import Marked, diagnostics, marked, related

TWO_GOALS = """\
basic_goals:
  - {{id: {0}, title: 見守る, promotion_goals: [{{id: {1}, title: 見守りを進めます}}]}}
  - {{id: {2}, title: 支える, promotion_goals: [{{id: {3}, title: 支え合いを進めます}}]}}
"""


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (("a", "a-1", "b", "b-1"), ()),
        (("a", "a-1", "a", "b-1"), ((3, 10, "a"),)),
        (("a", "a-1", "b", "a-1"), ((3, 48, "a-1"),)),
        (("a", "b", "b", "c"), ((2, 48, "b"),)),
        (("a", "b", "A", "B"), ()),
    ],
)
def test_goals_have_their_own_ids(ids: tuple[str, ...], expected: tuple[Marked, ...]) -> None:
    """Basic goals and promotion goals of the whole plan are compared with one another."""
    assert marked(DuplicateId(), TWO_GOALS.format(*ids)) == expected


@pytest.mark.parametrize("name", ["city_plan", "previous_plan"])
def test_goals_of_other_plans_have_their_own_ids(name: str) -> None:
    """The goals listed under another plan are compared among themselves, and the first place is shown."""
    goals = "[{id: g1, title: 一}, {id: g2, title: 二}, {id: g1, title: 三}, {id: g1, title: 四}]"
    fragment = f"{name}: {{title: 架空計画, goals: {goals}}}\n"
    assert [letters for _, _, letters in marked(DuplicateId(), fragment)] == ["g1", "g1"]
    assert related(DuplicateId(), fragment) == ("g1",)


@pytest.mark.parametrize(
    ("identifier", "letters", "replacement"),
    [
        ("kakuu-3", None, None),
        ("1", None, None),
        ("Kakuu_3.1", None, None),
        ("032093", None, None),
        ("\uff13", "\uff13", "3"),
        ("kakuu\uff0d3", "\uff0d", "-"),
        ("kakuu 3", " ", None),
        ("kakuu\u30003", "\u3000", None),
        ("架空3", "架空", None),
        ("3次計画", "次計画", None),
        ("-3", "-", None),
        (".3", ".", None),
        ("a/b", "/", None),
        ("a①", "①", "1"),
    ],
)
def test_ids_are_plain(identifier: str, letters: str | None, replacement: str | None) -> None:
    """Unfit characters are marked as one run, with a replacement where their half-width form will do."""
    found = diagnostics(MalformedId(), f'id: "{identifier}"\n')
    assert [diagnostic.fix.replacement if diagnostic.fix else None for diagnostic in found] == (
        [replacement] if letters else []
    )
    assert [written for _, _, written in marked(MalformedId(), f'id: "{identifier}"\n')] == (
        [letters] if letters else []
    )
    assert all(not diagnostic.fix.safe for diagnostic in found if diagnostic.fix)


@pytest.mark.parametrize(
    ("identifier", "kind"),
    [("a b", "空白"), ("\uff41", "全角"), ("い", "半角の英数字ではない文字"), ("_a", "先頭の記号")],
)
def test_the_unfit_character_is_described(identifier: str, kind: str) -> None:
    """The message says what kind of character it is."""
    assert f"({kind})" in diagnostics(MalformedId(), f'id: "{identifier}"\n')[0].message.ja


def test_ids_everywhere_are_looked_at() -> None:
    """Goals of this plan and of the other plans are looked at like the plan itself."""
    other = "city_plan: {title: 架空計画, goals: [{id: 市1, title: 一}]}\n"
    found = marked(MalformedId(), other + TWO_GOALS.format("甲", "甲-1", "乙", "b-1"))
    assert [letters for _, _, letters in found] == ["市", "甲", "甲", "乙"]
