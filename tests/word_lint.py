"""Faults in Word files that other validators do not see."""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_HEADING_LEVELS = {f"{kind}Heading{level}": level for kind in ("", "Unlisted") for level in range(1, 10)}


def lint(file: bytes) -> list[str]:
    """Return what is wrong with a Word file, a line each; nothing where all is well."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        found = list(_container(archive))
    for name, data in parts.items():
        if name.endswith(".xml") and name.startswith("word/") and R not in etree.fromstring(data).nsmap.values():
            found.append(f"{name}: the namespace of relationships is not declared at the root")
    document = etree.fromstring(parts["word/document.xml"])
    checks = (_bookmarks, _anchors, _tables, _fields, _deletions, _heading_levels, _spaces, _pictures)
    found.extend(fault for check in checks for fault in check(document))
    found.extend(_styles(document, etree.fromstring(parts["word/styles.xml"])))
    found.extend(_lists(document, etree.fromstring(parts["word/numbering.xml"])))
    return found


def _container(archive: zipfile.ZipFile) -> Iterator[str]:
    entries = archive.infolist()
    if entries[0].filename != "[Content_Types].xml":
        yield "content types do not come first"
    for entry in entries:
        described = (entry.date_time, entry.create_system, entry.external_attr, entry.compress_type)
        if described != ((1980, 1, 1, 0, 0, 0), 0, 0, zipfile.ZIP_STORED):
            yield f"{entry.filename}: the entry tells of the machine that wrote it"


def _bookmarks(document: Element) -> Iterator[str]:
    starts = list(document.iter(f"{W}bookmarkStart"))
    for attribute in ("id", "name"):
        counted = Counter(start.get(W + attribute) for start in starts)
        yield from (f"bookmark {attribute} {value} twice" for value, count in counted.items() if count > 1)
    ends = [end.get(f"{W}id") for end in document.iter(f"{W}bookmarkEnd")]
    if sorted(ends, key=str) != sorted((start.get(f"{W}id") for start in starts), key=str):
        yield "bookmarks that start and end do not match"
    for start in starts:
        style = start.getparent().find(f"{W}pPr/{W}pStyle")  # type: ignore[union-attr] # a bookmark has a parent
        if style is None or style.get(f"{W}val") not in _HEADING_LEVELS:
            yield f"bookmark {start.get(f'{W}name')} is not at a heading"


def _anchors(document: Element) -> Iterator[str]:
    names = {start.get(f"{W}name") for start in document.iter(f"{W}bookmarkStart")}
    targets = [link.get(f"{W}anchor") for link in document.iter(f"{W}hyperlink")]
    for code in document.iter(f"{W}instrText"):
        kind, *words = (code.text or "").split()
        targets.extend(words[:1] if kind in {"PAGEREF", "REF"} else ())
    yield from (
        f"link to {target}, which is nowhere" for target in targets if target is not None and target not in names
    )


def _tables(document: Element) -> Iterator[str]:
    for table in document.iter(f"{W}tbl"):
        grid = [column.get(f"{W}w") for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        if not grid or any(int(width or 0) <= 0 for width in grid):
            yield "table with an empty grid"
        for row in table.iterfind(f"{W}tr"):
            if [cell.get(f"{W}w") for cell in row.iterfind(f"{W}tc/{W}tcPr/{W}tcW")] != grid:
                yield "table row whose cells do not match the grid"
            if row.find(f"{W}trPr/{W}cantSplit") is None:
                yield "table row that may be cut"
            if any(cell[-1].tag != f"{W}p" for cell in row.iterfind(f"{W}tc")):
                yield "table cell that does not end in a paragraph"
        following = table.getnext()
        if following is not None and following.tag != f"{W}p":
            yield "table without a paragraph after it"


def _fields(document: Element) -> Iterator[str]:
    open_fields: list[str] = []
    for mark in document.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if mark.get(f"{W}dirty") is not None:
            yield "field that asks to be updated"
        if kind == "begin":
            open_fields.append("begin")
        elif not open_fields or (kind == "separate" and open_fields[-1] != "begin"):
            yield f"field part {kind} without its beginning"
        elif kind == "separate":
            open_fields[-1] = "separate"
        else:
            open_fields.pop()
    yield from ("field without an end" for _ in open_fields)


def _deletions(document: Element) -> Iterator[str]:
    yield from ("text in a deletion" for deletion in document.iter(f"{W}del") for _ in deletion.iter(f"{W}t"))


def _heading_levels(document: Element) -> Iterator[str]:
    above = 0
    for paragraph in document.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = _HEADING_LEVELS.get(style.get(f"{W}val", ""), 0) if style is not None else 0
        if level > above + 1:
            yield f"heading of level {level} below level {above}"
        above = level or above


def _spaces(document: Element) -> Iterator[str]:
    for text in document.iter(f"{W}t", f"{W}instrText"):
        words = text.text or ""
        if words != words.strip(" \t\n\r") and text.get(SPACE) != "preserve":
            yield f"spaces around {words!r} are not kept"
        if set(words) & set("\t\n\r"):
            yield f"white space in {words!r} that is no element"


def _pictures(document: Element) -> Iterator[str]:
    pictures = list(document.iter(f"{DRAWING}docPr"))
    counted = Counter(picture.get("id") for picture in pictures)
    yield from (f"picture id {value} twice" for value, count in counted.items() if count > 1)
    yield from ("picture without alternative text" for picture in pictures if picture.get("descr") is None)


def _styles(document: Element, styles: Element) -> Iterator[str]:
    known = {(style.get(f"{W}type"), style.get(f"{W}styleId")) for style in styles.iter(f"{W}style")}
    for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
        used = {element.get(f"{W}val") for element in document.iter(W + tag)}
        yield from (f"{kind} style {name} is not defined" for name in used if (kind, name) not in known)
    bases = {style.get(f"{W}val") for tag in ("basedOn", "next") for style in styles.iter(W + tag)}
    yield from (f"style {name} is not defined" for name in bases if name not in {identifier for _, identifier in known})


def _lists(document: Element, numbering: Element) -> Iterator[str]:
    levels = {
        definition.get(f"{W}abstractNumId"): {level.get(f"{W}ilvl") for level in definition.iter(f"{W}lvl")}
        for definition in numbering.iter(f"{W}abstractNum")
    }
    lists = {
        one.get(f"{W}numId"): levels[reference.get(f"{W}val")]
        for one in numbering.iter(f"{W}num")
        if (reference := one.find(f"{W}abstractNumId")) is not None
    }
    for item in document.iter(f"{W}numPr"):
        level, number = (item.find(W + tag) for tag in ("ilvl", "numId"))
        if level is None or number is None or level.get(f"{W}val") not in lists.get(number.get(f"{W}val"), set()):
            yield "item of a list or a level that is not defined"
