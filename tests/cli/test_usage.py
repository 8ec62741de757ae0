"""Tests of planspec.cli.usage."""

import errno
import os

import pytest

from planspec.cli.usage import cannot_read, cannot_write, printable


@pytest.mark.parametrize(
    ("number", "ja"),
    [
        (errno.ENOENT, "見つかりません"),
        (errno.EISDIR, "ファイルではなくフォルダーです"),
        (errno.ENAMETOOLONG, "名前が長すぎます"),
        (errno.EXDEV, f"エラーが起きました ({os.strerror(errno.EXDEV)})"),
    ],
)
def test_reasons_are_in_both_languages(number: int, ja: str) -> None:
    """The usual reasons are told in words; a rare one keeps the system's own."""
    message = cannot_read("計画.yaml", OSError(number, os.strerror(number))).message
    assert message.ja == f"計画.yaml を読めません。{ja}。"
    assert message.en.startswith("Cannot read 計画.yaml: ")


def test_an_error_without_a_number_is_told_by_name() -> None:
    """An error of the system that says nothing about itself."""
    assert cannot_read("x", TimeoutError()).message.en == "Cannot read x: TimeoutError."


def test_a_file_that_may_be_open_elsewhere() -> None:
    """On Windows a document that Word holds open cannot be written over; the message says so."""
    message = cannot_write("計画.docx", PermissionError(errno.EACCES, "Permission denied")).message
    assert message.ja == "計画.docx に書き込めません。権限がないか、別のソフトで開かれています。"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("計画 3.yaml", "計画 3.yaml"),
        ("a\u3000b", "a\u3000b"),
        ("a\nb\x1b", r"a\nb\x1b"),
        ("\udc8c", r"\udc8c"),
        ("", "''"),
    ],
)
def test_printable_keeps_one_line(text: str, shown: str) -> None:
    """Line breaks, escapes and undecodable bytes are spelt out."""
    assert printable(text) == shown
