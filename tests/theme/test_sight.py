"""Contrast and the sight of colour-blind readers, against known values."""

from itertools import pairwise

import pytest

from planspec.theme import Colour, Theme
from planspec.theme.sight import LEAST_CONTRAST, LEAST_DISTANCE, SIGHTS, WHITE, Sight, contrast, darkened, distance

_BLACK, _RED, _GREEN, _GREY = "000000", "FF0000", "00A000", "808080"
_COMMON, _PROTANOPIA, _DEUTERANOPIA, _TRITANOPIA = SIGHTS
every_sight = pytest.mark.parametrize("sight", SIGHTS, ids=lambda sight: sight.name.en)


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [(_BLACK, 21.0), (WHITE, 1.0), ("767676", 4.54), ("777777", 4.48), (_RED, 4.0), ("0000FF", 8.59)],
)
def test_contrast(colour: str, ratio: float) -> None:
    """The contrast with white is that of WCAG's own examples and calculators, whichever colour comes first."""
    assert contrast(colour, WHITE) == pytest.approx(ratio, abs=0.005)
    assert contrast(WHITE, colour) == contrast(colour, WHITE)


@pytest.mark.parametrize("colour", ["66B2CC", WHITE, "777777", "FFFF00", "00FF00"])
def test_darkened(colour: str) -> None:
    """The darker colour can be read on white, and one that is a shade lighter cannot."""
    darker = darkened(colour)
    lighter = "".join(f"{min(int(darker[at : at + 2], 16) + 2, 255):02X}" for at in (0, 2, 4))
    assert contrast(darker, WHITE) >= LEAST_CONTRAST > contrast(lighter, WHITE)


def test_dark_colours_stay() -> None:
    """A colour that can be read is its own darker colour."""
    assert darkened("767676") == "767676"


def test_distance() -> None:
    """Distances are those of CIE L*a*b*: black and white are 100 apart, red and black 117.3."""
    assert distance(_BLACK, WHITE, _COMMON) == pytest.approx(100, abs=0.05)
    assert distance(_RED, _BLACK, _COMMON) == pytest.approx(117.3, abs=0.1)


@every_sight
def test_greys_stay_grey(sight: Sight) -> None:
    """Every kind of sight sees greys alike: what a matrix makes of equal light is equal light."""
    assert distance(_GREY, WHITE, sight) == pytest.approx(distance(_GREY, WHITE, _COMMON), abs=0.05)


def test_confusions() -> None:
    """Red and green come close for red-green blindness, and for the third kind they do not."""
    near = [distance("B04A00", "4F6B00", sight) < LEAST_DISTANCE for sight in SIGHTS]
    assert near == [False, True, True, False]


@every_sight
def test_the_house_differs(sight: Sight) -> None:
    """Neighbours among the house's own goal colours, the last and the first too, differ for every kind of sight."""
    goals = Theme().colours.goals
    assert all(distance(one, other, sight) > LEAST_DISTANCE for one, other in pairwise((*goals, goals[0])))


@pytest.mark.parametrize("band", [*Theme().colours.goals, "767676", "2A7EA8", "008A00"])
def test_tints_carry_their_colour(band: str) -> None:
    """Type in a colour can be read on its tint, however light the colour may be."""
    assert contrast(band, Colour(band).tint) >= LEAST_CONTRAST


def test_strengths() -> None:
    """Rule, hairline and tint are ever lighter."""
    colour = Colour("1D4E63")
    assert (colour.rule, colour.hair, colour.tint) == ("7795A1", "C9D5DA", "EDF1F3")
