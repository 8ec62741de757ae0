"""Files that are not UTF-8: which encoding they are in, or what they are instead."""

import codecs

from planspec.language import Bilingual

_MARKS = (
    (b"\xff\xfe\0\0", "utf-32-le", "UTF-32"),
    (b"\0\0\xfe\xff", "utf-32-be", "UTF-32"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)
_WITHOUT_MARKS = (
    ("utf-32-le", "UTF-32"),
    ("utf-32-be", "UTF-32"),
    ("utf-16-le", "UTF-16"),
    ("utf-16-be", "UTF-16"),
)
_FORMATS = (
    (b"PK\x03\x04", Bilingual("Word・Excel・ZIP などのファイル", "a Word, Excel or ZIP file")),
    (b"\xd0\xcf\x11\xe0", Bilingual("古い形式の Word・Excel などのファイル", "an old Word or Excel file")),
    (b"%PDF-", Bilingual("PDF ファイル", "a PDF file")),
)
_SAMPLE = 8192
"""Bytes that are looked at to tell encodings apart; even, so that it splits no character of UTF-16 or UTF-32."""


def other_format(data: bytes) -> Bilingual | None:
    """Return what kind of file *data* is, if it is a well-known one that is no text."""
    return next((name for signature, name in _FORMATS if data.startswith(signature)), None)


def wide(data: bytes) -> tuple[str, str] | None:
    """Decode UTF-16 or UTF-32; return the text without its mark and the encoding's name, or ``None``."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    if b"\0" not in data[:_SAMPLE]:
        return None
    found = (item for item in _WITHOUT_MARKS if _is_text(_begins(data, item[0])))
    return next(((data.decode(codec, "replace"), name) for codec, name in found), None)


def japanese(data: bytes) -> tuple[str, str] | None:
    """Decode ISO-2022-JP, EUC-JP or Shift_JIS; return the text and the encoding's name, or ``None``.

    *data* is not UTF-8, or it has escapes. Where more than one encoding fits, the one that gives the more usual
    characters wins: kana and kanji count for, half-width kana and characters of private use against.
    """
    if b"\x1b$" in data:
        return data.decode("iso2022_jp", "replace"), "ISO-2022-JP (JIS)"
    candidates = (
        (_begins(data, "cp932"), "cp932", "Shift_JIS"),
        (_begins(data, "euc_jis_2004"), "euc_jis_2004", "EUC-JP"),
    )
    usual, codec, name = max((_usual(text), codec, name) for text, codec, name in candidates)
    return (data.decode(codec, "replace"), name) if usual > 0 else None


def _begins(data: bytes, codec: str) -> str:
    """Return the beginning of *data* as text, or nothing where it is not in that encoding."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(data[:_SAMPLE], final=len(data) <= _SAMPLE)
    except UnicodeDecodeError:
        return ""


def _is_text(text: str) -> bool:
    """Tell whether *text* looks like YAML: a good part of it is ASCII, and none of it is a control character."""
    plain = sum(" " <= character <= "~" or character in "\t\r\n" for character in text)
    return plain >= max(2, len(text) // 20) and not any(character < "\t" for character in text)


def _usual(text: str) -> int:
    kana_and_kanji = sum("\u3041" <= character <= "\u30fe" or "\u4e00" <= character <= "\u9fff" for character in text)
    odd = sum("\uff61" <= character <= "\uff9f" or "\ue000" <= character <= "\uf8ff" for character in text)
    controls = sum("\x7f" <= character <= "\x9f" for character in text)
    return kana_and_kanji - 2 * odd - len(text) * controls
