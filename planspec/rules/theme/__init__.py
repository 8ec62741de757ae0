"""Rules about themes: pages for what the reading of a theme finds; a check of plans never needs them."""

from planspec.rules import RULES, by_key
from planspec.rules.base import Rule
from planspec.rules.theme.theme_alike_goals import ThemeAlikeGoals
from planspec.rules.theme.theme_colour import ThemeColour
from planspec.rules.theme.theme_contrast import ThemeContrast
from planspec.rules.theme.theme_measure import ThemeMeasure
from planspec.rules.theme.theme_picture_file import ThemePictureFile

THEME_RULES: tuple[Rule, ...] = (
    ThemeMeasure(),
    ThemeColour(),
    ThemeContrast(),
    ThemeAlikeGoals(),
    ThemePictureFile(),
)
"""The rules about themes, in the order of the codes."""

ALL_RULES: tuple[Rule, ...] = tuple(sorted((*RULES, *THEME_RULES), key=lambda rule: rule.code))
"""Every rule there is, in the order of the codes."""


def page_of(key: str) -> Rule | None:
    """Return the rule with code or name *key*, in any case of letters, be it about plans or about themes."""
    own = {word: rule for rule in THEME_RULES for word in (rule.code.lower(), rule.name)}
    return own.get(key.lower()) or by_key(key)


__all__ = ["ALL_RULES", "THEME_RULES", "page_of"]
