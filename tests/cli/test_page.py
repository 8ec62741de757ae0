"""Tests of planspec.cli.page."""

from planspec.cli.page import page_lines
from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


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
    ]


def test_headings_are_bold_on_a_terminal() -> None:
    """Only the title and the headings are."""
    bold = [line for line in page_lines(Sample(), "en", 40, colour=True) if line.startswith("\033[1m")]
    assert bold[:2] == ["\033[1mPLN999 sample (warning)\033[0m", "\033[1mWhat it checks\033[0m"]
    assert len(bold) == 7
