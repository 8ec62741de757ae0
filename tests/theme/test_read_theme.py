"""Theme files: every field, and every slip with its code and its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.diagnostics import Severity
from planspec.edit import Edited, Replacement, edit
from planspec.theme import Colours, Fonts, Picture, Spacing, Theme
from planspec.theme_file import read_theme

_FIRST = "planspec: theme/1\n"


@pytest.mark.parametrize(
    ("fields", "theme"),
    [
        ("", Theme()),
        ("fonts: {text: BIZ UDP明朝}", Theme(fonts=Fonts(text=("BIZ UDP明朝",)))),
        ("fonts: {headings: [甲, 乙]}", Theme(fonts=Fonts(headings=("甲", "乙")))),
        ("fonts: {size: 14}", Theme(fonts=Fonts(size=14))),
        ("fonts: {size: '10.25'}", Theme(fonts=Fonts(size=10.25))),
        ("colours: {text: '#123456'}", Theme(colours=Colours(text="123456"))),
        ("colours: {quiet: 123456}", Theme(colours=Colours(quiet="123456"))),
        ("colours: {accent: 2f5d3a}", Theme(colours=Colours(accent="2F5D3A"))),
        ("colours: {note: '#7A3B00'}", Theme(colours=Colours(note="7A3B00"))),
        ("colours: {goals: ['#1D4E63', b04a00]}", Theme(colours=Colours(goals=("1D4E63", "B04A00")))),
        ("spacing: {lines: 0.7}", Theme(spacing=Spacing(lines=0.7))),
        ("spacing: {paragraphs: 2}", Theme(spacing=Spacing(paragraphs=2))),
        ("spacing: {margin: 20}", Theme(spacing=Spacing(margin=20))),
        ("cover: {file: a/b.JPG, alternative: 絵}", Theme(cover=Picture(file="a/b.JPG", alternative="絵"))),
        ("logo: {file: a.png, alternative: 印}", Theme(logo=Picture(file="a.png", alternative="印"))),
    ],
)
def test_every_field(fields: str, theme: Theme) -> None:
    """Each field is read, and what is left out is the house's own."""
    reading = read_theme(_FIRST + fields)
    assert (reading.theme, reading.diagnostics) == (theme, ())


def _found(text: str) -> list[tuple[str, int, int, str]]:
    reading = read_theme(text)
    return [
        (one.code, one.span.start.line, one.span.start.column, reading.source_map.text[slice(*_offsets(one))])
        for one in reading.diagnostics
    ]


def _offsets(one: object) -> tuple[int, int]:
    span = one.span  # type: ignore[attr-defined] # a diagnostic
    return span.start.offset, span.end.offset


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("fonts:\n  size: 5.9", ("PLN701", 3, 9, "5.9")),
        ("fonts: {size: 25}", ("PLN701", 2, 15, "25")),
        ("fonts: {size: -3}", ("PLN701", 2, 15, "-3")),
        ("fonts: {size: 大}", ("PLN103", 2, 15, "大")),
        ("fonts: {size: １２}", ("PLN103", 2, 15, "１２")),
        ("fonts: {size: [12]}", ("PLN103", 2, 15, "[12]")),
        ("fonts: {text: {name: 甲}}", ("PLN103", 2, 15, "{name: 甲}")),
        ("fonts: {text: []}", ("PLN104", 2, 15, "[]")),
        ("fonts: {text: [甲, '']}", ("PLN104", 2, 19, "''")),
        ("fonts: {headings: [甲, [乙]]}", ("PLN103", 2, 23, "[乙]")),
        ('fonts: {text: "甲\\n乙"}', ("PLN109", 2, 17, "\\n")),
        (f"fonts: {{text: {'甲' * 32}}}", ("PLN701", 2, 15, "甲" * 32)),
        ("fonts: 甲", ("PLN103", 2, 8, "甲")),
        ("colours: {accent: 紺}", ("PLN702", 2, 19, "紺")),
        ("colours: {accent: '#1D4E6'}", ("PLN702", 2, 19, "'#1D4E6'")),
        ("colours: {accent: '#1D4E6G'}", ("PLN702", 2, 19, "'#1D4E6G'")),
        ("colours: {goals: ['#1D4E63', 紺]}", ("PLN702", 2, 30, "紺")),
        ("colours: {goals: '#1D4E63'}", ("PLN103", 2, 18, "'#1D4E63'")),
        ("colours: {goals: []}", ("PLN104", 2, 18, "[]")),
        (f"colours: {{goals: [{', '.join(['1D4E63'] * 61)}]}}", ("PLN701", 2, 18, f"[{', '.join(['1D4E63'] * 61)}]")),
        ("colours:\n  accent: #1D4E63", ("PLN104", 3, 10, "")),
        ("colours: {accent: '#66B2CC'}", ("PLN703", 2, 19, "'#66B2CC'")),
        ("colours: {text: '#777777'}", ("PLN703", 2, 17, "'#777777'")),
        ("colours: {quiet: '#777777'}", ("PLN703", 2, 18, "'#777777'")),
        ("colours: {note: '#777777'}", ("PLN703", 2, 17, "'#777777'")),
        ("colours: {goals: ['#1D4E63', '#FFFFFF']}", ("PLN703", 2, 30, "'#FFFFFF'")),
        ("colours: {goals: [B04A00, 4F6B00]}", ("PLN704", 2, 27, "4F6B00")),
        ("colours: {goals: [1D4E63, 1D4E63]}", ("PLN704", 2, 27, "1D4E63")),
        ("spacing: {lines: 0.6}", ("PLN701", 2, 18, "0.6")),
        ("spacing: {paragraphs: 2.1}", ("PLN701", 2, 23, "2.1")),
        ("spacing: {margin: 9}", ("PLN701", 2, 19, "9")),
        ("spacing: {margin: 51}", ("PLN701", 2, 19, "51")),
        ("cover: {file: a.png}", ("PLN101", 2, 1, "cover")),
        ("logo: {alternative: 印}", ("PLN101", 2, 1, "logo")),
        ("cover: {file: a.gif, alternative: 絵}", ("PLN705", 2, 15, "a.gif")),
        ("cover: {file: a.png, alternative: ' '}", ("PLN104", 2, 35, "' '")),
        ('cover: {file: a.png, alternative: "絵\\n図"}', ("PLN109", 2, 37, "\\n")),
        ("color: {accent: '#1D4E63'}", ("PLN102", 2, 1, "color")),
        ("todo: あとで", ("PLN102", 2, 1, "todo")),
        ("fonts: {size: 12, size: 13}", ("PLN002", 2, 19, "size")),
    ],
)
def test_every_slip(fields: str, found: tuple[str, int, int, str]) -> None:
    """Each slip has its code and its place, and is told once."""
    assert _found(_FIRST + fields + "\n") == [found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "PLN009"),
        ("# 架空\n", "PLN009"),
        ("- 一覧\n", "PLN010"),
        ("fonts: {size: 12}\n", "PLN101"),
        ("planspec: plan/1\n", "PLN110"),
        ("planspec: theme/2\n", "PLN110"),
        ("planspec: theme/1\nfonts: [\n", "PLN001"),
        (b"\xff\xfe", "PLN017"),
    ],
)
def test_no_theme(text: str | bytes, code: str) -> None:
    """A file that is no theme at all is told as such."""
    reading = read_theme(text)
    assert reading.theme is None
    assert code in {one.code for one in reading.diagnostics}


def test_ways_out_are_those_of_themes() -> None:
    """What themes and plans have in common is mended otherwise: nothing waits with a `todo`, the first line differs."""
    texts = ("", "fonts: {size: 12}\n", "planspec: plan/1\n", f"{_FIRST}color: {{}}\n", f"{_FIRST}fonts:\n")
    helps = [one.help.ja for text in texts for one in read_theme(text).diagnostics]
    assert len(helps) == len(texts)
    assert not any("todo" in words or "plan/1" in words for words in helps)


def test_pale_colours_are_told_with_a_remedy() -> None:
    """The message names the contrast and the nearest darker colour that will do; taken, that colour is good."""
    reading = read_theme(f'{_FIRST}colours: {{accent: "#66B2CC"}}\n')
    (one,) = reading.diagnostics
    assert "2.38:1" in one.message.ja
    assert "2.38:1" in one.message.en
    assert one.fix is not None
    edited = edit(reading.source_map.text, [Replacement(one.at, one.fix.replacement)])
    assert isinstance(edited, Edited)
    assert read_theme(edited.text).diagnostics == ()


def test_alike_goals_are_a_warning() -> None:
    """Goal colours that look alike to some readers are told with who that is; the theme can be used."""
    reading = read_theme(f"{_FIRST}colours: {{goals: [1D4E63, B04A00, 4F6B00]}}\n")
    assert reading.theme is not None
    assert [(one.severity, "1型色覚、2型色覚の人" in one.message.ja) for one in reading.diagnostics] == [
        (Severity.WARNING, True)
    ]


@pytest.mark.parametrize(
    ("field", "meant"), [("color", "colours"), ("フォント", None), ("書体", "fonts"), ("font", "fonts")]
)
def test_fields_are_suggested(field: str, meant: str | None) -> None:
    """A misspelt field is told with the one it is most like, by name or by Japanese title."""
    (one,) = read_theme(f"{_FIRST}{field}: {{}}\n").diagnostics
    assert (one.fix and one.fix.replacement) == meant


def test_a_mark_of_byte_order_does_not_count() -> None:
    """Bytes with a byte order mark are read."""
    assert read_theme(b"\xef\xbb\xbf" + _FIRST.encode()).theme == Theme()


_PIECES = st.sampled_from(
    [
        "planspec: theme/1\n",
        "fonts:",
        "colours:",
        "  goals:",
        " size: ",
        "'#1D4E63'",
        "\n",
        "[",
        "]",
        "{",
        "}",
        ": ",
        "- ",
        "架空",
        "\t",
        "&a ",
        "!x ",
        "999999",
    ]
)
_VALUES = st.recursive(
    st.none()
    | st.text(max_size=40)
    | st.sampled_from(["#1D4E63", "FFFFFF", "12", "1e9", "a.png", "theme/1", "NaN", "-0"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["planspec", "fonts", "colours", "goals", "text", "size", "cover", "file", "margin"]), inner
        )
    ),
    max_leaves=20,
)


@given(st.lists(_PIECES, max_size=30).map("".join) | st.text() | st.binary())
@examples(80)
def test_never_raises(text: str | bytes) -> None:
    """Whatever the file holds, there is either a theme or a reason why not."""
    reading = read_theme(text)
    errors = [one for one in reading.diagnostics if one.severity is Severity.ERROR]
    assert (reading.theme is None) == bool(errors)


@given(_VALUES)
@examples(80)
def test_never_raises_for_any_data(value: object) -> None:
    """Whatever stands in the fields, there is either a theme or a reason why not."""
    reading = read_theme(_FIRST + "fonts: " + _flow(value) + "\ncolours: " + _flow(value) + "\n")
    errors = [one for one in reading.diagnostics if one.severity is Severity.ERROR]
    assert (reading.theme is None) == bool(errors)


def _flow(value: object) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{name}: {_flow(item)}" for name, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case None:
            return "''"
        case _:
            return "'" + str(value).replace("'", "''").replace("\n", " ") + "'"
