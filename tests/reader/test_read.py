"""YAML in; data, or code, line and column out."""

import pytest

from planspec.reader import ReadError, read

CLEAN = {
    "plain": ("a: b", {"a": "b"}),
    "nothing is given a type": (
        "a: [on, no, 1_000, 0o14, .5, 2026-04-01, '12:30:45', ~, null, true, 1e3, 0x1F, .nan, 032093, 1.10, =]",
        {
            "a": [
                "on",
                "no",
                "1_000",
                "0o14",
                ".5",
                "2026-04-01",
                "12:30:45",
                "~",
                "null",
                "true",
                "1e3",
                "0x1F",
                ".nan",
                "032093",
                "1.10",
                "=",
            ]
        },
    ),
    "a time in a block": ("a: 12:30:45\nb: -.5\n1: 2", {"a": "12:30:45", "b": "-.5", "1": "2"}),
    "empty values": (
        "a:\nb: ''\nc: \"\"\nd: {e: , f}\ng:\n-\n- h",
        {"a": None, "b": "", "c": "", "d": {"e": None, "f": None}, "g": [None, "h"]},
    ),
    "scalars of several lines": (
        "a: b\n  c\n\n  d\nb: 'x\n\n  y'\nc: \"x\\\n  y\"\nd: |\n  x\n\n  y\ne: >-\n  x\n  y\n",
        {"a": "b c\nd", "b": "x\ny", "c": "xy", "d": "x\n\ny\n", "e": "x y"},
    ),
    "byte order mark": ("\ufeffa: b", {"a": "b"}),
    "one document with its marks": ("---\na: b\n...\n# end\n", {"a": "b"}),
    "CR LF and CR": ("a: |\r\n  x\r\n  y\r\nb: c\rd: e", {"a": "x\ny\n", "b": "c", "d": "e"}),
    "beyond the basic plane": ("𠮷: 🎌", {"𠮷": "🎌"}),
    "full-width signs in text": (
        (
            "title: 午前：午後　です\nNPO：法人: x\nlead: 　字下げした文\ntext: |\n  a：b\n  　c\n"
            "items:\n  - －\n  - ＃1\n  - id：x\n  - 「a、b」\n"
        ),
        {
            "title": "午前：午後　です",
            "NPO：法人": "x",
            "lead": "　字下げした文",
            "text": "a：b\n　c\n",
            "items": ["－", "＃1", "id：x", "「a、b」"],
        },
    ),
    "a tab in a text and after a colon": ("a:\tb\tc\nd: |\n  e\n  \tf", {"a": "b\tc", "d": "e\n\tf"}),
    "a tab before the end of a line": ("a: b\t\n  c\nd: e", {"a": "b c", "d": "e"}),
    "signs that are text within a value": ("a: b@c %d & *e !f `g` <<", {"a": "b@c %d & *e !f `g` <<"}),
    "32 levels": ("a: " + "[" * 31 + "b" + "]" * 31, None),
    "a quoted << is a key like any other": ("'<<': a", {"<<": "a"}),
    "an empty key in quotes": ("'': a", {"": "a"}),
}


@pytest.mark.parametrize(("text", "data"), CLEAN.values(), ids=CLEAN)
def test_clean_text_gives_data(text: str, data: object) -> None:
    """Values are strings as they are written, lists, mappings, and None where nothing is written."""
    reading = read(text)
    assert reading.errors == ()
    assert reading.usable
    if data is not None:
        assert reading.data == data
    assert read(text.encode()) == reading


FOUND = {
    # text: (code, line, column, marked text)
    "": [("PLN009", 1, 1, "")],
    "# あとで\n": [("PLN009", 1, 1, "")],
    "---\n": [("PLN009", 1, 1, "")],
    "- a\n- b": [("PLN010", 1, 1, "- a")],
    "ただの文": [("PLN010", 1, 1, "ただの文")],
    "a: 1\nb:\n  c: 2\n  c: 3\na: 4": [("PLN002", 4, 3, "c"), ("PLN002", 5, 1, "a")],
    'a: 1\n"a": 2': [("PLN002", 2, 1, '"a"')],
    "a: !!str b\nc: !d {e: f}": [("PLN003", 1, 4, "!!str"), ("PLN003", 2, 4, "!d")],
    "a: !b!c d": [("PLN003", 1, 4, "!b!c")],
    "%YAML 1.2\n%TAG ! x\n---\na: b": [("PLN004", 1, 1, "%YAML 1.2")],
    "a: b\n%x y\n": [("PLN004", 2, 1, "%x y")],
    "a: b\n...\n%YAML 1.2\n---\n": [("PLN004", 3, 1, "%YAML 1.2")],
    "a: &b c\nd: &e [f]": [("PLN005", 1, 4, "&b"), ("PLN005", 2, 4, "&e")],
    "a: &b !c d": [("PLN005", 1, 4, "&b"), ("PLN003", 1, 7, "!c")],
    "&a b: c": [("PLN005", 1, 1, "&a")],
    "a: *b\nc: [*d]": [("PLN006", 1, 4, "*b"), ("PLN006", 2, 5, "*d")],
    "*a : b\nc: d": [("PLN006", 1, 1, "*a")],
    "a: *重要*です\nb: c": [("PLN006", 1, 4, "*重要*です")],
    "a: &重要 b\nc: d": [("PLN005", 1, 4, "&重要")],
    "a:\n  <<: {b: c}\n  <<: {d: e}": [("PLN007", 2, 3, "<<"), ("PLN007", 3, 3, "<<")],
    "a: 1\n---\nb: 2": [("PLN008", 2, 1, "---")],
    "a: 1\n...\n# c\n--- # d\nb: 2": [("PLN008", 4, 1, "---")],
    "a: " + "[" * 32 + "]" * 32: [("PLN011", 1, 35, "[")],
    "a:\n\tb: c\n\td: e\nf: g": [("PLN013", 2, 1, "\t")],
    "a:\n  b:\n  \tc: d\n": [("PLN013", 3, 3, "\t")],
    "a: |\n\tb\nc: d": [("PLN013", 2, 1, "\t")],
    "a: b\x00\x01c\nd: \x1b\x7f\x9f\ufffe": [("PLN015", 1, 5, "\x00\x01"), ("PLN015", 2, 4, "\x1b\x7f\x9f\ufffe")],
    "a: b\x85c\nd: e\u2028\u2029f": [("PLN016", 1, 5, "\x85"), ("PLN016", 2, 5, "\u2028\u2029")],
    "a: b\ud83dc": [("PLN018", 1, 5, "\ud83d")],
    "a: b\n\ufeffc: d": [("PLN019", 2, 1, "\ufeff")],
    "? [a]\n: b": [("PLN020", 1, 3, "[")],
    "{a: b}: c": [("PLN020", 1, 1, "{")],
    ": a\nb: c": [("PLN020", 1, 1, ":")],
    "a: {: b}": [("PLN020", 1, 5, ":")],
    # several in one file
    "a: b\nc：d\ne:\n\tf: g\nh: 'i\nj: [k\nl: @m\na: n": [
        ("PLN014", 2, 2, "："),
        ("PLN013", 4, 1, "\t"),
        ("PLN001", 5, 4, "'"),
        ("PLN001", 6, 4, "["),
        ("PLN001", 7, 4, "@"),
        ("PLN002", 8, 1, "a"),
    ],
}


def _shown(text: str, errors: tuple[ReadError, ...]) -> list[tuple[str, int, int, str]]:
    return [
        (
            error.code,
            error.span.start.line,
            error.span.start.column,
            text[error.span.start.offset : error.span.end.offset],
        )
        for error in errors
    ]


@pytest.mark.parametrize("text", FOUND, ids=lambda text: ascii(text)[:40])
def test_errors_have_their_code_and_place(text: str) -> None:
    """Each error is found where a person would look for it."""
    assert _shown(text, read(text).errors) == FOUND[text]


def test_duplicate_key_shows_both_places() -> None:
    """The place of the first key is related, and the first value is kept."""
    reading = read("a:\n  title: b\n  title: c")
    (error,) = reading.errors
    ((message, span),) = error.related
    assert (error.at, span.start.line, span.start.column, span.end.column) == (("a", "title"), 2, 3, 8)
    assert "title" in message.ja
    assert "title" in message.en
    assert reading.data == {"a": {"title": "b"}}


@pytest.mark.parametrize("text", ["a: !t b", "a: &b c", "%YAML 1.2\n---\na: b"])
def test_harmless_errors_leave_the_data_usable(text: str) -> None:
    """Tags, anchors and directives change nothing about the data."""
    reading = read(text)
    assert reading.usable
    assert len(reading.errors) == 1


@pytest.mark.parametrize(
    "text", ["", "- a", "a: b\na: c", "a: *b", "<<: {}", "a: b\n---", "a：b", "a: \x00", "? [a]", "a: '"]
)
def test_other_errors_do_not(text: str) -> None:
    """Where something is lost or may be misread, the data must not be validated."""
    assert not read(text).usable


def test_a_file_without_structure_has_no_data() -> None:
    """What cannot be read at all gives no data, and positions that point at the start."""
    reading = read("[" * 1000)
    assert reading.data is None
    assert reading.comments == ()
    assert reading.source_map.locate(("a", 0)).end.offset == 0


def test_large_file_is_refused() -> None:
    """The limit is 5 MiB in UTF-8, for bytes and for text."""
    fits = ("#" * 127 + "\n") * (5 * 1024 * 1024 // 128)
    assert [error.code for error in read(fits).errors] == ["PLN009"]
    for text in (fits + "#", (fits + "#").encode(), "あ" * (5 * 1024 * 1024 // 3 + 1)):
        reading = read(text)
        assert [error.code for error in reading.errors] == ["PLN012"]
        assert reading.text == ""


def test_long_line_is_refused() -> None:
    """The limit is 250,000 characters a line, for bytes and for text, and the place of the line is told."""
    assert read("a: b\n#" + "c" * 249_999).errors == ()
    for line in ("#" + "c" * 250_000, "#" + "架" * 250_000, "#" + "架" * 350_000):
        for text in ("\ufeffa: b\r" + line, "\ufeffa: b\r\n" + line + "\nc: d"):
            for source in (text, text.encode()):
                (error,) = read(source).errors
                assert (error.code, error.span.start.line, error.span.start.column) == ("PLN012", 2, 1)


def test_too_many_values_are_refused() -> None:
    """Lines and commas together bound the number of values."""
    assert [error.code for error in read("a:\n" + "- b\n" * 200_000).errors] == ["PLN012"]
    assert [error.code for error in read("a: [" + "b," * 200_001 + "]").errors] == ["PLN012"]


def test_very_many_errors_end_the_reading() -> None:
    """After a hundred errors there is no sense in going on."""
    reading = read("a: b\n" * 200)
    assert len(reading.errors) == 100
    assert reading.data is None
    assert len(read("a\0" * 200).errors) == 100
