"""PLN025 split-number."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class SplitNumber(Rule):
    """The comma of a number such as 3,000 parts two entries of a list or mapping on one line.

    ## What it checks
    Lists in `[ ]` and mappings in `{ }` in which an entry without quotes ends in one to three digits and the next one,
    right after the comma, starts with exactly three. Write a space after a comma that is meant to part two numbers.

    ## Why
    YAML takes every comma between brackets for the end of an entry: one statement becomes two, and nobody complains.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation: [架空の講座に1,000人が参加しました。]
        issues: [担い手が足りない。]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation: ["架空の講座に1,000人が参加しました。"]
        issues: [担い手が足りない。]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation:
          - 架空の講座に1,000人が参加しました。
        issues: [担い手が足りない。]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ## Basis
    YAML 1.2, 7.4: commas part the entries of flow collections.
    """

    code = "PLN025"
    name = "split-number"
    severity = Severity.WARNING
    title = Bilingual("数の「,」で文が2つに分かれている", "A comma in a number parts two entries")
    help = Bilingual(
        "1つの文や数なら、全体を引用符で囲んでください。別々の値なら、「,」のあとに空白を入れてください。",
        "Put the whole text or number in quotes if it is one, or a space after the comma if there are two.",
    )
    page_ja = """
    「3,000」のような数の「,」が、1行に書いたリストや項目の区切りと読まれています。

    ## 調べること
    [ ] のリストと { } の項目で、引用符のない値が1〜3桁の数字で終わり、
    「,」のすぐ後ろの値がちょうど3桁の数字で始まる場所。
    別々の数を並べるなら、「,」のあとに空白を入れてください。

    ## 理由
    YAML では、かっこの中の「,」はどれも区切りになります。1つの文が2つに分かれても、どのソフトも知らせません。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 7.4 (かっこで書くリストと項目)。
    """
