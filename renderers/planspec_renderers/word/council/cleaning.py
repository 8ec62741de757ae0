"""From a council's file to a template: only what is needed, safe to read, with the identifiers that are used here."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from planspec_renderers.word.council.identifiers import forget, identifiers, rename, renamed
from planspec_renderers.word.council.markup import declared, parsed, refuse_strict
from planspec_renderers.word.council.measures import readable_section, readable_styles
from planspec_renderers.word.council.parts import ROOTS, WORD_TYPE, Link, Part, parts
from planspec_renderers.word.council.refusals import damaged_part
from planspec_renderers.word.council.trimming import trim_settings, trim_story
from planspec_renderers.word.oxml import name, root
from planspec_renderers.word.package import CONTENT_TYPES, own_part, zipped

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MAIN = "officeDocument"
_NEEDED = ("styles", "numbering", "settings")
_STORIES = frozenset({_MAIN, "header", "footer", "footnotes", "endnotes"})
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument."
_PACKAGE_TYPE = "application/vnd.openxmlformats-package."
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OWN = (
    ("docProps/app.xml", f"{_KINDS}extended-properties", f"{_OFFICE_TYPE}extended-properties+xml"),
    ("docProps/core.xml", f"{_RELATIONSHIPS}/metadata/core-properties", f"{_PACKAGE_TYPE}core-properties+xml"),
)
"""Parts about the file as such, which are never the council's: name, kind, media type."""


def cleaned(data: bytes) -> bytes:
    """Return the file of a template as it is used.

    Raises:
        RenderError: The file cannot serve as a template.
    """
    found = parts(data)
    roots = {part.name: _root(part) for part in found if _is_xml(part)}
    main = found[0]
    added = tuple(_supplied(kind, main, found) for kind in _NEEDED if kind not in {link.short for link in main.links})
    found, roots = (*found, *added), roots | {part.name: parsed(part.name, part.data) for part in added}
    _tidy(found, roots)
    return _packed(found, roots)


def _is_xml(part: Part) -> bool:
    return part.content_type.endswith("xml")


def _root(part: Part) -> "Element":
    found = declared(parsed(part.name, part.data))
    wanted = "document" if part.kind == _MAIN else ROOTS.get(part.kind)
    refuse_strict(etree.QName(found).namespace or "")
    if wanted and found.tag != name(wanted):
        raise damaged_part(part.name)
    return found


def _supplied(kind: str, main: Part, found: Iterable[Part]) -> Part:
    """Return a part that the template lacks, with nothing in it, and let the document know of it."""
    names, links = {part.name for part in found}, {link.identifier for link in main.links}
    path, identifier = f"word/{kind}.xml", kind
    while path in names or identifier in links:
        path, identifier = path.replace(".xml", "_.xml"), f"{identifier}_"
    main.links = (*main.links, Link(identifier, f"{_KINDS}{kind}", path, outside=False))
    return Part(path, WORD_TYPE.format(kind), etree.tostring(root(ROOTS[kind])), (), kind)


def _tidy(found: "tuple[Part, ...]", roots: "Mapping[str, Element]") -> None:
    by_kind = {part.kind: roots[part.name] for part in found if part.kind in _NEEDED and part.name in roots}
    house = house_styles()
    new = renamed(by_kind["styles"], house)
    rename(by_kind["styles"], new)
    known = identifiers(by_kind["styles"])
    for part in found:
        if part.name not in roots:
            continue
        if part.kind != "styles":
            rename(roots[part.name], new)
        forget(roots[part.name], known)
        if part.kind in _STORIES:
            trim_story(roots[part.name])
        if part.kind == _MAIN:
            _tidy_body(part, roots[part.name])
    readable_styles(by_kind["styles"])
    trim_settings(by_kind["settings"])


def _tidy_body(part: Part, document: "Element") -> None:
    body = document.find(name("body"))
    if body is None:
        raise damaged_part(part.name)
    last = body.find(name("sectPr"))
    body.append(root("sectPr") if last is None else last)
    for section in tuple(document.iter(name("sectPr"))):
        readable_section(section)


def house_styles() -> "Element":
    """Return the root of the house's own styles; not to be changed."""
    return parsed("word/styles.xml", own_part("word/styles.xml"))


def _packed(found: "tuple[Part, ...]", roots: "Mapping[str, Element]") -> bytes:
    own = tuple(Part(path, media, own_part(path), (), kind) for path, kind, media in _OWN)
    types = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    etree.SubElement(types, f"{{{_TYPES}}}Default", Extension="rels", ContentType=f"{_PACKAGE_TYPE}relationships+xml")
    main = Link(_MAIN, f"{_KINDS}{_MAIN}", found[0].name, outside=False)
    others = (Link(f"own{place}", part.kind, part.name, outside=False) for place, part in enumerate(own))
    entries = [("_rels/.rels", _links((main, *others)))]
    for part in (*found, *own):
        media = {"PartName": f"/{part.name}", "ContentType": part.content_type}
        etree.SubElement(types, f"{{{_TYPES}}}Override", media)
        entries.append((part.name, _bytes(roots[part.name]) if part.name in roots else part.data))
        if part.links:
            folder, _, file = part.name.rpartition("/")
            entries.append((f"{folder}/_rels/{file}.rels".lstrip("/"), _links(part.links)))
    return zipped([(CONTENT_TYPES, _bytes(types)), *entries])


def _links(links: tuple[Link, ...]) -> bytes:
    relationships = etree.fromstring(f'<Relationships xmlns="{_RELATIONSHIPS}"/>')
    for link in links:
        target = link.target if link.outside else f"/{link.target}"
        said = {"Id": link.identifier, "Type": link.kind, "Target": target}
        if link.outside:
            said["TargetMode"] = "External"
        etree.SubElement(relationships, f"{{{_RELATIONSHIPS}}}Relationship", said)
    return _bytes(relationships)


def _bytes(root: "Element") -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
