"""Encodings: told by name, with the place, and read on."""

import pytest

from planspec.reader import read

TEXT = "# 計画\ntitle: 架空市地域福祉活動計画\nitems:\n  - 講座を開きます。ｶﾅ①\n"
PLAIN = TEXT.replace("①", "").replace("ｶﾅ", "カナ")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (TEXT.encode("cp932"), "Shift_JIS"),
        (TEXT.replace("\n", "\r\n").encode("cp932"), "Shift_JIS"),
        (TEXT.encode("euc_jis_2004"), "EUC-JP"),
        (PLAIN.encode("euc_jp"), "EUC-JP"),
        (PLAIN.encode("iso2022_jp"), "ISO-2022-JP"),
        (TEXT.encode("utf-16"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("utf-32"), "UTF-32"),
        (TEXT.encode("utf-32-le"), "UTF-32"),
        (TEXT.encode("utf-32-be"), "UTF-32"),
        (b"a: b\n".decode().encode("utf-16-le"), "UTF-16"),
        ("title: 計画\n".encode("cp932"), "Shift_JIS"),
    ],
)
def test_encoding_is_named(data: bytes, name: str) -> None:
    """The encoding is told in both languages, and the text can be shown."""
    reading = read(data)
    (error,) = reading.errors
    assert error.code == "PLN017"
    assert name in error.message.ja
    assert name in error.message.en
    assert "UTF-8" in error.message.ja
    assert isinstance(reading.data, dict)
    assert not reading.usable
    assert not reading.text.startswith("\ufeff")


def test_place_is_the_first_character_beyond_ascii() -> None:
    """The error stands where text starts to be garbled."""
    (error,) = read("id: x\ntitle: 計画  \n".encode("cp932")).errors
    assert (error.span.start.line, error.span.start.column, error.span.end.column) == (2, 8, 10)


def test_other_errors_are_told_with_it() -> None:
    """A file in another encoding is read on."""
    assert [error.code for error in read("title：計画です\nid: x".encode("cp932")).errors] == ["PLN014", "PLN017"]


@pytest.mark.parametrize(
    ("data", "word"), [(b"PK\x03\x04\xff", "Word"), (b"\xd0\xcf\x11\xe0\xa1", "Word"), (b"%PDF-1.7\n", "PDF")]
)
def test_other_files_are_told(data: bytes, word: str) -> None:
    """A Word or PDF file is no YAML in another encoding."""
    (error,) = read(data).errors
    assert error.code == "PLN017"
    assert word in error.message.ja
    assert word in error.message.en


@pytest.mark.parametrize(
    ("data", "places"),
    [
        ("a: 計画".encode() + b"\xff" + "です\nb: ".encode() + b"\xe3\x81" + "あ".encode(), [(1, 6), (2, 4)]),
        (b"a: b\xff", [(1, 5)]),
        (b"\xef\xbb\xbfa: \xff", [(1, 4)]),
        ("あ".encode() * 20 + b": \xff" * 20, [(1, 23 + 3 * number) for number in range(10)]),
        ("x: 計画\ny: \ud83d".encode("utf-8", "surrogatepass"), [(2, 4), (2, 5), (2, 6)]),
    ],
)
def test_bytes_that_are_not_utf8_have_a_place(data: bytes, places: list[tuple[int, int]]) -> None:
    """Damaged characters of a UTF-8 file are told one by one, up to ten."""
    errors = [error for error in read(data).errors if error.code == "PLN018"]
    assert [(error.span.start.line, error.span.start.column) for error in errors] == places


@pytest.mark.parametrize("data", [b"a: \x1b[0m b", b"a: b\0", b"a: \x1b"])
def test_control_characters_are_no_encoding(data: bytes) -> None:
    """A stray NUL or ESC in UTF-8 is a control character."""
    assert [error.code for error in read(data).errors] == ["PLN015"]
