"""Bytes to text."""

import re

from planspec.language import Bilingual
from planspec.reader import legacy
from planspec.reader.line import content_end, line_start, long_line
from planspec.reader.problem import Problem

MAX_BYTES = 5 * 1024 * 1024
"""Size of the largest file that is read."""

MAX_LINE = 250_000
"""The most characters that a line may have; parsers and encodings take their time over longer ones."""

MAX_ENTRIES = 200_000
"""The most lines and commas that a file may have: together they bound the number of values in it."""

BYTE_ORDER_MARK = "\ufeff"
_ASCII = bytes(range(0x80))
_BYTES_OF_A_CHARACTER = 4
_SHOWN = 80
"""Characters of a line that is too long which are kept, to show what it is."""

_SAMPLE = 65_536
"""Bytes that are looked at to tell whether a text is UTF-8 with damages, or something else."""

_MOST_BAD_PLACES = 10


def to_text(source: str | bytes) -> tuple[str, list[Problem]]:
    """Return the text of a file without a byte order mark at its start, and what is wrong with its encoding.

    The text is empty where the file is too large or no text at all; a byte that is not UTF-8 becomes U+FFFD.
    """
    size = len(source) if isinstance(source, bytes) else _size(source)
    if size > MAX_BYTES:
        return "", [_too_large(size)]
    if isinstance(source, bytes) and (start := long_line(source, _BYTES_OF_A_CHARACTER * MAX_LINE)) is not None:
        return _up_to_line(source[: start + _SHOWN].decode(errors="replace"))
    text, problems = _decoded(source) if isinstance(source, bytes) else (source, [])
    if (start := long_line(text, MAX_LINE)) is not None:
        return _up_to_line(text[: start + _SHOWN])
    if len(text) > MAX_ENTRIES and text.count("\n") + text.count("\r") + text.count(",") > MAX_ENTRIES:
        return "", [_too_many_entries()]
    return text.removeprefix(BYTE_ORDER_MARK), problems


def _size(text: str) -> int:
    """Return the size of *text* in UTF-8, or its length where that alone tells whether it is too large."""
    told = len(text) > MAX_BYTES or len(text) * _BYTES_OF_A_CHARACTER <= MAX_BYTES
    return len(text) if told else len(text.encode(errors="surrogatepass"))


def _up_to_line(text: str) -> tuple[str, list[Problem]]:
    """Return *text* without a byte order mark, and the problem that its last line is, which was cut short."""
    text = text.removeprefix(BYTE_ORDER_MARK)
    message = Bilingual(
        f"1行が長すぎます。1行に書けるのは {MAX_LINE:,} 文字までです。",
        f"The line is too long: a line has at most {MAX_LINE:,} characters.",
    )
    return text, [Problem("PLN012", message, line_start(text, len(text)), len(text))]


def _too_large(size: int) -> Problem:
    shown, limit = f"{size / 1024 / 1024:.1f}", MAX_BYTES // 1024 // 1024
    message = Bilingual(
        f"ファイルが大きすぎます。読めるのは {limit} MiB までです (このファイルは {shown} MiB 以上)。",
        f"The file is too large: at most {limit} MiB are read, and this one has {shown} MiB or more.",
    )
    return Problem("PLN012", message, 0, 0)


def _too_many_entries() -> Problem:
    message = Bilingual(
        f"行や値が多すぎます。読めるのは合わせて {MAX_ENTRIES} までです。",
        f"There are too many lines and values: at most {MAX_ENTRIES} are read.",
    )
    return Problem("PLN012", message, 0, 0)


def _decoded(data: bytes) -> tuple[str, list[Problem]]:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _not_utf8(data)
    if b"\0" in data or b"\x1b" in data or data.startswith((b"PK\x03", b"%PDF-")):
        return _utf8_by_chance(data, text)
    return text, []


def _not_utf8(data: bytes) -> tuple[str, list[Problem]]:
    if kind := legacy.other_format(data):
        return "", [_no_text(kind)]
    found = legacy.wide(data)
    start = _first_beyond_ascii(data)
    if found is None and _mostly_bad(data[start : start + _SAMPLE].decode(errors="replace")):
        found = legacy.japanese(data)
    return (found[0], [_encoding(*found)]) if found else _bad_bytes(data)


def _first_beyond_ascii(data: bytes) -> int:
    """Return the offset of the first byte of *data* that is not ASCII."""
    return len(data) - len(data.lstrip(_ASCII))


def _mostly_bad(text: str) -> bool:
    """Tell whether *text* has many characters that were replaced, and few that take three bytes or more in UTF-8.

    Kana and kanji take three; two bytes of EUC-JP can be one character of UTF-8 by chance, three of them hardly.
    """
    bad = text.count("\ufffd")
    return bad >= 4 * (len(re.sub("[^\u0800-\U0010ffff]+", "", text)) - bad)


def _utf8_by_chance(data: bytes, text: str) -> tuple[str, list[Problem]]:
    if kind := legacy.other_format(data):
        return "", [_no_text(kind)]
    found = legacy.wide(data) or (legacy.japanese(data) if b"\x1b$" in data else None)
    return (found[0], [_encoding(*found)]) if found else (text, [])


def _no_text(kind: Bilingual) -> Problem:
    message = Bilingual(
        f"これは YAML の文書ではなく、{kind.ja}です。",
        f"This is not a YAML text but {kind.en}.",
    )
    return Problem("PLN017", message, 0, 0)


def _encoding(text: str, name: str) -> Problem:
    found = re.search(r"[^\x00-\x7f]", text)
    start = found.start() if found else 0
    message = Bilingual(
        f"ファイルの文字コードが {name} です。UTF-8 で保存し直してください。",
        f"The file is in {name}; save it again in UTF-8.",
    )
    return Problem("PLN017", message, start, content_end(text, start))


def _bad_bytes(data: bytes) -> tuple[str, list[Problem]]:
    parts: list[str] = []
    problems: list[Problem] = []
    length = 0
    while len(problems) < _MOST_BAD_PLACES:
        try:
            parts.append(data.decode())
        except UnicodeDecodeError as error:
            parts.append(data[: error.start].decode() + "\ufffd")
            length += len(parts[-1])
            mark = len(BYTE_ORDER_MARK) if parts[0].startswith(BYTE_ORDER_MARK) else 0
            problems.append(_bad_byte(data[error.start : error.end], length - 1 - mark))
            data = data[error.end :]
        else:
            return "".join(parts), problems
    return "".join(parts) + data.decode(errors="replace"), problems


def _bad_byte(found: bytes, offset: int) -> Problem:
    shown = found.hex(" ").upper()
    message = Bilingual(
        f"UTF-8 として読めないバイト {shown} があります。文字が壊れていないか確かめてください。",
        f"The bytes {shown} are not UTF-8; a character may have been damaged.",
    )
    return Problem("PLN018", message, offset, offset + 1)
