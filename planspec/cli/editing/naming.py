"""What a place in a plan is called where an edit of it is told: in the plan's own words."""

from planspec.edit.plan.label import level
from planspec.edit.plan.present import found, items
from planspec.language import Bilingual
from planspec.merge.naming import Names
from planspec.source import Pointer
from planspec.wording.excerpt import brief

_LONGEST = 30
"""Characters of a title that fit into a line with all else."""
_PARTS = ("promotion_goals", "actions")


def way(data: object, at: Pointer) -> Bilingual:
    """Return the way to the place *at*: 「基本目標1 > 推進目標(3) > 題名」."""
    return Names(data).of(at)


def subject(data: object, at: Pointer) -> Bilingual:
    """Return the way to the place *at*, and of an item of a list what it says: 「基本目標2「支え合いを広げよう」」."""
    ja, en = way(data, at)
    said = _said(found(data, at)) if isinstance(at[-1], int) else ""
    return Bilingual(f"{ja}「{said}」", f"{en} `{said}`") if said and f"「{said}」" not in ja else Bilingual(ja, en)


def inside(data: object, at: Pointer) -> Bilingual:
    """Return how many goals or actions are in the part *at*, in brackets: 「(推進目標5件)」; nothing where none are."""
    for part in _PARTS:
        if number := len(items(data, (*at, part))):
            ja, en = level(data, part)
            return Bilingual(f"({ja}{number}件)", f" ({number} {en}{'s' * (number > 1)})")
    return Bilingual("", "")


def before(particle: str, ja: str) -> str:
    """Return *ja* with the *particle* that follows it, parted by a space where it ends with a half-width character."""
    return f"{ja}{' ' * ja[-1:].isascii()}{particle}"


def _said(value: object) -> str:
    """Return what an item of a list is called, or else its text, in one line."""
    texts = (value.get("title"), value.get("text")) if isinstance(value, dict) else (value,)
    first = next((text for text in texts if isinstance(text, str)), "")
    return brief(" ".join(first.split()), _LONGEST)
