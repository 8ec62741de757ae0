"""Helpers of the document tree."""

import pytest

from planspec.document import (
    Badge,
    Deleted,
    Group,
    Heading,
    Inserted,
    LineBreak,
    Link,
    Paragraph,
    Role,
    Ruby,
    Strong,
    Text,
    headings,
    plain,
    ranks,
)


def test_plain_keeps_every_word() -> None:
    """Marking goes, words stay; a line break becomes a space, readings and badges stand in brackets."""
    content = (
        Text("a"),
        Strong((Text("b"), Link((Text("c"),), "#x"))),
        LineBreak(),
        Ruby("千厩", "せんまや"),
        Badge("新"),
        Inserted((Text("d"),)),
        Deleted((Text("e"),)),
    )
    assert plain(content) == "abc 千厩(せんまや)(新)de"


def test_headings_are_found_in_groups() -> None:
    """Headings come in reading order, from groups too."""
    one, two = Heading(1, (Text("1"),)), Heading(2, (Text("2"),))
    assert headings((Group(Role.VISION, (one, Paragraph(()), Group(Role.BODY, (two,)))),)) == (one, two)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [([], ()), ([1, 2, 3], (1, 2, 3)), ([1, 3, 3, 1, 2], (1, 2, 2, 1, 2)), ([3, 1, 3, 2], (1, 1, 2, 2))],
)
def test_ranks(levels: list[int], expected: tuple[int, ...]) -> None:
    """A rank counts the levels that are there, so that it never jumps."""
    assert ranks(levels) == expected
