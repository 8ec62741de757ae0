"""Reading: the text or the bytes of a plan file to plain data, positions, comments and errors."""

from planspec.reader.comment import Comment
from planspec.reader.pipeline import read
from planspec.reader.reading import ReadError, Reading

__all__ = ["Comment", "ReadError", "Reading", "read"]
