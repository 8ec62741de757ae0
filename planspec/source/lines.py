"""Line numbers of a text, found without a list of its lines."""

from bisect import bisect_left, bisect_right

_STEP = 4096


class Lines:
    """Which line an offset is on. Lines end with LF, CR LF or CR.

    Line breaks are counted once for every 4,096 characters, and then from the nearest of these places: a text of five
    million blank lines costs no more than one of five million letters.
    """

    def __init__(self, text: str) -> None:
        """Take a text."""
        self._text = text
        self._has_returns = "\r" in text
        self._offsets = [0]
        self._breaks = [0]
        while (start := self._offsets[-1]) + _STEP < len(text):
            end = start + _STEP + text.startswith("\r\n", start + _STEP - 1)
            self._breaks.append(self._breaks[-1] + self._count(start, end))
            self._offsets.append(end)

    def at(self, offset: int) -> tuple[int, int]:
        """Return the number, from 1, and the start of the line of *offset*; a line break belongs to its own line."""
        before = offset - (offset > 0 and self._text.startswith("\r\n", offset - 1))
        step = bisect_right(self._offsets, before) - 1
        start = self._text.rfind("\n", 0, before) + 1
        if self._has_returns:
            start = max(start, self._text.rfind("\r", 0, before) + 1)
        return self._breaks[step] + self._count(self._offsets[step], before) + 1, start

    def start(self, number: int) -> int:
        """Return the offset where the line *number* starts.

        Raises:
            IndexError: The text has no such line.
        """
        step = max(bisect_left(self._breaks, number - 1) - 1, 0)
        offset = self._offsets[step]
        for _ in range(number - 1 - self._breaks[step]):
            offset = self._next(offset)
        return offset

    def end(self, start: int) -> int:
        """Return the offset of the line break that ends the line at *start*, or of the end of the text."""
        newline = self._text.find("\n", start)
        end = len(self._text) if newline < 0 else newline
        if not self._has_returns:
            return end
        carriage_return = self._text.find("\r", start, end)
        return end if carriage_return < 0 else carriage_return

    def _next(self, offset: int) -> int:
        end = self.end(offset)
        if end == len(self._text):
            raise IndexError(offset)
        return end + 1 + self._text.startswith("\r\n", end)

    def _count(self, start: int, end: int) -> int:
        text = self._text
        breaks = text.count("\n", start, end)
        if self._has_returns:
            breaks += text.count("\r", start, end) - text.count("\r\n", start, end)
        return breaks
