"""Tests of the summary of `planspec diff` for terminals."""

import re

from hypothesis import given

from comparison_sample import NAMES, SMALL, SOURCES, added, comparison, reworded
from effort import examples
from planspec.cli.cells import width
from planspec.cli.difference.text import summary
from planspec.compare import Comparison
from planspec.language import Language
from strategies import prose


def _summary(found: Comparison, *, language: Language = "ja", colour: bool = False) -> str:
    return summary(found, NAMES, SOURCES, language=language, cells=80, colour=colour)


def test_summary_in_japanese() -> None:
    """Counts, then each change by place with both places and its words."""
    assert _summary(SMALL) == (
        "変更 4件 (重要 2件、通常 1件、軽微 1件)\n"
        "追加 1件、削除 1件、文言の変更 1件、表記のみ 1件\n"
        "\n基本目標1\n"
        "  文言の変更 [CHG007] (通常, 推定 82%) 推進目標(2)\n"
        "    --- HEAD:plan.yaml:3:8\n    +++ plan.yaml:3:8\n"
        "    地域福祉を〔-進めます-〕〔+推進します+〕。\n"
        "  表記のみ [CHG015] (軽微) 推進目標(2)\n"
        "    --- HEAD:plan.yaml:3:8\n    +++ plan.yaml:3:8\n"
        "    2026〔-～-〕〔+〜+〕2030\n"
        "\n基本目標2\n"
        "  追加 [CHG001] (重要) 基本目標2\n"
        "    +++ plan.yaml:3:8\n"
        "    〔+架空の見守り隊+〕\n    〔+町ごとに声をかけます。+〕\n"
        "\n連絡先\n"
        "  削除 [CHG002] (重要) 架空支部\n"
        "    --- HEAD:plan.yaml:3:8\n"
        "    〔-架空支部-〕\n"
    )


def test_summary_in_english() -> None:
    """Every word that is not the plan's is English."""
    told = _summary(SMALL, language="en")
    assert told.startswith("4 changes (2 major, 1 normal, 1 minor)\n")
    assert "estimated 82%" in told
    assert "notation only" in told


def test_nothing_changed() -> None:
    """Two equal versions are said to be equal."""
    assert _summary(comparison()) == "変更はありません\n"
    assert _summary(comparison(), language="en") == "Nothing changed\n"


def test_colours() -> None:
    """In colour, words are struck in red and underlined in green instead of signed."""
    told = _summary(SMALL, colour=True)
    assert "地域福祉を\033[31;9m進めます\033[0m\033[32;4m推進します\033[0m。" in told
    assert "〔" not in told


def test_a_headline_is_coloured_to_its_end() -> None:
    """In a narrow terminal each line of a headline has its colour."""
    told = summary(SMALL, NAMES, SOURCES, language="ja", cells=30, colour=True)
    assert "\033[33m  文言の変更 [CHG007] (通常,\033[0m\n\033[33m    推定 82%) 推進目標(2)\033[0m\n" in told


def test_long_words_are_cut_to_what_changed() -> None:
    """Of a long text that stays, only what stands beside the change is shown."""
    told = _summary(
        comparison(
            reworded(
                "架空の町" * 200 + "を進めます" + "架空の市" * 200, "架空の町" * 200 + "を推進します" + "架空の市" * 200
            )
        )
    )
    assert len(told) < 500
    assert "…" in told


@given(prose(), prose())
@examples(60)
def test_lines_fit_and_colour_changes_no_words(old: str, new: str) -> None:
    """Lines are at most 80 cells wide, and control characters never reach the terminal."""
    found = comparison(reworded(old, new), added(new))
    for line in _summary(found).splitlines():
        assert width(line) <= 80
    painted = re.sub(r"\033\[[0-9;]*m", "", _summary(found, colour=True))
    signed = re.sub(r"〔[-+]|[-+]〕", "", _summary(found))
    assert "\033" not in painted
    assert "".join(painted.split()) == "".join(signed.split())
