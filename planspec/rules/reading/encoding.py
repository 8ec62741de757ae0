"""PLN017 encoding."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class Encoding(Rule):
    """The file is in Shift_JIS, EUC-JP, ISO-2022-JP, UTF-16 or UTF-32, or it is no text at all.

    ## What it checks
    The encoding of the file, by its first bytes and by what its bytes make as text. A byte order mark at the start of a
    UTF-8 file is no harm.

    ## Why
    Every program that reads a plan expects UTF-8; in another encoding it sees garbled characters or an error.

    ## Bad
    ```yaml whole encoding=shift_jis
    title: 架空市地域福祉活動計画
    ```

    ```yaml whole encoding=euc_jp
    title: 架空市地域福祉活動計画
    ```

    ```yaml whole encoding=iso2022_jp
    title: 架空市地域福祉活動計画
    ```

    ```yaml whole encoding=utf-16
    title: 架空市地域福祉活動計画
    ```

    ```yaml whole encoding=utf-16-le
    title: 架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    YAML 1.2, 5.2, and planspec's plan file, which is in UTF-8.
    """

    code = "PLN017"
    name = "encoding"
    severity = Severity.ERROR
    title = Bilingual("文字コードが UTF-8 でない", "The file is not in UTF-8")
    help = Bilingual(
        "UTF-8 で保存し直してください。メモ帳では「名前を付けて保存」の「エンコード」を「UTF-8」にします。"
        "VS Code では右下の文字コード名を押し、「エンコード付きで再度開く」で今の文字コードを選んでから、"
        "「エンコード付きで保存」で「UTF-8」を選びます。",
        "Save the file in UTF-8. Notepad: “Save as”, encoding “UTF-8”. VS Code: click the encoding at the lower right,"
        " “Reopen with Encoding” in the present one, then “Save with Encoding”, UTF-8.",
    )
    page_ja = """
    ファイルの文字コードが Shift_JIS・EUC-JP・ISO-2022-JP・UTF-16・UTF-32 のどれかです。
    または、文字のファイルではありません。

    ## 調べること
    ファイルの文字コード。先頭のバイトと、文字として読んだ結果から判断します。
    UTF-8 のファイルの先頭にある BOM は問題ありません。

    ## 理由
    計画を読むプログラムはどれも UTF-8 を前提にしており、他の文字コードでは文字化けするか、読めません。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 5.2、および planspec の計画ファイルの書式 (UTF-8)。
    """
