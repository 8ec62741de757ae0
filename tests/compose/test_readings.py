"""Readings of hard words."""

import pytest

from planspec.compose.readings import with_readings
from planspec.document import (
    Badge,
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Figure,
    Group,
    Heading,
    Inserted,
    LineBreak,
    Link,
    ListItem,
    Number,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Ruby,
    Strong,
    Table,
    Text,
)
from planspec.model import Reading
from sample import sample, section


class TestReadings:
    """Readings of hard words."""

    def test_first_use(self) -> None:
        """Only the first use of a word has its reading, and never the cover."""
        plan = sample(
            title="千厩の計画",
            readings=[{"word": "千厩", "reading": "せんまや"}],
            vision={"statement": "千厩に生き千厩で支える", "text": "千厩です。"},
        )
        assert section(plan, Role.VISION)[1:] == (
            Paragraph((Ruby("千厩", "せんまや"), Text("に生き千厩で支える")), Role.VISION),
            Paragraph((Text("千厩です。"),)),
        )

    def test_longest_word(self) -> None:
        """Of two words that start together the longer one is read; the other waits for its own turn."""
        readings = [{"word": "地域", "reading": "ちいき"}, {"word": "地域福祉", "reading": "ちいきふくし"}]
        plan = sample(readings=readings, vision={"statement": "この地域福祉と地域"})
        assert section(plan, Role.VISION)[1:] == (
            Paragraph(
                (Text("この"), Ruby("地域福祉", "ちいきふくし"), Text("と"), Ruby("地域", "ちいき")), Role.VISION
            ),
        )

    def test_branches(self) -> None:
        """In the table of branches the names are read and the addresses left alone."""
        branches = [{"name": "千厩支部", "address": "架空市厩町"}]
        readings = [{"word": "千厩", "reading": "せんまや"}, {"word": "厩町", "reading": "うまやちょう"}]
        plan = sample(readings=readings, contacts={"todo": "本部未定", "branches": branches})
        table = section(plan, Role.CONTACTS)[1]
        assert isinstance(table, Table)
        assert table.rows == (((Ruby("千厩", "せんまや"), Text("支部")), (Text("架空市厩町"),)),)


READINGS = (Reading(word="甲", reading="こう"),)
ONE = Number("1", 1, "1")
WORD = (Text("甲"),)
READ = (Ruby("甲", "こう"),)


class TestNodes:
    """Where in the tree a word can be met."""

    @pytest.mark.parametrize(
        ("block", "expected"),
        [
            (Heading(1, WORD), Heading(1, READ)),
            (Paragraph((Strong(WORD),)), Paragraph((Strong(READ),))),
            (Paragraph((Inserted(WORD),)), Paragraph((Inserted(READ),))),
            (BulletList((ListItem(WORD),)), BulletList((ListItem(READ),))),
            (OrderedList(((ONE, ListItem(WORD)),)), OrderedList(((ONE, ListItem(READ)),))),
            (DefinitionList(((WORD, (WORD,)),)), DefinitionList(((READ, (WORD,)),))),
            (Table((WORD,), ((WORD, WORD),)), Table((WORD,), ((READ, WORD),))),
            (
                Group(Role.BODY, (Paragraph(WORD), Paragraph(WORD))),
                Group(Role.BODY, (Paragraph(READ), Paragraph(WORD))),
            ),
        ],
    )
    def test_read(self, block: Block, expected: Block) -> None:
        """The word has its reading where it is first met."""
        assert with_readings((block,), READINGS) == (expected,)

    @pytest.mark.parametrize(
        "block",
        [
            Group(Role.COVER, (Paragraph(WORD),)),
            Paragraph(WORD, Role.TODO),
            Paragraph((Link(WORD, "#a"), Deleted(WORD), Badge("甲"), LineBreak())),
            Table((WORD,), ((WORD,),), row_headers=False),
            Figure(b"", "甲"),
            Contents(WORD),
            PageBreak(),
        ],
    )
    def test_bare(self, block: Block) -> None:
        """Covers, notes, links, deleted words, marks and cells stay as they are."""
        assert with_readings((block,), READINGS) == (block,)
