"""Texts with their differences of width evened out."""

from planspec.japanese.folding import folded, half_width


def test_folded() -> None:
    """Texts are compared without spaces, differences of width and of wave dashes."""
    assert folded(" 第２次\u3000計画（案）") == "第2次計画(案)"
    assert folded("8\u301c12") == folded("８\uff5e１２")


def test_half_width_keeps_places() -> None:
    """Every character keeps its place, so that what is found in one text is found in the other."""
    assert half_width("【８\u301c１２】\u3000［株］") == "(8~12) (株)"
