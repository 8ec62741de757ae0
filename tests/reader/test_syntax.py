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
    ],
)
def test_full_width_signs_in_text_are_not_blamed(text: str) -> None:
    """What may be text is never called a slip, whatever else is wrong."""
    assert "PLN014" not in {error.code for error in read(text).errors}


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
