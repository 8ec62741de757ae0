"""The parts of a template that are taken over, and the links between them."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from lxml import etree

from planspec.language import Bilingual
from planspec_renderers.word.council.container import members
from planspec_renderers.word.council.markup import parsed, refuse_strict, remove
from planspec_renderers.word.council.refusals import damaged, damaged_part, no_word_file, refusal
from planspec_renderers.word.oxml import R

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT_TYPES, _ROOT = "[Content_Types].xml", ""
_MAIN = "officeDocument"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACROS = "macroenabled"

_TAKEN = frozenset(
    (
        *("styles", "numbering", "settings", "fontTable", "font", "theme", "themeOverride", "webSettings"),
        *("header", "footer", "footnotes", "endnotes", "image", "hyperlink", "package"),
        *("chart", "chartUserShapes", "chartStyle", "chartColorStyle", "chartEx"),
        *("diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"),
    )
)
"""Kinds of links that are taken over: the last step of their names. Macros, comments, form controls, data sources,
printers, glossaries and the link to the template's own template are not."""

_ONCE = frozenset({"styles", "numbering", "settings", "fontTable", "theme", "webSettings", "footnotes", "endnotes"})

ROOTS = MappingProxyType(
    {
        "styles": "styles",
        "numbering": "numbering",
        "settings": "settings",
        "fontTable": "fonts",
        "webSettings": "webSettings",
        "header": "hdr",
        "footer": "ftr",
        "footnotes": "footnotes",
        "endnotes": "endnotes",
    }
)
"""What the root of a part is called, by the kind of the link that leads to it."""

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
"""Media type of those parts, around their kind."""

_DISPENSABLE = frozenset(
    {"printerSettings", "attachedTemplate", "altChunk", "control", "recipientData", "saveThroughXslt"}
)
"""Elements that go with a link that is not taken over."""


@dataclass(frozen=True, slots=True)
class Link:
    """What one part says of another (a relationship).

    Attributes:
        identifier: How the part itself names it.
        kind: Its kind as an address.
        target: Name of the other part, or an address outside the file.
        outside: Whether it is an address outside.
    """

    identifier: str
    kind: str
    target: str
    outside: bool

    @property
    def short(self) -> str:
        """The last step of its kind, such as ``header``."""
        return self.kind.rpartition("/")[2]


@dataclass(slots=True)
class Part:
    """A part that is taken over.

    Attributes:
        name: Its name in the archive, such as ``word/document.xml``.
        content_type: Its media type.
        data: Its bytes.
        links: What it says of other parts.
        kind: The last step of the kind of the link that led to it.
    """

    name: str
    content_type: str
    data: bytes
    links: tuple[Link, ...]
    kind: str


def parts(data: bytes) -> tuple[Part, ...]:
    """Return the parts of a template that are taken over, the document first.

    Raises:
        RenderError: The file cannot serve as a template.
    """
    found = members(data)
    if _CONTENT_TYPES not in found:
        raise no_word_file()
    types = _content_types(found[_CONTENT_TYPES])
    main = _main(found, types)
    taken = {main.name: main}
    waiting = [main]
    while waiting:
        part = waiting.pop(0)
        for link in part.links:
            if not link.outside and link.target not in taken:
                taken[link.target] = other = _part(link.target, link.short, found, types)
                waiting.append(other)
    return tuple(taken.values())


def _main(found: Mapping[str, bytes], types: Mapping[str, str]) -> Part:
    leading = [link for link in _links(_ROOT, found) if link.short == _MAIN]
    if not leading:
        raise damaged(Bilingual("本文がありません", "there is no main document"))
    refuse_strict(leading[0].kind)
    part = _part(leading[0].target, _MAIN, found, types)
    if _MACROS in part.content_type.lower():
        ja = "にはマクロを入れられません (.docm、.dotm)。"
        raise refusal(ja, "may hold no macros (.docm, .dotm).", saving_helps=True)
    if part.content_type not in {_DOCUMENT, _TEMPLATE}:
        raise no_word_file()
    part.content_type = _DOCUMENT
    return part


def _part(name: str, kind: str, found: Mapping[str, bytes], types: Mapping[str, str]) -> Part:
    if name not in found:
        raise damaged(Bilingual(f"中に {name} がありません", f"it has no part {name}"))
    content_type = WORD_TYPE.format(kind) if kind in ROOTS else types.get(f"/{name}".lower())
    content_type = content_type or types.get(name.rpartition(".")[2].lower())
    if content_type is None:
        raise damaged_part(name)
    return _without_lost_links(Part(name, content_type, found[name], tuple(_links(name, found)), kind))


def _without_lost_links(part: Part) -> Part:
    """Keep the links that are taken over; what needs another one goes with it, or the file is refused."""
    lost = {link.identifier for link in part.links if link.short not in _TAKEN}
    part.links = tuple(_single(link for link in part.links if link.short in _TAKEN))
    for link in part.links:
        if link.outside and link.short != "hyperlink":
            ja = f"が別のファイルを参照しています ({link.target})。画像などは文書に埋め込んでください。"
            raise refusal(ja, f"refers to another file ({link.target}). Embed pictures and the like in the document.")
    if lost and part.content_type.endswith("xml"):
        root = parsed(part.name, part.data)
        for element in tuple(_naming(root, lost)):
            _drop(element, part)
        part.data = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return part


def _single(links: Iterable[Link]) -> Iterator[Link]:
    """Yield links, of those that a document has only once the first."""
    seen: set[str] = set()
    for link in links:
        if link.short not in seen:
            yield link
        seen |= {link.short} & _ONCE


def _naming(root: "Element", identifiers: set[str]) -> "Iterator[Element]":
    for element in root.iter():
        if any(str(key).startswith(f"{{{R}}}") and value in identifiers for key, value in element.attrib.items()):
            yield element


def _drop(element: "Element", part: Part) -> None:
    local = etree.QName(element).localname
    if local not in _DISPENSABLE:
        ja = f"の {part.name} に、使えない埋め込み ({local}) があります。図にするか、外してください。"
        en = f"embeds something that cannot be used ({local} in {part.name}). Make it a picture or remove it."
        raise refusal(ja, en)
    remove(element)


def _content_types(data: bytes) -> Mapping[str, str]:
    """Return content types by name of a part, with its leading slash, and by extension; all in small letters."""
    found: dict[str, str] = {}
    for element in parsed(_CONTENT_TYPES, data):
        key = element.get("PartName" if element.tag == f"{_TYPES}Override" else "Extension", "")
        found[key.lower()] = element.get("ContentType", "")
    return found


def _links(name: str, found: Mapping[str, bytes]) -> Iterator[Link]:
    folder, file = posixpath.split(name)
    path = posixpath.join(folder, "_rels", f"{file}.rels")
    if path not in found:
        return
    for element in parsed(path, found[path]):
        outside = element.get("TargetMode") == "External"
        target = element.get("Target", "")
        identifier, kind = element.get("Id", ""), element.get("Type", "")
        if not (identifier and kind and target):
            raise damaged_part(path)
        yield Link(identifier, kind, target if outside else _resolved(folder, target), outside)


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target.partition("#")[0])).lstrip("/")
