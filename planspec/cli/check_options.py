"""The options of ``planspec check``."""

from argparse import Namespace

from planspec.cli.options import Parser
from planspec.cli.report_options import add_report_options
from planspec.cli.sieve_options import add_phase, add_sieves
from planspec.cli.usage import UsageError, unknown
from planspec.diagnostics import Severity
from planspec.language import Bilingual, Language

_MOST_JOBS = 64
"""More than that, and than there are files to check, only take memory."""
_SEVERITY = Bilingual("重さ", "severity")
_DESCRIPTION = Bilingual(
    "計画のファイルを調べ、直すところを行と文字の位置で示します。\n"
    "終了コード: 0 指摘なし / 1 --fail-on 以上の指摘あり / 2 使い方の誤り、読めないファイル",
    "Check plan files and show, line and character, what to mend.\n"
    "Exit codes: 0 clean / 1 findings at or above --fail-on / 2 wrong use, or a file that cannot be read",
)
_PATHS = Bilingual(
    "計画のファイルかフォルダー。- は標準入力。省くと plans/、なければ今のフォルダーを調べます。"
    "フォルダーでは、planspec: の行がある .yaml と .yml だけを調べ、ほかの YAML があれば知らせます",
    "plan files or folders; - is standard input; without any, plans/ or else the current folder; "
    "in a folder, .yaml and .yml files with a line planspec: are checked, and others are named",
)

PLANS_ONLY = Bilingual(
    "名前を書いたファイルも、planspec: の行がなければ飛ばします (pre-commit など、機械がファイルを選ぶとき)",
    "pass by files without a line planspec:, although they are named (for pre-commit and other machines)",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``check``."""
    words = Parser("check", "[PATH ...] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PATH", _PATHS)
    add_report_options(words)
    words.option(
        "--fail-on",
        "|".join(Severity),
        Bilingual(
            "終了コードを1にする、いちばん軽い指摘 (既定は error)", "lightest finding that fails (default: error)"
        ),
    )
    words.option(
        "--config",
        "FILE",
        Bilingual(
            "設定ファイル (省くと planspec.toml か pyproject.toml を計画のフォルダーから上へ探します)",
            "settings file (default: planspec.toml or pyproject.toml, from the plan's folder upward)",
        ),
    )
    add_phase(words)
    add_sieves(words)
    words.switch(
        "--add-ignores",
        text=Bilingual(
            "今ある指摘を抑えるコメントを、計画のファイルに書き足します",
            "write comments into the plans that silence what is found now",
        ),
    )
    words.switch("--plans-only", text=PLANS_ONLY)
    words.option(
        "--jobs",
        "N",
        Bilingual(
            "何個のプロセスで調べるか (1 は分けない。省くと量に合わせます)",
            "processes to check with (1: no others; default: by the amount of work)",
        ),
    )
    words.switch(
        "--no-cache",
        text=Bilingual(
            "前の結果を .planspec_cache から読まず、書きもしません", "neither read nor write results in .planspec_cache"
        ),
    )
    words.standard_options()
    return words


def fail_on(options: Namespace) -> Severity | None:
    """Return the lightest severity that fails, where an option says one.

    Raises:
        UsageError: There is no such severity.
    """
    return Severity(choice(_SEVERITY, options.fail_on, tuple(Severity))) if options.fail_on else None


def jobs(options: Namespace) -> int | None:
    """Return how many processes are asked for, where an option says so.

    Raises:
        UsageError: It is no number of processes.
    """
    if options.jobs is None:
        return None
    if options.jobs not in map(str, range(1, _MOST_JOBS + 1)):
        raise UsageError(
            Bilingual(
                f"--jobs には1から{_MOST_JOBS}までの数を書いてください。",
                f"--jobs takes a number from 1 to {_MOST_JOBS}.",
            )
        )
    return int(options.jobs)


def choice(kind: Bilingual, value: str, known: tuple[str, ...]) -> str:
    """Return *value*, which is one of *known*.

    Raises:
        UsageError: It is not.
    """
    if value not in known:
        raise unknown(kind, value, known)
    return value
