"""What an editor marks in a plan."""

import re
from pathlib import Path

import pytest

from editor.opened import Desk
from planspec.testing import BASE, plan_text

_ROOT = Path(__file__).parents[2]
_PLANS = (*sorted((_ROOT / "plans").glob("*.yaml")), *sorted((_ROOT / "tests" / "shapes").glob("*.yaml")))
_JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")


@pytest.mark.parametrize("path", _PLANS, ids=lambda path: path.stem)
def test_plans_are_clean(desk: Desk, path: Path) -> None:
    """Nothing is marked in the plans of the repository."""
    text = re.sub(r"^# yaml-language-server.*\n", "", path.read_text(encoding="utf-8"))
    assert desk.open(text).problems() == ()


def test_the_line_at_the_top_of_the_real_plan_finds_the_schema(desk: Desk) -> None:
    """The real plan names its schema itself: a field that there is not is marked in a folder without settings."""
    text = _PLANS[0].read_text(encoding="utf-8") + "visoin: 理念\n"
    path = desk.folder.parent / "elsewhere" / "third.yaml"
    desk.server.open(path, text)
    assert [found["message"][:5] for found in desk.server.look(path)] == ["ここには「"]


@pytest.mark.parametrize(
    ("fragment", "line", "marked", "message"),
    [
        ("visoin: {statement: 理念}\n", 1, "visoin", "項目名のつづりを確かめてください。"),
        ("vision: {statement: 理念, tekst: 説明}\n", 1, "tekst", "statement、text、inherited_from、todo"),
        ("phase: 決定\n", 1, "決定", "次のどれかを書いてください: 骨子、素案、パブリックコメント案、確定、進行中。"),
        ("vision:\n  text: 説明です。\n", 1, "vision", "「基本理念」(statement) がありません。"),
        ("vision:\n  text: 説明です。\n", 1, "vision", "まだ決まっていないときは、同じ場所の todo に理由を書きます。"),
        ("definitions:\n  - text: 説明です。\n", 2, "t", "「用語」(term) がありません。term: の行を書いてください。"),
        ("title: 2026\n", 1, "2026", '「題名」は文字で書きます。数字や true だけのときは "2026" のように引用符で囲み'),
        ("edition: 第3次\n", 1, "第3次", "「次数」は、0 以上の整数を半角数字で書きます。 例: 3"),
        ("adopted: 令和8年3月31日\n", 1, "令和8年3月31日", "年-月-日の形の日付で書きます。 例: 2026-03-31"),
        ("vision: 理念\n", 1, "理念", "ここには「項目: 値」の形で、次の項目だけを書けます: statement、"),
        ("definitions: 用語\n", 1, "用語", "「用語の説明」は一覧です。"),
        ("numbering: {continuous: はい}\n", 1, "はい", "true か false で書きます。"),
        ("title: ' '\n", 1, "' '", "空でない1行で書いてください。"),
        ("management: {promotion_system: ' '}\n", 1, "' '", "空白だけの値は書けません。"),
        ("planspec: plan/2\n", 1, "plan/2", "「ファイルの種類と版」には決まった値を書きます。 例: plan/1"),
        ("rules: 2025.1\n", 1, "2025.1", "次のどれかを書いてください: 2026.1"),
    ],
)
def test_what_is_wrong_is_marked_with_what_to_do(
    desk: Desk, fragment: str, line: int, marked: str, message: str
) -> None:
    """An unknown field, a missing one, a wrong choice or kind of value: our words, at its characters."""
    problems = desk.open(plan_text(fragment)).problems()
    assert {(problem.line, problem.marked) for problem in problems if message in problem.message} == {(line, marked)}


_GOAL = BASE.replace("actions: [架空の取組を進めます。]", "{}")


@pytest.mark.parametrize(
    ("inside", "marked", "message"),
    [
        ("action: [架空]", "action", "id、title、new、predecessor、text、actions、guideline、todo"),
        ("actions: [{text: 架空, acter: 社協}]", "acter", "text、actor、actions、todo"),
        ("actions: [{actor: 社協}]", "{", "「取組」(text) がありません。"),
        ("actions: [2026]", "2026", "「取組」は文字で書きます。"),
        ("actions: 架空の取組", "架空の取組", "「取組」は一覧です。"),
        ("new: はい", "はい", "「新規」は、true か false で書きます。"),
    ],
)
def test_what_is_wrong_in_a_promotion_goal(desk: Desk, inside: str, marked: str, message: str) -> None:
    """What is wrong deep inside the plan is marked there and nowhere else."""
    problems = desk.open(_GOAL.replace("{}", inside)).problems()
    assert {problem.marked for problem in problems} == {marked}
    assert any(message in problem.message for problem in problems)


def test_each_missing_field_is_named(desk: Desk) -> None:
    """An empty mapping: one message for each field that is needed, by its title and its name."""
    problems = desk.open("planspec: plan/1\n").problems()
    named = [re.match(r"「.+」\((\w+)\) がありません。", problem.message) for problem in problems]
    assert [found and found[1] for found in named] == [
        "id",
        "title",
        "organization",
        "municipality",
        "period",
        "vision",
        "basic_goals",
    ]


def test_a_todo_silences_what_may_wait(desk: Desk) -> None:
    """With a `todo`, only what no `todo` can stand in for is missing."""
    assert desk.open("planspec: plan/1\nid: a\ntitle: 架空\ntodo: これから書きます。\n").problems() == ()


@pytest.mark.parametrize("value", ["", "[]", "{}", "true", "12", "[[a]]", "{a: b}"])
def test_whatever_stands_in_a_field_is_told_in_japanese(desk: Desk, value: str) -> None:
    """No message of the schema is left to the server's English words."""
    fields = ("title", "phase", "vision", "basic_goals", "edition", "adopted", "labels", "municipality", "sources")
    text = plan_text("".join(f"{field}: {value}\n" for field in fields))
    messages = [problem.message for problem in desk.open(text).problems()]
    assert messages
    assert [message for message in messages if not _JAPANESE.search(message)] == []
