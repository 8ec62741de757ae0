"""PLN014 full-width-punctuation."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class FullWidthPunctuation(Rule):
    r"""A full-width colon, space or other sign stands where YAML needs an ordinary one.

    ## What it checks
    Signs in places where they can only be meant for YAML: `：` after a key, a full-width space in the
    indentation or after a colon or hyphen, `－`, `ー` or `・` before an item, `＃` before a comment, `｜` or `＞`
    before a text of several lines, `｛` and `，` in lists and mappings on one line, `“` and `”` around a number or a
    code. The same signs inside a text are no matter.

    ## Why
    They look like the right ones, but YAML takes them for text: the field is lost, or two fields run into one.

    ## Bad
    ```yaml whole
    id: example
    title：架空市地域福祉活動計画
    ```

    ```yaml whole escaped
    period:
    \u3000\u3000start: 令和8年度
    ```

    ```yaml whole
    actions:
      -　架空の取組を進めます。
    ```

    ```yaml whole
    actions:
      －架空の取組を進めます。
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画：第3次　本編
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN014"
    name = "full-width-punctuation"
    severity = Severity.ERROR
    title = Bilingual("全角の記号が YAML の記号として使われている", "A full-width sign stands where YAML needs its own")
    help = Bilingual(
        "日本語入力を切って、半角の記号と空白に打ち直してください。",
        "Switch the Japanese input method off and type the sign or the space again.",
    )
    page_ja = """
    半角で書くべき YAML の記号や空白が、全角になっています。

    ## 調べること
    YAML の記号としか考えられない場所にある全角の文字。項目名のあとの「：」、
    字下げや「:」「-」のあとの全角の空白、項目の前の「－」「ー」「・」、コメントの前の「＃」、複数行の文の前の「｜」「＞」、
    1行に書いたリストや項目の「｛」「，」、番号などを囲む「“」「”」など。文の中にあるものは構いません。

    ## 理由
    見た目は正しくても YAML には文字として読まれるため、項目が消えたり、2つの項目が1つにつながったりします。
    日本語入力のまま打つと起こりがちです。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
