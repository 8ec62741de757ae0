"""What holds for any plan with any faults, in any layout, once it is fixed."""

import re
from collections import Counter
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from effort import examples
from planspec.checker import Report, check
from planspec.diagnostics import Severity
from planspec.fixing import Choice, Fixed, fix
from planspec.reader import Reading, read
from planspec.source import Pointer
from reader.layout import write
from strategies import plan_data

CHOICES = st.sampled_from((Choice(), Choice(unsafe=True)))
FAULTS = (
    *("サ一ビス", "人ロ", "⺠生", "ﾎﾞﾗﾝﾃｨｱ", "か\u3099っこう", "あ  い", "い 。", "取り組みを取組に", "子供と子ども"),
    *("２つと2つ", "（あ)と(い)", "ＩＣＴとICT", "〜と～", "2026(令和9)年度", "令和8年年度", "令和3度", "をを"),
    *("12つの推進目標", "７つの基本目標", "(計画期間 令和8～12年度(2026～2031年度))", "\u200b", "-－‐", "。。", "、、"),
    *(": ", " #", "'", '"', "\\"),
)
NAMES = {
    "title": "titel",
    "basic_goals": "basic-goals",
    "vision": "visoin",
    "period": "計画期間",
    "actions": "aktions",
}


def _leaves(value: object, at: Pointer = ()) -> list[tuple[Pointer, object]]:
    if isinstance(value, dict) and value:
        return [leaf for key, inner in value.items() for leaf in _leaves(inner, (*at, key))]
    if isinstance(value, list) and value:
        return [leaf for index, inner in enumerate(value) for leaf in _leaves(inner, (*at, index))]
    return [(at, value)]


def _faulty(value: Any, draw: Any) -> Any:
    """Return plain data as the reader gives it, with faults in some texts and some names misspelt."""
    if isinstance(value, dict):
        rename = draw(st.integers(0, 30)) == 0
        return {NAMES.get(key, key) if rename else key: _faulty(inner, draw) for key, inner in value.items()}
    if isinstance(value, list):
        return [_faulty(inner, draw) for inner in value]
    text = str(value).lower() if isinstance(value, bool) else str(value)
    place = draw(st.integers(0, 3 * len(text)))
    return text[:place] + draw(st.sampled_from(FAULTS)) + text[place:] if " " not in text and place % 5 == 1 else text


def _errors(report: Report) -> Counter[str]:
    return Counter(one.code for one in report.diagnostics if one.severity is Severity.ERROR)


def _between(reading: Reading) -> list[str]:
    """Return what stands between the scalars and names of a text: its layout and comments, without spaces at ends."""
    places = [reading.source_map.locate(at) for at, _ in _leaves(reading.data)]
    ways = {at[: depth + 1] for at, _ in _leaves(reading.data) for depth in range(len(at))}
    places += [reading.source_map.locate(at, key=True) for at in ways if isinstance(at[-1], str)]
    done, between = 0, []
    for span in sorted(places):
        between.append(reading.text[done : span.start.offset])
        done = span.end.offset
    return [re.sub(r"[ \t]+(?=[\r\n])", "", one) for one in (*between, reading.text[done:].rstrip(" \t") + "\n")]


@examples(25)
@given(plan_data(), st.data(), st.sampled_from(("\n", "\r\n")), st.sampled_from(("", "\ufeff")), CHOICES)
def test_fixing_mends_values_and_touches_nothing_else(
    data: dict[str, Any], choices: st.DataObject, line_end: str, mark: str, choice: Choice
) -> None:
    """Fixing brings no new error, leaves all outside of the mended values but spaces at ends, and is done in one go."""
    text = mark + write(_faulty(data, choices.draw), choices.draw).replace("\n", line_end)
    before, reading = check(text), read(text)
    assume(reading.usable)
    fixed = fix(text, choice)
    after, reread = check(fixed.text), read(fixed.text)
    assert _between(reread) == _between(reading)
    _check_data(reading, reread, fixed)
    if before.plan is not None:
        assert after.plan is not None
        assert not _errors(after) - _errors(before)
    assert fix(fixed.text, choice).text == fixed.text


def _check_data(old: Reading, new: Reading, fixed: Fixed) -> None:
    mended = {one.diagnostic.at for one in fixed.mended}
    if not any(one.diagnostic.key for one in fixed.mended):
        pairs = zip(_leaves(old.data), _leaves(new.data), strict=True)
        assert {at for (at, value), (_, other) in pairs if value != other} <= mended
