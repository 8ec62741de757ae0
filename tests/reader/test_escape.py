"""Characters that cannot stand in a plan, or hardly were meant, written as themselves or as escapes."""

import pytest

from planspec.reader import read

REFUSED = {
    "\\0": "PLN015",
    "\\a": "PLN015",
    "\\b": "PLN015",
    "\\v": "PLN015",
    "\\f": "PLN015",
    "\\e": "PLN015",
    "\\x07": "PLN015",
    "\\x7f": "PLN015",
    "\\u0080": "PLN015",
    "\\uFFFE": "PLN015",
    "\\U0000FFFF": "PLN015",
    "\\r": "PLN016",
    "\\x0D": "PLN016",
    "\\N": "PLN016",
    "\\L": "PLN016",
    "\\P": "PLN016",
    "\\x85": "PLN016",
    "\\u2028": "PLN016",
    "\\uFEFF": "PLN019",
    "\\uFFFD": "PLN023",
    "\\uE000": "PLN024",
    "\\U0000f8ff": "PLN024",
}


@pytest.mark.parametrize("escape", REFUSED)
def test_escape_is_met_like_its_character(escape: str) -> None:
    """An escape is told with its place in a value, an item and a key, by the rule of the character itself."""
    text = f'a: "b{escape}"\nc: ["\\\\{escape}"]\n"{escape}": d\n'
    errors = read(text).errors
    assert [(error.code, error.span.start.line, error.span.start.column) for error in errors] == [
        (REFUSED[escape], 1, 6),
        (REFUSED[escape], 2, 8),
        (REFUSED[escape], 3, 2),
    ]
    assert {text[error.span.start.offset : error.span.end.offset] for error in errors} == {escape}
    assert [error.at[:-1] for error in errors] == [(), ("c",), ()]
    assert {error.harmless for error in errors} == {REFUSED[escape] > "PLN020"}


@pytest.mark.parametrize(
    "text",
    [
        r'a: "\n\t\\\"\/\ \_\x0A\x09\u3042"',
        r'a: "\\x07\\e"',
        r"a: '\x07\e'",
        r"a: b\x07\e",
        'a: "b\\\n  c"',
    ],
)
def test_other_escapes_may_stand(text: str) -> None:
    """Line breaks, tabs and printed characters may be written as escapes; outside double quotes there are none."""
    assert read(text).errors == ()


@pytest.mark.parametrize(
    ("character", "code"), [("\ufffd", "PLN023"), ("\ue000", "PLN024"), ("\uf000", "PLN024"), ("\uf8ff", "PLN024")]
)
def test_doubtful_character_is_told(character: str, code: str) -> None:
    """A run of them is told once, and the data may be checked all the same."""
    reading = read(f"a: b{character * 2}c\nd: {character}")
    assert [(error.code, error.span.start.line, error.span.start.column) for error in reading.errors] == [
        (code, 1, 5),
        (code, 2, 4),
    ]
    assert reading.usable
    assert reading.data == {"a": f"b{character * 2}c", "d": character}


def test_neighbours_are_no_matter() -> None:
    """Hangul before and compatibility kanji after the private use area may stand, and full-width forms."""
    assert read("a: \ud7a3\uf900\uff5e\uffe5\ufffc").errors == ()


def test_very_many_of_them_leave_the_text() -> None:
    """A hundred are told, and the text is read."""
    reading = read("a: " + "\ue000b" * 200)
    assert len(reading.errors) == 100
    assert reading.usable


def test_damaged_bytes_are_told_once() -> None:
    """U+FFFD that stands for bytes that are not UTF-8 is no finding of its own."""
    assert {error.code for error in read(("架空" * 99 + ": ").encode() + b"\xff " * 20).errors} == {"PLN018"}


def test_it_stands_beside_half_characters() -> None:
    """A text that cannot be encoded is looked at all the same."""
    assert [error.code for error in read("a: \ud83d\ue000").errors] == ["PLN018", "PLN024"]
