"""PLN250 open-todo."""

import pytest

from planspec.checker import check
from planspec.rules.structure.open_todo import OpenTodo
from single_rule import diagnostics, marked


@pytest.mark.parametrize(
    ("fragment", "ja"),
    [
        (
            "city_plan: {title: 架空計画, todo: 策定中}\n",
            (
                "「市町村地域福祉計画」(city_plan)に未定のところがあります "
                "(空いている項目: 「市計画の基本目標」(goals))。理由: 策定中"
            ),
        ),
        (
            "city_plan: {title: 架空計画, todo: 期間は確認中, goals: []}\n",
            "「市町村地域福祉計画」(city_plan)に未定のところがあります。理由: 期間は確認中",
        ),
        (
            'basic_goals: [{id: "1", title: 見守る}, {id: "2", todo: 検討中}]\n',
            (
                "「基本目標」(basic_goals)の2番目に未定のところがあります "
                "(空いている項目: 「基本目標の題名」(title))。理由: 検討中"
            ),
        ),
        (
            "contacts: {branches: [{name: 架空支部, todo: 移転先を確認中}], head_office: {name: 架空本部}}\n",
            "「支部」(branches)の1番目に未定のところがあります。理由: 移転先を確認中",
        ),
        (
            'basic_goals: [{id: "1", title: 見守る, issues: [甲。]}, {id: "2", title: 支える, todo: 検討中}]\n',
            (
                "「基本目標」(basic_goals)の2番目に未定のところがあります "
                "(空いている項目: 「課題」(issues))。理由: 検討中"
            ),
        ),
        ("todo: |-\n  期間は\n  協議中\n", "計画に未定のところがあります。理由: 期間は 協議中"),
    ],
)
def test_what_is_open_and_why(fragment: str, ja: str) -> None:
    """The message names the part, the fields that are left out because of it, and the reason."""
    assert [diagnostic.message.ja for diagnostic in diagnostics(OpenTodo(), fragment)] == [ja]


def test_missing_fields_of_the_plan_are_all_named() -> None:
    """Several fields left out beside one todo are all named, in both languages."""
    text = "planspec: plan/1\nid: example\ntitle: 架空計画\ntodo: 協議中\n"
    (found,) = check(text, rules=(OpenTodo(),)).diagnostics
    assert "「計画期間」(period)、「基本理念」(vision)、「基本目標」(basic_goals)" in found.message.ja
    assert '"Period" (`period`), "Vision" (`vision`), "Basic goals" (`basic_goals`)' in found.message.en


def test_what_promotion_goals_leave_out() -> None:
    """What other promotion goals of the plan have is named, in another basic goal too."""
    fragment = """\
basic_goals:
  - {id: a, title: 見守る, promotion_goals: [{id: p, title: 甲, actions: [行う。], guideline: 週に一度}]}
  - {id: b, title: 支える, promotion_goals: [{id: q, title: 乙, actions: [行う。], todo: 協議中}]}
"""
    (found,) = diagnostics(OpenTodo(), fragment)
    assert found.message.en == (
        'Not settled in "Promotion goals" (`promotion_goals`), number 1 '
        '(left out: "Guideline" (`guideline`)): 「協議中」'
    )


def test_every_todo_is_marked() -> None:
    """A todo is marked where it stands, however deep, and nothing else is."""
    fragment = """\
vision: {statement: 架空の理念, todo: 説明を確認中}
management: {evaluation_system: {text: 評価します。, external: {todo: 委員を選任中}}}
previous_plan: {title: 前計画, goals: [{id: a, todo: 題名を確認中}]}
definitions: [{term: todo, text: todoの説明}]
"""
    assert [letters for _, _, letters in marked(OpenTodo(), fragment)] == [
        "説明を確認中",
        "委員を選任中",
        "題名を確認中",
    ]
