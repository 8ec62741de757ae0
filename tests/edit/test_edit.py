"""An edit writes characters in the style of the scalar where they stand, and nothing else."""

import pytest

from planspec.edit import Edited, Patch, Refusal, Replacement, edit, patched
from planspec.reader import read


def _edited(text: str, *replacements: Replacement) -> str:
    result = edit(text, replacements)
    assert isinstance(result, Edited), result
    assert patched(text, result.patches) == result.text
    return result.text


def _refused(text: str, *replacements: Replacement) -> str:
    result = edit(text, replacements)
    assert isinstance(result, Refusal), result
    return result.reason.en


A = ("a",)


@pytest.mark.parametrize(
    ("before", "chars", "new", "after"),
    [
        ("a: サ一ビス # 注\n", (1, 2), "ー", "a: サービス # 注\n"),
        ("a: 'it''s'\n", (0, 2), "他's", "a: '他''s''s'\n"),
        ('a: "x\\"y"\n', (1, 2), "\\", 'a: "x\\\\y"\n'),
        ('a: "xy"\n', (1, 1), "\n", 'a: "x\\ny"\n'),
        ("a: |\n  一\n  二  \n", (3, 5), "", "a: |\n  一\n  二\n"),
        ("a: |\n  一\n  二\n", (1, 1), "\n三", "a: |\n  一\n  三\n  二\n"),
        ("a: |\r\n  一\r\n", (1, 1), "\n三", "a: |\r\n  一\r\n  三\r\n"),
        ("a: >\n  一\n  二\n", (1, 2), "、", "a: >\n  一、二\n"),
        ("a: |2\n   一\n", (1, 2), "二", "a: |2\n   二\n"),
        ("a: 一\n  二\n", (2, 3), "三", "a: 一\n  三\n"),
        ("{a: 一, b: 二}\n", (0, 1), "三", "{a: 三, b: 二}\n"),
        ("a: ''\n", None, "一", "a: '一'\n"),
    ],
)
def test_characters_are_written_in_the_style_of_their_scalar(
    before: str, chars: tuple[int, int] | None, new: str, after: str
) -> None:
    """What is written is escaped as the scalar wants it; all else stays."""
    assert _edited(before, Replacement(A, new, chars)) == after


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ("a: 一 # 注\n", "一: 二", "a: '一: 二' # 注\n"),
        ("a: 一\n", "一 #二", "a: '一 #二'\n"),
        ("a: 一\n", "- 二", "a: '- 二'\n"),
        ("a: 一\n", "? 二", "a: '? 二'\n"),
        ("a: 一\n", "[二]", "a: '[二]'\n"),
        ("a: 一\n", "二 ", "a: '二 '\n"),
        ("a: 一\n", "", "a: ''\n"),
        ("a: 一\n", "it's: 二", "a: 'it''s: 二'\n"),
        ("a: 一\n", "一\n二", 'a: "一\\n二"\n'),
        ("{a: 一}\n", "一,二", "{a: '一,二'}\n"),
        ("a: 一\n", "一,二", "a: 一,二\n"),
        ("a: 一\n", "null", "a: null\n"),
        ("a: 一\n", "-二", "a: -二\n"),
        ("a: '一'\n", "一\t二\n", 'a: "一\\t二\\n"\n'),
    ],
)
def test_a_plain_scalar_gets_quotes_where_it_needs_them(before: str, new: str, after: str) -> None:
    """Quotes come only where the text would be read as something else without them."""
    assert _edited(before, Replacement(A, new)) == after
    assert read(after).data["a"] == new  # type: ignore[index]


def test_quotes_leave_the_line_breaks_of_a_plain_scalar() -> None:
    """A scalar of several lines that needs quotes keeps its lines."""
    assert _edited("a: it's\n  二 三\n", Replacement(A, "#", (5, 6))) == "a: 'it''s\n  # 三'\n"


def test_only_what_differs_is_patched() -> None:
    """A replacement of a long stretch patches the characters that are others, and nothing between them."""
    result = edit("a: ２つと\n  ３つ\n", [Replacement(A, "2つと 3つ")])
    assert isinstance(result, Edited)
    assert result.patches == (Patch(3, 4, "2"), Patch(9, 10, "3"))


def test_names_of_fields_keep_their_quotes() -> None:
    """A field is renamed in the quotes that it has; a name that needs some gets them."""
    rename = Replacement(A, "b: c", key=True)
    assert _edited("a: 1\n", rename) == "'b: c': 1\n"
    assert _edited("'a': 1\n", rename) == "'b: c': 1\n"
    assert _edited('{"a": 1}\n', Replacement(A, '"', key=True)) == '{"\\"": 1}\n'


def test_names_change_around_values() -> None:
    """A field and what stands below it can be edited at once."""
    text = _edited("a:\n  b: 一\n", Replacement(A, "c", key=True), Replacement(("a", "b"), "二"))
    assert text == "c:\n  b: 二\n"


def test_two_names_may_change_places() -> None:
    """Only a name that stays in the way is taken."""
    swap = (Replacement(A, "b", key=True), Replacement(("b",), "a", key=True))
    assert _edited("a: 1\nb: 2\n", *swap) == "b: 1\na: 2\n"
    assert "already" in _refused("a: 1\nb: 2\n", swap[0])


def test_byte_order_mark_and_line_ends_stay() -> None:
    """A byte order mark, carriage returns and a missing line end are none of an edit's business."""
    assert _edited("\ufeffa: 一\r\nb: 2 \r\n# c", Replacement(A, "二")) == "\ufeffa: 二\r\nb: 2 \r\n# c"


@pytest.mark.parametrize(
    ("text", "replacement", "reason"),
    [
        ("a: [1\n", Replacement(A, "2"), "cannot be read"),
        ("a: 1\n", Replacement(("b",), "2"), "do not stand in the file"),
        ("a: [1]\n", Replacement(A, "2"), "do not stand in the file"),
        ("a:\n", Replacement(A, "2"), "do not stand in the file"),
        ("a: 1\n", Replacement(("b",), "2", key=True), "do not stand in the file"),
        ("a: 1\n", Replacement(A, "2", (1, 3)), "outside of the value"),
        ("a: |\n  一\n", Replacement(A, "", (1, 2)), "without changing its layout"),
        ("a: |\n  一\n", Replacement(A, " ", (0, 0)), "no longer be read as it was meant"),
        ("a: >\n  一\n  二\n", Replacement(A, "\n", (1, 2)), "without changing its layout"),
        ("a: |\n  一\n", Replacement(A, "\x07", (0, 1)), "without changing its layout"),
    ],
)
def test_what_cannot_be_is_refused(text: str, replacement: Replacement, reason: str) -> None:
    """An edit that cannot be made says why, in both languages."""
    assert reason in _refused(text, replacement)


def test_replacements_of_the_same_characters_are_refused() -> None:
    """Two replacements of one character contradict each other; the same one twice does not."""
    twice = (Replacement(A, "二", (0, 1)), Replacement(A, "三", (0, 1)))
    assert "overlaps" in _refused("a: 一\n", *twice)
    assert _edited("a: 一\n", twice[0], twice[0]) == "a: 二\n"
    assert "overlaps" in _refused("a: 1\n", Replacement(A, "b", key=True), Replacement(A, "c", key=True))


def test_all_or_none() -> None:
    """Where one replacement cannot be made, none is."""
    assert isinstance(edit("a: 1\nb: 2\n", [Replacement(A, "3"), Replacement(("c",), "4")]), Refusal)


def test_patches_do_not_overlap() -> None:
    """Overlapping patches, or patches outside of the text, are a mistake of the program."""
    for patches in ([Patch(0, 2, ""), Patch(1, 3, "")], [Patch(2, 9, "")]):
        with pytest.raises(ValueError, match="Patch"):
            patched("abc", patches)


@pytest.mark.parametrize("between", ["。\n  ", "。", "、"])
def test_long_texts_are_patched_in_small_places(between: str) -> None:
    """A replacement of a long text, longer or shorter than it, keeps the line breaks between what differs."""
    sentences = [f"第{number}の文  です" for number in range(500)]
    text = f"a: {between.join(sentences)}\n"
    value = str(read(text).data["a"])  # type: ignore[index]
    result = edit(text, [Replacement(A, value.replace("文  で", "文で"))])
    assert isinstance(result, Edited)
    assert len(result.patches) == 500
    assert result.text == text.replace("文  で", "文で")
