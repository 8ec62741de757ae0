"""Plain text cut into numbered blocks."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.compose import compose
from planspec.document import Block, Document, Heading, Metadata, Paragraph, Table, Text
from planspec.model import Plan
from planspec_renderers.text import TextRenderer
from strategies import plans

HEADER = re.compile(r"^ブロック (\d+) / (\d+)\n", re.MULTILINE)


def blocks(document: Document, limit: int) -> list[str]:
    """Return the blocks of *document*, each with its header."""
    written = TextRenderer(limit).render(document).decode()
    starts = [found.start() for found in HEADER.finditer(written)]
    return [
        written[start:end].removesuffix("\n").removesuffix("\n")
        for start, end in zip(starts, [*starts[1:], len(written) + 1], strict=True)
    ]


def bodies(limit: int, *given: Block) -> list[str]:
    """Return the blocks of a document of *given*, without their headers."""
    return [HEADER.sub("", block) for block in blocks(Document("題", Metadata(), given), limit)]


def squeezed(words: str) -> str:
    """Return *words* without white space."""
    return "".join(words.split())


def paragraph(words: str) -> Paragraph:
    """Return *words* as a paragraph."""
    return Paragraph((Text(words),))


class TestAnyPlan:
    """What holds for every plan and every size."""

    @examples(50)
    @given(plans(), st.sampled_from((50, 51, 64, 100, 800)))
    def test_blocks(self, plan: Plan, limit: int) -> None:
        """No block is too long, each is numbered, and joined they are the whole text."""
        document = compose(plan)
        made = blocks(document, limit)
        assert max(map(len, made)) <= limit
        total = str(len(made))
        assert [HEADER.findall(block) for block in made] == [[(str(n), total)] for n in range(1, len(made) + 1)]
        whole = TextRenderer().render(document).decode()
        assert squeezed("".join(HEADER.sub("", block) for block in made)) == squeezed(whole)


class TestPlaces:
    """Where a block ends; 50 characters are 39 for the text."""

    def test_sentence(self) -> None:
        """A sentence that does not fit any more opens the next block."""
        assert bodies(50, paragraph(f"{'甲' * 20}。{'乙' * 20}。")) == [f"第1文 {'甲' * 20}。", f"第2文 {'乙' * 20}。"]

    def test_full(self) -> None:
        """A block may be filled to the last character."""
        assert [len(block) for block in blocks(Document("", Metadata(), (paragraph("甲" * 35),)), 50)] == [50]

    def test_comma(self) -> None:
        """A sentence too long for a block is cut after the last 、."""
        assert bodies(50, paragraph(f"{'甲' * 9}、{'乙' * 9}、{'丙' * 30}。")) == [
            f"第1文 {'甲' * 9}、{'乙' * 9}、",
            f"{'丙' * 30}。",
        ]

    def test_cells(self) -> None:
        """A row too long for a block is cut after a cell."""
        header = ((Text("名"),), (Text("住所"),), (Text("電話"),))
        row = ((Text("支部"),), (Text(f"架空市、{'字' * 19}"),), (Text("0191-00-0000"),))
        assert bodies(50, Table(header, (row,))) == [f"第1文 支部。住所 架空市、{'字' * 19}。", "電話 0191-00-0000。"]

    def test_word(self) -> None:
        """Without any 、 it is cut anywhere, but not inside a number, an address or a foreign word."""
        assert bodies(50, paragraph(f"{'甲' * 30}0191-23-6020{'乙' * 9}")) == [
            f"第1文 {'甲' * 30}",
            f"0191-23-6020{'乙' * 9}",
        ]

    @pytest.mark.parametrize("cluster", ["葛\U000e0100", "か\u3099", "👨‍👩‍👧‍👦", "👍🏽", "🇯🇵", "e\u0301", "ｶ\uff9e"])
    @pytest.mark.parametrize("before", range(28, 36))
    def test_cluster(self, cluster: str, before: int) -> None:
        """What a reader sees as one character stays whole."""
        parts = bodies(50, paragraph(f"{'甲' * before}{cluster}{'乙' * 30}"))
        assert sum(cluster in part for part in parts) == 1

    def test_endless_cluster(self) -> None:
        """Combining marks without end are cut all the same."""
        assert max(map(len, bodies(50, paragraph("か" + "\u3099" * 200)))) <= 39

    def test_heading(self) -> None:
        """A heading goes to the next block with the sentence after it."""
        given = (paragraph("甲" * 15), Heading(1, (Text("題"),)), paragraph("乙" * 15))
        assert bodies(50, *given) == [f"第1文 {'甲' * 15}", f"大見出し 題\n\n第2文 {'乙' * 15}"]

    def test_heading_before_long(self) -> None:
        """A heading stays with the first part of a sentence too long for a block."""
        given = (Heading(1, (Text("題"),)), paragraph(f"{'甲' * 9}、{'乙' * 30}"))
        assert bodies(50, *given) == [f"大見出し 題\n\n第1文 {'甲' * 9}、", "乙" * 30]

    def test_heading_before_endless(self) -> None:
        """Where that sentence cannot be cut well, the heading is a block of its own."""
        given = (Heading(1, (Text("題"),)), paragraph("甲" * 34))
        assert bodies(50, *given) == ["大見出し 題", f"第1文 {'甲' * 34}"]

    def test_many(self) -> None:
        """The header grows with the number of blocks and still fits."""
        document = Document("", Metadata(), tuple(paragraph("甲" * 40) for _ in range(600)))
        made = blocks(document, 50)
        assert made[0].startswith("ブロック 1 / 1200\n")
        assert max(map(len, made)) <= 50

    def test_nothing(self) -> None:
        """A document without words has no block."""
        assert TextRenderer(50).render(Document("", Metadata(), ())) == b""
