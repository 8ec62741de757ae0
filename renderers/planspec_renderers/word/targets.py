"""Where the cells of an overview lead: to the headings that say the same."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from planspec.document import Heading, Inlines, Role, current, plain


@dataclass(frozen=True, slots=True)
class Targets:
    """Names of the bookmarks of headings.

    Attributes:
        vision: The heading of the vision; nothing where there is none.
        goals: Headings of basic goals, by what they say.
        below: Headings of promotion goals, by what the basic goal and they say.
    """

    vision: str
    goals: Mapping[str, str]
    below: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, bookmarks: Iterable[tuple[Heading, str]]) -> Self:
        """Return the targets among the headings of a document, each with the name of its bookmark."""
        vision, goal = "", ""
        goals: dict[str, str] = {}
        below: dict[tuple[str, str], str] = {}
        for heading, mark in bookmarks:
            if heading.role is Role.VISION:
                vision = vision or mark
            elif heading.role is Role.BASIC_GOAL:
                goal = _said(heading)
                goals.setdefault(goal, mark)
            elif heading.role is Role.PROMOTION_GOAL:
                below.setdefault((goal, _said(heading)), mark)
        return cls(vision, goals, below)

    def row(self, row: tuple[Inlines, ...]) -> Iterator[str]:
        """Yield the target of each cell of a row: the last two are goals of two levels, the vision stands before."""
        goal, last = ("", *map(_words, row))[-2:] if row else ("", "")
        ends = (self.goals.get(goal, ""), self.below.get((goal, last), ""))
        above = len(row) - len(ends)
        yield from (self.vision,) * above
        yield from ends[max(-above, 0) :]


def _said(heading: Heading) -> str:
    number = heading.number.text if heading.number else ""
    return _squeezed(number + plain(current(heading.content)))


def _words(content: Inlines) -> str:
    return _squeezed(plain(current(content)))


def _squeezed(words: str) -> str:
    return "".join(words.split())
