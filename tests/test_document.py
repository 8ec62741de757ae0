"""Helpers of the document tree."""

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
)


def test_plain_keeps_every_word() -> None:
    """Marking goes, words stay; a line break becomes a space and a reading is left out."""
    content = (
        Text("a"),
        Strong((Text("b"), Link((Text("c"),), "#x"))),
        LineBreak(),
        Ruby("千厩", "せんまや"),
        Badge("新"),
        Inserted((Text("d"),)),
        Deleted((Text("e"),)),
    )
    assert plain(content) == "abc 千厩新de"


def test_headings_are_found_in_groups() -> None:
    """Headings come in reading order, from groups too."""
    one, two = Heading(1, (Text("1"),)), Heading(2, (Text("2"),))
    assert headings((Group(Role.VISION, (one, Paragraph(()), Group(Role.BODY, (two,)))),)) == (one, two)
