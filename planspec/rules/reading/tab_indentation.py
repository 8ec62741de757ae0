"""PLN013 tab-indentation."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class TabIndentation(Rule):
    r"""A line is indented with a tab.

    ## What it checks
    Tabs before the first character of a line, where YAML counts spaces. Tabs inside a text are no matter.

    ## Why
    A tab is as wide as each editor likes, so YAML does not take it for indentation.

    ## Bad
    ```yaml whole escaped
    period:
    \x09start: 令和8年度
    \x09end: 令和12年度
    ```

    ## Good
    ```yaml
    period:
      start: 令和8年度
      end: 令和12年度
    ```

    ## Basis
    YAML 1.2, 6.1: indentation is made of spaces.
    """

    code = "PLN013"
    name = "tab-indentation"
    severity = Severity.ERROR
    title = Bilingual("タブで字下げされている", "A tab is used to indent")
    help = Bilingual(
        "タブを半角の空白 (1段につき2つ) に置き換えてください。"
        "VS Code では「インデントをスペースに変換」でまとめて直せます。",
        "Replace tabs with two spaces a level; in VS Code, “Convert Indentation to Spaces” does so for the whole file.",
    )
    page_ja = """
    行がタブで字下げされています。

    ## 調べること
    行頭のタブ。文の中のタブは構いません。

    ## 理由
    タブの幅はエディタによって違うため、YAML では字下げに使えません。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 6.1 (字下げは空白で行う)。
    """
