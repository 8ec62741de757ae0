"""Fixes that can be made at once: no two of them write to the same place."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from planspec.diagnostics import Diagnostic
from planspec.edit import Piece, Refusal, clash, pieces_of
from planspec.fixing.attempt import is_layout, replacement_of
from planspec.source import Pointer, SourceMap


class Chosen(NamedTuple):
    """Findings whose fixes can be made at once, and those whose fixes cannot be made at all."""

    together: tuple[Diagnostic, ...]
    refused: tuple[tuple[Diagnostic, Refusal], ...]


class _Claim(NamedTuple):
    """What a chosen fix writes to: the characters that its rule looked at, and those that really change."""

    code: str
    start: int
    end: int
    pieces: tuple[Piece, ...]


def choose(source_map: SourceMap, wanted: Iterable[Diagnostic]) -> Chosen:
    """Take of *wanted*, in its order, what does not clash with what is taken already."""
    claims: defaultdict[Pointer, list[_Claim]] = defaultdict(list)
    names: set[Pointer] = set()
    together: list[Diagnostic] = []
    refused: list[tuple[Diagnostic, Refusal]] = []
    for one in wanted:
        if is_layout(one):
            together.append(one)
            continue
        if one.key:
            own = {one.at, (*one.at[:-1], replacement_of(one).text)}
            if not own & names:
                names |= own
                together.append(one)
            continue
        pieces = pieces_of(source_map, replacement_of(one))
        if isinstance(pieces, Refusal):
            refused.append((one, pieces))
            continue
        claim = _Claim(one.code, *(one.chars or (0, _ALL)), pieces)
        if not any(_clash(claim, other) for other in claims[one.at]):
            claims[one.at].append(claim)
            together.append(one)
    return Chosen(tuple(together), tuple(refused))


_ALL = 1 << 40
"""More characters than any value has."""


def _clash(one: _Claim, other: _Claim) -> bool:
    """Tell whether two fixes get into each other's way: two rules on the same characters do, whatever they write."""
    if one.code != other.code and one.start < other.end and other.start < one.end:
        return True
    return any(a != b and clash(*sorted((a, b))) for a in one.pieces for b in other.pieces)
