"""What the commands that edit a plan are told: the words they want, and how to go about it."""

from argparse import Namespace
from collections.abc import Sequence
from typing import NamedTuple

from planspec.cli.options import Parser
from planspec.cli.settings import project_language
from planspec.cli.usage import UsageError
from planspec.language import Bilingual, Language

_DIFF = Bilingual("書き込まずに、違いを表示します", "write nothing and show the differences")
FORCE = Bilingual(
    "計画でないファイルにも、計画として読めなくなるときも書き込みます",
    "write also where the file is no plan, or could no longer be read as one",
)
PLAN = Bilingual("計画", "PLAN")
PLACE = Bilingual("場所", "POINTER")
"""What the words of the commands are called, in messages and in help; the line of usage has the English ones."""
PLACES = Bilingual(
    "場所は、目標の識別子か、支部や用語などの名前か / で始めます (例: 1-3/title、1-3/actions/0、花泉支部/fax、"
    "/vision/statement)。リストの番号は 0 から数え、- は末尾です。",
    "A place begins with the identifier of a goal, with the name of a branch, a term and the like, or with / (such as "
    "1-3/title, 1-3/actions/0, /vision/statement); items of lists count from 0, and - is the end.",
)
INPUT = Bilingual(
    "計画を - とすると、標準入力から読み、書き換えた全文を標準出力に書きます。",
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


def edit_options(words: Parser, force: Bilingual = FORCE) -> None:
    """Take the options that every command which edits a plan has; *force* says what is forced."""
    words.switch("--diff", text=_DIFF)
    words.switch("--force", text=force)
    words.standard_options()


def how(options: Namespace, language: Language | None) -> How:
    """Return how the options ask for an edit to be made."""
    return How(language or project_language() or "ja", options.diff, options.force)


def describe(words: Parser, names: Sequence[Bilingual], text: Bilingual) -> None:
    """Describe the words that a command wants, which have English names in the line of usage."""
    order = "、".join(f"{name.ja} ({name.en})" for name in names)
    words.argument(" ".join(name.en for name in names), Bilingual(f"{order} の順に書きます。{text.ja}", text.en))


def exactly(options: Namespace, *names: Bilingual) -> Sequence[str]:
    """Return the words of the command, one for each of *names*.

    Raises:
        UsageError: There are fewer or more of them.
    """
    words: Sequence[str] = options.words
    if len(words) == len(names):
        return words
    ja = f"{' '.join(name.ja for name in names)} を順に書いてください。"
    en = f"Give {' '.join(name.en for name in names)}, in this order."
    if len(words) > len(names):
        ja += "空白のある言葉は引用符で囲みます。"
        en += " Words with spaces stand in quotation marks."
    raise UsageError(Bilingual(ja, en))
