"""A piece of a plan that an editor can insert."""

import re
from collections.abc import Iterator
from itertools import count
from typing import Any, NamedTuple

from planspec.language import Bilingual, Language


class Snippet(NamedTuple):
    """A piece of a plan with places to fill in.

    Attributes:
        label: What it is called in the editor's list.
        description: What it is for.
        body: The fields in their order; what stands in braces is to be overwritten.
    """

    label: Bilingual
    description: Bilingual
    body: dict[str, Any]

    def called(self, ja: str, en: str) -> "Snippet":
        """Return the snippet with a label that has these words."""
        return self._replace(label=Bilingual(f"＋ {ja}", f"+ {en}"))

    def as_json(self, language: Language) -> dict[str, Any]:
        """Return the snippet as the keyword `defaultSnippets` lists it."""
        return {
            "label": self.label.in_language(language),
            "description": self.description.in_language(language),
            "markdownDescription": self.description.in_language(language),
            "body": _with_stops(self.body, count(1)),
        }


def _with_stops(value: Any, numbers: Iterator[int]) -> Any:
    """Return *value* with a tab stop, ``${1:text}``, for each text in braces, numbered from first to last."""
    match value:
        case dict():
            return {name: _with_stops(item, numbers) for name, item in value.items()}
        case list():
            return [_with_stops(item, numbers) for item in value]
        case _:
            return re.sub(r"\{(.*)\}", lambda found: f"${{{next(numbers)}:{found[1]}}}", value)
