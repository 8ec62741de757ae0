"""``planspec set``: another value for a place in a plan."""

from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.options import EXIT_CODES, PLACE, PLAN, edit_options, exactly, how
from planspec.cli.editing.source import Source, opened
from planspec.cli.editing.value import from_yaml, given
from planspec.cli.options import Parser
from planspec.cli.plan_file import STDIN
from planspec.cli.usage import UsageError
from planspec.edit import Refusal, Value
from planspec.edit.plan import Address, address, setting, typed
from planspec.language import Bilingual, Language
from planspec.source import json_pointer

_WORDS = ("PLAN", "POINTER", "VALUE")
_DESCRIPTION = Bilingual(
    "計画の1か所に値を書きます。ほかの文字、コメント、引用符は変わりません。項目がなければ書き足し、場所の最後の - は"
    f"リストの末尾に足します。\n{EXIT_CODES.ja}",
    "Write a value into one place of a plan; all other characters, comments and quotation marks stay. A field that is "
    f"not there is added; - as the last step of a place adds to a list.\n{EXIT_CODES.en}",
)
_ARGUMENT = Bilingual(
    f"{PLACE.ja}VALUE の - は標準入力から読みます。- で始まる値は -- の後に書きます。{PLAN.ja}",
    f"{PLACE.en} - as VALUE reads standard input; a value that begins with a hyphen stands after --. {PLAN.en}",
)
_YAML = Bilingual(
    "値を YAML (リストや項目の集まり) として読みます", "read the value as YAML, such as a list or a mapping"
)
_ONE_INPUT = Bilingual(
    "PLAN と VALUE の両方を標準入力から読むことはできません。",
    "PLAN and VALUE cannot both be read from standard input.",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``set``."""
    words = Parser("set", f"{' '.join(_WORDS)} [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument(" ".join(_WORDS), _ARGUMENT)
    words.switch("--yaml", text=_YAML)
    edit_options(words)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Write the value and return the exit code.

    Raises:
        UsageError: There is no such place, the value cannot be written there, or the file cannot be read or written.
    """
    path, pointer, word = exactly(options, *_WORDS)
    if path == word == STDIN:
        raise UsageError(_ONE_INPUT)
    source = opened(path)
    place = address(source.data, pointer)
    if isinstance(place, Refusal):
        raise refused(pointer, place)
    value = _value(source, place, given(word), yaml=options.yaml)
    shown = json_pointer(place.at)
    done = (
        Bilingual(f"{shown} を書き換えました。", f"{shown} is changed.")
        if place.exists
        else Bilingual(f"{shown} を書き足しました。", f"{shown} is added.")
    )
    return finish(source, (setting(source.data, place, value),), how(options, language), pointer, done)


def _value(source: Source, place: Address, text: str, *, yaml: bool) -> Value:
    if yaml:
        return from_yaml(text)
    # The whole file is no place for a value; the edit says so.
    return typed(source.reading.source_map, place.at, text) if place.at else text
