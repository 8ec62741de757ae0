"""A plan as lines of text, each a fact: what git compares when it compares plans by lines.

Nothing is wrapped, a long text has a line for each sentence, and only goals have numbers, on lines of their own: where
one is put in before others, no more lines differ than have to.
"""

import re
from collections.abc import Iterator

from planspec.compare.subject import Subjects
from planspec.compare.value import TITLES, held, said, title
from planspec.language import Bilingual, Language
from planspec.model import Action, Model, NumberStyle, Plan, printed_numbers
from planspec.source import Pointer

_FLAG = {True: Bilingual("はい", "yes"), False: Bilingual("いいえ", "no")}
_STEP = "  "


def facts(plan: Plan, language: Language) -> Iterator[str]:
    """Yield the lines of a plan, in the order of its fields; what is not written is left out."""
    yield from _Facts(plan, language).of(plan, (), "")


class _Facts:
    """The lines of one plan."""

    def __init__(self, plan: Plan, language: Language) -> None:
        self._language = language
        self._subjects = Subjects(plan, printed_numbers(plan))

    def of(self, model: Model, at: Pointer, indent: str) -> Iterator[str]:
        """Yield the lines of a part, without what stands in its heading."""
        in_heading = (
            next((field for field in TITLES if held(model, field)), "") if at and isinstance(at[-1], int) else ""
        )
        for field, value in vars(model).items():
            if field in model.model_fields_set and field != in_heading and value is not None:
                yield from self._field(model, field, value, (*at, field), indent)

    def _field(self, model: Model, name: str, value: object, at: Pointer, indent: str) -> Iterator[str]:
        label = self._label(model, name)
        if isinstance(value, Model):
            yield f"{indent}{label}"
            yield from self.of(value, at, indent + _STEP)
        elif isinstance(value, tuple) and not isinstance(value, NumberStyle):
            for index, item in enumerate(value):
                yield from self._item(item, (*at, index), label, indent)
        else:
            text = _FLAG[value].in_language(self._language) if isinstance(value, bool) else said(value)
            yield from (f"{indent}{label}: {sentence}" for sentence in _sentences(text))

    def _item(self, item: object, at: Pointer, label: str, indent: str) -> Iterator[str]:
        if isinstance(item, Action):
            actor = f" ({item.actor})" if item.actor else ""
            yield f"{indent}{label}: {_one_line(item.text)}{actor}"
            yield from (
                line
                for index, one in enumerate(item.actions)
                for line in self._item(one, (*at, "actions", index), label, indent + _STEP)
            )
        elif isinstance(item, Model):
            yield f"{indent}{self._heading(item, at)}"
            yield from self.of(item, at, indent + _STEP)
        else:
            yield f"{indent}{label}: {_one_line(said(item))}"

    def _heading(self, item: Model, at: Pointer) -> str:
        """Return the name of an item without the way to it, and its title: 「推進目標(3) 見守りを続けます」."""
        around, name = (self._subjects.of(place).in_language(self._language) for place in (at[:-2], at))
        shown = name.removeprefix(f"{around} > ") if around else name
        called = _one_line(title(item))
        return _one_line(shown) if not called or f"「{called}」" in shown else f"{_one_line(shown)} {called}"

    def _label(self, model: Model, name: str) -> str:
        field = type(model).model_fields[name]
        extra = field.json_schema_extra
        english = extra.get("x-title-en", name) if isinstance(extra, dict) else name
        return str(english) if self._language == "en" else field.title or name


def _sentences(text: str) -> list[str]:
    """Return the sentences of a text, each in one line."""
    return [_one_line(found) for found in re.findall(r"[^。\n]*(?:。[」』)）]*|(?=\n)|\Z)", text) if found.strip()]


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")).strip(" ")
