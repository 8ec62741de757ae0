"""Reading: the text or the bytes of a plan file to plain data, positions, comments and errors."""

from planspec.reader.comment import Comment
from planspec.reader.pipeline import read
from planspec.reader.reading import ReadError, Reading
from planspec.reader.trailing_space import TrailingSpace, trailing_spaces

__all__ = ["Comment", "ReadError", "Reading", "TrailingSpace", "read", "trailing_spaces"]
