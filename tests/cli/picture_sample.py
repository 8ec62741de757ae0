"""The smallest pictures there are, and the parts that they are made of."""

import struct
import zlib


def chunk(kind: bytes, data: bytes = b"") -> bytes:
    """Return a chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEADER = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
DATA = chunk(b"IDAT", zlib.compress(b"\0\0"))
PNG = SIGNATURE + HEADER + DATA + chunk(b"IEND")
START, SIZE, SCAN = b"\xff\xd8\xff\xe0\x00\x04xx", b"\xff\xc0\x00\x04xx", b"\xff\xda\x00\x04xx\x12\x34"
JPEG = START + SIZE + SCAN + b"\xff\xd9"
