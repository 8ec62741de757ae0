"""One file on the page: its lines, and what was found below each."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from planspec.cli.reporters.html import words
from planspec.cli.reporters.html.card import Card
from planspec.cli.reporters.html.folds import Stretch, stretches
from planspec.cli.reporters.html.lines import Mark, line, marks, split
from planspec.cli.reporters.html.told import Told, told
from planspec.cli.result import Result
from planspec.language import Language


class File(NamedTuple):
    """What the page has to know of a file.

    Attributes:
        path: Its path for people.
        title: The title that the plan gives itself; empty where it has none.
        kinds: How many findings there are of each kind.
        sections: How many findings there are in each part of the plan.
        body: Its lines and findings as HTML.
    """

    path: str
    title: str
    kinds: dict[str, int]
    sections: dict[str, int]
    body: str

    @property
    def clean(self) -> bool:
        """Whether nothing was found, and nothing is suppressed."""
        return not self.kinds


def file_part(result: Result, language: Language) -> str:
    """Return the part of the report on one file: a line of JSON, and its lines and findings as HTML."""
    findings = told(result)
    kinds = dict(Counter(one.kind for one in findings))
    sections = dict(Counter(one.section for one in findings))
    return f"{json.dumps((result.path, _title(result), kinds, sections))}\n{_body(result, findings, language)}"


def read_part(part: str) -> File:
    """Read a part of the report."""
    head, _, body = part.partition("\n")
    path, title, kinds, sections = json.loads(head)
    return File(path, title, kinds, sections, body)


def _title(result: Result) -> str:
    data = result.source_map.data
    title = data.get("title") if isinstance(data, dict) else None
    return title if isinstance(title, str) else ""


def _body(result: Result, findings: tuple[Told, ...], language: Language) -> str:
    listing = _Listing.of(result, findings, language)
    return "".join(map(listing.stretch, stretches(listing.last, findings)))


class _Listing(NamedTuple):
    """The lines of a file in one language.

    Attributes:
        lines: All of them, and what follows the last line break.
        last: The number of the last one shown.
        marked: The marks of each line.
        below: What was found, by the line that it stands below.
        language: The language of all that is not the plan's text.
    """

    lines: list[str]
    last: int
    marked: Mapping[int, list[Mark]]
    below: Mapping[int, list[Told]]
    language: Language

    @classmethod
    def of(cls, result: Result, findings: tuple[Told, ...], language: Language) -> "_Listing":
        lines, below = split(result.source_map.text), defaultdict(list)
        for one in findings:
            below[one.diagnostic.span.start.line].append(one)
        # What follows the last line break is a line only where something was found in it.
        last = len(lines) - (not lines[-1] and len(lines) > 1 and len(lines) not in below)
        return cls(lines, last, marks(lines, findings), below, language)

    def stretch(self, stretch: Stretch) -> str:
        inside = "".join(self._blocks(stretch))
        if not stretch.folded:
            return inside
        count = stretch.last - stretch.first + 1
        label = (words.TEXT if count == self.last else words.FOLDED).in_language(self.language)
        label = label.format(first=stretch.first, last=stretch.last, count=count)
        return f"<details><summary>{label}</summary>\n{inside}</details>\n"

    def _blocks(self, stretch: Stretch) -> Iterator[str]:
        lines: list[str] = []
        for number in range(stretch.first, stretch.last + 1):
            ending = "\n" if number < len(self.lines) else ""
            lines.append(line(number, self.lines[number - 1], self.marked.get(number, ()), ending))
            if number in self.below or number == stretch.last:
                yield f'<pre lang="ja">{"".join(lines)}</pre>\n'
                lines.clear()
            if number in self.below:
                cards = "".join(Card(one, self.language).html for one in self.below[number])
                yield f'<div class="findings">\n{cards}</div>\n'
