"""What the commands that edit a plan are told: the words they want, and how to go about it."""

from argparse import Namespace
from collections.abc import Sequence
from typing import NamedTuple

from planspec.cli.options import Parser
from planspec.cli.settings import project_language
from planspec.cli.usage import UsageError
from planspec.language import Bilingual, Language

_DIFF = Bilingual("書き込まずに、違いを表示します", "write nothing and show the differences")
_FORCE = Bilingual(
    "計画として読めなくなるときも書き込みます", "write also where the file can no longer be read as a plan"
)
PLACE = Bilingual(
    "場所は、目標の識別子か / で始めます (例: 1-3/title、1-3/actions/0、/vision/statement)。リストの番号は 0 から数え、"
    "- は末尾です。",
    "A place begins with the identifier of a goal or with / (such as 1-3/title, 1-3/actions/0, /vision/statement); "
    "items of lists count from 0, and - is the end.",
)
PLAN = Bilingual(
    "PLAN の - は標準入力から読み、書き換えた全文を標準出力に書きます。",
    "- as PLAN reads standard input and writes the edited text to standard output.",
)
EXIT_CODES = Bilingual(
    "終了コード: 0 済んだ / 1 --diff で違いがある、または計画として読めなくなるので書き込まない / "
    "2 使い方の誤り、読み書きの失敗",
    "Exit codes: 0 done / 1 --diff has something to show, or nothing was written because the file could no longer be "
    "read as a plan / 2 wrong use, or a file that cannot be read or written",
)


class How(NamedTuple):
    """How an edit is made.

    Attributes:
        language: The language of what is told.
        diff: Whether to show the difference instead of writing.
        force: Whether to write what is no plan any more.
    """

    language: Language
    diff: bool
    force: bool


def edit_options(words: Parser) -> None:
    """Take the options that every command which edits a plan has."""
    words.switch("--diff", text=_DIFF)
    words.switch("--force", text=_FORCE)
    words.standard_options()


def how(options: Namespace, language: Language | None) -> How:
    """Return how the options ask for an edit to be made."""
    return How(language or project_language() or "ja", options.diff, options.force)


def exactly(options: Namespace, *names: str) -> Sequence[str]:
    """Return the words of the command, one for each of *names*.

    Raises:
        UsageError: There are fewer or more of them.
    """
    words: Sequence[str] = options.words
    if len(words) == len(names):
        return words
    listed = " ".join(names)
    ja, en = f"{listed} を順に書いてください。", f"Give {listed}, in this order."
    if len(words) > len(names):
        ja += "空白のある言葉は引用符で囲みます。"
        en += " Words with spaces stand in quotation marks."
    raise UsageError(Bilingual(ja, en))
