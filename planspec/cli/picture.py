"""Pictures in files: read whole, and known to be PNG or JPEG before a document is made of them."""

from struct import unpack_from
from zlib import crc32

from planspec.cli.input_file import read_input
from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual

_MOST_MEGABYTES = 20
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_CHUNK = 12
"""Bytes of a chunk of a PNG file beside its data: length, type and checksum (ISO/IEC 15948)."""
_SEGMENT = 4
"""Bytes of a segment of a JPEG file before its data: marker and length (ITU-T T.81)."""
_FILL, _START_OF_SCAN, _END_OF_IMAGE = 0xFF, 0xDA, b"\xff\xd9"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers that tell the size of a JPEG picture."""


def read_picture(path: str) -> bytes:
    """Return the bytes of a PNG or JPEG file.

    Raises:
        UsageError: It cannot be read, is too large, is neither, or is broken.
    """
    data = read_input(path, _MOST_MEGABYTES * 1_000_000)
    if len(data) > _MOST_MEGABYTES * 1_000_000:
        raise _unfit(path, f"{_MOST_MEGABYTES} MB より大きい絵です。", f"it is larger than {_MOST_MEGABYTES} MB.")
    if not data.startswith((_PNG, _JPEG)):
        raise _unfit(path, "PNG か JPEG の絵ではありません。", "it is no PNG or JPEG picture.")
    if not (_whole_png(data) if data.startswith(_PNG) else _whole_jpeg(data)):
        raise _unfit(path, "絵が途中で切れているか、壊れています。", "the picture is cut short or damaged.")
    return data


def _unfit(path: str, ja: str, en: str) -> UsageError:
    name = printable(path)
    return UsageError(Bilingual(f"{name} は使えません。{ja}", f"Cannot use {name}: {en}"))


def _whole_png(data: bytes) -> bool:
    at, kinds = len(_PNG), [b""]
    while kinds[-1] != b"IEND":
        if at + _CHUNK > len(data):
            return False
        (length,) = unpack_from(">I", data, at)
        end = at + _CHUNK + length
        if end > len(data) or crc32(data[at + 4 : end - 4]) != unpack_from(">I", data, end - 4)[0]:
            return False
        kinds.append(data[at + 4 : at + 8])
        at = end
    return kinds[1] == b"IHDR" and b"IDAT" in kinds


def _whole_jpeg(data: bytes) -> bool:
    at, sized = 2, False
    while at + _SEGMENT <= len(data) and data[at] == _FILL:
        marker = data[at + 1]
        if marker == _FILL:
            at += 1
            continue
        if marker == _START_OF_SCAN:
            return sized and _END_OF_IMAGE in data[at:]
        sized = sized or marker in _FRAMES
        at += 2 + unpack_from(">H", data, at + 2)[0]
    return False
