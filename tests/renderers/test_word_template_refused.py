"""Files that cannot serve as a template: each is refused in plain words, and none breaks anything."""

import io
import random
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from effort import examples
from planspec.document import RenderError
from planspec_renderers.word import RENDERER
from word_sample import document, faults, part, texts
from word_template import (
    BODY,
    PLACE,
    SETTINGS,
    STYLES,
    altered,
    foreign,
    packed,
    replaced,
    starting_point,
    unpacked,
    with_body,
)

_TYPES, _LINKS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "wordprocessingml.document.main+xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_VALUES = ("", "x", "-1", "9" * 20, "1.5", "1in", "{{本文}}", "Heading1", "true")


def _without(name: str) -> bytes:
    return packed({key: data for key, data in unpacked(starting_point()).items() if key != name})


def _linked(link: str) -> bytes:
    return replaced(starting_point(), _LINKS, "</Relationships>", f"{link}</Relationships>")


def _bomb() -> bytes:
    return packed({**unpacked(starting_point()), "word/media/image1.png": b"\0" * (51 * 1024 * 1024)})


def _encrypted() -> bytes:
    file = bytearray(starting_point())
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := file.find(signature, start + 1)) >= 0:
            file[start + place] |= 1
    return bytes(file)


def _revision() -> bytes:
    return with_body(f'<w:p><w:ins w:id="1" w:author="架空"><w:r><w:t>足した</w:t></w:r></w:ins></w:p>{PLACE}')


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", ".docx"),
        (b"%PDF-1.7", ".docx"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), ".docx"),
        (_OLE + bytes(600), ".doc)"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (_encrypted(), "encrypted"),
        (starting_point()[:-400], "cut off"),
        (_bomb(), "too large"),
        (packed({f"{place}": b"" for place in range(2001)}), "too large"),
        (_without(_TYPES), ".docx"),
        (_without(BODY), BODY),
        (_without(STYLES), STYLES),
        (altered(starting_point(), BODY, lambda text: text[:-20]), BODY),
        (altered(starting_point(), BODY, lambda text: text.replace("w:document", "w:doc")), BODY),
        (altered(starting_point(), BODY, lambda text: text.replace("w:body", "w:b")), BODY),
        (altered(starting_point(), SETTINGS, lambda text: f"<!DOCTYPE a [<!ENTITY b 'c'>]>{text[55:]}"), "DOCTYPE"),
        (replaced(starting_point(), _TYPES, _MAIN, "spreadsheetml.sheet.main+xml"), ".docx"),
        (replaced(starting_point(), _TYPES, f"officedocument.{_MAIN}", "x.document.macroEnabled.main+xml"), "macros"),
        (replaced(starting_point(), "_rels/.rels", _KIND, "http://purl.oclc.org/ooxml/officeDocument"), "Strict"),
        (_linked(f'<Relationship Id="x" Type="{_KIND}/image" Target="file:///a.png" TargetMode="External"/>'), "a.png"),
        (_linked(f'<Relationship Id="x" Type="{_KIND}/image" Target="media/none.png"/>'), "word/media/none.png"),
        (_revision(), "tracked changes"),
        (with_body(PLACE + PLACE), "more than once"),
        (with_body("<w:p><w:r><w:t>ここに{{本文}}</w:t></w:r></w:p>"), "beside other words"),
        (with_body(f"<w:tbl><w:tr><w:tc>{PLACE}</w:tc></w:tr></w:tbl>"), "table"),
        (with_body("<w:p><w:r><w:t>{{本文ここまで}}</w:t></w:r></w:p>" + PLACE), "before it"),
        (with_body(PLACE, section='<w:sectPr><w:pgSz w:w="2000" w:h="2000"/></w:sectPr>'), "no room"),
    ],
)
def test_refused(file: bytes, said: str) -> None:
    """The file is refused with the reason, by the check and by rendering alike."""
    for ask in (RENDERER.lacking, RENDERER.templated):
        with pytest.raises(RenderError) as told:
            ask(file)
        assert said in told.value.message.en
        assert told.value.message.ja.startswith("ひな形")


def test_word_template_file() -> None:
    """A template of Word's own kind (.dotx) is accepted; the file is a document."""
    template = replaced(starting_point(), _TYPES, _MAIN, "wordprocessingml.template.main+xml")
    file = RENDERER.templated(template).render(document())
    assert _MAIN in unpacked(file)[_TYPES].decode()


def test_without_styles() -> None:
    """A file without a part for styles has all of the house's own."""
    template = altered(_without(STYLES), _LINKS, lambda text: _unlinked(text, "styles.xml"))
    template = altered(template, _TYPES, lambda text: _unlinked(text, "styles.xml"))
    assert "見出し 1" in RENDERER.lacking(template)[0].ja
    assert faults(RENDERER.templated(template).render(document())) == []


def _unlinked(text: str, target: str) -> str:
    root = etree.fromstring(text.encode())
    for element in root:
        if any(target in value for value in element.attrib.values()):
            root.remove(element)
    return etree.tostring(root).decode()


def test_styles_in_a_circle() -> None:
    """Styles that are based on each other are taken as far as they go."""
    circle = '<w:basedOn w:val="BodyText"/>'
    own = replaced(starting_point(), STYLES, '<w:name w:val="Normal"/>', f'<w:name w:val="Normal"/>{circle}')
    assert texts(part(RENDERER.templated(own).render(document())))[0] == "架空の文書"


def _survives(file: bytes) -> bool:
    """Report whether a file is used or refused; whatever is made of it is a file whose parts can be read."""
    try:
        RENDERER.lacking(file)
        made = RENDERER.templated(file).render(document())
    except RenderError:
        return True
    return all(etree.fromstring(data) is not None for name, data in unpacked(made).items() if name.endswith("xml"))


@examples(60)
@given(st.sampled_from([b"", b"PK\x03\x04"]), st.binary(max_size=200))
def test_any_bytes(start: bytes, data: bytes) -> None:
    """Bytes that are no Word file are refused."""
    with pytest.raises(RenderError):
        RENDERER.lacking(start + data)


@examples(25)
@given(st.sampled_from([starting_point, foreign]), st.randoms(use_true_random=False))
def test_broken_file(template: Callable[[], bytes], chance: random.Random) -> None:
    """A file that is cut off, or some of whose bits are turned, is used or refused."""
    data = bytearray(template())
    for _ in range(chance.choice((1, 1, 3, 30))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    assert _survives(bytes(data))
    assert _survives(template()[: chance.randrange(len(data))])


@examples(25)
@given(st.sampled_from([starting_point, foreign]), st.randoms(use_true_random=False))
def test_spoiled_parts(template: Callable[[], bytes], chance: random.Random) -> None:
    """A file whose parts say odd things is used or refused."""
    parts = unpacked(template())
    name = chance.choice([one for one in parts if one.endswith(("xml", "rels"))])
    root = etree.fromstring(parts[name])
    for _ in range(chance.choice((1, 3, 10))):
        _spoil(list(root.iter()), chance)
    parts[name] = etree.tostring(root)
    assert _survives(packed(parts))


def _spoil(elements: "list[etree._Element]", chance: random.Random) -> None:
    one, other = chance.choice(elements), chance.choice(elements)
    keys, parent = list(one.attrib), one.getparent()
    match chance.randrange(5):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if keys:
            del one.attrib[chance.choice(keys)]
        case 2 if keys:
            one.set(chance.choice(keys), chance.choice(_VALUES))
        case 3:
            other.append(etree.fromstring(etree.tostring(one)))
        case _:
            one.text = chance.choice(_VALUES)


def test_duplicate_parts() -> None:
    """A part that is there twice is refused."""
    file = io.BytesIO(starting_point())
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(BODY, b"")
    with pytest.raises(RenderError):
        RENDERER.lacking(file.getvalue())
