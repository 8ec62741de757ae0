"""Tests of planspec.cli.picture."""

import zlib
from pathlib import Path

import pytest

from cli.picture_sample import DATA, HEADER, JPEG, PNG, SCAN, SIGNATURE, SIZE, START, chunk
from planspec.cli.picture import read_picture
from planspec.cli.usage import UsageError

DAMAGED = "the picture is cut short or damaged."
OTHER = "it is no PNG or JPEG picture."


def answer(path: Path, data: bytes) -> str:
    """Return what is said of a file; nothing where it is read."""
    path.write_bytes(data)
    try:
        read = read_picture(str(path))
    except UsageError as error:
        return error.message.en.partition(": ")[2]
    assert read == data
    return ""


@pytest.mark.parametrize(
    "data",
    [
        PNG,
        PNG + b"after the end",
        SIGNATURE + HEADER + chunk(b"tEXt", b"x") + DATA + DATA + chunk(b"IEND"),
        JPEG,
        START + b"\xff\xff" + SIZE + SCAN + b"\xff\xd9\0\0",
        START + SIZE.replace(b"\xc0", b"\xc2") + SCAN + b"\xff\xd9",
    ],
)
def test_whole_pictures_are_read(tmp_path: Path, data: bytes) -> None:
    """Also with what cameras and programs put between the parts and after the end."""
    assert answer(tmp_path / "a", data) == ""


@pytest.mark.parametrize("data", [PNG, JPEG])
def test_a_picture_cut_short_anywhere_is_told(tmp_path: Path, data: bytes) -> None:
    """Such as one that was not copied to its end."""
    told = {answer(tmp_path / "a", data[:length]) for length in range(8, len(data))}
    assert told == {DAMAGED}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", OTHER),
        (b"GIF89a", OTHER),
        (b"<svg/>", OTHER),
        (PNG.replace(zlib.compress(b"\0\0"), zlib.compress(b"\0\1")), DAMAGED),
        (SIGNATURE + HEADER + chunk(b"IEND"), DAMAGED),
        (SIGNATURE + DATA + chunk(b"IEND"), DAMAGED),
        (SIGNATURE + b"\xff" * 20, DAMAGED),
        (START + SCAN + b"\xff\xd9", DAMAGED),
        (START + SIZE.replace(b"\xc0", b"\xc4") + SCAN + b"\xff\xd9", DAMAGED),
        (START + b"none", DAMAGED),
        (JPEG + b"\0" * 20_000_000, "it is larger than 20 MB."),
    ],
)
def test_what_is_no_whole_picture_is_told(tmp_path: Path, data: bytes, told: str) -> None:
    """Another kind, a wrong checksum, parts that are missing, a file too large."""
    assert answer(tmp_path / "a", data) == told
