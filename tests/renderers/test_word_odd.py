"""Word files of odd documents: nothing is lost, nothing breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from effort import examples
from planspec import document as nodes
from planspec_renderers.word import RENDERER
from printed import first_missing, normal
from word_lint import lint
from word_sample import W, body, by_docx2python, by_mammoth, document, faults, number, part, texts, values, words
from word_strings import strings

_ODD = (
    *("地域 福祉", " 前後 ", "葛\U000e0100城市", "𠮷野", "🎌👨‍👩‍👧", "שלום", "長い" * 60, "Long" * 60),
    *("一\n二", "一\t二", "%1", "&<>", "", "  "),
)
_SAMPLES = ("1", "(1)", "①", "Ⅰ", "ア", "一", "第1", "none")

_characters = st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Cf", "Zl", "Zp"])
_text = st.sampled_from(_ODD) | st.text(_characters, max_size=8)
_role = st.sampled_from(tuple(nodes.Role))


def _wrapped(inner: SearchStrategy[nodes.Inline]) -> SearchStrategy[nodes.Inline]:
    content = st.lists(inner, max_size=2).map(tuple)
    target = st.sampled_from(("#a1", "#a2", "#none", "https://example.jp/", "mailto:info@example.jp", ""))
    marked = st.builds(nodes.Inserted, content) | st.builds(nodes.Deleted, content) | st.builds(nodes.Strong, content)
    return marked | st.builds(nodes.Link, content, target)


_leaf: SearchStrategy[nodes.Inline] = (
    st.builds(nodes.Text, _text)
    | st.builds(nodes.Ruby, _text, _text)
    | st.builds(nodes.Badge, _text)
    | st.just(nodes.LineBreak())
)
_inlines = st.lists(st.recursive(_leaf, _wrapped, max_leaves=4), max_size=3).map(tuple)
_number = st.builds(
    lambda sample, value: number(sample, value) if sample != "none" else nodes.Number("壱", value, "壱"),
    st.sampled_from(_SAMPLES),
    st.integers(1, 30),
)


def _inside(inner: SearchStrategy[nodes.Block]) -> SearchStrategy[nodes.Block]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    item = st.builds(nodes.ListItem, _inlines, blocks)
    bullets = st.builds(nodes.BulletList, st.lists(item, max_size=3).map(tuple), _role)
    ordered = st.builds(nodes.OrderedList, st.lists(st.tuples(_number, item), max_size=3).map(tuple), _role)
    return bullets | ordered | st.builds(nodes.Group, _role, blocks)


_caption = _text.map(lambda text: f"表 {text}")
_row = st.lists(_inlines, max_size=4).map(tuple)
_block: SearchStrategy[nodes.Block] = (
    st.builds(
        nodes.Heading,
        st.integers(1, 11),
        _inlines,
        st.none() | _number,
        st.sampled_from(("", "a1", "a2", "a3")),
        _role,
        st.booleans(),
    )
    | st.builds(nodes.Paragraph, _inlines, _role)
    | st.builds(
        nodes.DefinitionList, st.lists(st.tuples(_inlines, st.tuples(_inlines, _inlines)), max_size=2).map(tuple)
    )
    | st.builds(nodes.Table, _row, st.lists(_row, max_size=3).map(tuple), _caption, _role, st.booleans())
    | st.builds(nodes.Contents, _inlines, st.integers(1, 11))
    | st.just(nodes.PageBreak())
)
_documents = st.builds(
    nodes.Document,
    _text,
    st.just(nodes.Metadata()),
    st.lists(st.recursive(_block, _inside, max_leaves=6), max_size=5).map(tuple),
)


@examples(40)
@given(_documents)
def test_sound(odd: nodes.Document) -> None:
    """Neither openxml-audit nor the lint finds anything; levels that skip are the document's own doing."""
    file = RENDERER.render(odd)
    assert faults(file) == []
    assert [fault for fault in lint(file) if not fault.startswith("heading of level")] == []


@examples(40)
@given(_documents)
def test_mammoth_reads_every_string(odd: nodes.Document) -> None:
    """Mammoth finds every string, in order."""
    assert first_missing(strings(odd), normal(by_mammoth(RENDERER.render(odd)))) is None


@examples(40)
@given(_documents)
def test_docx2python_reads_every_string(odd: nodes.Document) -> None:
    """docx2python finds every string, in order."""
    assert first_missing(strings(odd), normal(by_docx2python(RENDERER.render(odd)))) is None


def test_empty() -> None:
    """A document without anything is a file with one empty paragraph."""
    file = RENDERER.render(document(title=""))
    assert faults(file) == []
    assert texts(part(file)) == [""]


def test_long_title() -> None:
    """A long title is shortened in the running head; the property of the file holds what Word allows."""
    file = RENDERER.render(document(title="長い題名" * 100))
    (head,) = texts(part(file, "word/header1.xml"))
    assert head.endswith("…")
    assert ("長い題名" * 100).startswith(head.rstrip("…"))
    assert 20 < len(head) < 40
    assert (
        part(file, "docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}title") == ("長い題名" * 64)[:255]
    )


def test_deep_heading() -> None:
    """A heading deeper than Word's levels stands on the last one."""
    assert values(body(nodes.Heading(12, words("深い"))), "pStyle") == ["Heading9"]


def test_ragged_table() -> None:
    """Short rows are filled up with empty cells."""
    root = body(nodes.Table((words("一"),), ((words("二"), words("三"), words("四")), ())))
    assert texts(root) == ["一", "", "", "二", "三", "四", "", "", "", ""]


def test_table_without_columns() -> None:
    """A table without cells is its caption."""
    assert texts(body(nodes.Table((), ((),), "表題"))) == ["表題"]


def test_empty_lists() -> None:
    """Lists without items leave nothing behind."""
    assert texts(body(nodes.BulletList(()), nodes.OrderedList(()), nodes.DefinitionList(()))) == [""]


@pytest.mark.parametrize("forbidden", ["\x00", "\x0b", "\ufffe", "\ud800"])
def test_forbidden_characters(forbidden: str) -> None:
    """A character that XML cannot hold is replaced, wherever it stands."""
    text = f"前{forbidden}後"
    table = nodes.Table((words(text),), (), text)
    file = RENDERER.render(document(nodes.Paragraph(words(text)), table, title=text))
    assert texts(part(file))[:3] == ["前\ufffd後"] * 3
    assert faults(file) == []


def test_heading_in_a_list() -> None:
    """A heading in a list takes no bookmark away from the headings that the contents list."""
    inner = nodes.BulletList((nodes.ListItem(words("項"), (nodes.Heading(1, words("内")),)),))
    root = body(nodes.Contents(words("目次")), inner, nodes.Heading(1, words("外")))
    assert values(root, "hyperlink", "anchor") == ["_Toc000000001"]
    (start,) = root.iter(f"{W}bookmarkStart")
    assert [words_.text for run in start.itersiblings(f"{W}r") for words_ in run] == ["外"]
