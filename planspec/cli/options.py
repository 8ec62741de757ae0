"""The words after a command: its options, its help in both languages, its errors in one line."""

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import NoReturn

from planspec.cli.cells import wrap
from planspec.cli.usage import UsageError, unknown
from planspec.language import LANGUAGES, Bilingual, Language

_USAGE = Bilingual("使い方: ", "usage: ")
_ARGUMENTS = Bilingual("引数", "arguments")
_OPTIONS = Bilingual("オプション", "options")
_OPTION = Bilingual("オプション", "option")
_LANG = Bilingual("表示の言語 (既定は ja)", "language of messages (default: ja)")
_HELP = Bilingual("この説明を表示します", "show this help")


class Parser(argparse.ArgumentParser):
    """The options and the help of one command.

    The words that are no options, wherever they stand, become ``words`` of the result; ``--lang`` and ``--help`` are
    answered before a command is asked, and are here for the help.
    """

    def __init__(self, command: str, usage: str, description: Bilingual, language: Language, cells: int) -> None:
        """Start a parser.

        Args:
            command: The command's name.
            usage: What follows the name in the usage line.
            description: What the command does, and its exit codes; a paragraph a line.
            language: The language of the help.
            cells: Cells in a line of help.
        """
        super().__init__(
            prog=f"planspec {command}",
            usage=f"planspec {command} {usage}",
            description=description.in_language(language),
            formatter_class=lambda prog: _Formatter(prog, language, cells),
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self.language = language
        self._words = self.add_argument_group(_ARGUMENTS.in_language(language))
        self._flags = self.add_argument_group(_OPTIONS.in_language(language))
        self._by_flag: dict[str, argparse.Action] = {}
        self._of_hyphens = Bilingual("", "")

    def argument(self, name: str, text: Bilingual) -> None:
        """Describe the words that are no options; the command itself says how many it wants."""
        self._words.add_argument("words", nargs="*", metavar=name, help=text.in_language(self.language))

    def option(self, flag: str, metavar: str, text: Bilingual) -> None:
        """Take an option with a value."""
        self._keep(self._flags.add_argument(flag, metavar=metavar, help=text.in_language(self.language)))

    def repeated(self, flag: str, metavar: str, text: Bilingual, *, into: str) -> None:
        """Take an option with a value that may come again.

        The attribute *into* of the result is a list of flags and values, in the order of the words also where several
        options share it; ``None`` where none of them is there.
        """

        def paired(value: str) -> tuple[str, str]:
            return flag, value

        told = text.in_language(self.language)
        self._keep(self._flags.add_argument(flag, metavar=metavar, dest=into, action="append", type=paired, help=told))

    def switch(self, *flags: str, text: Bilingual) -> None:
        """Take an option without a value."""
        self._keep(self._flags.add_argument(*flags, action="store_true", help=text.in_language(self.language)))

    def say_of_hyphens(self, text: Bilingual) -> None:
        """Say *text*, too, where a word that begins with a hyphen is no option."""
        self._of_hyphens = Bilingual(text.ja, f" {text.en}")

    def standard_options(self) -> None:
        """Describe the options that every command has."""
        self.option("--lang", "|".join(LANGUAGES), _LANG)
        self.switch("-h", "--help", text=_HELP)

    def _keep(self, action: argparse.Action) -> None:
        self._by_flag |= dict.fromkeys(action.option_strings, action)

    def parse(self, argv: Sequence[str]) -> argparse.Namespace:
        """Return the options in *argv*, and its other words as ``words``.

        Raises:
            UsageError: An option is unknown, lacks its value or takes none.
        """
        before, after = split(argv)
        try:
            namespace, rest = self.parse_known_args(before)
        except argparse.ArgumentError as error:
            raise self._misused(error.argument_name or "") from error
        self._refuse_flags(rest)
        for flag, action in self._by_flag.items():
            given = getattr(namespace, action.dest)
            if given == "" or (isinstance(given, list) and (flag, "") in given):
                raise self._misused(flag)
        namespace.words = [*(getattr(namespace, "words", None) or ()), *rest, *after]
        return namespace

    def _refuse_flags(self, words: Iterable[str]) -> None:
        for word in words:
            # As argparse tells options from words: a hyphen alone, a negative number, something with a space is none.
            if re.match(r"-(?![0-9.]+\Z)[^ ]+\Z", word):
                ja, en = unknown(_OPTION, word.partition("=")[0], tuple(self._by_flag), listed=False).message
                raise UsageError(Bilingual(ja + self._of_hyphens.ja, en + self._of_hyphens.en))

    def _misused(self, name: str) -> UsageError:
        flag = name.rpartition("/")[2]
        if self._by_flag[flag].nargs == 0:
            return UsageError(Bilingual(f"{flag} に値は付けられません。", f"{flag} takes no value."))
        return UsageError(Bilingual(f"{flag} の後に値がありません。", f"{flag} needs a value."))

    def error(self, message: str) -> NoReturn:
        """Turn a complaint of argparse that ``parse`` does not know into one of ours."""
        raise UsageError(Bilingual("引数が正しくありません。", f"The arguments are wrong: {message}."))


def split(argv: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return the words before ``--`` and those after it, which are never options."""
    at = argv.index("--") if "--" in argv else len(argv)
    return argv[:at], argv[at + 1 :]


class _Formatter(argparse.HelpFormatter):
    """Help whose lines are counted in cells, because Japanese characters fill two."""

    def __init__(self, prog: str, language: Language, cells: int) -> None:
        super().__init__(prog, width=cells, max_help_position=24)
        self._language = language

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Open the usage line in the language."""
        super().add_usage(usage, actions, groups, prefix or _USAGE.in_language(self._language))

    def _split_lines(self, text: str, width: int) -> list[str]:
        return list(wrap(text, width))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(line for part in text.splitlines() for line in wrap(part, width, first=indent, rest=indent))
