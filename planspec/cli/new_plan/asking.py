"""Questions on a terminal."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress

from planspec.cli.cells import wrap
from planspec.cli.new_plan.question import QUESTIONS, Question
from planspec.cli.terminal import terminal_width, write
from planspec.cli.usage import UsageError
from planspec.language import Bilingual, Language
from planspec.starter.answer import RefusedAnswerError
from planspec.starter.answers import Answers

_LEAD = Bilingual(
    "新しい計画のファイルを作ります。まだ決まっていないことは、そのまま Enter を押してください。\n"
    "[ ] の中は、そのまま Enter を押したときの答えです (未定なら - と書きます)。Ctrl+C でやめられます。\n",
    "This makes the files of a new plan. Press Enter for what is not settled yet.\n"
    "In [ ] stands what Enter takes (write - where it is not settled). Ctrl+C stops.\n",
)
_GO_ON = Bilingual("書き込みますか [Y/n]: ", "Write the files? [Y/n]: ")
_ENDED = Bilingual(
    "入力が途中で終わりました。何も書き込んでいません。質問なしで作るには --yes を付けてください。",
    "The input has ended; nothing was written. --yes makes a plan without questions.",
)
_NOT_TEXT = Bilingual("文字として読めません。もう一度書いてください。", "This cannot be read as text; write it again.")
_UNSETTLED = frozenset({"-", "－", "ー"})
_YES_OR_NO = Bilingual("y か n で答えてください。", "Answer y or n.")
_YES = frozenset({"", "y", "yes", "はい", "ｙ"})
_NO = frozenset({"n", "no", "いいえ", "ｎ"})


def can_ask() -> bool:
    """Tell whether somebody is there to answer: standard input and output are a terminal."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def ask(given: Mapping[str, str], known: Answers, language: Language) -> Answers:
    """Ask for what the options left open and return all answers.

    Args:
        given: The fields that options have answered.
        known: Their answers.
        language: The language of the questions.

    Raises:
        UsageError: The input ended.
    """
    with suppress(ImportError):
        # It lets people correct what they type, also where a character fills two cells.
        import readline  # noqa: F401, PLC0415
    _say(_LEAD, language)
    for question in QUESTIONS:
        if question.field not in given and question.wanted(known):
            known = _answer(question, known, language)
    return known


def confirmed(language: Language) -> bool:
    """Ask whether to write until it is a yes or a no, and tell which."""
    while True:
        said = _line(_GO_ON.in_language(language)).strip().lower()
        if said in _YES or said in _NO:
            return said in _YES
        _say(_YES_OR_NO, language, indent="  ")


def _answer(question: Question, known: Answers, language: Language) -> Answers:
    usual = question.usual(known)
    offered = f" [{usual}]" if usual else ""
    while True:
        try:
            text = _line(f"{question.text.in_language(language)}{offered}: ")
            if text.strip() in _UNSETTLED or not (text.strip() or usual):
                return known
            return question.answered(known, text if text.strip() else usual or "")
        except RefusedAnswerError as refusal:
            _say(refusal.message, language, indent="  ")


def _say(message: Bilingual, language: Language, indent: str = "") -> None:
    cells = terminal_width(sys.stdout, os.environ)
    for part in message.in_language(language).splitlines():
        write("".join(f"{line}\n" for line in wrap(part, cells, first=indent, rest=indent)))


def _line(prompt: str) -> str:
    try:
        return input(prompt)
    except KeyboardInterrupt:
        write("\n")
        raise
    except EOFError:
        write("\n")
        raise UsageError(_ENDED) from None
    except UnicodeDecodeError as error:
        raise RefusedAnswerError(_NOT_TEXT) from error
