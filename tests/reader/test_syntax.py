"""Slips of planners: what they are told, and where."""

import re

import pytest

from planspec.reader import read

JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")
SLIPS = {
    # text: line, column, marked text, a word of the Japanese message
    "a: b: c": (1, 5, ":", "コロン"),
    "a: 講座: 年3回\nb: c": (1, 6, ":", "コロン"),
    "title:第3次\nid: x": (1, 6, ":", "空白がありません"),
    "a: b\ntitle:第3次\nid: x": (2, 6, ":", "空白がありません"),
    "p:\n  a:x\n  b: c": (2, 4, ":", "空白がありません"),
    "a: {k:1}": (1, 6, ":", "空白がありません"),
    "title:第3次": (1, 6, ":", "空白がありません"),
    "a: [http://b.example]": (1, 9, ":", "引用符"),
    "a: [b?c]": (1, 6, "?", "引用符"),
    "a: 'b\nc: d\n": (1, 4, "'", "閉じられていません"),
    "a: 'b\nc: 'd'\n": (1, 4, "'", "閉じられていません"),
    'a: "b\n---\n': (1, 4, '"', "閉じられていません"),
    "a: 'b' c\nd: e": (1, 8, "c", "余分な文字"),
    'a: "C:\\計画"': (1, 7, "\\計", "使えない書き方"),
    'a: "\\x4"': (1, 5, "\\x4", "使えない書き方"),
    'a: "\\ud800"': (1, 5, "\\ud800", "使えない書き方"),
    'a: "\\U00110000"': (1, 5, "\\U00110000", "使えない書き方"),
    "a: [b, c\nd: e": (1, 4, "[", "閉じられていません"),
    "a: {b: c\nd: e": (1, 4, "{", "閉じられていません"),
    "a: {b: c": (1, 4, "{", "閉じられていません"),
    'a: ["b" "c"]': (1, 9, '"', "「,」がありません"),
    "a: {\n  b: c\n  d: e\n}": (2, 7, "\n", "「,」がありません"),
    "a: [b]]\nc: d": (1, 7, "]", "対応する「[」"),
    "a: ]": (1, 4, "]", "対応する「[」"),
    "a: , b": (1, 4, ",", "値がありません"),
    "a: @b": (1, 4, "@", "始めることはできません"),
    "a: `b`": (1, 4, "`", "始めることはできません"),
    "a: %b": (1, 4, "%", "始めることはできません"),
    "a: ? b": (1, 4, "?", "始めることはできません"),
    "a: - b": (1, 4, "-", "改行"),
    "a: |b\n  c": (1, 4, "|b", "改行"),
    "a:\n  b: c\n d: e": (3, 2, "d: e", "そろっていません"),
    "a: b\n  c: d": (2, 3, "c", "前の行の続き"),
    "a: b\n- c": (2, 1, "-", "置くことはできません"),
    "a:\n- b\nc": (3, 1, "c", "「:」がありません"),
    "a:\n  - b\n  c: d": (3, 3, "c: d", "「- 」で始まる行"),
    "a: b\nc\nd: e": (2, 1, "c", "「:」がありません"),
    "a\nb: c": (1, 1, "a", "「:」がありません"),
    "'a'\n]": (2, 1, "]", "余分な文字"),
    "...": (1, 1, ".", "YAML として読む"),
    "aim: [福祉]を身近に": (1, 6, "[福祉]を身近に", "リスト"),
    "aim: {福祉}を身近に\nb: c": (1, 6, "{福祉}を身近に", "項目の集まり"),
    "a:\n  - [新] 講座\n  - b": (2, 5, "[新] 講座", "リスト"),
    "a:\n  - b: [新] 講座\n    c: d": (2, 8, "[新] 講座", "リスト"),
    "a:\n  -講座": (2, 3, "-", "半角のハイフンと空白"),
    "a:\n  - b\n  -講座\n  - c": (3, 3, "-", "半角のハイフンと空白"),
    "a:\n  - 講座です。\n  - 例: 年3回です。": (3, 6, ":", "引用符"),
    "a:\n- 例 : b\n- c\n-": (2, 5, ":", "引用符"),
}


@pytest.mark.parametrize("text", SLIPS, ids=ascii)
def test_slip_is_explained(text: str) -> None:
    """The first error stands at the slip, not where the parser noticed, and says what it is in both languages."""
    reading = read(text)
    error = next(error for error in reading.errors if error.code == "PLN001")
    line, column, marked, word = SLIPS[text]
    assert (error.span.start.line, error.span.start.column) == (line, column)
    assert text[error.span.start.offset : error.span.end.offset] == marked
    assert word in error.message.ja
    assert not JAPANESE.search(re.sub("`[^`]*`", "", error.message.en))
    assert {error.code for error in reading.errors} <= {"PLN001", "PLN010"}
    assert not reading.usable


FULL_WIDTH = {
    "a: b\nc：d\ne: f": (2, 2, "："),
    "c：d": (1, 2, "："),
    "c：d\ne: f": (1, 2, "："),
    "a:\n  b：c\n  d: e": (2, 4, "："),
    "a:\n  - b：c\n    d: e": (2, 6, "："),
    "a: b\nc:　d\ne: f": (2, 3, "　"),
    "a: b\nc　: d": (2, 2, "　"),
    "a:\n　b: c": (2, 1, "　"),
    "a:\n  b: c\n　d: e": (3, 1, "　"),
    "a:\n-　b\n-　c": (2, 2, "　"),
    "a:\n  -　b": (2, 4, "　"),
    "a:\n- b\n-　c": (3, 2, "　"),
    "a:\n－ b\n－ c": (2, 1, "－"),
    "a:\n  － b": (2, 3, "－"),
    "a:\n- b\nー c": (3, 1, "ー"),
    "a: b\n＃ c\nd: e": (2, 1, "＃"),
    "＃ b: c": (1, 1, "＃"),
    "a: ｜\n  b": (1, 4, "｜"),
    "a: ＞\n  b": (1, 4, "＞"),
    "a: ｛b: c｝": (1, 4, "｛"),
    "a: {b：c, d: e}": (1, 6, "："),
    "a: {b: c， d: e}": (1, 9, "，"),
    "a: {b: c、d: e}": (1, 9, "、"),
    "a: [b, c］\nd: e": (1, 9, "］"),
    "a: {b: c｝\nd: e": (1, 9, "｝"),
    "a: “b: c”": (1, 4, "“"),
    "｛a: b｝": (1, 1, "｛"),
    "a:\n  －講座\n": (2, 3, "－"),
    "a:\n  ー 講座\n": (2, 3, "ー"),
    "a:\n  ・講座\nb: c": (2, 3, "・"),
    "a:\n  - b\n  ー講座\n  - c": (3, 3, "ー"),
    "a:\n  - b\n  ・講座": (3, 3, "・"),
    "a: ”1”": (1, 4, "”"),
    "a: “1-1”\nb: c": (1, 4, "“"),
    "a: ’plan/1’": (1, 4, "’"),
    "a: ［021-0877］": (1, 4, "［"),
    "a: ｛012345｝": (1, 4, "｛"),
    "”a”: b": (1, 1, "”"),
}


@pytest.mark.parametrize("text", FULL_WIDTH)
def test_full_width_sign_is_told(text: str) -> None:
    """A full-width sign in the place of YAML's own is the error, and the Japanese input method is named."""
    reading = read(text)
    error = reading.errors[0]
    line, column, sign = FULL_WIDTH[text]
    assert {error.code for error in reading.errors} == {"PLN014"}
    assert (error.span.start.line, error.span.start.column) == (line, column)
    assert text[error.span.start.offset : error.span.end.offset] == sign
    assert "日本語入力" in error.message.ja
    assert "input method" in error.message.en


@pytest.mark.parametrize(
    "text",
    [
        "a:\n  NPO：法人です\n  続き: です",
        "a: 午前：午後: 夜",
        "a: 「b: c」",
        "'a：b': c",
        "a: ＞",
        "a: －\nb: ｜ c",
        "a:\n  - －\n  - －　b",
        "a: [1、2]",
        "a: 'b\n\n  －　c'",
        "a: |\n  －　b\n  -　c\n  d：e",
        "# ：　－\na: b",
        "a: ”支え合い”",
        "a: “SDGs”",
        "a: “福祉”と“安心”",
        "a: ［架空］",
        "a: －講座",
        "a:\n  －講座－",
        "a:\n  ー",
        "a:\n  -2度\nb:\n  - ー",
        "a:\n- ・講座\n- ー",
    ],
)
def test_full_width_signs_in_text_are_not_blamed(text: str) -> None:
    """What may be text is never called a slip, whatever else is wrong."""
    assert "PLN014" not in {error.code for error in read(text).errors}


def test_every_line_with_a_mark_is_told() -> None:
    """Items that all start with a mark of a Japanese keyboard are told one by one."""
    reading = read("a:\n  －b\n  ・c\n  -講座\n")
    assert [(error.code, error.span.start.line) for error in reading.errors] == [
        ("PLN014", 2),
        ("PLN014", 3),
        ("PLN001", 4),
    ]
    assert {error.at for error in reading.errors} == {("a",)}


SWALLOWED = {
    "a:\n  - b\n   - c\n": (3, 4, "- c"),
    "a:\n  - b\n        －講座 \n": (3, 9, "－講座"),
    "a:\n- b\n\n  ・c\n- d\n": (4, 3, "・c"),
    "a:\n- b\r\n  ーc\r\n": (3, 3, "ーc"),
    "a:\n- b\n  -講座\n": (3, 3, "-講座"),
    "a: b\n - c\n": (2, 2, "- c"),
}


@pytest.mark.parametrize("text", SWALLOWED, ids=ascii)
def test_swallowed_item_is_told(text: str) -> None:
    """A line like an item that goes on with the text before is an error at that line."""
    (error,) = read(text).errors
    assert error.code == "PLN022"
    assert (error.span.start.line, error.span.start.column) == SWALLOWED[text][:2]
    assert text[error.span.start.offset : error.span.end.offset] == SWALLOWED[text][2]
    assert error.at[0] == "a"
    assert not error.harmless


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  b\n  - c\n",
        "a: >\n  b\n  ・c\n",
        "a: 'b\n  - c'\n",
        'a: "b\n  - c"\n',
        "a: 講座\n  と活動\n",
        "a: b\n  -2度\n",
        "a: b\n  ーー\n",
        "a: [b,\n  -c]\n",
    ],
)
def test_other_texts_of_several_lines_swallow_nothing(text: str) -> None:
    """Quotes, | and > say that the lines belong together."""
    assert read(text).errors == ()


@pytest.mark.parametrize(
    "text",
    [
        "a:\n- 例: b\n",
        "a:\n- b\n- c: d\n",
        "a:\n- b\n- 例: c\n  他: d\n",
        "a:\n- b\n- {例: c}\n",
        "a:\n- b\n- '例': c\n",
        "a:\n- b\n- 例:\n  - c\n",
        "a:\n- b\n- 例: c\n- [d]\n",
    ],
)
def test_mappings_in_lists_are_not_taken_for_texts(text: str) -> None:
    """Only among texts, and with one Japanese key without quotes, a mapping must be a text with a colon in it."""
    assert read(text).errors == ()


def test_wide_indentation_is_all_that_is_told() -> None:
    """Errors that follow from an indentation with full-width spaces are left out; many lines are counted."""
    goal = "　- id: x\n　　title: 架空\n　　　issues:\n　　　- 課題\n"
    errors = read("goals:\n" + goal * 2).errors
    assert [(error.code, error.span.start.line) for error in errors] == [("PLN014", line) for line in range(2, 10)]
    errors = read("goals:\n" + goal * 10).errors
    assert [(error.code, error.span.start.line) for error in errors] == [("PLN014", line) for line in range(2, 22)]
    assert "20 行" in errors[-1].message.ja
    assert "20 more lines" in errors[-1].message.en


def test_tab_lines_are_counted() -> None:
    """Lines in a row that are indented with tabs are one error."""
    (error,) = read("a:\n\tb: c\n\td: e\n\tf: g\n").errors
    assert "3行" in error.message.ja
    assert "2 more lines" in error.message.en


def test_unclosed_quote_says_where_it_was_noticed() -> None:
    """The place where the parser gave up is related."""
    (error,) = read("a: 'b\nc: 'd'\n").errors
    assert [(span.start.line, span.start.column) for _, span in error.related] == [(2, 5)]


def test_reading_goes_on_only_so_often() -> None:
    """After twenty places that cannot be read, the rest of the file is left alone."""
    reading = read("".join(f"a{number}: @b\n" for number in range(30)))
    assert [error.span.start.line for error in reading.errors] == list(range(1, 21))
    assert reading.data is None


def test_slip_is_looked_for_nearby() -> None:
    """A line far above, which was read as one text with the line of the error, is not searched."""
    (error,) = read("a:\n  b：c\n" + "  d\n" * 30 + "  e: f\n").errors
    assert (error.code, error.span.start.line) == ("PLN001", 33)


def test_error_in_a_damaged_line_is_told_once() -> None:
    """A damaged character that breaks the syntax of its line is the only error there."""
    assert [error.code for error in read('a: "b"\0c\nd: e').errors] == ["PLN015"]
