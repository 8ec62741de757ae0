"""The options of ``planspec diff`` and what its help says."""

from argparse import Namespace

from planspec.cli.options import Parser
from planspec.cli.usage import UsageError, unknown
from planspec.language import Bilingual, Language
from planspec.wording import CUTTERS, USUAL, Cut, cutter

FORMATS = ("text", "json", "markdown")
FORMS = ("changes", "table", "marked", "tracked", "history")
ORDERS = ("new-old", "old-new")
_FORMAT = Bilingual("表示の形式", "report format")
_FORM = Bilingual("文書の種類", "kind of document")
_ORDER = Bilingual("列の順", "order of columns")
_CUT = Bilingual("語の分け方", "way to cut words")

_DESCRIPTION = Bilingual(
    "計画の2つの版を比べ、何が変わったかを計画の言葉で示します。版は、ファイル、- (標準入力)、git の「版:パス」"
    "で書きます。計画を1つだけ書くと、git に最後に記録した版と今のファイルを比べます。\n"
    "--to を付けると文書を作ります。Word では、新旧対照表 (-table)、見え消し (-marked)、変更履歴付きの計画 (-tracked)、"
    "--git の範囲を書いたときは改訂履歴 (-history) ができます。\n"
    "終了コード: 0 比べた / 1 --exit-code で違いがあった / 2 使い方の誤り、計画として読めない、読み書きの失敗",
    "Compare two versions of a plan and tell what changed in the plan's own terms. A version is a file, - (standard "
    "input) or REV:path of git. One plan alone is compared with its last commit.\n"
    "--to writes documents: in Word the comparison table (-table), the plan with deletions struck and insertions "
    "underlined (-marked), the plan with tracked changes (-tracked), and with a range of --git its history "
    "(-history).\n"
    "Exit codes: 0 compared / 1 something changed, with --exit-code / 2 wrong use, a version that is no plan, or a "
    "file that cannot be read or written",
)
_OPTIONS: tuple[tuple[str, str, Bilingual], ...] = (
    (
        "--git",
        "REV..REV",
        Bilingual(
            "git の2つの版を比べます (REV だけなら今のファイルと、REV...REV なら分かれたところから)",
            "compare two revisions (REV: with the file as it is; REV...REV: from where they part)",
        ),
    ),
    (
        "--format",
        "|".join(FORMATS),
        Bilingual(
            "標準出力の形式 (既定は text)。markdown はプルリクエストのコメント用です",
            "what goes to standard output (default: text); markdown is a comment for a pull request",
        ),
    ),
    ("--to", "NAME,...", Bilingual("文書の出力形式 (word, pdf, markdown など)", "formats of documents: word, pdf, …")),
    (
        "--form",
        "NAME,...",
        Bilingual(
            f"文書の種類: {', '.join(FORMS)} (省くと、出力形式ごとに決まったもの)",
            f"kinds of documents: {', '.join(FORMS)} (default: what suits each format)",
        ),
    ),
    ("--out", "DIR", Bilingual("出力先のフォルダー (既定は今のフォルダー)", "output folder (default: current)")),
    (
        "--order",
        "|".join(ORDERS),
        Bilingual("新旧対照表の列の順 (既定は new-old)", "columns of the table (default: new-old)"),
    ),
    (
        "--edition",
        "booklet|leaflet",
        Bilingual("見え消しにする版 (既定は booklet)", "edition that is marked (default: booklet)"),
    ),
    ("--old-name", "TEXT", Bilingual("旧の版の呼び名 (例: 素案)", "what the old version is called, such as a draft")),
    ("--new-name", "TEXT", Bilingual("新の版の呼び名 (例: 確定版)", "what the new version is called")),
    (
        "--author",
        "NAME",
        Bilingual(
            "変更履歴の作成者 (既定は git の記録、なければ策定者)",
            "who changed it (default: the commit, or the council)",
        ),
    ),
    (
        "--date",
        "DAY",
        Bilingual(
            "変更履歴の日時 (2026-04-01 か 2026-04-01T09:30。既定は git の記録かファイルの日時)",
            "when, as 2026-04-01 or 2026-04-01T09:30 (default: the commit's or the file's)",
        ),
    ),
    (
        "--cut",
        "|".join(CUTTERS),
        Bilingual(
            "文を語に分ける方法 (既定は classes: 文字の種類。auto は、入っていれば sudachi か budoux)",
            "how texts are cut into words (default: classes of characters; auto: the best that is installed)",
        ),
    ),
    ("--theme", "FILE", Bilingual("見た目のテーマ (render と同じ)", "theme, as for render")),
    ("--template", "FILE", Bilingual("Word のひな形 (render と同じ)", "Word template, as for render")),
    ("--config", "FILE", Bilingual("設定ファイル", "settings file")),
)
_EXIT_CODE = Bilingual("違いがあれば終了コードを1にします", "exit with 1 where something changed")
_WHOLE = Bilingual(
    "新旧対照表に、変わらないところも (略) にせず載せます", "the table has also what is the same in both"
)
_FORCE = Bilingual("どのファイルにも上書きします", "write over any file")


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``diff``."""
    words = Parser("diff", "[OLD] NEW [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("VERSION", Bilingual("旧と新のファイル、または計画1つ", "old and new file, or one plan"))
    for flag, metavar, text in _OPTIONS:
        words.option(flag, metavar, text)
    words.switch("--exit-code", text=_EXIT_CODE)
    words.switch("--whole", text=_WHOLE)
    words.switch("--force", text=_FORCE)
    words.standard_options()
    return words


def require_documents(options: Namespace) -> None:
    """Make sure that what is only of use for documents comes with ``--to``.

    Raises:
        UsageError: It does not.
    """
    lonely = [flag for flag in _FOR_DOCUMENTS if getattr(options, flag.removeprefix("--").replace("-", "_"))]
    if lonely and not options.to:
        raise UsageError(
            Bilingual(
                f"{lonely[0]} は文書のためのものです。--to で出力形式も書いてください (例: --to word)。",
                f"{lonely[0]} is about documents: name their format with --to as well, such as --to word.",
            )
        )


_FOR_DOCUMENTS = (
    *("--form", "--out", "--order", "--whole", "--edition", "--author", "--date", "--theme", "--template", "--force"),
)


def chosen_format(word: str | None, *, usual: str | None) -> str | None:
    """Return the form of what goes to standard output; *usual* where none is asked for.

    Raises:
        UsageError: There is no such form.
    """
    return usual if word is None else _known(_FORMAT, word, FORMATS)


def chosen_forms(words: str | None) -> tuple[str, ...] | None:
    """Return the kinds of documents asked for, ``None`` where each format is to have its usual ones.

    Raises:
        UsageError: There is no such kind.
    """
    if words is None:
        return None
    return tuple(dict.fromkeys(_known(_FORM, word.strip(), FORMS) for word in words.split(",")))


def is_new_first(word: str | None) -> bool:
    """Tell whether the new version stands on the left.

    Raises:
        UsageError: There is no such order.
    """
    return word is None or _known(_ORDER, word, ORDERS) == ORDERS[0]


def chosen_cut(word: str | None) -> Cut:
    """Return what cuts texts into words.

    Raises:
        UsageError: There is none of that name, or its library is not installed.
    """
    name = USUAL if word is None else _known(_CUT, word, CUTTERS)
    cut = cutter(name)
    if cut is None:
        raise UsageError(
            Bilingual(
                f'--cut {name} には追加の部品が要ります。pip install "planspec[{name}]" で入れてください。',
                f'--cut {name} needs an extra: pip install "planspec[{name}]".',
            )
        )
    return cut


def _known(kind: Bilingual, word: str, known: tuple[str, ...]) -> str:
    if word not in known:
        raise unknown(kind, word, known)
    return word
