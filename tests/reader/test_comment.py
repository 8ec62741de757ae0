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


def test_comments_of_a_broken_file() -> None:
    """Where reading went on after an error, comments outside the broken lines are found."""
    assert [comment.text for comment in read("a: b # c\nd: 'e # f\ng: h # i\n").comments] == ["# c", "# i"]
