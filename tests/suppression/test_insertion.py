"""Suppressions written into a file: where they go, and what stays as it was."""

import datetime as dt
import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.checker import check
from planspec.diagnostics import Diagnostic
from planspec.model.rule_edition import RuleEdition
from planspec.reader import read
from planspec.suppression.heeding import can_be_suppressed
from planspec.suppression.insertion import Ignores, ignores, inserted
from planspec.suppression.placeholder import PLACEHOLDER
from planspec.testing import plan_text
from reader.layout import write
from strategies import plan_data

REASON = PLACEHOLDER.ja
FAULTS = ("ﾎﾞﾗﾝﾃｨｱ", "サ一ビス", "。。", "（あ)", "2026(令和9)年度", "12つの推進目標", "\u3000 ")


ABOVE = f"1 # planspec: ignore[PLN210] {REASON}"


def silenced(text: str, today: dt.date | None = None) -> tuple[str, Ignores]:
    """Return *text* with comments for everything that is told, and what was done."""
    reading = read(text)
    done = ignores(reading, check(text, today=today).diagnostics, REASON, today)
    return inserted(reading.text, done.insertions), done


def added(text: str) -> list[str]:
    """Return the new lines, with their numbers, in a small plan with *text* in it; nothing else may change."""
    old = plan_text(text)
    new, _ = silenced(old)
    assert [line for line in new.splitlines() if REASON not in line] == old.splitlines()
    return [f"{number} {line}" for number, line in enumerate(new.splitlines(), 1) if REASON in line]


def _texts(value: Any, draw: Any) -> Any:
    """Return plain data as the reader gives it, with faults in some texts."""
    if isinstance(value, dict):
        return {key: _texts(inner, draw) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner, draw) for inner in value]
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text + draw(st.sampled_from(FAULTS)) if draw(st.integers(0, 9)) == 0 else text


def _lasting(diagnostics: tuple[Diagnostic, ...]) -> Counter[str]:
    return Counter(one.code for one in diagnostics if one.code != "PLN907")


def _file(plan: dict[str, Any], line_end: str, draw: Any) -> str:
    """Return a plan file in a random layout."""
    mark = draw(st.sampled_from(["", "\ufeff"]))
    head = draw(st.sampled_from(["", "---\n", "# 表紙\n\n", "# planspec: ignore-file[PLN510] 甲\n"]))
    text = head + write(_texts(plan, draw), draw)
    return mark + (text if draw(st.booleans()) else text.rstrip("\n")).replace("\n", line_end)


@examples(60)
@given(st.data(), plan_data(), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_plan_in_any_layout(data: st.DataObject, plan: dict[str, Any], line_end: str) -> None:
    """Without the new lines the text is what it was; it says the same, and nothing is told but the placeholders."""
    text = _file(plan, line_end, data.draw)
    reading, before = read(text), check(text)
    new, done = silenced(text)
    lines = re.compile(rf"(?:(?<=[\r\n])|\A)[ \t]*# planspec: ignore[a-z-]*\[[^\]]*\] {REASON}{line_end}")
    assert lines.sub("", new) == reading.text
    assert read(new).data == reading.data
    assert not [one for one in done.left if can_be_suppressed(one.code, one.severity)]
    after = check(new)
    assert _lasting(after.diagnostics) == _lasting(done.left)
    # Under the first edition of the rules nothing is told of suppressions.
    placeholders = sum(one.code == "PLN907" for one in after.diagnostics)
    first = isinstance(reading.data, dict) and reading.data.get("rules") == RuleEdition.FIRST
    assert placeholders == (0 if first else len(lines.findall(new)))
    assert len(after.suppressed) == len(before.suppressed) + done.silenced


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("structure:\n  basic_goals: 2\n", [f"2   # planspec: ignore[PLN210] {REASON}"]),
        ("structure: {basic_goals: 2,\n  todo: 甲}\n", [ABOVE, f"3   # planspec: ignore[PLN250] {REASON}"]),
        ("structure: {basic_goals: 2, todo: 甲}\n", [f"1 # planspec: ignore[PLN210, PLN250] {REASON}"]),
        ("vision:\n  statement: 甲\n  text: |\n    乙\n    ﾎｹﾞ\n", [f"3   # planspec: ignore[PLN510] {REASON}"]),
        ("vision:\n  statement: 甲\n  text:\n    乙\n    ﾎｹﾞ\n", [f"3   # planspec: ignore[PLN510] {REASON}"]),
        ('vision: {statement: "甲\n  乙", text: ﾎｹﾞ}\n', [f"1 # planspec: ignore-block[PLN510] {REASON}"]),
        ('vision: {\n  statement: "甲\n  乙", text: ﾎｹﾞ}\n', [f"1 # planspec: ignore-block[PLN510] {REASON}"]),
        ("definitions:\n-\n  term: ﾎｹﾞ\n  text: 甲。\n", [f"3   # planspec: ignore[PLN510] {REASON}"]),
        ("definitions:\n- term: ﾎｹﾞ\n  text: 甲。\n", [f"2 # planspec: ignore[PLN510] {REASON}"]),
    ],
)  # fmt: skip
def test_where_comments_go(text: str, lines: list[str]) -> None:
    """Above the line where the entry starts, indented like it; never inside a text, then above what is around it."""
    assert added(text)[: len(lines)] == lines


def test_a_file_in_brackets() -> None:
    """A file that is one line in brackets gets its comment above it."""
    text = "--- {" + ", ".join(plan_text().splitlines()[:7]) + ", basic_goals: [{id: '1', title: ﾎｹﾞ}]}\n"
    new, _ = silenced(text)
    first, rest = new.split("\n", 1)
    assert rest == text
    assert first.startswith("# planspec: ignore[")
    assert {one.code for one in check(new).diagnostics} <= {"PLN907"}


def test_a_comment_above_is_extended() -> None:
    """A suppression right above, among other comments, gets the new code; its reason stays."""
    head = "# planspec: ignore[PLN250] 委員会で決める by=甲\n# 注\n"
    old = plan_text(f"{head}structure: {{basic_goals: 2, todo: 乙}}\n")
    new, done = silenced(old)
    assert new == old.replace("[PLN250]", "[PLN250, PLN210]")
    assert (len(done.insertions), done.silenced) == (1, 1)
    assert check(new).diagnostics == ()


@pytest.mark.parametrize(
    "above",
    [
        "# planspec: ignore[PLN250] 甲 until=2026-03-31",
        "# planspec: ignore-block[PLN405] 甲",
        "# planspec: ignore［PLN250］ 甲",
        "# planspec: ignore-file[PLN405] 甲",
    ],
)
def test_other_comments_above_are_not_extended(above: str) -> None:
    """One that has expired, is for more or for all, or does not work, stays as it is."""
    old = plan_text(f"{above}\nstructure: {{basic_goals: 2}}\n")
    new, _ = silenced(old, dt.date(2026, 11, 23))
    assert new == old.replace("structure", f"# planspec: ignore[PLN210] {REASON}\nstructure")


def test_a_trailing_comment_stays() -> None:
    """What stands after the entry is left as it is."""
    old = plan_text("structure: {basic_goals: 2, todo: 乙} # planspec: ignore[PLN250] 甲\n")
    new, _ = silenced(old)
    assert new == f"# planspec: ignore[PLN210] {REASON}\n{old}"


def test_what_cannot_be_silenced_is_left() -> None:
    """Errors that keep a file from being a plan, and findings about comments, are left."""
    text = plan_text("# planspec: ignore[PLN999] 甲\ncolour: 1\n")
    new, done = silenced(text)
    assert new == text
    assert sorted(one.code for one in done.left) == ["PLN102", "PLN904"]


def test_a_text_that_is_no_yaml() -> None:
    """Nothing is written where nothing could be read."""
    assert silenced("a: [\n")[0] == "a: [\n"
    assert silenced("")[0] == ""
