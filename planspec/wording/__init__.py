"""Two wordings of one text: which words stayed, went and came."""

from planspec.wording.analyser import CUTTERS, cutter
from planspec.wording.difference import segments
from planspec.wording.notation import same_notation
from planspec.wording.segment import Fate, Segment
from planspec.wording.words import Cut, by_class

__all__ = ["CUTTERS", "Cut", "Fate", "Segment", "by_class", "cutter", "same_notation", "segments"]
