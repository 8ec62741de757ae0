"""Values as people give them: words of the command, standard input, or YAML."""

import re
import sys

from planspec.cli.plan_file import STDIN
from planspec.cli.usage import UsageError, printable
from planspec.edit.operation import Value
from planspec.edit.word import as_written
from planspec.language import Bilingual
from planspec.reader import read
from planspec.reader.character import refused

_KEY = "value"


def given(word: str) -> str:
    """Return *word*, or what standard input holds where it is ``-``, without the line breaks at its end.

    Raises:
        UsageError: Standard input is closed, or is not UTF-8, or a character cannot stand in a plan.
    """
    return fit(word if word != STDIN else _typed().rstrip("\r\n"))


def fit(text: str) -> str:
    """Return *text* with line feeds as its line breaks.

    Raises:
        UsageError: A character of it cannot stand in a plan.
    """
    text = re.sub(r"\r\n?", "\n", text)
    unfit = next((character for character in text if refused(character)), None)
    if unfit is None:
        return text
    number = f"U+{ord(unfit):04X}"
    raise UsageError(
        Bilingual(
            f"値に、計画に書けない文字 ({number}) があります。取り除いてください。",
            f"The value has a character that no plan can hold ({number}); take it out.",
        )
    )


def _typed() -> str:
    if sys.stdin is None or sys.stdin.closed:
        raise UsageError(Bilingual("標準入力が閉じているので読めません。", "Cannot read: standard input is closed."))
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            Bilingual("標準入力の値が UTF-8 ではありません。", "The value on standard input is not UTF-8.")
        ) from error


def from_yaml(text: str) -> Value:
    """Return what *text* says as YAML; numbers, yes and no stay as they are written there.

    Raises:
        UsageError: It cannot be read.
    """
    indented = "".join(f"  {line}" for line in text.splitlines(keepends=True))
    reading = read(f"{_KEY}:\n{indented}\n")
    # Also what is merely doubted would be refused where it is written.
    if reading.errors or not isinstance(reading.data, dict) or tuple(reading.data) != (_KEY,):
        ja, en = next((map(printable, error.message) for error in reading.errors), ("", ""))
        raise UsageError(
            Bilingual(f"値を YAML として読めません。{ja}", f"The value cannot be read as YAML. {en}".rstrip())
        )
    value: Value = as_written(reading.source_map, (_KEY,))
    return value
