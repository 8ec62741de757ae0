"""PLN021 comment-in-text."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class CommentInText(Rule):
    """A `#` makes the rest of a text a comment.

    ## What it checks
    Japanese texts without quotes that are followed by one space and a `#` with more right after it, as in `地域 #1`.
    So are values that are empty because of a `#` right before a Japanese text, as in `title: #架空`.
    A comment that is set off by two spaces before its `#`, or by one after it, is left alone.

    ## Why
    YAML takes ` #` for the start of a comment wherever it stands, so the rest of the sentence is lost without a word.

    ## Bad
    ```yaml
    title: 架空市 #1 地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: "架空市 #1 地域福祉活動計画"
    ```

    ```yaml
    title: 架空市地域福祉活動計画  #仮の題名
    ```

    ```yaml
    title: 架空市地域福祉活動計画 # 仮の題名
    ```

    ## Basis
    YAML 1.2, 6.6: comments.
    """

    code = "PLN021"
    name = "comment-in-text"
    severity = Severity.WARNING
    title = Bilingual("文の途中からコメントになっている", "The rest of a text is a comment")
    help = Bilingual(
        "文の一部なら文全体を引用符で囲み、コメントなら「#」の前に空白を2つ入れてください。",
        "Put the whole text in quotes if it is part of it, or two spaces before the `#` if it is a comment.",
    )
    page_ja = """
    「#」があるため、文の残りがコメントになっています。

    ## 調べること
    引用符で囲んでいない日本語の文のあとに、空白1つと「#」が続き、「#」のすぐ後ろに文字がある場所 (「地域 #1」など)。
    「title: #架空」のように、日本語の文がすぐ後ろに続く「#」のために、値が空になっている場所。
    「#」の前に空白が2つあるものと、「#」の後ろに空白があるものは、コメントとみなします。

    ## 理由
    YAML では「 #」がどこにあってもコメントの始まりになり、文の残りは知らせもなく失われます。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 6.6 (コメント)。
    """
