"""A theme as data for the template."""

from planspec.theme import Colour, Theme
from planspec_renderers.pdf.fonts import InstalledFonts
from planspec_renderers.pdf.value import Value


def look(theme: Theme, fonts: InstalledFonts) -> dict[str, Value]:
    """Return the colours, typefaces and spacing of *theme*; sizes are points, the margin is millimetres."""
    goals = theme.colours.goals
    return {
        "text": _colour(theme.colours.text),
        "quiet": _colour(theme.colours.quiet),
        "note": _paint(Colour(theme.colours.note)),
        "accent": _paint(theme.accent),
        "goals": [_paint(theme.goal(place)) for place in range(1, len(goals) + 1)],
        "families": list(fonts.text),
        "heading-families": list(fonts.headings),
        "size": theme.fonts.size,
        "lines": theme.spacing.lines,
        "paragraphs": theme.spacing.paragraphs,
        "margin": theme.spacing.margin,
    }


def _paint(colour: Colour) -> Value:
    return {"band": _colour(colour.band), "rule": _colour(colour.rule), "tint": _colour(colour.tint)}


def _colour(digits: str) -> str:
    return f"#{digits}"
