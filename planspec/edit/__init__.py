"""Edits of a plan file that leave every other character of it as it is."""

from planspec.edit.edit import Edited, clash, edit, pieces_of
from planspec.edit.patch import Patch, patched
from planspec.edit.refusal import Refusal
from planspec.edit.replacement import Piece, Replacement

__all__ = ["Edited", "Patch", "Piece", "Refusal", "Replacement", "clash", "edit", "patched", "pieces_of"]
