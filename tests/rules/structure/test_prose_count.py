"""PLN211 prose-count: which numbers of goals are compared, and which are left alone."""

import pytest

from planspec.rules.structure.prose_count import ProseCount
from single_rule import diagnostics, marked, related

GOALS = """\
basic_goals:
  - {id: "1", title: 一つ目の架空目標, promotion_goals: [{id: 1-1, title: 架空その1}, {id: 1-2, title: 架空その2}]}
  - {id: "2", title: 二つ目の架空目標, promotion_goals: [{id: 2-1, title: 架空その3}, {id: 2-2, title: 架空その4}]}
"""
"""Two basic goals and four promotion goals."""


LEAFLET = "第2次計画の基本理念を引き継ぎ、市が策定する「地域福祉計画」の基本目標に連動する形で、"
"""The beginning of the sentence in which the first plan of this kind counts its goals."""


def _plan(text: str) -> str:
    return f"vision: {{statement: 架空の理念, text: {text!r}}}\n{GOALS}"


def _written(text: str) -> tuple[str, ...]:
    return tuple(letters for _, _, letters in marked(ProseCount(), _plan(text)))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("3つの基本目標と14項目の推進目標を策定しました。", ("3", "14")),
        ("三つの基本目標と十四項目の推進目標を策定しました。", ("三", "十四")),
        ("\uff13つの基本目標と\uff11\uff14項目の推進目標を策定しました。", ("\uff13", "\uff11\uff14")),
        ("基本目標3つ、推進目標14項目です。", ("3", "14")),
        ("基本目標は3つです。", ("3",)),
        ("推進目標は、14項目の推進目標からなります。", ("14",)),
        (f"{LEAFLET}3つの基本目標と14項目の推進目標を策定しました。", ("3", "14")),
        ("前計画の評価を踏まえ、本計画では3つの基本目標を掲げます。", ("3",)),
        ("前計画では5つの基本目標を掲げましたが、本計画では3つの基本目標に取り組みます。", ("3",)),
        ("これまでの成果を踏まえ、3つの基本目標を掲げます。", ("3",)),
        ("3つの基本目標のうち1つの推進目標に力を入れます。", ("3",)),
        ("2つの推進目標を新たに加え、5項目の推進目標としました。", ("5",)),
        ("第2次計画を見直しました。3つの基本目標を定めます。", ("3",)),
        ("架空市地域福祉活動計画では3つの基本目標を定めます。", ("3",)),
    ],
)  # fmt: skip
def test_wrong_numbers_are_marked(text: str, written: tuple[str, ...]) -> None:
    """A wrong number of goals of this plan is found, and only its digits are marked."""
    assert _written(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "2つの基本目標と4項目の推進目標を策定しました。",
        "二つの基本目標と四項目の推進目標を策定しました。",
        "3つの推進目標を新たに加えました。",
        "新たに3つの推進目標を設けました。",
        "このうち3つの推進目標は重点的に進めます。",
        "特に3つの推進目標に力を入れます。",
        "各基本目標に3つの推進目標を設けます。",
        "基本目標ごとに、3つの推進目標を設けます。",
        "それぞれ3つの推進目標を設けます。",
        "基本目標1では、3つの推進目標に取り組みます。",
        "基本目標「一つ目の架空目標」には3つの推進目標があります。",
        "前計画の4つの基本目標を見直しました。",
        "前計画の4つの基本目標を引き継ぎます。",
        "第2次計画では、住民の参加を進め、4つの基本目標を掲げました。",
        "第2次架空市地域福祉活動計画では4つの基本目標を掲げました。",
        "架空市地域福祉計画の5つの基本目標に連動します。",
        "市計画の5つの基本目標に沿います。",
        "市の計画は、5つの基本目標からなります。",
        "「地域福祉計画」の構成は、5つの基本目標です。",
        "県の地域福祉支援計画においては、5つの基本目標が示されています。",
        "5つの基本目標を掲げた前計画を評価しました。",
        "従来の5つの基本目標を改めました。",
        "1つの基本目標として掲げます。",
        "第3の基本目標です。",
        "3つ目の基本目標です。",
        "3つの分野で取り組みます。",
    ],
)
def test_right_numbers_and_other_numbers_are_left_alone(text: str) -> None:
    """Right numbers, numbers of a part, of one goal and of another plan are not reported."""
    assert _written(text) == ()


def test_previous_edition_is_known_by_its_number() -> None:
    """With an edition, 第2次計画 is the previous plan and 第3次計画 this one."""
    text = "第2次計画では4つの基本目標でした。第3次計画では3つの基本目標です。"
    assert [letters for _, _, letters in marked(ProseCount(), "edition: 3\n" + _plan(text))] == ["3"]
    title = "title: 第3次 架空市地域福祉活動計画\n"
    assert [letters for _, _, letters in marked(ProseCount(), title + _plan(text))] == ["3"]


def test_the_plans_own_words_for_levels_count() -> None:
    """Numbers are looked for by the plan's own labels."""
    labels = "labels: {basic_goal: 基本方針, promotion_goal: 施策目標}\n"
    text = "3つの基本方針と9つの施策目標、5つの推進目標を定めます。"
    assert [letters for _, _, letters in marked(ProseCount(), labels + _plan(text))] == ["3", "9"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("3つの取組を進めます。", ()),
        ("次の3つの取組を進めます。", ("3",)),
        ("全9項目の取組を進めます。", ("9",)),
        ("3つの基本目標と9の取組を定めます。", ("3", "9")),
    ],
)
def test_words_for_any_work_need_more_than_a_number(text: str, written: tuple[str, ...]) -> None:
    """A level that is called by a word for any work is counted only where all of it is surely meant."""
    labels = "labels: {promotion_goal: 取組}\n"
    assert tuple(letters for _, _, letters in marked(ProseCount(), labels + _plan(text))) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("第1次計画（令和3年度～令和7年度）では、5つの基本目標を進めてきました。", ()),
        ("第1次計画（5年間）では、5つの基本目標を掲げました。", ()),
        ("市地域福祉計画（令和6年度策定）では、3つの基本目標を掲げています。", ()),
        ("第1次計画を振り返ると、5つの基本目標ごとに成果がありました。", ()),
        ("平成28年に策定した計画では、5つの基本目標を掲げました。", ()),
        ("令和3年度からの計画は、5つの基本目標で構成されていました。", ()),
        ("国の3つの基本目標を踏まえます。", ()),
        ("県は、3つの基本目標を掲げています。", ()),
        ("全国社会福祉協議会の「福祉ビジョン」の8つの基本目標を参考にしました。", ()),
        ("第1次計画（5年間）を振り返り、本計画（5年間）では、5つの基本目標を掲げます。", ("5",)),
        ("第2次計画（令和8年度～令和12年度）では、5つの基本目標を掲げます。", ("5",)),
        ("令和8年度からの計画では、5つの基本目標を掲げます。", ("5",)),
        ("本市では、5つの基本目標を掲げます。", ("5",)),
    ],
)
def test_a_second_plan_knows_other_plans_by_their_words(text: str, written: tuple[str, ...]) -> None:
    """A plan with a remark behind its name, of another year or of another body is not this plan."""
    title = "title: 第2次架空市地域福祉活動計画\nedition: 2\n"
    fragment = f"{title}vision: {{statement: 架空の理念, text: {text!r}}}\n"
    assert tuple(letters for _, _, letters in marked(ProseCount(), fragment)) == written


@pytest.mark.parametrize(
    ("field", "count"),
    [("text", 1), ("aim", 1), ("evaluation", 0), ("issues", 0), ("todo", 0)],
)
def test_basic_goals_may_count_their_own(field: str, count: int) -> None:
    """The text of a basic goal may count its own promotion goals; its evaluation may count those of the last plan."""
    words = {number: f"{number}つの推進目標を進めます。" for number in (2, 3, 4)}
    for number, text in words.items():
        value = f"[{text}]" if field in {"evaluation", "issues"} else text
        fragment = GOALS.replace("title: 一つ目の架空目標", f"title: 一つ目の架空目標, {field}: {value}")
        assert len(marked(ProseCount(), fragment)) == (count if number == 3 else 0)


def test_other_plans_and_one_level_plans_are_left_alone() -> None:
    """What stands under the city plan, and promotion goals of a plan without that level, are not compared."""
    city = "city_plan: {title: 架空市地域福祉計画, goals: [{id: c1, title: 9つの基本目標をめざす}]}\n"
    assert marked(ProseCount(), city) == ()
    one_level = 'basic_goals: [{id: "1", title: 見守る}, {id: "2", title: 支える}]\n'
    text = "vision: {statement: 架空の理念, text: 3つの基本目標と14項目の推進目標を策定しました。}\n"
    assert [letters for _, _, letters in marked(ProseCount(), text + one_level)] == ["3"]
    assert marked(ProseCount(), text + "basic_goals: []\n") == ()


def test_place_and_related_place() -> None:
    """The number is marked where it stands, in block text too, and the goals are shown beside it."""
    text = "vision:\n  statement: 架空の理念\n  text: |-\n    架空の理念です。\n    14項目の推進目標を策定しました。\n"
    fragment = text + GOALS
    assert marked(ProseCount(), fragment) == ((5, 5, "14"),)
    assert related(ProseCount(), fragment)[0].startswith('- {id: "1", title: 一つ目の架空目標')
    assert diagnostics(ProseCount(), fragment)[0].message.ja == "推進目標の数は、文章では14ですが、実際には4です。"
