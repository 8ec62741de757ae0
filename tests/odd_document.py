"""Random documents: every node inside every other, with text that breaks careless code."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from planspec import document as nodes
from planspec.model import NumberStyle

_ODD = (
    *("地域 福祉", " 前後 ", "葛\U000e0100城市", "𠮷野", "🎌👨‍👩‍👧", "שלום", "長い" * 60, "Long" * 60),
    *("一\n二", "一\t二", "#let x", "$x$", "*太*", "@ref", "\\", '"', "&<>", "", "  "),
)
_ADDRESSES = ("#a1", "#a2", "#none", "https://example.jp/", "mailto:info@example.jp", "")

_characters = st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Cf", "Zl", "Zp"])
_text = st.sampled_from(_ODD) | st.text(_characters, max_size=4)
_role = st.sampled_from(tuple(nodes.Role))
_number = st.builds(
    lambda sample, value: nodes.Number.of(NumberStyle.parse(sample), value),
    st.sampled_from(("1", "(1)", "①", "Ⅰ", "第1")),
    st.integers(1, 30),
)
_leaf: SearchStrategy[nodes.Inline] = (
    st.builds(nodes.Text, _text)
    | st.builds(nodes.Ruby, _text, _text)
    | st.builds(nodes.Badge, _text)
    | st.just(nodes.LineBreak())
)


def _marked(inner: SearchStrategy[nodes.Inline]) -> SearchStrategy[nodes.Inline]:
    content = st.lists(inner, max_size=2).map(tuple)
    changed = st.builds(nodes.Inserted, content) | st.builds(nodes.Deleted, content) | st.builds(nodes.Strong, content)
    return changed | st.builds(nodes.Link, content, st.sampled_from(_ADDRESSES))


_inlines = st.lists(st.recursive(_leaf, _marked, max_leaves=4), max_size=3).map(tuple)
_row = st.lists(_inlines, max_size=4).map(tuple)
_rows = st.lists(_row, max_size=3).map(tuple)
_meanings = st.lists(st.tuples(_inlines, st.tuples(_inlines, _inlines)), max_size=2).map(tuple)
_anchor = st.sampled_from(("", "a1", "a2", "a3"))
_block: SearchStrategy[nodes.Block] = (
    st.builds(nodes.Heading, st.integers(1, 11), _inlines, st.none() | _number, _anchor, _role, st.booleans())
    | st.builds(nodes.Paragraph, _inlines, _role)
    | st.builds(nodes.DefinitionList, _meanings)
    | st.builds(nodes.Table, _row, _rows, _text.map("表 {}".format), _role, st.booleans())
    | st.builds(nodes.Contents, _inlines, st.integers(1, 11))
    | st.just(nodes.PageBreak())
)


def _inside(inner: SearchStrategy[nodes.Block]) -> SearchStrategy[nodes.Block]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    item = st.builds(nodes.ListItem, _inlines, blocks)
    bullets = st.builds(nodes.BulletList, st.lists(item, max_size=3).map(tuple), _role)
    numbered = st.lists(st.tuples(_number, item), max_size=3).map(tuple)
    return bullets | st.builds(nodes.OrderedList, numbered, _role) | st.builds(nodes.Group, _role, blocks)


def documents(form: nodes.Form) -> SearchStrategy[nodes.Document]:
    """Documents of *form*; most are such as no plan would give."""
    blocks = st.lists(st.recursive(_block, _inside, max_leaves=6), max_size=5).map(tuple)
    return st.builds(nodes.Document, _text, st.just(nodes.Metadata()), blocks, form=st.just(form))
