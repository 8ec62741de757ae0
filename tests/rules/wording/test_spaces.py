"""PLN515 stray-space and PLN516 doubled-character."""

import time

import pytest

from planspec.rules.wording.doubled_character import DoubledCharacter
from planspec.rules.wording.stray_space import StraySpace
from prose import definitions, letters
from single_rule import diagnostics, marked


@pytest.mark.parametrize(
    ("text", "expected", "replacement"),
    [
        ("末尾の空白 ", " ", ""),
        (" 先頭の空白", " ", ""),
        ("末尾の全角\u3000", "\u3000", ""),
        ("\u3000\u3000二字の字下げ", "\u3000\u3000", ""),
        ("支え合い  幸せ", "  ", " "),
        ("支え合い\u3000\u3000幸せ", "\u3000\u3000", "\u3000"),
        ("支え合い\t幸せ", "\t", " "),
        ("共有し 、解決", " ", ""),
        ("解決します 。", " ", ""),
        ("共有し、 解決", " ", ""),
        ("「支え合い 」", " ", ""),
        ("( 新)", " ", ""),
        ("一行目 \n二行目", " ", ""),
        ("一行目\n 二行目", " ", ""),
    ],
)
def test_stray_spaces(text: str, expected: str, replacement: str) -> None:
    """Exactly the stray spaces are marked, and a safe replacement is known."""
    (finding,) = diagnostics(StraySpace(), definitions(text))
    assert letters(StraySpace(), text) == (expected,)
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == (replacement, True)


@pytest.mark.parametrize(
    "text",
    [
        "支え合い 幸せ感じる 地域の暮らし",
        "支え合い\u3000幸せ感じる\u3000地域の暮らし",
        "第3次 一関市地域福祉活動計画",
        "\u3000字下げした段落。\n\u3000次の段落。",
        "高めよう！\u3000福祉",
        "千厩 (せんまや) の里",
        "氏名(  )、(\u3000\u3000)",
        "最後の改行\n",
        "段落\n\n次の段落",
        " \n ",
        "進めます。\u3000次に",
    ],
)
def test_right_spaces(text: str) -> None:
    """Spaces between phrases, indents of paragraphs, blanks in brackets and line breaks are right."""
    assert letters(StraySpace(), text) == ()


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ('vision: {statement: "\u3000架空の理念"}\n', ((1, 22, "\u3000"),)),
        ("vision: {statement: 架空  の理念}\n", ((1, 23, "  "),)),
        ("vision:\n  statement: |\n    架空の理念\n", ()),
        ("vision:\n  statement: 理念\n  text: |\n    一行目 \n    二行目\n", ((4, 8, " "),)),
        ('organization: "架空  会 "\n', ()),
    ],
)
def test_layouts(fragment: str, expected: tuple[tuple[int, int, str], ...]) -> None:
    """Spaces are found in the file at their line and column; names are left alone."""
    assert marked(StraySpace(), fragment) == expected


def test_many_spaces_are_one_finding() -> None:
    """More than three stray spaces in one text are one stretch, mended as a whole."""
    (finding,) = diagnostics(StraySpace(), definitions("甲 、乙 、丙 、丁 、戊"))
    assert finding.fix is not None
    assert finding.fix.replacement == "、乙、丙、丁"


@pytest.mark.parametrize(
    ("text", "expected", "replacement"),
    [
        ("育てます。。", "。。", "。"),
        ("共有し、、解決", "、、", "、"),
        ("共有し、。", "、。", "。"),
        ("人をを育てる", "をを", "を"),
        ("住民がが主体", "がが", "が"),
        ("課題のの解決", "のの", "の"),
        ("センターでで開催", "でで", "で"),
        ("地域ののの課題", "ののの", "の"),
    ],
)
def test_doubled(text: str, expected: str, replacement: str) -> None:
    """Doubled marks and particles are marked and mended."""
    (finding,) = diagnostics(DoubledCharacter(), definitions(text))
    assert letters(DoubledCharacter(), text) == (expected,)
    assert finding.fix is not None
    assert finding.fix.replacement == replacement


@pytest.mark.parametrize(
    "text",
    [
        "父ががんになる",
        "支援するものの課題がある",
        "心ののりしろ",
        "くにに対して",
        "ひとと人",
        "ますます",
        "ははは",
        "・・・",
    ],
)
def test_not_doubled(text: str) -> None:
    """The same letters at the seam of two words are right."""
    assert letters(DoubledCharacter(), text) == ()


def test_full_stop_before_comma_is_a_question() -> None:
    """Which of 。 and 、 is meant where 。 comes first is left to the planner."""
    (finding,) = diagnostics(DoubledCharacter(), definitions("共有し。、解決"))
    assert finding.fix is not None
    assert not finding.fix.safe


def test_long_runs_take_no_longer_than_they_are_long() -> None:
    """A hundred thousand particles in a row are looked at once, not once from each of them."""
    started = time.perf_counter()
    assert letters(DoubledCharacter(), "の" * 100_000) == ()
    assert time.perf_counter() - started < 10
