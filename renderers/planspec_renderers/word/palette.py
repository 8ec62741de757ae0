"""The colours of basic goals: one each, in turn; told apart by colour-blind readers, and readable under white type."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour in three strengths, as six hexadecimal digits.

    Attributes:
        band: Ground of white type, and type on white: a contrast of 4.5:1 or more (WCAG 2.1, 1.4.3).
        rule: Thin lines.
        tint: Ground of dark type.
    """

    band: str
    rule: str
    tint: str


PALETTE: tuple[Colour, ...] = (
    Colour("1D4E63", "6F9DAE", "EDF4F6"),
    Colour("B04A00", "D9A06F", "FCF1E8"),
    Colour("4B3A93", "A096CC", "F1EFF9"),
    Colour("4F6B00", "A3B56A", "F2F6E4"),
    Colour("9C1F5E", "CF8FAF", "FBEEF4"),
    Colour("0072A8", "7DB5D3", "E8F4FA"),
    Colour("6F4A1E", "B79C7C", "F6F0E9"),
)
"""Neighbours differ in hue and in how they look with each kind of colour blindness."""

UNCOLOURED = PALETTE[0]
"""Stands where no goal gives its colour."""


def colour_of(goal: int) -> Colour:
    """Return the colour of the basic goal in place *goal*, counted from 1."""
    return PALETTE[(goal - 1) % len(PALETTE)]
