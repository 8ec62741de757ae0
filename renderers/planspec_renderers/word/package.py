"""Word packages: the template's readable parts in, a reproducible zip file out."""

import io
import zipfile
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import docx
from lxml import etree

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.part import Part

CONTENT_TYPES = "[Content_Types].xml"
TEMPLATE_PARTS = (
    CONTENT_TYPES,
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/fontTable.xml",
    "word/footer1.xml",
    "word/header1.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/theme/theme1.xml",
)

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_PICTURES = frozenset({"image/png", "image/jpeg"})


def open_template() -> "WordDocument":
    """Return a new document on the template; it has one section and no paragraphs."""
    return docx.Document(io.BytesIO(_template()))


@cache
def _template() -> bytes:
    return zipped((part, own_part(part)) for part in TEMPLATE_PARTS)


def save(document: "WordDocument") -> bytes:
    """Return the file of *document*: content types first, then every part by name, stored without compression.

    Nothing in it depends on the clock, the machine or the version of a compression library.
    """
    package = document.part.package
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    entries = [("_rels/.rels", package.rels.xml)]
    for part in parts:
        entries.append((part.partname.membername, part.blob))
        if len(part.rels):
            entries.append((part.partname.rels_uri.membername, part.rels.xml))
    return zipped([(CONTENT_TYPES, _content_types(parts)), *entries])


def own_part(name: str) -> bytes:
    """Return one part of the template as it is stored, such as ``docProps/app.xml``."""
    return files("planspec_renderers.word").joinpath("template", name).read_bytes()


def zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a file of *entries*, name and bytes each, in order; it says nothing of the clock or the machine."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for member, data in entries:
            info = zipfile.ZipInfo(member, _FIXED_TIME)
            info.create_system = 0
            archive.writestr(info, data)
            # The library fills in rights of files as it writes; the directory of the archive is written last.
            info.external_attr = 0
    return file.getvalue()


def _content_types(parts: Iterable["Part"]) -> bytes:
    types = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    overrides = []
    for part in parts:
        if part.content_type in _PICTURES:
            defaults[part.partname.ext] = part.content_type
        else:
            overrides.append((str(part.partname), part.content_type))
    for extension, content_type in sorted(defaults.items()):
        etree.SubElement(types, f"{{{_TYPES}}}Default", Extension=extension, ContentType=content_type)
    for part_name, content_type in overrides:
        etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=part_name, ContentType=content_type)
    return etree.tostring(types, encoding="UTF-8", xml_declaration=True, standalone=True)
