"""Lines of a text, by offset."""

import re


def line_start(text: str, offset: int) -> int:
    """Return the offset where the line of *offset* starts."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Return the offset where the line of *offset* ends, before its line break."""
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    carriage_return = text.find("\r", offset, end)
    return end if carriage_return < 0 else carriage_return


def next_line(text: str, offset: int) -> int:
    """Return the offset where the line after that of *offset* starts, or the end of the text."""
    end = line_end(text, offset)
    return end + (2 if text.startswith("\r\n", end) else 1 if end < len(text) else 0)


def indent(text: str, offset: int) -> int:
    """Return how many spaces the line of *offset* starts with."""
    found = re.compile(r" *").match(text, line_start(text, offset))
    return len(found[0]) if found else 0


def content_end(text: str, offset: int) -> int:
    """Return the offset after the last character of the line of *offset* that is no blank."""
    end = line_end(text, offset)
    return offset + len(text[offset:end].rstrip(" \t"))
