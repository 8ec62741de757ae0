"""What a template's stories and settings hold that a printed document should not."""

from typing import TYPE_CHECKING

from planspec_renderers.word.council.markup import remove
from planspec_renderers.word.council.refusals import refusal
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_REVISIONS = tuple(map(name, ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")))
_OLD_LOOKS = (
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange"),
    *("tcPrChange", "numberingChange"),
)
_MARKS = (
    *("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "proofErr", "permStart", "permEnd"),
    # What a content control shows is not to change with data that is no longer there.
    "dataBinding",
)
_TRIMMED = tuple(map(name, (*_OLD_LOOKS, *_MARKS)))

_SHAPES = "{urn:schemas-microsoft-com:vml}*"

_SETTINGS = tuple(
    map(
        name,
        (
            *("attachedTemplate", "linkStyles", "trackRevisions", "documentProtection", "writeProtection"),
            *("updateFields", "mailMerge", "saveThroughXslt", "attachedSchema", "documentType", "rsids", "docVars"),
        ),
    )
)
"""Settings that lead outside the file, lock it, make Word ask, or belong to the making of the template."""

_CURSOR = "_GoBack"
"""The bookmark of the place where somebody stopped writing."""


def trim_story(root: "Element") -> None:
    """Take comments and the marks of word processing out of a document, a header, a footer or notes.

    Raises:
        RenderError: There are changes that nobody has accepted or rejected.
    """
    if next(root.iter(*_REVISIONS), None) is not None:
        ja = "に変更履歴が残っています。Word の「校閲」ですべての変更を承諾するか元に戻して、保存し直してください。"
        en = "holds tracked changes. Accept or reject all of them in Word (Review) and save it again."
        raise refusal(ja, en)
    for element in tuple(root.iter(*_TRIMMED)):
        remove(element)
    _tell_shapes_apart(root)
    for start in tuple(root.iter(name("bookmarkStart"))):
        if start.get(name("name")) == _CURSOR:
            _remove_bookmark(root, start)


def _tell_shapes_apart(root: "Element") -> None:
    """Take the identifier from a shape where another one has it, as LibreOffice gives the same to several."""
    known: set[str] = set()
    for shape in root.iter(_SHAPES):
        identifier = shape.get("id")
        if identifier in known:
            del shape.attrib["id"]
        elif identifier is not None:
            known.add(identifier)


def _remove_bookmark(root: "Element", start: "Element") -> None:
    for end in tuple(root.iter(name("bookmarkEnd"))):
        if end.get(name("id")) == start.get(name("id")):
            remove(end)
    remove(start)


def trim_settings(root: "Element") -> None:
    """Take out of the settings what belongs to the template as a file."""
    for element in tuple(root.iterchildren(*_SETTINGS)):
        remove(element)
