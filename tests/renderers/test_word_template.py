"""A document in a council's own Word file: its styles, its cover, its header and footer."""

import warnings
from importlib.resources import files

import pytest
from lxml import etree

from planspec.document import Contents, Document, Group, Heading, PageBreak, Paragraph, RenderWarning, Role
from planspec.rendering import Templated
from planspec.theme import Colours, Theme
from planspec_renderers.word import RENDERER
from planspec_renderers.word.council.names import JAPANESE
from printed import first_missing, normal
from word_lint import lint
from word_sample import W, by_mammoth, document, faults, number, part, texts, values, words
from word_strings import strings
from word_template import (
    BODY,
    COVER,
    PLACE,
    SAMPLE,
    SETTINGS,
    STYLES,
    altered,
    foreign,
    packed,
    replaced,
    starting_point,
    unpacked,
    with_body,
    with_word_identifiers,
)

_UNNAMED = {"DefaultParagraphFont", "TableNormal", "NoList"}
_PERIOD = "令和8年度(2026年度)～令和12年度(2030年度)"
_LEVEL_2 = '<w:outlineLvl w:val="1"/>'
_LOOK = "</w:pPr><w:rPr>"
_OWN_LOOK = '<w:rFonts w:eastAsia="架空明朝"/>'


def _rendered(template: bytes, what: Document = SAMPLE) -> bytes:
    return RENDERER.templated(template).render(what)


def _style(file: bytes, identifier: str) -> str:
    found = part(file, STYLES).find(f"{W}style[@{W}styleId='{identifier}']")
    assert found is not None
    return etree.tostring(found, encoding="unicode")


def _inside(what: Document = SAMPLE) -> list[str]:
    """Return what the document says below its cover."""
    return strings(Document(what.title, what.metadata, what.blocks[1:]))


def test_is_templated() -> None:
    """The renderer of Word files offers what the command looks for."""
    assert isinstance(RENDERER, Templated)


def test_starting_point_lacks_nothing() -> None:
    """Our own template has all styles and places, and is a sound file."""
    assert RENDERER.lacking(starting_point()) == ()
    assert faults(starting_point()) == []
    assert lint(starting_point()) == []


def test_every_style_has_a_japanese_name() -> None:
    """Planners are told of every style by a Japanese name."""
    own = files("planspec_renderers.word").joinpath("template", STYLES).read_bytes()
    identifiers = set(values(etree.fromstring(own), "style", "styleId")) - _UNNAMED
    assert identifiers <= set(JAPANESE)
    assert len(set(JAPANESE.values())) == len(JAPANESE)


def test_starting_point_names_styles() -> None:
    """In Word's list a council finds the styles by Japanese names; Word itself translates those of its own."""
    names = values(part(starting_point(), STYLES), "style/name")
    assert {"基本目標", "めざすこと", "heading 1", "計画の表"} <= set(names)
    shown = " ".join(texts(part(starting_point())))
    assert all(sample in shown for sample in ("見出し 1 (heading 1)", "基本目標 (Basic Goal)", "表の文字 (Table Text)"))


@pytest.mark.parametrize(
    "template", [starting_point(), with_word_identifiers(), foreign()], ids=["own", "word", "foreign"]
)
def test_nothing_is_lost(template: bytes) -> None:
    """In any template every string of the document is there, in order, in a sound file."""
    file = _rendered(template)
    assert first_missing(_inside(), normal(by_mammoth(file))) is None
    assert faults(file) == []
    assert lint(file) == []


def test_cover_is_the_councils() -> None:
    """The council's cover says the words of the plan, ours is left out, and samples and hints are gone."""
    found = texts(part(_rendered(starting_point())))
    assert found[:5] == [SAMPLE.title, _PERIOD, "", SAMPLE.metadata.author, "令和8年3月31日"]
    assert found.count(SAMPLE.title) == 1
    assert not [one for one in found if "{" in one or "heading 1" in one or "In English" in one]


def test_own_cover_where_there_is_none() -> None:
    """Where nothing stands before the place of the document, our own cover is printed, without header and footer."""
    file = _rendered(with_body(PLACE))
    assert texts(part(file))[:3] == [SAMPLE.title, _PERIOD, SAMPLE.metadata.author]
    assert len(list(part(file).iter(f"{W}titlePg"))) == 1


@pytest.mark.parametrize("saved", [starting_point(), with_word_identifiers()], ids=["own", "word"])
def test_own_style_counts(saved: bytes) -> None:
    """A style that the council changed looks as the council wants it, whatever Word calls it inside."""
    template = altered(saved, STYLES, lambda text: text.replace(_LEVEL_2 + _LOOK, _LEVEL_2 + _LOOK + _OWN_LOOK))
    file = _rendered(template, document(Heading(1, words("一")), Heading(2, words("二"))))
    assert "架空明朝" in _style(file, "Heading2")
    assert values(part(file), "pStyle")[-1] == "Heading2"


def test_own_colours_are_not_painted_over() -> None:
    """A band that the council gave another colour keeps it in every goal; the house's own takes the goals' colours."""
    heading = Heading(1, words("目標"), role=Role.BASIC_GOAL)
    pink = altered(starting_point(), STYLES, lambda text: text.replace('w:fill="1D4E63"', 'w:fill="E91E63"'))
    for template, colour in ((pink, "E91E63"), (starting_point(), Theme().goal(2).band)):
        grounds = values(part(_rendered(template, document(heading, heading))), "pPr/shd", "fill")
        assert grounds[-1] == colour


def test_missing_styles_are_named() -> None:
    """What a file of somebody else's lacks is told by name in both languages; what it has is not told."""
    styles, body = RENDERER.lacking(foreign())
    assert "「基本目標」" in styles.ja
    assert "Basic Goal" in styles.en
    assert "見出し 1" not in styles.ja
    assert "{{本文}}" in body.ja
    assert "{{body}}" in body.en


def test_missing_styles_are_supplied() -> None:
    """A style that is missing is the house's own, dressed in the theme, under a name that is free."""
    theme = Theme(colours=Colours(accent="7A1F5C"))
    file = RENDERER.themed(theme).templated(foreign()).render(SAMPLE)
    assert 'w:val="基本目標"' in _style(file, "BasicGoal")
    assert "7A1F5C" in _style(file, "BasicGoal")
    assert _style(file, "Heading1") == _style(_rendered(foreign()), "Heading1")
    assert RENDERER.templated(foreign()).themed(theme).render(SAMPLE) == file


def test_clash_of_identifiers() -> None:
    """A style of another kind or name makes room for ours and goes on to be used where it was."""
    own = '<w:style w:type="character" w:styleId="Vision"><w:name w:val="強い光"/></w:style></w:styles>'
    lost = altered(starting_point(), STYLES, lambda text: text.replace('"Vision"', '"Other"').replace("基本理念", "幻"))
    shining = '<w:p><w:r><w:rPr><w:rStyle w:val="Vision"/></w:rPr><w:t>光</w:t></w:r></w:p>'
    file = _rendered(with_body(COVER + shining + PLACE, replaced(lost, STYLES, "</w:styles>", own)))
    assert "強い光" in _style(file, str(values(part(file), "rPr/rStyle")[0]))
    assert 'w:type="paragraph"' in _style(file, "Vision")
    assert lint(file) == []


def test_document_after_everything() -> None:
    """Without a place for it the document follows after everything in the template, on a page of its own."""
    file = _rendered(with_body("<w:p><w:r><w:t>架空の表紙</w:t></w:r></w:p>"))
    assert texts(part(file))[:2] == ["架空の表紙", "目次"]
    first = next(part(file).iterfind(f".//{W}body/{W}p[2]/{W}pPr/{W}pageBreakBefore"), None)
    assert first is not None


def test_no_second_page_break() -> None:
    """Where the cover ends with a page break, the document adds none."""
    turn = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    breaks = {
        blocks: list(part(_rendered(with_body(blocks))).iterfind(f".//{W}body/{W}p[{place}]/{W}pPr/{W}pageBreakBefore"))
        for blocks, place in ((COVER + PLACE, 3), (COVER + turn + PLACE, 4), (COVER + turn + "<w:p/>" + PLACE, 5))
    }
    assert [len(found) for found in breaks.values()] == [1, 0, 0]


def test_back_matter() -> None:
    """What stands below the place comes after the document."""
    file = _rendered(with_body(f"{PLACE}<w:p><w:r><w:t>奥付 {{{{組織}}}}</w:t></w:r></w:p>"))
    assert texts(part(file))[-1] == f"奥付 {SAMPLE.metadata.author}"


def test_page_numbers_count_the_cover() -> None:
    """The contents count the pages of the cover."""
    blocks = (Contents(words("目次")), PageBreak(), Heading(1, words("一"), number("1", 1)))
    plain = texts(part(_rendered(with_body(PLACE), document(*blocks))))
    turn = '<w:p><w:r><w:t>次</w:t><w:br w:type="page"/></w:r></w:p>'
    covered = texts(part(_rendered(with_body(COVER + turn + turn + PLACE), document(*blocks))))
    assert (plain[1], covered[5]) == ("1 一2", "1 一4")


def test_lists_do_not_clash() -> None:
    """Lists of the template and of the document both stay what they are."""
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    bullet = f"<w:p><w:pPr>{listed}</w:pPr><w:r><w:t>点</w:t></w:r></w:p>"
    file = _rendered(with_body(bullet + PLACE))
    used = values(part(file), "numPr/numId")
    assert used[0] == "1"
    assert "1" not in used[1:]
    assert lint(file) == []


def test_numbers_of_styles() -> None:
    """A heading style that numbers by itself does not, as numbers come from the plan."""
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/>'
    template = replaced(starting_point(), STYLES, '<w:outlineLvl w:val="0"/>', numbered)
    file = _rendered(template, document(Heading(1, words("一"), number("1", 1)), Heading(1, words("二"))))
    own, plain = values(part(file), "numPr/numId")
    formats = values(part(file, "word/numbering.xml"), "abstractNum/lvl/numFmt")
    assert len({"1", own, plain}) == 3
    assert formats.count("none") == 1
    assert faults(file) == []


def test_sections() -> None:
    """A cover in a section of its own keeps its page; the document has the last one's, and tables fit into it."""
    cover = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    margins = '<w:pgMar w:top="900" w:right="700" w:bottom="900" w:left="700"/>'
    last = f'<w:sectPr><w:pgSz w:w="8392" w:h="11906"/>{margins}</w:sectPr>'
    blocks = f"{COVER}<w:p><w:pPr>{cover}</w:pPr></w:p>{PLACE}"
    file = _rendered(with_body(blocks, section=last))
    assert values(part(file), "pgSz", "w") == ["16838", "8392"]
    assert set(values(part(file), "tblW", "w")) == {str(8392 - 1400)}
    assert set(values(part(file, STYLES), "style/pPr/tabs/tab", "pos")) >= {str(8392 - 1400)}


def test_section_of_the_place() -> None:
    """A place in a section that others follow gives the document that section."""
    middle = '<w:sectPr><w:pgSz w:w="8392" w:h="11906"/></w:sectPr>'
    blocks = f"{PLACE}<w:p><w:pPr>{middle}</w:pPr></w:p><w:p><w:r><w:t>奥付</w:t></w:r></w:p>"
    root = part(_rendered(with_body(blocks)))
    assert values(root, "pgSz", "w") == ["8392", "11906"]
    assert texts(root)[-1] == "奥付"


def test_file_is_not_the_templates() -> None:
    """Properties are the document's; nothing that leads outside, asks, or locks the file is left."""
    guard = '<w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly"/><w:trackRevisions/><w:zoom '
    parts = unpacked(replaced(starting_point(), SETTINGS, "<w:zoom ", guard))
    template = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    parts["word/_rels/settings.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{template}" Target="file:///C:/secret.dotx" TargetMode="External"/></Relationships>'
    ).encode()
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace("planspec のひな形".encode(), "秘密の題".encode())
    file = _rendered(packed(parts))
    assert b"secret" not in file
    assert "秘密".encode() not in file
    settings = {etree.QName(element).localname for element in part(file, SETTINGS)}
    assert not settings & {"attachedTemplate", "documentProtection", "trackRevisions"}


def test_comments_are_left_behind() -> None:
    """Comments in a template are for those who make it, and are not published."""
    comment = '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>題</w:t></w:r><w:commentRangeEnd w:id="0"/>'
    comment += '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    assert b"comment" not in unpacked(_rendered(with_body(comment + PLACE)))[BODY]


def test_what_the_cover_does_not_say() -> None:
    """Words of our own cover that have no place on a cover with places are told of."""
    with pytest.warns(RenderWarning) as told:
        _rendered(with_body(f"<w:p><w:r><w:t>{{{{題名}}}}</w:t></w:r></w:p>{PLACE}"))
    said = "".join(str(one.message) for one in told)
    assert SAMPLE.metadata.author in said
    assert SAMPLE.title not in said


def test_static_cover() -> None:
    """A cover where everything is typed in by hand lacks nothing and is told nothing."""
    template = with_body(f"<w:p><w:r><w:t>架空の計画</w:t></w:r></w:p>{PLACE}")
    assert RENDERER.lacking(template) == ()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _rendered(template)


def test_notes_of_the_cover_stay() -> None:
    """What our own cover says of things that are not settled is printed at the head of the document."""
    note = Paragraph(words("(未定) 期間を決めます。"), Role.TODO)
    what = document(Group(Role.COVER, (Paragraph(words("架空の文書"), Role.TITLE), note)), Heading(1, words("一")))
    assert texts(part(_rendered(with_body(COVER + PLACE), what)))[2:] == ["(未定) 期間を決めます。", "一"]


def test_same_bytes() -> None:
    """The same template and document give the same bytes."""
    assert _rendered(starting_point()) == _rendered(starting_point())
    assert RENDERER.starting_point() == starting_point()
