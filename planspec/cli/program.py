"""The program: its language, its commands, and what becomes of an error."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Protocol, cast

from planspec.cli.options import Parser, split
from planspec.cli.terminal import complain, terminal_width, warn, write
from planspec.cli.usage import DEBUG_VARIABLE, ExitCode, UsageError, unknown
from planspec.language import LANGUAGES, Bilingual, Language

LANGUAGE_VARIABLE = "PLANSPEC_LANG"


class Command(Protocol):
    """A module of a command; it is imported only when it is called."""

    def parser(self, language: Language, cells: int) -> Parser:
        """Return the command's options, with help in *language* in lines of *cells*."""
        ...

    def run(self, options: Namespace, language: Language | None) -> int:
        """Do the work and return the exit code; *language* is ``None`` where the settings decide."""
        ...


COMMANDS: Mapping[str, Bilingual] = {
    "init": Bilingual("新しい計画と設定のファイルを作ります", "begin a plan, with settings for editors"),
    "check": Bilingual("計画を調べ、直すところを示します", "check plans and show what to mend"),
    "render": Bilingual("計画から Word などの文書を作ります", "write a plan as Word and other documents"),
    "diff": Bilingual("計画の2つの版を比べ、新旧対照表などを作ります", "compare two versions of a plan"),
    "template": Bilingual(
        "社協の Word ファイルがひな形に使えるかを調べます", "look at a Word file that is to be a template"
    ),
    "fix": Bilingual("正しい書き方が決まっているところを直します", "mend plans where it is known what is right"),
    "set": Bilingual("計画の1か所に値を書きます", "write a value into one place of a plan"),
    "move": Bilingual("目標や取組を、コメントごと移します", "move a goal or an action, with its comments"),
    "remove": Bilingual("目標や取組を、コメントごと削除します", "remove a goal or an action, with its comments"),
    "rename-id": Bilingual("識別子を、参照ごと変えます", "change an identifier and what refers to it"),
    "new": Bilingual("基本目標、推進目標、支部を書き足します", "add a goal, a promotion goal or a branch"),
    "baseline": Bilingual(
        "今ある指摘を書き出し、check で知らせないようにします", "write down what is found now, for check to leave out"
    ),
    "git": Bilingual(
        "git に、計画の変更を計画の言葉で見せ、合わせるよう設定します",
        "have git show and merge plans in their own terms",
    ),
    "explain": Bilingual("規則を説明します", "explain the rules"),
    "schema": Bilingual(
        "エディターで使う JSON Schema を書き出します", "write the JSON Schema of plan or theme files, for editors"
    ),
}

_HELP = Bilingual(
    """\
使い方: planspec コマンド [オプション]

地域福祉活動計画の YAML ファイルを調べ、文書にします。

コマンド:
{commands}

オプション:
  --lang ja|en  表示の言語 (既定は ja。環境変数 PLANSPEC_LANG でも選べます)
  --version     planspec の版を表示します
  -h, --help    この説明を表示します

コマンドの説明は planspec コマンド --help で表示します。
終了コード: 0 問題なし / 1 指摘あり / 2 使い方の誤り、読み書きの失敗 / 130 中断
""",
    """\
usage: planspec COMMAND [OPTIONS]

Checks the YAML files of community welfare activity plans and prints them.

commands:
{commands}

options:
  --lang ja|en  language of messages (default: ja; also PLANSPEC_LANG)
  --version     show the version
  -h, --help    show this help

`planspec COMMAND --help` explains a command.
Exit codes: 0 clean / 1 findings / 2 wrong use, or a file that cannot be read
or written / 130 interrupted
""",
)
_COMMAND = Bilingual("コマンド", "command")
_LANG = Bilingual("言語", "language")
_HELP_FLAGS = frozenset({"-h", "--help"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: The words after the program's name; those of this process by default.

    Returns:
        0 when nothing was found at or above the failing level, 1 when something was, 2 when the command was not
        understood or a file could not be read or written, 130 after Ctrl-C.
    """
    words = sys.argv[1:] if argv is None else argv
    language: Language | None = None
    try:
        language, words = _take_language(words)
        return _dispatch(words, language, process=tuple(sys.argv[1:]) if argv is None else ())
    except UsageError as error:
        complain(error.message, _or_default(language))
        _show_traceback(error)
        return ExitCode.USAGE
    except KeyboardInterrupt:
        complain(Bilingual("中断しました。", "Interrupted."), _or_default(language))
        return ExitCode.INTERRUPTED


def _show_traceback(error: UsageError) -> None:
    if error.__cause__ and os.environ.get(DEBUG_VARIABLE):
        import traceback  # noqa: PLC0415 - for authors of renderers only

        warn("".join(traceback.format_exception(error.__cause__)))


def _or_default(language: Language | None) -> Language:
    # Imported here because only help and errors need a language before the command has read the settings.
    from planspec.cli.settings import project_language  # noqa: PLC0415

    return language or project_language() or "ja"


def _take_language(argv: Sequence[str]) -> tuple[Language | None, Sequence[str]]:
    """Take ``--lang`` out of the words, wherever it stands; the last one counts."""
    before, after = split(argv)
    wanted, rest, words = os.environ.get(LANGUAGE_VARIABLE, ""), [], iter(before)
    for word in words:
        flag, equals, value = word.partition("=")
        if flag != "--lang":
            rest.append(word)
        elif not (wanted := value if equals else next(words, "")):
            raise UsageError(Bilingual("--lang の後に値がありません。", "--lang needs a value."))
    if wanted and wanted.lower() not in LANGUAGES:
        raise unknown(_LANG, wanted, LANGUAGES)
    language = next((language for language in LANGUAGES if language == wanted.lower()), None)
    return language, [*rest, *(["--", *after] if len(before) < len(argv) else [])]


def _dispatch(words: Sequence[str], language: Language | None, process: tuple[str, ...]) -> int:
    """Call the command; its options also hold ``process``, the words of the process where those are what is run."""
    name, rest = (words[0], words[1:]) if words else ("", ())
    if name == "--version":
        return _show_version()
    if name in _HELP_FLAGS:
        write(_help(_or_default(language)))
        return ExitCode.CLEAN
    if name not in COMMANDS:
        raise _no_command(name)
    command = command_of(name)
    asked = not _HELP_FLAGS.isdisjoint(split(rest)[0])
    cells = terminal_width(sys.stdout, os.environ) if asked else 80
    parser = command.parser(_or_default(language) if asked else language or "ja", cells)
    if asked:
        write(parser.format_help())
        return ExitCode.CLEAN
    options = parser.parse(rest)
    options.process = process
    return command.run(options, language)


def command_of(name: str) -> Command:
    """Return the module of the command *name*, which is one of `COMMANDS`."""
    return cast("Command", import_module(f"planspec.cli.{name.replace('-', '_')}"))


def _show_version() -> int:
    from planspec import __version__  # noqa: PLC0415 - nothing else here needs it

    write(f"planspec {__version__}\n")
    return ExitCode.CLEAN


def _help(language: Language) -> str:
    commands = "\n".join(f"  {name:<12}{text.in_language(language)}" for name, text in COMMANDS.items())
    return _HELP.in_language(language).format(commands=commands)


def _no_command(name: str) -> UsageError:
    if name:
        return unknown(_COMMAND, name, tuple(COMMANDS))
    listed = ", ".join(COMMANDS)
    return UsageError(
        Bilingual(
            f"コマンドを書いてください ({listed})。説明は planspec --help で表示します。",
            f"Name a command ({listed}); planspec --help explains them.",
        )
    )
