"""``planspec git``: plans under git, with changes shown and merged in the plan's own terms."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from planspec.cli.options import Parser
from planspec.cli.settings import project_language
from planspec.cli.usage import UsageError, unknown
from planspec.language import Bilingual, Language

_DESCRIPTION = Bilingual(
    "git が計画の変更を計画の言葉で見せ、2人の変更を項目ごとに合わせるようにします。\n"
    "install は git の設定と .gitattributes に書き、uninstall はそれを消します。"
    "textconv、diff、merge は git が呼びます。\n"
    "終了コード: 0 済んだ / 1 merge で食い違いが残った / 2 使い方の誤り、読み書きの失敗",
    "Have git show changes of plans in the plan's own terms, and merge two people's changes item by item.\n"
    "install writes to the settings of git and to .gitattributes, uninstall takes that away; git itself calls textconv,"
    " diff and merge.\n"
    "Exit codes: 0 done / 1 merge has left conflicts / 2 wrong use, or a file that cannot be read or written",
)
_WORK = Bilingual(
    "install、uninstall、または git が呼ぶ textconv、diff、merge",
    "install, uninstall, or what git calls: textconv, diff, merge",
)
_GLOBAL = Bilingual(
    "このリポジトリーだけでなく、自分のすべてのリポジトリーの設定に書きます",
    "write to your settings for all repositories",
)
_KIND = Bilingual("仕事", "work")

Work = Callable[[Sequence[str], Namespace, Language], int]


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``git``."""
    words = Parser("git", "install|uninstall [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("WORK", _WORK)
    words.switch("--global", text=_GLOBAL)
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Do what the first word says and return the exit code.

    Raises:
        UsageError: There is no such work, or it cannot be done.
    """
    name, *rest = options.words or ("",)
    if not name:
        raise UsageError(_NO_WORK)
    if name not in _WORKS:
        raise unknown(_KIND, name, tuple(_WORKS))
    return _WORKS[name](rest, options, language or project_language() or "ja")


_NO_WORK = Bilingual(
    "何をするかを書いてください (planspec git install で git に設定します)。",
    "Say what to do: planspec git install sets git up.",
)


def _install(words: Sequence[str], options: Namespace, language: Language) -> int:
    from planspec.cli.drivers.installation import install  # noqa: PLC0415 - each work needs but its own

    _expect(words, 0)
    return install(language, everywhere=vars(options)["global"])


def _uninstall(words: Sequence[str], options: Namespace, language: Language) -> int:
    from planspec.cli.drivers.installation import uninstall  # noqa: PLC0415 - as above

    _expect(words, 0)
    return uninstall(language, everywhere=vars(options)["global"])


def _textconv(words: Sequence[str], _: Namespace, language: Language) -> int:
    from planspec.cli.drivers.textconv import textconv  # noqa: PLC0415 - as above

    _expect(words, 1)
    return textconv(words[0], language)


def _diff(words: Sequence[str], _: Namespace, language: Language) -> int:
    from planspec.cli.drivers.external_diff import external_diff  # noqa: PLC0415 - as above

    return external_diff(words, language)


def _merge(words: Sequence[str], _: Namespace, language: Language) -> int:
    from planspec.cli.drivers.merge_driver import MergeFiles, merge_files  # noqa: PLC0415 - as above

    _expect(words, len(MergeFiles._fields))
    return merge_files(MergeFiles(*words), language)


_WORKS: Mapping[str, Work] = {
    "install": _install,
    "uninstall": _uninstall,
    "textconv": _textconv,
    "diff": _diff,
    "merge": _merge,
}


def _expect(words: Sequence[str], count: int) -> None:
    if len(words) != count:
        raise UsageError(
            Bilingual(
                f"引数の数が違います ({count}個のはずが{len(words)}個)。planspec git --help を見てください。",
                f"Wrong number of arguments ({len(words)} instead of {count}); see planspec git --help.",
            )
        )
