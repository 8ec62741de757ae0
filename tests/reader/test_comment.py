"""Comments and their places."""

import pytest

from planspec.reader import read

TEXTS = {
    "a: b # c\n# d\n": [(1, 6, "# c", True), (2, 1, "# d", False)],
    "# a\r\n\r\n  # b\r\nc: d": [(1, 1, "# a", False), (3, 3, "# b", False)],
    "a: b#c\nd: 'e # f'\ng: \"# h\"\n'i # j': k#l\n": [],
    "a: | # b\n  # c\n  d\n# e\nf: > # g\n  h": [
        (1, 6, "# b", True),
        (4, 1, "# e", False),
        (5, 6, "# g", True),
    ],
    "a: [b, # c\n  d] # e": [(1, 8, "# c", True), (2, 6, "# e", True)],
    "a: # b\n  c: # d\n    - e\n  # f\n    # g": [
        (1, 4, "# b", True),
        (2, 6, "# d", True),
        (4, 3, "# f", False),
        (5, 5, "# g", False),
    ],
    "# only": [(1, 1, "# only", False)],
    "a: b # 𠮷 c": [(1, 6, "# 𠮷 c", True)],
    "%YAML 1.2 # a\n---\na: b": [],
    "--- # a\nb: c\n... # d": [(1, 5, "# a", True), (3, 5, "# d", True)],
}


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_comments_have_their_places(text: str) -> None:
    """Every comment is found, and no text is taken for one."""
    found = [
        (comment.span.start.line, comment.span.start.column, comment.text, comment.inline)
        for comment in read(text).comments
    ]
    assert found == TEXTS[text]


CUT = {
    "a: 地域で #安心して\n": [(1, 8, "#安心して")],
    "a: 福祉 #1 を身近に \n": [(1, 7, "#1 を身近に")],
    "a:\n- 福祉 #1 を\n- b #1\n- 福祉 #2\n": [(2, 6, "#1 を"), (4, 6, "#2")],
    "a:\n  身近な\n  地域で #安心": [(3, 7, "#安心")],
    "a: 福祉  #1\nb: 福祉 # 1\nc: 福祉#1\nd: 福祉　#1\ne: 福祉 #\nf: 福祉 ##1\n": [],
    "a: '福祉' #1\nb: \"福祉\" #1\nc: |\n  福祉 #1\nd: b #福祉\ne:  #福祉\nf: | #福祉\n  b\n": [],
    "# 福祉 #1\na: '福祉 #1'\n'福祉 #1': b\n": [],
}


@pytest.mark.parametrize("text", CUT, ids=ascii)
def test_text_that_ends_in_a_comment_is_told(text: str) -> None:
    """A comment close to a Japanese text without quotes may be the rest of it; the data may be checked all the same."""
    reading = read(text)
    found = [
        (error.span.start.line, error.span.start.column, text[error.span.start.offset : error.span.end.offset])
        for error in reading.errors
    ]
    assert found == CUT[text]
    assert {error.code for error in reading.errors} <= {"PLN021"}
    assert reading.usable


def test_comments_of_a_broken_file() -> None:
    """Where reading went on after an error, comments outside the broken lines are found."""
    assert [comment.text for comment in read("a: b # c\nd: 'e # f\ng: h # i\n").comments] == ["# c", "# i"]
