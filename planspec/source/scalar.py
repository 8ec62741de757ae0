"""How the characters of a scalar's value stand in its source."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

_BREAK = r"(?:\r\n|\n|\r)"
_FOLD = rf"[ \t]*{_BREAK}[ \t\r\n]*"
_HEX = r"[0-9A-Fa-f]"
_ESCAPE = rf"\\{_BREAK}[ \t\r\n]*|\\x{_HEX}{{2}}|\\u{_HEX}{{4}}|\\U00(?:0{_HEX}|10){_HEX}{{4}}|\\."
_SIMPLE = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))

_Stretch = tuple[int, int]


class Decoded(NamedTuple):
    """A value, and the stretches of source that its characters come from.

    Attributes:
        value: The value.
        runs: ``(value start, value length, source start, source end)`` each, in order and without gaps in the value.
            The characters of a run are those of its source, or the run is one character written in some other way.
    """

    value: str
    runs: tuple[tuple[int, int, int, int], ...]

    def source(self, start: int, end: int) -> _Stretch:
        """Return the source offsets of the characters ``start:end`` of the value, which must not be empty.

        An empty range gives an empty stretch: before the character at *start*, or after the last one.
        """
        if start < end:
            return self._character(start)[0], self._character(end - 1)[1]
        offset = self._character(start)[0] if start < len(self.value) else self._character(start - 1)[1]
        return offset, offset

    def _character(self, index: int) -> _Stretch:
        value_start, length, start, end = self.runs[bisect_right(self.runs, index, key=lambda run: run[0]) - 1]
        if end - start != length:
            return start, end
        return start + index - value_start, start + index - value_start + 1


class _Decoding:
    """A value while it is being decoded."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._parts: list[str] = []
        self._runs: list[tuple[int, int, int, int]] = []
        self._length = 0

    def copy(self, start: int, end: int) -> None:
        """Take the characters of the source as they stand."""
        if start < end:
            self._add(self._text[start:end], start, end)

    def write(self, character: str, start: int, end: int) -> None:
        """Take *character*, which the source writes as ``start:end``."""
        self._add(character, start, end)

    def _add(self, part: str, start: int, end: int) -> None:
        self._parts.append(part)
        self._runs.append((self._length, len(part), start, end))
        self._length += len(part)

    def finish(self) -> Decoded:
        """Return what was decoded."""
        return Decoded("".join(self._parts), tuple(self._runs))


def decode(text: str, start: int, end: int, value: str) -> Decoded | None:
    """Decode the scalar written at ``start:end`` of *text*.

    Args:
        text: The whole text of the file.
        start: Offset of the scalar's first character: its quote, its ``|`` or ``>``, or its first letter.
        end: Offset after its last character; blank lines that follow a block scalar may belong to it.
        value: What the parser read; how far a block scalar is indented is settled by it.

    Returns:
        The decoded scalar, or ``None`` where it does not come out as *value*.
    """
    opening = text[start : start + 1]
    candidates = _block(text, start, end) if opening in ("|", ">") else iter((_flow(text, start, end, opening),))
    return next((decoded for decoded in candidates if decoded.value == value), None)


def _flow(text: str, start: int, end: int, opening: str) -> Decoded:
    quoted = opening in ("'", '"')
    start, end = (start + 1, end - 1) if quoted else (start, end)
    pattern = {"'": rf"''|{_FOLD}", '"': rf"{_ESCAPE}|{_FOLD}"}.get(opening, _FOLD)
    decoding = _Decoding(text)
    for found in re.compile(pattern, re.DOTALL).finditer(text, start, end):
        decoding.copy(start, found.start())
        _special(decoding, found)
        start = found.end()
    decoding.copy(start, end)
    return decoding.finish()


def _special(decoding: _Decoding, found: re.Match[str]) -> None:
    written = found[0]
    if written == "''":
        decoding.write("'", *found.span())
    elif written[0] != "\\":
        _folded(decoding, found)
    elif written[1] in "\r\n":
        _newlines(decoding, _breaks(found)[1:])
    else:
        decoding.write(_unescaped(written), *found.span())


def _unescaped(written: str) -> str:
    digits = written[2:]
    return chr(int(digits, base=16)) if digits else _SIMPLE.get(written[1], written)


def _folded(decoding: _Decoding, found: re.Match[str]) -> None:
    breaks = _breaks(found)
    if len(breaks) == 1:
        decoding.write(" ", *found.span())
    _newlines(decoding, breaks[1:])


def _breaks(found: re.Match[str]) -> list[_Stretch]:
    return [line_break.span() for line_break in re.compile(_BREAK).finditer(found.string, *found.span())]


def _newlines(decoding: _Decoding, breaks: list[_Stretch]) -> None:
    for line_break in breaks:
        decoding.write("\n", *line_break)


class _Line(NamedTuple):
    """One line of a block scalar: where its characters start and end, and where its line break ends."""

    start: int
    end: int
    after: int


def _block(text: str, start: int, end: int) -> Iterator[Decoded]:
    found = re.compile(rf"([^\r\n]*)(?:{_BREAK}|\Z)").finditer(text, start, end)
    header, *lines = [_Line(line.start(), line.end(1), line.end()) for line in found if line[0]]
    indicators = text[start : header.end].partition("#")[0]
    for indent in _likely_indents([text[line.start : line.end] for line in lines]):
        yield _block_at(text, lines, indent, folded=text[start] == ">", indicators=indicators)


def _likely_indents(lines: list[str]) -> Iterator[int]:
    indents = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")]
    yield from indents[:1]
    yield from range(min(indents, default=max(map(len, lines), default=0)), -1, -1)


def _block_at(text: str, lines: list[_Line], indent: int, *, folded: bool, indicators: str) -> Decoded:
    decoding = _Decoding(text)
    blank_lines: list[_Stretch] = []
    last: _Line | None = None
    was_blank = False
    for line in lines:
        content = line.start + indent
        if content >= line.end:
            blank_lines.append((line.end, line.after))
            continue
        blank = text[content] in " \t"
        if last and folded and not was_blank and not blank:
            if not blank_lines:
                decoding.write(" ", last.end, content)
        elif last:
            decoding.write("\n", last.end, last.after)
        _newlines(decoding, blank_lines)
        decoding.copy(content, line.end)
        last, blank_lines, was_blank = line, [], blank
    _chomp(decoding, last, blank_lines, indicators)
    return decoding.finish()


def _chomp(decoding: _Decoding, last: _Line | None, blank_lines: list[_Stretch], indicators: str) -> None:
    if last and last.end < last.after and "-" not in indicators:
        decoding.write("\n", last.end, last.after)
    if "+" in indicators:
        _newlines(decoding, blank_lines)
