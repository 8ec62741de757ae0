"""Edits of a plan file that leave every other character of it as it is."""

from planspec.edit.change import change
from planspec.edit.cut import comments_above
from planspec.edit.edit import Edited, clash, edit, pieces_of
from planspec.edit.operation import Insert, Move, Operation, Remove, Set, Value
from planspec.edit.patch import Patch, patched
from planspec.edit.refusal import Refusal
from planspec.edit.replacement import Piece, Replacement
from planspec.edit.word import Word, as_written

__all__ = [
    "Edited",
    "Insert",
    "Move",
    "Operation",
    "Patch",
    "Piece",
    "Refusal",
    "Remove",
    "Replacement",
    "Set",
    "Value",
    "Word",
    "as_written",
    "change",
    "clash",
    "comments_above",
    "edit",
    "patched",
    "pieces_of",
]
