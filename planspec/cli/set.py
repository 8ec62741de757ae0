"""``planspec set``: another value for a place in a plan."""

from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.identifier import references_stay, require_free
from planspec.cli.editing.naming import before, way
from planspec.cli.editing.options import (
    EXIT_CODES,
    FORCE,
    INPUT,
    PLACE,
    PLACES,
    PLAN,
    describe,
    edit_options,
    exactly,
    how,
)
from planspec.cli.editing.source import Source, opened
from planspec.cli.editing.telling import Telling
from planspec.cli.editing.value import from_yaml, given
from planspec.cli.options import Parser
from planspec.cli.plan_file import STDIN
from planspec.cli.usage import UsageError
from planspec.edit import Refusal, Value
from planspec.edit.plan import Address, address, setting, typed
from planspec.language import Bilingual, Language

_WORDS = (PLAN, PLACE, Bilingual("値", "VALUE"))
_DESCRIPTION = Bilingual(
    "計画の1か所に値を書きます。ほかの文字、コメント、引用符は変わりません。項目がなければ書き足し、場所の最後の - は"
    f"リストの末尾に足します。\n{EXIT_CODES.ja}",
    "Write a value into one place of a plan; all other characters, comments and quotation marks stay. A field that is "
    f"not there is added; - as the last step of a place adds to a list.\n{EXIT_CODES.en}",
)
_HYPHENS = Bilingual(
    "- で始まる値は -- の後に書きます。",
    "A value that begins with a hyphen stands after --.",
)
_ARGUMENT = Bilingual(
    f"{PLACES.ja}値を - とすると標準入力から読みます。{_HYPHENS.ja}{INPUT.ja}",
    f"{PLACES.en} - as VALUE reads standard input. {_HYPHENS.en} {INPUT.en}",
)
_YAML = Bilingual(
    "値を YAML (リストや項目の集まり) として読みます", "read the value as YAML, such as a list or a mapping"
)
_FORCE = Bilingual(f"{FORCE.ja} (すでに使われている識別子も)", f"{FORCE.en}; and an identifier that is taken already")
_ONE_INPUT = Bilingual(
    "計画と値の両方を標準入力から読むことはできません。",
    "PLAN and VALUE cannot both be read from standard input.",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``set``."""
    words = Parser("set", f"{' '.join(name.en for name in _WORDS)} [OPTIONS]", _DESCRIPTION, language, cells)
    describe(words, _WORDS, _ARGUMENT)
    words.say_of_hyphens(_HYPHENS)
    words.switch("--yaml", text=_YAML)
    edit_options(words, _FORCE)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Write the value and return the exit code.

    Raises:
        UsageError: There is no such place, the value cannot be written there, or the file cannot be read or written.
    """
    path, pointer, word = exactly(options, *_WORDS)
    if path == word == STDIN:
        raise UsageError(_ONE_INPUT)
    source = opened(path, force=options.force)
    place = address(source.data, pointer)
    if isinstance(place, Refusal):
        raise refused(pointer, place)
    value = _value(source, place, given(word), yaml=options.yaml)
    if not options.force:
        require_free(source.data, place.at, value, pointer)
    telling = Telling(lambda data: _done(data, place), references_stay(source.data, place.at))
    return finish(source, (setting(source.data, place, value),), how(options, language), pointer, telling)


def _done(data: object, place: Address) -> Bilingual:
    ja, en = way(data, place.at)
    if place.exists:
        return Bilingual(before("を書き換えました。", ja), f"{en} is changed.")
    return Bilingual(before("を書き足しました。", ja), f"{en} is added.")


def _value(source: Source, place: Address, text: str, *, yaml: bool) -> Value:
    if yaml:
        return from_yaml(text)
    # The whole file is no place for a value; the edit says so.
    return typed(source.reading.source_map, place.at, text) if place.at else text
