"""Tests of planspec.cli.page."""

import pytest

from planspec.cli.page import page_lines
from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule
from planspec.rules.page import readable


class Sample(Rule):
    """A sample of a rule.

    Its second paragraph
    has two lines.

    ## What it checks
    The field `id`, and:

    - a long item that goes on and on until it has to be broken
    - another

    ## Why
    Because.

    ## Bad
    Like so:
    ```yaml
    id: x

      # y
    ```

    ## Good
    ```yaml whole
    id: 1
    ```

    ## Basis
    Custom.
    """

    code = "PLN999"
    name = "sample"
    severity = Severity.WARNING
    title = Bilingual("見本", "Sample")
    help = Bilingual("直してください。", "Mend it.")
    page_ja = """
    見本の規則です。これは
    次の行です。

    ## 調べること
    `id` を調べます。

    ## 理由
    慣例です。

    ## 悪い例
    番号がありません。

    ## 良い例

    ## 根拠
    慣例。
    """


def test_english_page() -> None:
    """Headings stand out, items hang, examples are indented and lose their fences, back quotes go."""
    assert list(page_lines(Sample(), "en", 40)) == [
        "PLN999 sample (warning)",
        "",
        "A sample of a rule.",
        "",
        "Its second paragraph has two lines.",
        "",
        "What it checks",
        "  The field id, and:",
        "",
        "  - a long item that goes on and on",
        "    until it has to be broken",
        "  - another",
        "",
        "Why",
        "  Because.",
        "",
        "Bad",
        "  Like so:",
        "    id: x",
        "",
        "      # y",
        "",
        "Good",
        "    id: 1",
        "",
        "Basis",
        "  Custom.",
        "",
        "How to mend it",
        "  Mend it.",
        "",
        "Fix",
        "  It is not mended automatically.",
        "",
        "Rule edition that brought it",
        "  2026.1",
    ]


def test_japanese_page_borrows_the_examples() -> None:
    """Lines of a Japanese paragraph are joined without a space."""
    lines = list(page_lines(Sample(), "ja", 40))
    assert lines[:3] == ["PLN999 sample (警告)", "", "見本の規則です。これは次の行です。"]
    assert lines[lines.index("悪い例") :] == [
        "悪い例",
        "  番号がありません。",
        "",
        "    id: x",
        "",
        "      # y",
        "",
        "良い例",
        "    id: 1",
        "",
        "根拠",
        "  慣例。",
        "",
        "直し方",
        "  直してください。",
        "",
        "自動での修正",
        "  自動では直しません。",
        "",
        "規則の版 (この版から)",
        "  2026.1",
    ]


def test_headings_are_bold_on_a_terminal() -> None:
    """Only the title and the headings are."""
    bold = [line for line in page_lines(Sample(), "en", 40, colour=True) if line.startswith("\033[1m")]
    assert bold[:2] == ["\033[1mPLN999 sample (warning)\033[0m", "\033[1mWhat it checks\033[0m"]
    assert len(bold) == 9


def test_escapes_in_examples_become_signs_with_a_note() -> None:
    """What a planner knows by sight elsewhere has a sign; what nobody can see keeps its number; both are explained."""
    fence = "```yaml whole escaped\n\\u3000a: \\x09か\\u3099\\x08\\x08\n```"
    assert readable(f"前\n{fence}\n\n後", "ja") == (
        "前\n```yaml whole\n□a: →か゛\\x08\\x08\n```\n"
        "\n例の `□` は全角の空白です。\n例の `→` はタブです。\n例の `゛` は前の字に付く濁点 (U+3099)です。"
        "\n例の `\\x08` は、表示できない文字を番号で書いたものです。\n\n後"
    )
    assert readable(fence, "en").endswith(
        "In the example `゛` is a sound mark that joins its kana (U+3099)."
        "\nIn the example `\\x08` is the number of a character that cannot be shown."
    )


def test_other_examples_stay_as_they_are() -> None:
    """A backslash in an example without escapes is a backslash, and its lines are not joined."""
    fence = '```yaml\na: "\\u3000"\n\nb: 1\n```'
    assert readable(fence, "ja") == fence


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("目標を\n調べます。", "目標を調べます。"),
        ("調べます。\nYAML も", "調べます。YAML も"),
        ("目標は\nYAML で", "目標は YAML で"),
        ("a\nb", "a b"),
        ("一\n\n二", "一\n\n二"),
        ("- 一の\n  続き\n- 二", "- 一の続き\n- 二"),
    ],
)
def test_lines_of_a_paragraph_are_joined(written: str, read: str) -> None:
    """Japanese without a space, also after 、 and 。; list items and paragraphs stay apart."""
    assert readable(written, "ja") == read
