"""The options of ``planspec render`` and what its help says."""

from collections.abc import Iterable

from planspec.cli.chosen_renderer import KIND
from planspec.cli.options import Parser
from planspec.compose import EDITIONS
from planspec.language import Bilingual, Language
from planspec.rendering import discover

DEFAULT = "word"
EDITION = Bilingual("版", "edition")

_DESCRIPTION = Bilingual(
    "計画を調べてから文書にします。指摘は標準エラー出力に出し、エラーがあれば文書を作りません。"
    "ファイル名は計画のファイル名に .docx などを付けたものです (概要版は -leaflet.docx、A3 に並べた PDF は -a3.pdf)。\n"
    "前に planspec が書いたファイルは上書きし、人が作ったり直したりしたファイルは上書きしません "
    "(書いたものの控えは、出力先の .planspec-output.json にあります)。\n"
    "終了コード: 0 作成した / 1 計画かテーマにエラーがあるので作らなかった / 2 使い方の誤り、読み書きの失敗",
    "Check a plan and write it as documents. Findings go to standard error; a plan with errors is not written. "
    "Files are named after the plan's file, with .docx and so on (the leaflet's with -leaflet.docx, PDF files on "
    "sheets of A3 with -a3.pdf).\n"
    "Files that planspec wrote before are written over; files that somebody made or edited are left alone "
    "(.planspec-output.json in the output folder tells them apart).\n"
    "Exit codes: 0 written / 1 not written because the plan or the theme has errors / 2 wrong use, or a file that "
    "cannot be read or written",
)
_PLAN = Bilingual("計画のファイル。- は標準入力 (名前は plan になります)", "plan file; - is standard input, named plan")
_BLOCKS = Bilingual(
    "text を1ブロック N 文字まで (50以上) に区切ります (音声コードは800)",
    "cut text into blocks of at most N characters, from 50 (voice codes: 800)",
)
_THEME = Bilingual(
    "書体・色・余白・表紙の絵・ロゴを決めるテーマ (YAML)。省くと設定の theme",
    "theme (YAML): fonts, colours, spacing, cover picture, logo (default: theme of the settings)",
)
_TEMPLATE = Bilingual(
    "スタイル・ヘッダー・フッター・表紙を借りる社協の Word ファイル (.docx)。調べるには planspec template",
    "the council's own Word file (.docx), for styles, header, footer and cover; planspec template looks at it",
)
_IMPOSE = Bilingual(
    "PDF のページを、二つ折りにして読める順に A3 の両面に並べます",
    "put the pages of the PDF on both sides of A3 sheets, to be folded",
)
_VIA_WORD = Bilingual(
    "PDF を Word ファイルから LibreOffice で作ります (LibreOffice が必要です)",
    "let LibreOffice, where it is installed, make the PDF of the Word file",
)
_OUT = Bilingual("出力先のフォルダー (既定は今のフォルダー)", "output folder (default: current)")
_FORCE = Bilingual(
    "計画にエラーがあっても作り、どのファイルも上書きします", "write a plan with errors, and over any file"
)
_CONFIG = Bilingual("設定ファイル", "settings file")


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``render``."""
    words = Parser("render", "PLAN [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PLAN", _PLAN)
    words.option("--to", "NAME,...", _choices(KIND, discover(), DEFAULT))
    words.option("--edition", "|".join(EDITIONS), _EDITIONS)
    words.option("--theme", "FILE", _THEME)
    words.option("--template", "FILE", _TEMPLATE)
    words.switch("--impose", text=_IMPOSE)
    words.switch("--via-word", text=_VIA_WORD)
    words.option("--blocks", "N", _BLOCKS)
    words.option("--out", "DIR", _OUT)
    words.switch("--force", text=_FORCE)
    words.option("--config", "FILE", _CONFIG)
    words.standard_options()
    return words


_EDITIONS = Bilingual(
    "版: booklet は本編、leaflet は折って配る概要版 (既定は booklet)",
    "booklet has every part, leaflet is the folded sheet for households (default: booklet)",
)


def _choices(kind: Bilingual, known: Iterable[str], default: str) -> Bilingual:
    listed = ", ".join(known)
    return Bilingual(f"{kind.ja}: {listed} (既定は {default})", f"{kind.en}: {listed} (default: {default})")
