"""``planspec set``: a value for a place."""

import io
from pathlib import Path

import pytest

from cli.edit_sample import REAL, text_of, written
from cli.running import Run
from edit.plan.plan_sample import TEXT
from planspec.testing import BASE

pytestmark = pytest.mark.usefixtures("wide")

FIRST = "/basic_goals/0/promotion_goals/0"
BLOCK = BASE.replace(
    "      - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}\n",
    """\
      - id: 1-1   # 番号
        title:    '架空の推進目標'  # 題名
        text: |
          一つ目の段落。
          二つ目の段落。
        guideline: >-
          年に1回、
          開く。
        actions:
          # 上の注
          - 架空の取組を進めます。 # 横の注
""",
)


@pytest.fixture
def block(project: Path) -> Path:
    """Return a plan in block style with comments."""
    return written(project / "plan.yaml", BLOCK)


@pytest.mark.parametrize(
    ("place", "value", "change"),
    [
        ("1-1/title", "別の目標", ("'架空の推進目標'  # 題名", "'別の目標'  # 題名")),
        ("1-1/title", "It's: # 1", ("'架空の推進目標'  # 題名", "'It''s: # 1'  # 題名")),
        (f"{FIRST}/title", "別の目標", ("'架空の推進目標'", "'別の目標'")),
        ("1-1/text", "一つだけ。", ("          一つ目の段落。\n          二つ目の段落。\n", "          一つだけ。\n")),
        ("1-1/guideline", "年に2回", (">-\n          年に1回、\n          開く。", ">-\n          年に2回")),
        ("1-1/actions/0", "別の取組。", ("- 架空の取組を進めます。 # 横の注", "- 別の取組。 # 横の注")),
        ("1-1/actions/-", "次の取組。", (" # 横の注\n", " # 横の注\n          - 次の取組。\n")),
        ("1-1/new", "true", ("  # 題名\n", "  # 題名\n        new: true\n")),
        ("1-1/actions/0", "家族👨‍👩‍👧の輪。", ("架空の取組を進めます。", "家族👨‍👩‍👧の輪。")),
        ("1/issues/-", "若い世代が少ない。", ("[担い手が足りない。]", "[担い手が足りない。, 若い世代が少ない。]")),
        ("/municipality/name", "架空町", ("{name: 架空市}", "{name: 架空町}")),
        ("/municipality/code", "000000", ("{name: 架空市}", '{name: 架空市, code: "000000"}')),
        ("/edition", "3", ("\norganization", "\nedition: 3\norganization")),
        ("1-1/guideline", "null", (">-\n          年に1回、\n          開く。", ">-\n          null")),
        ("1-1/actions/0", "~", ("- 架空の取組を進めます。 # 横の注", '- "~" # 横の注')),
        ("1/issues/0", "2026-04-01", ("[担い手が足りない。]", '["2026-04-01"]')),
        ("/title", "true", ("\ntitle: 架空市地域福祉活動計画\n", '\ntitle: "true"\n')),
        ("1-1/id", "1-7", ("- id: 1-1   # 番号", "- id: 1-7   # 番号")),
    ],
)
def test_values(run: Run, block: Path, place: str, value: str, change: tuple[str, str]) -> None:
    """The value stands in the style of its place; every other character stays."""
    assert run("set", "plan.yaml", place, value).code == 0
    assert text_of(block) == BLOCK.replace(*change)


@pytest.mark.parametrize(
    ("place", "value", "change"),
    [
        (
            "1-1/actions",
            "[一つ。, '二つ。']",
            ("# 上の注\n          - 架空の取組を進めます。 # 横の注\n", "- 一つ。\n          - 二つ。\n"),
        ),
        (
            "1-1/actions",
            "[]",
            (":\n          # 上の注\n          - 架空の取組を進めます。 # 横の注\n", ": []\n"),
        ),
        ("1-1/predecessor", '"01"', ("  # 題名\n", '  # 題名\n        predecessor: "01"\n')),
        ("/structure", "{basic_goals: 1}", ("\nbasic_goals:", "\nstructure:\n  basic_goals: 1\nbasic_goals:")),
        (
            "/structure",
            "basic_goals: 1\npromotion_goals: 1",
            ("\nbasic_goals:", "\nstructure:\n  basic_goals: 1\n  promotion_goals: 1\nbasic_goals:"),
        ),
    ],
)
def test_yaml(run: Run, block: Path, place: str, value: str, change: tuple[str, str]) -> None:
    """With ``--yaml`` lists and mappings are written as the file writes them; numbers stay numbers."""
    assert run("set", "plan.yaml", place, value, "--yaml").code == 0
    assert text_of(block) == BLOCK.replace(*change)


@pytest.mark.parametrize("value", ["[", "a: [b", "- a\nb", "a: 1\na: 2", "*x", "&x 1", "!!str x", "期間: a\n- b"])
def test_yaml_that_cannot_be_read(run: Run, block: Path, value: str) -> None:
    """What is no YAML, or has anchors or tags, is told, and nothing is written."""
    outcome = run("set", "plan.yaml", "/structure", value, "--yaml")
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: 値を YAML として読めません。")
    assert text_of(block) == BLOCK


def _typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_values_from_standard_input(run: Run, block: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text of several lines comes from a file or a program; its line ends become those of the plan."""
    _typed(monkeypatch, "\ufeff一行目。\r\n\r\n三行目。\r\n".encode())
    assert run("set", "plan.yaml", "1-1/text", "-").code == 0
    lines = "          一行目。\n\n          三行目。\n"
    assert text_of(block) == BLOCK.replace("          一つ目の段落。\n          二つ目の段落。\n", lines)


def test_one_standard_input_is_not_enough(run: Run, block: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plan and value cannot both come from it; a value in another encoding is told."""
    assert "両方を標準入力から" in run("set", "-", "1-1/title", "-").err
    _typed(monkeypatch, "架空".encode("cp932"))
    outcome = run("set", "plan.yaml", "1-1/title", "-")
    assert (outcome.code, text_of(block)) == (2, BLOCK)
    assert outcome.err == "planspec: 標準入力の値が UTF-8 ではありません。\n"


@pytest.mark.parametrize("value", ["a\x01b", "a\udcffb", "a\u2028b", "\ufeffa", "a\x1b[31mb"])
def test_characters_that_no_plan_can_hold(run: Run, block: Path, value: str) -> None:
    """A character that nobody sees is named by its number, and nothing is written."""
    outcome = run("set", "plan.yaml", "1-1/title", value)
    assert outcome.code == 2
    assert "書けない文字 (U+" in outcome.err
    assert run("new", "goal", "plan.yaml", "--title", value).err == outcome.err
    assert text_of(block) == BLOCK


def test_line_ends_of_values(run: Run, block: Path) -> None:
    """What was copied on another system has the line ends of the plan."""
    assert run("set", "plan.yaml", "1-1/text", "一行目。\r\n二行目。\r三行目。").code == 0
    assert "        text: |\n          一行目。\n          二行目。\n          三行目。\n" in text_of(block)


def test_values_that_begin_with_a_hyphen(run: Run, block: Path) -> None:
    """After ``--`` nothing is an option, which is told where something looks like one."""
    assert run("set", "plan.yaml", "1-1/title", "-高齢者の見守り").err == (
        "planspec: オプション「-高齢者の見守り」はありません。- で始まる値は -- の後に書きます。\n"
    )
    assert "`-a`. A value that begins" in run("set", "plan.yaml", "1-1/title", "-a", "--lang", "en").err
    assert run("set", "plan.yaml", "1-1/title", "--diff", "--", "--force").code == 1
    assert run("set", "plan.yaml", "1-1/title", "--", "-高齢者の見守り").code == 0
    assert "title:    '-高齢者の見守り'  # 題名\n" in text_of(block)


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("1-1/titel/x", f"1-1/titel/x: {FIRST} に「titel」という項目はありません。"),
        ("2-2/title", "2-2/title: 「2-2」という識別子の目標はありません。"),
        ("", "ファイル全体は書き換えられません。書き換える項目を指定してください。"),
        (
            "1-1/actions/3",
            f"1-1/actions/3: {FIRST}/actions のリストに「3」はありません。番号は 0 だけです (- は末尾)。",
        ),
        ("/title/\x1b[31m", "/title/\\x1b[31m: /title にあるのは文字で、その下に「\\x1b[31m」はありません。"),
    ],
)
def test_places_that_are_not_there(run: Run, block: Path, place: str, told: str) -> None:
    """The message says how far the place leads; what could harm a terminal is written out."""
    outcome = run("set", "plan.yaml", place, "x")
    assert outcome.code == 2
    assert outcome.err.startswith(f"planspec: {told}")
    assert text_of(block) == BLOCK


def test_what_would_be_no_plan_is_not_written(run: Run, block: Path) -> None:
    """The findings are shown with their places in the edited text; ``--force`` writes it all the same."""
    outcome = run("set", "plan.yaml", "1-1/titel", "x")
    assert outcome.code == 1
    assert outcome.out == ""
    assert outcome.err == (
        "plan.yaml:25:9 PLN102 エラー: 「titel」という項目はありません。もしかして「title」？\n"
        "plan.yaml: 計画として読めなくなるので、書き込みません (--force で書き込みます)。\n"
    )
    assert text_of(block) == BLOCK
    forced = run("set", "plan.yaml", "1-1/titel", "x", "--force", "--lang", "en")
    assert forced.code == 0
    assert forced.err == "plan.yaml:25:9 PLN102 error: There is no field `titel` here. Did you mean `title`?\n"
    assert text_of(block) == BLOCK + "        titel: x\n"
    assert run("set", "plan.yaml", "1-1/title", "別の目標").err == ""


def test_fields_in_japanese_are_guessed(run: Run, block: Path) -> None:
    """A field is asked for by what people call it, and the thing that it belongs to has a name."""
    assert "「題名」という項目はありません。もしかして「title」？" in run("set", "plan.yaml", "1-1/題名", "x").err
    assert text_of(block) == BLOCK
    written(block, REAL)
    assert run("set", "plan.yaml", "花泉支部/fax", "0191-00-0000").code == 0
    assert "      fax: 0191-00-0000\n" in text_of(block)


@pytest.mark.parametrize(
    ("place", "value"), [("/edition", "三"), ("1-1/new", "はい"), ("/title", ""), ("/basic_goals", "x")]
)
def test_values_of_another_kind_are_not_written(run: Run, block: Path, place: str, value: str) -> None:
    """A number that is none, yes and no in other words, and a text for a list are errors of the schema."""
    assert run("set", "plan.yaml", place, value).code == 1
    assert text_of(block) == BLOCK


def test_new_findings_are_told(run: Run, project: Path) -> None:
    """What the edit brings is told after writing; what was found before is not."""
    path = written(project / "third_2026_2030.yaml", REAL)
    outcome = run("set", path.name, "/contacts/head_office/postal_code", "021-087")
    assert outcome.code == 0
    assert outcome.err == f"{path.name}:215:18 PLN401 エラー: 郵便番号「021-087」の数字は6桁です (正しくは7桁)。\n"
    assert run("set", path.name, "/contacts/head_office/postal_code", "021-0877").err == ""
    assert text_of(path) == REAL


def test_themes(run: Run, project: Path) -> None:
    """A theme can be edited, too."""
    path = written(project / "theme.yaml", 'planspec: theme/1\ncolours: {accent: "#003366"} # 紺\n')
    assert run("set", "theme.yaml", "/colours/accent", "#004488").code == 0
    assert text_of(path) == 'planspec: theme/1\ncolours: {accent: "#004488"} # 紺\n'
    assert run("set", "theme.yaml", "/colors", "x").code == 1


def test_a_plan_that_is_not_complete_is_edited(run: Run, project: Path) -> None:
    """Where the file cannot be read as a plan yet, an edit is a step on the way."""
    path = written(project / "plan.yaml", "planspec: plan/1\n")
    assert run("set", "plan.yaml", "/title", "架空の計画") == (0, "plan.yaml: 題名を書き足しました。\n", "")
    assert text_of(path) == "planspec: plan/1\ntitle: 架空の計画\n"


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [("1-1/title", "", "PLN104"), ("1-1/titel", "x", "PLN102"), ("/edition", "三", "PLN103")],
)
def test_what_is_wrong_already_hides_nothing_new(run: Run, block: Path, place: str, value: str, code: str) -> None:
    """A file that could not be read as a plan before does not get worse unless it is forced."""
    before = text_of(written(block, BLOCK + "        gidline: 架空\n"))
    outcome = run("set", "plan.yaml", place, value)
    assert outcome.code == 1
    assert [line.split()[1] for line in outcome.err.splitlines()[:-1]] == [code]
    assert outcome.err.endswith(
        "plan.yaml: 計画として読めないところが増えるので、書き込みません (--force で書き込みます)。\n"
    )
    assert text_of(block) == before
    assert run("set", "plan.yaml", place, value, "--force").code == 0
    assert text_of(block) != before


def test_an_identifier_that_is_taken(run: Run, project: Path) -> None:
    """It is written only where that is forced; the goal itself may keep what it has."""
    path = written(project / "plan.yaml", TEXT)
    outcome = run("set", "plan.yaml", "1-1/id", "1-2")
    assert (outcome.code, text_of(path)) == (2, TEXT)
    assert outcome.err == (
        "planspec: 1-1/id: 「1-2」という識別子は、この計画の目標がすでに使っています。"
        "それでも書くときは --force を付けます。\n"
    )
    assert run("set", "plan.yaml", "/city_plan/goals/1/id", "1").code == 2
    assert run("set", "plan.yaml", "1-1/id", "1-1").code == 0
    assert run("set", "plan.yaml", "1-1/id", "1-2", "--force").code == 0
    assert "- id: 1-2 # 1-1 の注\n" in text_of(path)


def test_an_identifier_leaves_its_references(run: Run, project: Path) -> None:
    """What changes them, too, is told, and how many there are."""
    written(project / "plan.yaml", TEXT)
    assert run("set", "plan.yaml", "2-1/id", "2-7").out == (
        "plan.yaml: 基本目標2 > 推進目標(1) > 識別子を書き換えました。\n"
        "plan.yaml: 識別子を参照ごと変えるには planspec rename-id を使います。\n"
    )
    assert run("set", "plan.yaml", "/city_plan/goals/1/id", "C7", "--lang", "en").out.splitlines()[1] == (
        "plan.yaml: 2 references to `C2` stayed. planspec rename-id changes an identifier with what refers to it."
    )


def test_what_was_done_is_told_in_the_terms_of_the_plan(run: Run, block: Path) -> None:
    """A field by its title and the way to it, an item of a list by its place."""
    del block
    for place, told in (
        ("1-1/title", "基本目標1 > 推進目標(1) > 題名を書き換えました。"),
        ("1-1/actions/-", "基本目標1 > 推進目標(1) > 取組2 を書き足しました。"),
        ("/edition", "次数を書き足しました。"),
    ):
        assert run("set", "plan.yaml", place, "3").out == f"plan.yaml: {told}\n"


def test_very_long_texts(run: Run, block: Path) -> None:
    """A line of a hundred thousand characters is a text like others."""
    long = "架空の文。" * 20_000
    assert run("set", "plan.yaml", "1-1/actions/0", long).code == 0
    assert text_of(block) == BLOCK.replace("架空の取組を進めます。 # 横の注", f"{long} # 横の注")
