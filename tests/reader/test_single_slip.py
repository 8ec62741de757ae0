"""One slip in a plan gives one error, at the line of the slip."""

import pytest

from planspec.reader import read
from planspec.reader.event import PARSER, Parser, pure

PLAN = """\
planspec: plan/1
id: example
title: 架空市地域福祉活動計画
basic_goals:
  - id: "1"
    title: 架空の基本目標
    evaluation:
      - 講座の参加者が増えた。
    issues:
      - 担い手が足りない。
    promotion_goals:
      - id: 1-1
        title: 架空の推進目標
        actions:
          - 架空の取組を進めます。
  - id: "2"
    title: 架空の別の基本目標
    evaluation:
      - 講座の回数が増えた。
    issues:
      - 場所が足りない。
management:
  evaluation_system: 架空の委員会が評価します。
"""
SLIPS = {
    # what is written, what stands there instead: line, code, a word of the Japanese message
    ('  - id: "1"', '  -id: "1"'): (5, "PLN001", "「-」のあとに空白がありません"),
    ('  - id: "2"', '  -id: "2"'): (16, "PLN001", "「-」のあとに空白がありません"),
    ("      - id: 1-1", "      -id: 1-1"): (12, "PLN001", "「-」のあとに空白がありません"),
    ('  - id: "1"', '  － id: "1"'): (5, "PLN014", "「－」"),
    ('  - id: "1"', '  －id: "1"'): (5, "PLN014", "「－」"),
    ('  - id: "1"', '  -　id: "1"'): (5, "PLN014", "全角の空白"),
    ('  - id: "2"', '  -　id: "2"'): (16, "PLN014", "全角の空白"),
    ('  - id: "2"', '  －　id: "2"'): (16, "PLN014", "「－」"),
    ('  - id: "1"', "  - id：1"): (5, "PLN014", "「：」"),
    ("    evaluation:", "　　evaluation:"): (7, "PLN014", "全角の空白"),
    ("    issues:", "　　issues:"): (9, "PLN014", "全角の空白"),
    ("    title: 架空の基", "　　title: 架空の基"): (6, "PLN014", "全角の空白"),
    ("    evaluation:", "\tevaluation:"): (7, "PLN013", "タブ"),
    ("    evaluation:", "    \tevaluation:"): (7, "PLN013", "タブ"),
    ("    issues:", "  \tissues:"): (9, "PLN013", "タブ"),
    ("management:", "  management:"): (22, "PLN001", "「management」の字下げが深すぎます"),
    ('  - id: "1"', '  id: "1"'): (5, "PLN001", "「id」の前に「- 」がない"),
    ('  - id: "2"', '  id: "2"'): (16, "PLN001", "「id」の前に「- 」がない"),
    ("      - id: 1-1", "      id: 1-1"): (12, "PLN001", "「id」の前に「- 」がない"),
}


@pytest.mark.parametrize("parser", [PARSER, pure])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize(("meant", "written"), SLIPS, ids=ascii)
def test_slip_is_told_once(meant: str, written: str, line_break: str, parser: Parser) -> None:
    """The slip is named on its own line, and nothing that follows from it is told."""
    line, code, words = SLIPS[meant, written]
    reading = read(PLAN.replace(meant, written, 1).replace("\n", line_break), parser=parser)
    assert [(error.span.start.line, error.code) for error in reading.errors] == [(line, code)]
    assert words in reading.errors[0].message.ja


@pytest.mark.parametrize("parser", [PARSER, pure])
def test_two_slips_are_both_told(parser: Parser) -> None:
    """A slip that is mended does not hide another one further down."""
    text = (
        PLAN.replace('- id: "1"', '-id: "1"').replace("    issues:", "\tissues:").replace("management:", "management：")
    )
    errors = read(text, parser=parser).errors
    assert [(error.span.start.line, error.code) for error in errors] == [
        (5, "PLN001"), (9, "PLN013"), (20, "PLN013"), (22, "PLN014"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("meant", "written"),
    [("  - id", "  id"), ("    title", "     title"), ("    issues", "   issues"), ("    issues", "  issues")],
)
def test_same_slip_in_every_item_is_told_once(meant: str, written: str) -> None:
    """Three hundred items at a wrong level are one error of the layout, not a flood."""
    item = '  - id: "{}"\n    title: 架空の基本目標\n    issues:\n      - 担い手が足りない。\n'.replace(meant, written)
    text = "basic_goals:\n" + "".join(item.format(number) for number in range(300)) + "note: 架空\n"
    errors = read(text).errors
    assert [error.code for error in errors] == ["PLN001"]
    assert errors[0].span.start.line <= 4


def test_layout_slips_of_different_parts_are_all_told() -> None:
    """The same slip in another part of the file is an error of its own."""
    errors = read("a:\n  b: c\n d: e\nf:\n  g: h\n i: j\n").errors
    assert [error.span.start.line for error in errors] == [3, 6]


@pytest.mark.parametrize("parser", [PARSER, pure])
@pytest.mark.parametrize("text", ["&a " * 100, "!a " * 300, "&a\n" * 100, "# b\n--- " + "&a !b\n" * 60])
def test_many_anchors_and_tags_are_no_plan(text: str, parser: Parser) -> None:
    """A file of nothing but anchors and tags is empty, however many there are."""
    codes = {error.code for error in read(text, parser=parser).errors}
    assert "PLN009" in codes
    assert codes & {"PLN003", "PLN005"}


def test_text_after_many_anchors_is_not_called_empty() -> None:
    """Where something stands after the anchors, the file is not empty."""
    assert {error.code for error in read("&a " * 100 + "b").errors} == {"PLN005"}


EMPTIED = {
    "title: #居場所づくりを支援します\n": [(1, 8)],
    "a:\n  - #居場所づくり\n": [(2, 5)],
    "title:  #仮の題名\n": [],
    "title: # 仮の題名\n": [],
    "title: #1\n": [],
    "title: '' #仮\n": [],
}


@pytest.mark.parametrize("text", EMPTIED, ids=ascii)
def test_value_that_is_a_comment_is_told(text: str) -> None:
    """A value is told to be empty because of its `#` where a Japanese text follows that right away."""
    errors = [error for error in read(text).errors if error.code == "PLN021"]
    assert [(error.span.start.line, error.span.start.column) for error in errors] == EMPTIED[text]
    assert all("値が空" in error.message.ja and error.harmless for error in errors)


SPLIT = {
    "a: [参加者が3,000回を超えた。]": ["3,000"],
    "a: {b: 架空市3,000人}": ["3,000"],
    "a:\n  - [架空, 講座が12,345回]": ["12,345"],
    "a: [\n  講座が1,000回,\n  b]": ["1,000"],
    "a: [1,234,567回]": ["1,234"],
    "a: [[b], 3,000回]": ["3,000"],
    "a: [3, 000回]": [],
    "a: ['3,000回']": [],
    "a: [3,0000]": [],
    "a: [2024,300]": [],
    "a: 3,000回 [b]": [],
    "a: |\n  [3,000回]\nb: [c]": [],
}


@pytest.mark.parametrize("parser", [PARSER, pure])
@pytest.mark.parametrize("text", SPLIT, ids=ascii)
def test_split_number_is_told(text: str, parser: Parser) -> None:
    """A comma within a number that parts two entries is told; the data may be checked all the same."""
    reading = read(text, parser=parser)
    found = [error.span for error in reading.errors if error.code == "PLN025"]
    assert [text[span.start.offset : span.end.offset] for span in found] == SPLIT[text]
    assert reading.usable
