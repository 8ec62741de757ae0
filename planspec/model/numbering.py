"""How the goals of a plan are numbered in print."""

from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from planspec.model.base import Model, described
from planspec.model.number import Flag

_KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_KANJI = "一二三四五六七八九"
_CIRCLED_FIRST, _CIRCLED_LAST = 1, 20
_KANJI_END = 10_000
_KANJI_UNITS = ((1000, "千"), (100, "百"), (10, "十"))
_ROMAN = ((1000, "Ⅿ"), (900, "ⅭⅯ"), (500, "Ⅾ"), (400, "ⅭⅮ"), (100, "Ⅽ"), (90, "ⅩⅭ"), (50, "Ⅼ"), (40, "ⅩⅬ"), (10, "Ⅹ"))
_ROMAN_SINGLE = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if _CIRCLED_FIRST <= number <= _CIRCLED_LAST else f"({number})"


def _roman(number: int) -> str:
    head = ""
    while number > len(_ROMAN_SINGLE):
        value, letters = next(pair for pair in _ROMAN if pair[0] <= number)
        head += letters
        number -= value
    return head + (_ROMAN_SINGLE[number - 1] if number else "")


def _kanji(number: int) -> str:
    if number >= _KANJI_END:
        return str(number)
    printed = ""
    for value, unit in _KANJI_UNITS:
        count, number = divmod(number, value)
        if count:
            printed += ("" if count == 1 else _KANJI[count - 1]) + unit
    return printed + (_KANJI[number - 1] if number else "")


def _series(letters: str) -> Callable[[int], str]:
    def nth(number: int) -> str:
        rounds, index = divmod(number - 1, len(letters))
        return letters[index] * (rounds + 1)

    return nth


_COUNTERS: dict[str, Callable[[int], str]] = {
    "1": str,
    "\uff11": lambda number: "".join(chr(ord(digit) + 0xFEE0) for digit in str(number)),
    "①": _circled,
    "Ⅰ": _roman,
    "ア": _series(_KATAKANA),
    "A": _series("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "a": _series("abcdefghijklmnopqrstuvwxyz"),
    "一": _kanji,
}
_JOINTS = "-.\u2010"


class NumberStyle(NamedTuple):
    """A style of numbers, known by how it writes the first one: ``1``, ``(1)``, ``①``, ``1-1``, ``取組1-1``, ``none``.

    Attributes:
        sample: The style as written in the plan.
        counter: The character that stands for the number, or the empty string for no numbers.
        before: What is printed before the number; in a nested style, the joint after that of the level above.
        after: What is printed after it.
        nested: Whether the number of the level above comes first, as in ``1-1``.
        word: What a nested style prints before the number of the level above, as in ``取組1-1``.
    """

    sample: str
    counter: str
    before: str = ""
    after: str = ""
    nested: bool = False
    word: str = ""

    @classmethod
    def parse(cls, sample: str) -> "NumberStyle":
        """Read a style from its sample.

        Raises:
            ValueError: The sample has no single character that stands for the number.
        """
        if sample == "none":
            return cls(sample, "")
        match [(place, character) for place, character in enumerate(sample) if character in _COUNTERS]:
            case [(at, counter)]:
                return cls(sample, counter, sample[:at], sample[at + 1 :])
            case [(at, "1"), (last, "1")] if last == at + 2 == len(sample) - 1 and sample[at + 1] in _JOINTS:
                return cls(sample, "1", before=sample[at + 1], nested=True, word=sample[:at])
        raise ValueError(sample)

    def print(self, number: int, parent: str = "") -> str:
        """Write *number* (from 1) in this style.

        Args:
            number: The count.
            parent: Printed number of the level above; a nested style puts it, with its joint, before its own.
        """
        if not self.counter:
            return ""
        above = parent.removeprefix(self.word)
        before = self.word + (above and above + self.before) if self.nested else self.before
        return before + _COUNTERS[self.counter](number) + self.after

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read a style from its sample; a value that is one already passes."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            _validated, serialization=core_schema.plain_serializer_function_ser_schema(lambda style: style.sample)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Describe a style to editors as text."""
        del schema, handler
        return {
            "type": ["string", "integer"],
            "pattern": r"\S",
            "examples": ["1", "(1)", "①", "Ⅰ", "ア", "A", "第1", "1-1", "none"],
        }


def _validated(value: object) -> NumberStyle:
    if isinstance(value, NumberStyle):
        return value
    try:
        if isinstance(value, str):
            return NumberStyle.parse(value)
    except ValueError:
        pass
    raise PydanticCustomError("number_style", "not a numbering style")


def _style(title: str, en: str, default: str, *examples: str) -> NumberStyle:
    style: NumberStyle = described(
        title,
        "最初の番号の書き方。「1」「(1)」「①」「Ⅰ」「ア」「第1」「1-1」など。番号を付けないときは none。",
        en=(en, "How the first number is written: 1, (1), ①, Ⅰ, ア, 第1, 1-1; `none` for no numbers."),
        default=NumberStyle.parse(default),
        examples=examples,
    )
    return style


class Numbering(Model):
    """番号の付け方; printed numbers come from the order and these styles, never from an ``id``."""

    basic_goal: NumberStyle = _style("基本目標の番号", "Basic goals", "1", "1", "Ⅰ")
    promotion_goal: NumberStyle = _style("推進目標の番号", "Promotion goals", "(1)", "(1)", "1-1")
    action: NumberStyle = _style("取組の番号", "Actions", "none", "①", "none")
    management: NumberStyle = _style("進行管理・評価体制の番号", "Management parts", "none", "1", "none")
    continuous: Flag = described(
        "推進目標の通し番号",
        "true なら、推進目標の番号を基本目標ごとに1に戻さず、計画全体で通します。",
        en=("Continuous", "Whether promotion goals are numbered through the whole plan."),
        default=False,
        examples=(True,),
    )

    def first_numbers(self, counts: Iterable[int]) -> tuple[int, ...]:
        """Return the number of the first promotion goal under each basic goal, which has *counts* of them in order."""
        sizes = tuple(counts)
        return tuple(accumulate(sizes, initial=1))[: len(sizes)] if self.continuous else (1,) * len(sizes)
