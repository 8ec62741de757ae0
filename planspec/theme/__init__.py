"""Themes: how a council's printed plan looks, apart from what it says."""

from planspec.theme.colour import Colour
from planspec.theme.theme import Colours, Fonts, Picture, Spacing, Theme

__all__ = ["Colour", "Colours", "Fonts", "Picture", "Spacing", "Theme"]
