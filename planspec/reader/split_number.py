"""Numbers such as 3,000 in a list or a mapping on one line, where the comma parts two entries."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.problem import Problem
from planspec.reader.walk import scalars
from planspec.source.place import Place

# The comma comes first: a search for a plain character is the quickest.
_COMMA = r",(?<=[0-9],)(?<![0-9]{4},)(?<![0-9],[0-9]{3},)(?=[0-9]{3}(?![0-9]))"
_FAR = 1000
"""Characters before a comma in which a bracket is looked for, so that texts with numbers cost next to nothing."""


def split_numbers(text: str, root: Place) -> Iterator[Problem]:
    """Yield the commas of *text* that part two entries and stand within a number."""
    commas = {found.start() for found in re.compile(_COMMA).finditer(text)}
    if not any(_in_brackets(text[max(0, comma - _FAR) : comma]) for comma in commas):
        return
    for scalar in scalars(text, root):
        if scalar.end in commas:
            number = re.compile(r"[0-9]{1,3}\Z").search(text[scalar.end - 3 : scalar.end])
            start = scalar.end - len(number[0]) if number else scalar.end
            shown = text[start : scalar.end + 4]
            yield Problem("PLN025", _explained(shown), start, scalar.end + 4, scalar.at, harmless=True)


def _in_brackets(before: str) -> bool:
    return before.count("[") > before.count("]") or before.count("{") > before.count("}")


def _explained(number: str) -> Bilingual:
    return Bilingual(
        f"「{number}」の「,」は [ ] や {{ }} の中では区切りと読まれ、ここで2つに分かれています。"
        "1つの文や数なら、全体を引用符で囲んでください。",
        f"Within [ ] and {{ }} the comma in `{number}` parts two entries; put the whole text or number in quotes"
        " if it is one.",
    )
