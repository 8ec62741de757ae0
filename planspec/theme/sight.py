"""How people see colours: contrast for reading, and what is alike for colour-blind readers."""

from itertools import count
from typing import NamedTuple

from planspec.language import Bilingual

WHITE = "FFFFFF"
LEAST_CONTRAST = 4.5
"""Contrast that running text needs (WCAG 2.2, success criterion 1.4.3)."""
LEAST_DISTANCE = 20.0
"""Distance in CIE L*a*b* from which patches that stand apart are told apart at a glance."""

_CHANNELS = (0, 2, 4)
_MOST = 255
_STEPS = 256
_Triple = tuple[float, float, float]


class Sight(NamedTuple):
    """One kind of sight.

    Attributes:
        name: What it is called; in English the word before "readers".
        matrix: What it makes of red, green and blue light.
    """

    name: Bilingual
    matrix: tuple[_Triple, _Triple, _Triple]


SIGHTS = (
    Sight(Bilingual("一般の色覚", "most"), ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))),
    Sight(
        Bilingual("1型色覚", "protanopic"),
        ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ),
    Sight(
        Bilingual("2型色覚", "deuteranopic"),
        ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ),
    Sight(
        Bilingual("3型色覚", "tritanopic"),
        ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    ),
)
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear light; the first is common sight."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours in six hexadecimal digits, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def darkened(colour: str) -> str:
    """Return the lightest colour of the hue of *colour* that can be read on white, *colour* itself where it can."""
    channels = [int(colour[start : start + 2], 16) for start in _CHANNELS]
    shades = ("".join(f"{channel * step // _STEPS:02X}" for channel in channels) for step in count(_STEPS, -1))
    return next(shade for shade in shades if contrast(shade, WHITE) >= LEAST_CONTRAST)


def distance(one: str, other: str, sight: Sight) -> float:
    """Return how far apart two colours are for *sight*, in CIE L*a*b* (CIE 1976)."""
    pairs = zip(_seen(one, sight), _seen(other, sight), strict=True)
    return float(sum((here - there) ** 2 for here, there in pairs) ** 0.5)


def _light(colour: str) -> _Triple:
    """Return red, green and blue light from 0 to 1 (IEC 61966-2-1)."""
    red, green, blue = (int(colour[start : start + 2], 16) / _MOST for start in _CHANNELS)
    return _linear(red), _linear(green), _linear(blue)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - sRGB's own


def _luminance(colour: str) -> float:
    return _weighed((0.2126, 0.7152, 0.0722), _light(colour))


def _seen(colour: str, sight: Sight) -> _Triple:
    """Return *colour* as *sight* sees it, in L*a*b* under daylight (D65)."""
    light = _light(colour)
    red, green, blue = (max(_weighed(row, light), 0.0) for row in sight.matrix)
    x = _root(_weighed((0.4124, 0.3576, 0.1805), (red, green, blue)) / 0.9505)
    y = _root(_weighed((0.2126, 0.7152, 0.0722), (red, green, blue)))
    z = _root(_weighed((0.0193, 0.1192, 0.9505), (red, green, blue)) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116  # noqa: PLR2004 - CIE's own


def _weighed(weights: _Triple, values: _Triple) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))
