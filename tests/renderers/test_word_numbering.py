"""Numbers in Word files: counted by Word where it can, written out where it cannot."""

import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from environment import needed
from planspec.document import Block, BulletList, Document, Heading, ListItem, Metadata, Number, OrderedList, Role
from planspec_renderers.word import RENDERER
from word_sample import W, body, document, number, part, texts, values, words

_STYLES = ("1", "(1)", "①", "Ⅰ", "ア", "A", "a", "一", "第1", "第一章", "１", "基本目標1")
_LINE = re.compile("(.+?)(甲.*|[乙丙丁戊項])")


def heading(level: int, text: str, printed: Number | None, role: Role = Role.BODY) -> Heading:
    """Return a heading."""
    return Heading(level, words(text), printed, role=role)


def ordered(sample: str, first: int, last: int) -> OrderedList:
    """Return a list that counts from *first* to *last*."""
    return OrderedList(tuple((number(sample, value), ListItem(words("項"))) for value in range(first, last + 1)))


@pytest.mark.parametrize(
    ("sample", "word", "text"),
    [
        ("1", "decimal", "%1"),
        ("(1)", "decimal", "(%1)"),
        ("１", "decimalFullWidth", "%1"),
        ("①", "decimalEnclosedCircle", "%1"),
        ("Ⅰ", "upperRoman", "%1"),
        ("ア", "aiueoFullWidth", "%1"),
        ("A", "upperLetter", "%1"),
        ("a", "lowerLetter", "%1"),
        ("第一章", "japaneseCounting", "第%1章"),
    ],
)
def test_formats(sample: str, word: str, text: str) -> None:
    """Every numbering style has its name in Word."""
    file = RENDERER.render(document(heading(1, "目標", number(sample, 1)), ordered(sample, 1, 2)))
    definitions = part(file, "word/numbering.xml").findall(f"{W}abstractNum")[1:]
    for definition in definitions:
        assert values(definition, "lvl/numFmt")[0] == word
        assert values(definition, "lvl/lvlText")[0] == text
    assert len(definitions) == 2


def test_nested_below_nothing() -> None:
    """A nested number without a number above is counted by Word without a joint; one that lost its joint is words."""
    assert values(body(heading(1, "目標", number("1-1", 1))), "numPr/ilvl") == ["0"]
    assert texts(body(heading(1, "目標", number("1-1", 1)))) == ["目標"]
    assert texts(body(heading(1, "目標", number("1", 1)), heading(2, "推進", Number("12", 2, "1-1"))))[1] == "12推進"


def test_one_list_for_the_levels() -> None:
    """Goals and the goals below them are levels of one list, so that Word starts again below each goal."""
    root = body(
        *(
            heading(level, "目標", number(sample, value))
            for goal in (1, 2)
            for level, sample, value in ((1, "1", goal), (2, "(1)", 1), (2, "(1)", 2))
        )
    )
    assert values(root, "numPr/numId") == ["2"] * 6
    assert values(root, "numPr/ilvl") == ["0", "1", "1"] * 2


def test_nested_numbers() -> None:
    """The number of the level above comes first, without the name of that level."""
    blocks = (heading(1, "目標", number("基本目標1", 1)), heading(2, "推進", number("1-1", 1, "1")))
    numbering = part(RENDERER.render(document(*blocks)), "word/numbering.xml")
    assert values(numbering, "abstractNum/lvl/lvlText")[-2:] == ["基本目標%1", "%1-%2"]


def test_numbers_that_run_on() -> None:
    """Goals counted through the whole plan are a list of their own."""
    root = body(
        *(
            heading(level, "目標", number("1", value))
            for goal in (1, 2, 3)
            for level, value in ((1, goal), (2, 2 * goal - 1), (2, 2 * goal))
        )
    )
    above, *below = values(root, "numPr/numId")[:3]
    assert values(root, "numPr/numId") == [above, *below] * 3
    assert len({above, *below}) == 2


def test_out_of_sequence() -> None:
    """A number that does not follow opens a list that starts there."""
    blocks = tuple(heading(1, "目標", number("1", value)) for value in (4, 5, 2))
    file = RENDERER.render(document(*blocks))
    assert values(part(file), "numPr/numId") == ["2", "2", "3"]
    assert values(part(file, "word/numbering.xml"), "num/lvlOverride/startOverride") == ["4", "2"]


def test_from_below() -> None:
    """A list that began on a lower level is not taken up by a level above, which programs count differently."""
    root = body(heading(2, "推進", number("(1)", 1)), heading(1, "目標", number("1", 1)))
    assert values(root, "numPr/numId") == ["2", "3"]


def test_left_out_level() -> None:
    """A level that was passed over is not taken up again in the same list, which programs count differently."""
    levels = ((1, 1), (2, 1), (3, 1), (1, 2), (3, 1), (2, 1))
    root = body(*(heading(level, "目標", number("1", value)) for level, value in levels))
    assert values(root, "numPr/numId") == ["2"] * 5 + ["3"]


def test_nested_below_another_number() -> None:
    """A nested number that does not begin with the number above stands there as words."""
    root = body(heading(1, "目標", number("1", 1)), heading(2, "推進", number("1-1", 1, "7")))
    assert texts(root) == ["目標", "7-1推進"]


def test_numbers_as_words() -> None:
    """What Word cannot print stands there as words: past ⑳, in no known style, below nothing."""
    odd = (Number("(21)", 21, "①"), Number("壱", 1, "壱"), number("1-1", 1, "3"), Number("5%1", 1, "5%1"))
    root = body(*(heading(1, "目標", one) for one in odd))
    assert values(root, "numPr/numId") == []
    assert texts(root) == [f"{one.text}目標" for one in odd]


def test_list_as_words() -> None:
    """A list with one number that Word cannot print has all its numbers as words, so that they stay one column."""
    root = body(ordered("①", 20, 21))
    assert texts(root) == ["⑳項", "(21)項"]
    assert values(root, "numPr/numId") == []


def test_lists_start_again() -> None:
    """Lists in the same style share a definition, and each starts again."""
    file = RENDERER.render(document(ordered("1", 1, 2), ordered("1", 1, 2)))
    numbering = part(file, "word/numbering.xml")
    assert values(part(file), "numPr/numId") == ["2", "2", "3", "3"]
    assert values(numbering, "num/abstractNumId") == ["0", "1", "1"]
    assert values(numbering, "num/lvlOverride/startOverride") == ["1", "1"]


def test_lists_in_lists() -> None:
    """A list in a list stands on the next level."""
    inner = BulletList((ListItem(words("内")),))
    root = body(BulletList((ListItem(words("外"), (inner,)),)))
    assert values(root, "numPr/ilvl") == ["0", "1"]


def _every_style() -> tuple[Block, ...]:
    parts = (
        block
        for sample in _STYLES
        for value in (1, 2, 3)
        for block in (
            heading(1, f"甲{sample}", number(sample, value), Role.BASIC_GOAL),
            heading(2, "乙", number("(1)", 1), Role.PROMOTION_GOAL),
            heading(2, "乙", number("(1)", 2), Role.PROMOTION_GOAL),
        )
    )
    running = (
        heading(2 if value % 3 else 1, "丙", number("1", value if value % 3 else value // 3)) for value in range(3, 12)
    )
    nested = (heading(1, "丁", number("第1", 1)), *(heading(2, "戊", number("1.1", place, "1")) for place in (1, 2)))
    skipping = (
        heading(level, "丁", number("①", value)) for level, value in ((1, 1), (2, 1), (3, 1), (1, 2), (3, 1), (2, 1))
    )
    lists = (ordered(sample, 1, 12) for sample in _STYLES)
    return (
        *parts,
        *running,
        *nested,
        *skipping,
        *lists,
        ordered("(1)", 5, 7),
        ordered("一", 19, 21),
        ordered("①", 1, 22),
    )


def _expected(blocks: tuple[Block, ...]) -> list[str]:
    found = []
    for block in blocks:
        if isinstance(block, Heading) and block.number:
            found.append(block.number.text)
        elif isinstance(block, OrderedList):
            found.extend(printed.text for printed, _ in block.items)
    return ["".join(unicodedata.normalize("NFKC", text).split()) for text in found]


def test_printed_numbers(tmp_path: Path) -> None:
    """LibreOffice prints every number as the document says; Ⅱ is printed as two Latin letters."""
    needed("soffice", "pdftotext")
    blocks = _every_style()
    (tmp_path / "plan.docx").write_bytes(RENDERER.render(Document("", Metadata(), blocks)))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    target = str(tmp_path)
    convert = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", target, f"{target}/plan.docx"]
    subprocess.run(convert, check=True, capture_output=True, timeout=120)
    read = ["pdftotext", "-raw", "-nopgbrk", f"{target}/plan.pdf", "-"]
    text = subprocess.run(read, check=True, capture_output=True, text=True).stdout
    lines = ["".join(unicodedata.normalize("NFKC", line).split()) for line in text.splitlines()]
    # The running head begins with the number of the first part.
    printed = [found[1] for line in lines if "~" not in line and (found := _LINE.fullmatch(line))]
    assert printed == _expected(blocks)
