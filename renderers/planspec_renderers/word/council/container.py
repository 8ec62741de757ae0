"""The file of a template: a zip archive with limits, or a clear word on what it is instead."""

import io
import lzma
import zipfile
import zlib
from collections.abc import Mapping

from planspec.language import Bilingual
from planspec_renderers.word.council.refusals import damaged, damaged_part, no_word_file, refusal

_MOST_PARTS = 2_000
_MOST_BYTES = 50 * 1024 * 1024
"""Limit of all parts together when they are unpacked."""

_ENCRYPTED = 0x1
"""The bit that says so in an entry of a zip file."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
"""What the directory of an Office file with a password names (MS-OFFCRYPTO)."""

_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, EOFError, OSError, RuntimeError, ValueError),
    *(LookupError, OverflowError),
)
"""What the library raises for archives that are broken, each in its own way."""


def members(data: bytes) -> Mapping[str, bytes]:
    """Return the parts of a file by name.

    Raises:
        RenderError: It is no zip archive, it is damaged or encrypted, or it is larger than a template should be.
    """
    if not data.startswith(_ZIP):
        raise _no_archive(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _unpacked(archive)
    except _DAMAGE as error:
        raise damaged(Bilingual("途中で切れているか、書き換えられています", "it is cut off or was altered")) from error


def _no_archive(data: bytes) -> Exception:
    if not data.startswith(_OLE):
        return no_word_file()
    if _PASSWORD in data:
        ja = "にパスワードが付いています。パスワードを外して保存し直してください。"
        return refusal(ja, "has a password. Save it again without one.")
    ja, en = "は古い形式 (.doc) の Word ファイルです。", "is a Word file of the old kind (.doc)."
    return refusal(ja, en, saving_helps=True)


def _unpacked(archive: zipfile.ZipFile) -> Mapping[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        ja = f"が大きすぎます。中の部品は {_MOST_PARTS:,} 個まで、合わせて 50 MB までです。"
        raise refusal(ja, f"is too large: at most {_MOST_PARTS:,} parts, and 50 MB together.")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise refusal("が暗号化されています。", "is encrypted.", saving_helps=True)
    found: dict[str, bytes] = {}
    for entry in entries:
        if entry.filename in found:
            raise damaged_part(entry.filename)
        found[entry.filename] = archive.read(entry)
    return found
