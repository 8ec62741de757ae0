"""Reading the XML of a template without trusting it."""

import re
from copy import copy
from typing import TYPE_CHECKING

from lxml import etree

from planspec_renderers.word.council.refusals import damaged_part, refusal
from planspec_renderers.word.oxml import R

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TAG = re.compile("<[^ />]+")
_DOCTYPE = b"<!DOCTYPE"
_STRICT = "http://purl.oclc.org/ooxml/"
"""What the namespaces of "Strict Open XML" begin with (ISO/IEC 29500-1)."""


def parsed(part: str, data: bytes) -> "Element":
    """Return the root of a part, without comments and processing instructions.

    Raises:
        RenderError: It is no XML, or declares entities.
    """
    # In UTF-16 every other byte is null.
    if _DOCTYPE in data.replace(b"\0", b"").upper():
        ja = f"の {part} に、Word が書かない宣言 (DOCTYPE) があります。"
        raise refusal(ja, f"has a DOCTYPE in {part}, which Word never writes.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged_part(part) from error


def refuse_strict(kind: str) -> None:
    """Refuse a file whose relationships or namespaces are those of "Strict Open XML".

    Raises:
        RenderError: They are.
    """
    if kind.startswith(_STRICT):
        ja = "は「Strict Open XML 文書」です。ふつうの「Word 文書 (.docx)」として保存し直してください。"
        raise refusal(ja, 'is a "Strict Open XML Document". Save it again as an ordinary Word document (.docx).')


def declared(found: "Element") -> "Element":
    """Return the root of a part with the namespace of relationships declared, as some readers expect."""
    if R in found.nsmap.values():
        return found
    prefix = "r" if "r" not in found.nsmap else "rel"
    shell = copy(found)
    for inner in tuple(shell):
        shell.remove(inner)
    opened = etree.tostring(shell, encoding="unicode", with_tail=False)
    again = etree.fromstring(_TAG.sub(rf'\g<0> xmlns:{prefix}="{R}"', opened, count=1))
    again.extend(tuple(found))
    return again


def remove(element: "Element") -> None:
    """Take an element out of its parent, with all that is in it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
