"""The lint of Word files sees each fault that it is there for."""

import io
import zipfile

import pytest

from planspec_renderers.word import RENDERER
from word_lint import lint
from word_sample import SAMPLE

_FIRST_MARK = '<w:bookmarkStart w:id="1" w:name="_Toc000000001"/>'


def _spoiled(old: str, new: str, name: str = "word/document.xml") -> bytes:
    """Return the sample's file with the first *old* in one part replaced by *new*."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(RENDERER.render(SAMPLE))) as source, zipfile.ZipFile(target, "w") as archive:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == name:
                assert old.encode() in data
                data = data.replace(old.encode(), new.encode(), 1)
            spoiled = zipfile.ZipInfo(entry.filename)
            spoiled.create_system = 0
            archive.writestr(spoiled, data)
            spoiled.external_attr = 0
    return target.getvalue()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (_FIRST_MARK, _FIRST_MARK.replace('"1"', '"2"'), "bookmark id 2 twice"),
        (_FIRST_MARK, _FIRST_MARK.replace("0001", "0002"), "bookmark name _Toc000000002 twice"),
        (_FIRST_MARK, "", "bookmarks that start and end do not match"),
        ('w:val="Heading1"', 'w:val="BodyText"', "bookmark _Toc000000001 is not at a heading"),
        ('w:anchor="_Toc000000001"', 'w:anchor="nowhere"', "link to nowhere, which is nowhere"),
        ("PAGEREF _Toc000000001", "PAGEREF nowhere", "link to nowhere, which is nowhere"),
        ("<w:gridCol ", '<w:gridCol w:w="9"/><w:gridCol ', "table row whose cells do not match the grid"),
        ("<w:cantSplit/>", "", "table row that may be cut"),
        ('<w:fldChar w:fldCharType="end"/>', "", "field without an end"),
        ('<w:fldChar w:fldCharType="begin"/>', "", "field part separate without its beginning"),
        ('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="1"', "field that asks to be updated"),
        ("<w:r><w:t>目次</w:t></w:r>", "<w:del><w:r><w:t>目次</w:t></w:r></w:del>", "text in a deletion"),
        ('w:val="UnlistedHeading2"', 'w:val="Heading4"', "heading of level 4 below level 1"),
        ("<w:t>目次", "<w:t> 目次", "spaces around ' 目次' are not kept"),
        ("<w:t>目次", "<w:t>目\t次", "white space in '目\\t次' that is no element"),
        (' descr="灰色の四角"', "", "picture without alternative text"),
        ('w:val="Vision"', 'w:val="Unknown"', "paragraph style Unknown is not defined"),
        ('<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "item of a list or a level that is not defined"),
        ("</w:tbl><w:p>", "</w:tbl><w:tbl/><w:p>", "table without a paragraph after it"),
    ],
)
def test_fault(old: str, new: str, fault: str) -> None:
    """A fault put into a sound file is found."""
    assert fault in lint(_spoiled(old, new))


def test_namespace() -> None:
    """A part that does not declare the namespace of relationships is found."""
    declared = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    (fault,) = lint(_spoiled(declared, "", "word/footer1.xml"))
    assert fault == "word/footer1.xml: the namespace of relationships is not declared at the root"


def test_sound() -> None:
    """A copy without a fault has none."""
    assert lint(_spoiled("目次", "目次")) == []
