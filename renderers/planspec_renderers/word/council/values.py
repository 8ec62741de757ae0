"""What a plan puts into the places of a cover, a header and a footer."""

import datetime as dt
from collections.abc import Iterator, Mapping

from planspec.document import Block, Document, Group, Metadata, Paragraph, Role, plain
from planspec_renderers.word.council.places import PlaceName

_REIWA = dt.date(2019, 5, 1)
_HEISEI = dt.date(1989, 1, 8)
"""First days of the eras (source: the cabinet orders that named them)."""


_COVERS = frozenset({Role.COVER, Role.MASTHEAD})


def values(document: Document) -> Mapping[PlaceName, str]:
    """Return the words of every place; empty where the plan has none."""
    plan, metadata = document.subject, document.metadata
    phase = plan.phase if plan is not None else None
    return {
        PlaceName.TITLE: document.title,
        PlaceName.PERIOD: next(_lines(document.blocks, Role.SUBTITLE), metadata.subject),
        PlaceName.ORGANIZATION: metadata.author,
        PlaceName.PHASE: f"({phase.value})" if phase and not phase.finished else "",
        PlaceName.DATE: _date(document),
    }


def _date(document: Document) -> str:
    """Return the day of adoption; other documents than plans say their own date."""
    plan, language = document.subject, document.metadata.language
    day = document.metadata.date if plan is None else plan.adopted
    if day is None or day == Metadata().date:
        return ""
    return _japanese(day) if language == "ja" else f"{day.day} {day:%B} {day.year}"


def _japanese(day: dt.date) -> str:
    if day < _HEISEI:
        year = f"{day.year}"
    else:
        name, first = ("令和", _REIWA.year) if day >= _REIWA else ("平成", _HEISEI.year)
        number = day.year - first + 1
        year = f"{name}{number if number > 1 else '元'}"
    return f"{year}年{day.month}月{day.day}日"


def without_cover(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks* without our own cover or masthead, but with its notes on what is not settled."""
    return tuple(left for block in blocks for left in (_notes(block) if _is_cover(block) else (block,)))


def cover_words(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Return the lines of our own cover or masthead, without its notes."""
    return tuple(_lines(blocks, *(role for role in Role if role is not Role.TODO)))


def _lines(blocks: tuple[Block, ...], *roles: Role) -> Iterator[str]:
    """Yield the lines of our own cover or masthead that have one of *roles*."""
    covers = (block for block in blocks if isinstance(block, Group) and block.role in _COVERS)
    for line in (line for cover in covers for line in cover.blocks):
        if isinstance(line, Paragraph) and line.role in roles:
            yield plain(line.content)


def _is_cover(block: Block) -> bool:
    return isinstance(block, Group) and block.role in _COVERS


def _notes(block: Block) -> tuple[Block, ...]:
    inside = block.blocks if isinstance(block, Group) else ()
    return tuple(one for one in inside if isinstance(one, Paragraph) and one.role is Role.TODO)
