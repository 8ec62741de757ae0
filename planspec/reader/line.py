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


def long_line(text: str | bytes, most: int) -> int | None:
    """Return the offset of the first line of *text* that is longer than *most*, or ``None``.

    Of the line breaks only the last in each *most* characters is looked for, so short lines cost next to nothing.
    """
    start = 0
    while len(text) - start > most:
        end = start + most + 1
        last = _last_break(text, start, end)
        if last < 0:
            return start
        start = last + 1
    return None


def _last_break(text: str | bytes, start: int, end: int) -> int:
    if isinstance(text, bytes):
        return max(text.rfind(b"\n", start, end), text.rfind(b"\r", start, end))
    return max(text.rfind("\n", start, end), text.rfind("\r", start, end))
