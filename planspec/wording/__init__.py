"""Two wordings of one text: which words stayed, went and came."""

from planspec.wording.by_character import by_character
from planspec.wording.by_class import by_class
from planspec.wording.clause import shared_start
from planspec.wording.cut import Cut
from planspec.wording.cutter import CUTTERS, USUAL, cutter
from planspec.wording.notation import same_notation
from planspec.wording.segment import Fate, Segment
from planspec.wording.segments import segments

__all__ = [
    "CUTTERS",
    "USUAL",
    "Cut",
    "Fate",
    "Segment",
    "by_character",
    "by_class",
    "cutter",
    "same_notation",
    "segments",
    "shared_start",
]
