"""Comments that are meant as suppressions and cannot be understood: what is told, at which characters."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.checker import check
from planspec.testing import plan_text


def slips(comment: str) -> list[tuple[str, str]]:
    """Return what is marked in a comment, and the Japanese messages; what it is to silence has to be told too."""
    report = check(plan_text(f"structure: {{basic_goals: 2}} {comment}\n"))
    assert "PLN210" in {one.code for one in report.diagnostics}
    text = report.source_map.text
    return [
        (text[one.span.start.offset : one.span.end.offset], one.message.ja)
        for one in report.diagnostics
        if one.code == "PLN905"
    ]


@pytest.mark.parametrize(
    ("comment", "marked", "message"),
    [
        ("# planspec: ignore［PLN210］ 甲", "［", "半角の「[」"),
        ("# planspec：ignore[PLN210] 甲", "：", "半角の「:」"),
        ("# planspec: ignore[PLN２１０] 甲", "２１０", "半角の「210」"),
        ("# ｐｌａｎｓｐｅｃ: ignore[PLN210] 甲", "ｐｌａｎｓｐｅｃ", "半角の「planspec」"),
        ("# planspec: ignore[PLN210，PLN211] 甲", "，", "半角の「,」"),
        ("# planspec: ignore[PLN210、PLN211] 甲", "、", "半角の「,」"),
        ("# planspec: ignore[PLN210 PLN211] 甲", " ", "コンマ"),
        ("# planspec: ignore(PLN210) 甲", "(", "半角の「[」"),
        ("# planspec: ignore【PLN210】 甲", "【", "半角の「[」"),
        ("# planspec: ignroe[PLN210] 甲", "ignroe", "もしかして「ignore」"),
        ("# planspec: ignore-blok[PLN210] 甲", "ignore-blok", "もしかして「ignore-block」"),
        ("# planspec: ignore_file[PLN210] 甲", "ignore_file", "もしかして「ignore-file」"),
        ("# planspec: disable[PLN210] 甲", "disable", "もしかして「ignore」"),
        ("# planspec: ignore-next-line[PLN210] 甲", "ignore-next-line", "もしかして「ignore」"),
        ("# planspec: skip[PLN210] 甲", "skip", "もしかして「ignore」"),
        ("# planspec ignore[PLN210] 甲", "ignore", "半角の「:」"),
        ("# planspec: ignore 甲", "ignore", "[ ] で囲まれていません"),
        ("# planspec: ignore PLN210 甲", "PLN210", "[ ] で囲まれていません"),
        ("# planspec: ignore[] 甲", "[]", "番号がありません"),
        ("# planspec: ignore[PLN210 甲", "[PLN210", "半角の「]」"),
        ("# planspec: ignore[PLN210] 甲 until=2027-02-30", "until=2027-02-30", "日付として読めません"),
        ("# planspec: ignore[PLN210] 甲 until=来年度", "until=来年度", "日付として読めません"),
        ("# planspec: ignore[PLN210] 甲 until=", "until=", "何も書かれていません"),
        ("# planspec: ignore[PLN210] 甲 by=", "by=", "何も書かれていません"),
        ("# planspec: ignore[PLN210] 甲 by= until=2020-03-31", "by=", "何も書かれていません"),
        ("# planspec: ignore[PLN210] 甲 util=2027-03-31", "util=2027-03-31", "もしかして「until=」"),
        ("# planspec: ignore[PLN210] 甲util=2027-03-31", "util=2027-03-31", "もしかして「until=」"),
        ("# planspec: ignore[PLN210] 甲 期限=2027-03-31", "期限=2027-03-31", "もしかして「until=」"),
        ("# planspec: ignore[PLN210] 甲 owner=乙", "owner=乙", "もしかして「by=」"),
        ("# planspec: ignore[PLN210] 甲 zz=乙", "zz=乙", "使えるのは「until=」"),
        ("# planspec: ignore[PLN210] 甲 until＝2027-03-31", "until＝2027-03-31", "「until=」と書いて"),
        ("# planspec: ignore[PLN210] 甲 until: 2027-03-31", "until: 2027-03-31", "「until=」と書いて"),
        ("# planspec: ignore[PLN210] until=2027-03-31 until=2028-03-31 甲", "until=2028-03-31", "2回"),
    ],
)
def test_slip(comment: str, marked: str, message: str) -> None:
    """The first thing that is told about a comment marks the very characters and says what was expected."""
    first, *_ = slips(comment)
    assert first[0] == marked
    assert message in first[1]


@pytest.mark.parametrize(
    "comment",
    [
        "#planspec:ignore[PLN210]甲",
        "#　planspec:　ignore[PLN210]　甲",
        "# planspec : ignore [ PLN210 , ] 甲",
        "# PlanSpec: IGNORE[pln210]: 甲",
        "# planspec: ignore[PLN210] 甲until=2099-03-31、by=乙",
        '# planspec: ignore[PLN210] until = "令和99年3月31日" by="甲 乙" 丙',
        "# planspec: ignore[PLN210] https://example.jp/?id=5&x=3 を見る",
        "# planspec: ignore[PLN210] https://example.jp/?until=3&by=5 を見る",
        "# planspec: ignore[PLN210] [注] 令和7年度(2025)の「計画」、〔別紙〕による",
    ],
)
def test_what_can_be_understood(comment: str) -> None:
    """Spaces of any width, any case of letters and any words as a reason are no slips."""
    report = check(plan_text(f"structure: {{basic_goals: 2}} {comment}\n"))
    assert report.diagnostics == ()
    assert len(report.suppressed) == 1


SIGNS = (
    "#",
    " ",
    "planspec",
    "ignore",
    "ignore-block",
    ":",
    "：",
    "[",
    "]",
    "［",
    "(",
    "PLN210",
    "PLN9",
    ",",
    "、",
    "=",
)
MORE = (
    "until",
    "by",
    "util",
    "2027-03-31",
    "令和9年3月31日",
    "R0.1.1",
    "99999年度末",
    "\u3000",
    '"',
    "'",
    "理由",
    "\u200d",
)


@examples(300)
@given(st.lists(st.sampled_from((*SIGNS, *MORE)) | st.text(max_size=3), max_size=16), st.booleans())
def test_any_comment(words: list[str], spaced: bool) -> None:  # noqa: FBT001 - hypothesis gives it by place
    """Whatever a comment says, a check answers, and marks characters of it."""
    comment = "# planspec" + (" " if spaced else "").join(words)
    report = check(plan_text(f"id: a {comment}\n"), today=dt.date(2026, 11, 23))
    for one in report.diagnostics:
        if one.code.startswith("PLN9"):
            assert 6 <= one.span.start.offset < one.span.end.offset
