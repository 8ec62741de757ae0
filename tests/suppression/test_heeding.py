"""What suppressions silence, and what is told about them."""

import datetime as dt

import pytest

from planspec.checker import check
from planspec.configuration import Configuration
from planspec.diagnostics import Finding, Severity
from planspec.language import Bilingual
from planspec.rules import RULES
from planspec.rules.base import Rule
from planspec.testing import plan_text

DAY = dt.date(2026, 11, 23)


def told(fragment: str, *, today: dt.date | None = DAY, config: Configuration | None = None) -> list[str]:
    """Return the codes that are told, with their lines, for a small plan with *fragment* in it."""
    report = check(plan_text(fragment), today=today, config=config)
    return [f"{one.code}:{one.span.start.line}" for one in report.diagnostics]


def marked(fragment: str, code: str) -> list[str]:
    """Return the characters that rule *code* marks."""
    report = check(plan_text(fragment), today=DAY)
    spans = [one.span for one in report.diagnostics if one.code == code]
    return [report.source_map.text[span.start.offset : span.end.offset] for span in spans]


def test_trailing_comment() -> None:
    """A comment after an entry silences what is found in it, and the reason goes with what is suppressed."""
    report = check(plan_text("structure: {basic_goals: 2} # planspec: ignore[PLN210] 第1章だけ by=総務係\n"))
    assert report.diagnostics == ()
    ((one, reason),) = report.suppressed
    assert (one.code, one.severity, one.span.start.line, reason) == ("PLN210", Severity.ERROR, 1, "第1章だけ")
    assert report.ok


def test_comment_above() -> None:
    """A comment on a line of its own is for the next line that says something, past blank lines and other comments."""
    assert told("# planspec: ignore[PLN210] 理由あり\n\n# 注\nstructure: {basic_goals: 2}\n") == []


def test_stacked_comments() -> None:
    """Several comments may stand above one line."""
    head = "# planspec: ignore[PLN210] 甲\n# planspec: ignore[PLN510] 乙\n"
    assert told(f"{head}structure: {{basic_goals: 2, todo: ﾎｹﾞ}}\n") == ["PLN250:3"]


def test_another_line_is_not_silenced() -> None:
    """A comment is for its own line only, and one that silences nothing is told."""
    assert told("structure:\n  basic_goals: 2\n  promotion_goals: 1 # planspec: ignore[PLN210] 甲\n") == [
        "PLN210:2",
        "PLN901:3",
    ]


@pytest.mark.parametrize("opening", ["|\n    甲", ">\n    甲", '"甲', "甲", "\n    甲", "'甲"])
@pytest.mark.parametrize("where", ["  # planspec: ignore[PLN510] 引用\n  text: ", "  text: "])
def test_a_text_is_silenced_to_its_end(where: str, opening: str) -> None:
    """What is found in the last line of a text is silenced by the comment above its first, and by none without it."""
    closing = opening[0] if opening[0] in "\"'" else ""
    text = f"vision:\n  statement: 架空\n{where}{opening}\n    丙ﾎｹﾞ{closing}\n".replace(" \n", "\n")
    assert {one[:6] for one in told(text)} == (set() if "#" in where else {"PLN510"})


def test_comment_after_the_last_line_of_a_text() -> None:
    """After a text of several lines the comment is for all of it."""
    assert told('vision:\n  statement: 架空\n  text: "丙ﾎｹﾞ\n    乙" # planspec: ignore[PLN510] 引用\n') == []
    assert told("vision:\n  statement: 架空\n  text: 丙ﾎｹﾞ\n    乙 # planspec: ignore[PLN510] 引用\n") == []


@pytest.mark.parametrize(
    ("where", "left"),
    [
        (0, []),
        (1, ["PLN510:8"]),
        (2, ["PLN510:6", "PLN510:8"]),
        (3, ["PLN510:3", "PLN510:8"]),
        (5, ["PLN510:3", "PLN510:5"]),
        (6, ["PLN510:3", "PLN510:5"]),
    ],
)
def test_block(where: int, left: list[str]) -> None:
    """``ignore-block`` is for its entry and all that is below it, be it a key or a list item, and for nothing else."""
    lines = [*GOALS]
    lines.insert(where, "# planspec: ignore-block[PLN510] 骨子")
    assert told("\n".join(lines) + "\n") == left


@pytest.mark.parametrize(("where", "left"), [(0, []), (1, ["PLN510:7"]), (2, ["PLN510:5", "PLN510:7"])])
def test_trailing_block(where: int, left: list[str]) -> None:
    """After an entry, ``ignore-block`` is for all that is below it too."""
    lines = [*GOALS]
    lines[where] += " # planspec: ignore-block[PLN510] 骨子"
    assert told("\n".join(lines) + "\n") == left


GOALS = (
    "basic_goals:",
    "  - id: '1'",
    "    title: 架空1ﾎｹﾞ",
    "    promotion_goals:",
    "    - {id: 1-1, title: ﾎｹﾞ, actions: [甲。]}",
    "  - id: '2'",
    "    title: 乙ﾎｹﾞ",
    "    promotion_goals:",
    "    - {id: 2-1, title: 丁, actions: [丙。]}",
)


def test_file() -> None:
    """``ignore-file`` works anywhere."""
    assert told("structure: {basic_goals: 2}\n# planspec: ignore-file[declared-count] 骨子\n") == []


@pytest.mark.parametrize("text", ["-\n    term: ﾎｹﾞ", "-\n    # 注\n\n    term: ﾎｹﾞ"])
def test_a_hyphen_alone(text: str) -> None:
    """After a hyphen alone, a comment is for the line that follows; above it, a block is for the item."""
    fragment = f"definitions:\n  {text}\n    text: ﾎｹﾞ。\n"
    last = 2 + text.count("\n") + 1
    trailing = fragment.replace("-\n", "- # planspec: ignore[PLN510] 甲\n", 1)
    assert told(trailing) == [f"PLN510:{last}"]
    assert told(fragment.replace("  -\n", "  # planspec: ignore-block[PLN510] 甲\n  -\n", 1)) == []


@pytest.mark.parametrize("where", [0, 1])
@pytest.mark.parametrize("word", ["ignore", "ignore-block"])
def test_list_that_starts_below_its_key(word: str, where: int) -> None:
    """What is found about a whole list is silenced at its key, and where the list starts."""
    lines = ["definitions:", "  - {term: 甲, text: 乙。}"]
    finding = "PLN888", Finding(Bilingual("甲", "a"), ("definitions",))
    lines[where] += f" # planspec: {word}[PLN888] 甲"
    report = check(plan_text("\n".join(lines) + "\n"), rules=(*RULES, _Across()), also=[finding])
    assert report.diagnostics == ()


def test_names_and_any_case() -> None:
    """Rules go by code or name, in any case of letters; so does ``ignore``."""
    for rule in ("pln210", "Declared-Count", "PLN999, PLN210"):
        found = told(f"structure: {{basic_goals: 2}} # planspec: Ignore[{rule}] 甲\n")
        assert "PLN210:1" not in found


def test_unused_parts() -> None:
    """Of two rules the unused one alone is marked; where both are, the whole of it."""
    assert marked("structure: {basic_goals: 2} # planspec: ignore[PLN210, PLN405] 甲\n", "PLN901") == ["PLN405"]
    assert marked("id: a # planspec: ignore[PLN210, PLN405] 甲\n", "PLN901") == ["ignore[PLN210, PLN405]"]
    assert marked("structure: {basic_goals: 2} # planspec: ignore[PLN210, PLN210] 甲\n", "PLN901") == ["PLN210"]


def test_the_narrowest_is_used() -> None:
    """Where two would do, the wider one is not needed."""
    text = "# planspec: ignore-file[PLN210] 甲\nstructure: {basic_goals: 2} # planspec: ignore[PLN210] 乙\n"
    assert told(text) == ["PLN901:1"]


def test_silent_rules_are_not_unused() -> None:
    """What the settings make silent may have a suppression that it needs again."""
    text = "structure: {basic_goals: 2} # planspec: ignore[PLN210] 甲\n"
    assert told(text, config=Configuration(ignore=frozenset({"PLN210"}))) == []


def test_nothing_is_unused_in_a_file_that_is_no_plan() -> None:
    """Where no rule has looked, nothing is known about suppressions of what rules find."""
    assert told("structure: {basic_goals: 1} # planspec: ignore[PLN210] 甲\ncolour: 1\n") == ["PLN102:2"]


@pytest.mark.parametrize(
    "until",
    [
        "2026-11-22",
        "2026/11/22",
        "2026年11月22日",
        "令和8年11月22日",
        "R8.11.22",
        "令和８年１１月２２日",
        "令和7年度末",
    ],
)
def test_expired(until: str) -> None:
    """The day after the last one the finding is told again, and the comment too."""
    text = f"structure: {{basic_goals: 2}} # planspec: ignore[PLN210] 甲 until={until} by=乙\n"
    assert told(text) == ["PLN210:1", "PLN902:1"]
    assert marked(text, "PLN902") == [f"until={until}"]
    assert told(text, today=None) == []


def test_last_day_itself() -> None:
    """On its last day a suppression works."""
    text = "structure: {basic_goals: 2} # planspec: ignore[PLN210] until=2026-11-23 甲\n"
    assert told(text) == []
    assert told(text, today=dt.date(2026, 11, 24)) == ["PLN210:1", "PLN902:1"]


def test_reason() -> None:
    """Without a reason it works and is told; ``until`` and ``by`` are no reason, and a placeholder is none yet."""
    line = "structure: {{basic_goals: 2}} # planspec: ignore[PLN210]{}\n"
    assert told(line.format(" by=甲 until=2027-03-31")) == ["PLN903:1"]
    assert told(line.format(" 理由を書いてください。")) == ["PLN907:1"]
    assert told(line.format(" by=甲 Write the reason here")) == ["PLN907:1"]


def test_unknown_rule() -> None:
    """An unknown rule is marked, with the one it most resembles; the other rule works."""
    report = check(plan_text("structure: {basic_goals: 2} # planspec: ignore[PLN210, declared-cuont, PLN4O2] 甲\n"))
    assert [one.code for one in report.diagnostics] == ["PLN904", "PLN904"]
    assert "もしかして「declared-count」" in report.diagnostics[0].message.ja
    assert "もしかして「PLN402」" in report.diagnostics[1].message.ja


def test_errors_of_reading_stay() -> None:
    """What keeps a file from being a plan cannot be suppressed, though its warnings can."""
    assert told("colour: 1 # planspec: ignore[PLN102] 甲\n") == ["PLN102:1", "PLN906:1"]
    title = "title: 架空市 #1 計画 # planspec: ignore[PLN021] 番号ではない\n"
    assert told(title) == []


def test_rules_about_suppressions_stay() -> None:
    """A comment cannot silence what is told about comments, but settings can."""
    placeholder = "structure: {basic_goals: 2} # planspec: ignore[PLN210] 理由を書いてください"
    text = f"# planspec: ignore-file[PLN907] 甲\n{placeholder}\n"
    assert told(text) == ["PLN906:1", "PLN907:2"]
    assert told(text, config=Configuration(ignore=frozenset({"PLN906", "PLN907"}))) == []


class _Across(Rule):
    """A rule over many plans."""

    code, name, severity, across = "PLN888", "made-up", Severity.WARNING, True
    title = help = Bilingual("架空", "made up")
    page_ja = ""


def test_rules_over_many_plans() -> None:
    """They are suppressed like the others, and judged only where they have run."""
    text = plan_text("id: a # planspec: ignore[PLN888] 甲\n")
    rules = (*RULES, _Across())
    finding = Finding(Bilingual("甲", "a"), ("id",))
    assert check(text, rules=rules).diagnostics == ()
    assert [one.code for one in check(text, rules=rules, also=()).diagnostics] == ["PLN901"]
    report = check(text, rules=rules, also=[("PLN888", finding)])
    assert (report.diagnostics, len(report.suppressed)) == ((), 1)


@pytest.mark.parametrize(
    "comment",
    [
        "# planspec: plan/1 の書式です",
        "# planspec の設定は別にあります",
        "# planspec ignores nothing here",
        "# planspec check で確かめる",
        "# planspec: 理由[注]",
        "# pyright: ignore[PLN210]",
        "# planspec",
        "#",
    ],
)
def test_other_comments_are_left_alone(comment: str) -> None:
    """A comment that only speaks of planspec is no suppression."""
    assert told(f"{comment}\nid: a\n") == []


def test_several_in_one_comment() -> None:
    """Other words may stand before a suppression, and another one after it."""
    comment = "# 通称 # planspec: ignore[PLN210] 甲 #1 # planspec: ignore[PLN250] 乙"
    report = check(plan_text(f"structure: {{basic_goals: 2, todo: 丙}} {comment}\n"))
    assert report.diagnostics == ()
    assert {one.reason for one in report.suppressed} == {"甲 #1", "乙"}
