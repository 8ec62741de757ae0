"""What a plan calls its parts: by a label of its own, or as most plans do."""

from planspec.edit.plan.present import found
from planspec.language import Bilingual

_LABELS = {
    "basic_goals": ("basic_goal", "基本目標"),
    "promotion_goals": ("promotion_goal", "推進目標"),
    "actions": ("action", "取組"),
    "evaluation": ("evaluation", "前計画の評価"),
    "issues": ("issues", "課題"),
    "guideline": ("guideline", "指針"),
}
"""Parts that a plan may call by words of its own: the label, and the word where it has none."""
_LEVELS = {"basic_goals": "basic goal", "promotion_goals": "promotion goal", "actions": "action"}


def has_label(part: str) -> bool:
    """Tell whether plans may have a word of their own for the field *part*."""
    return part in _LABELS


def label(data: object, part: str) -> str:
    """Return what the plan *data* calls the field *part*, which may have a label."""
    own, usual = _LABELS[part]
    said = found(data, ("labels", own))
    return said.strip() if isinstance(said, str) and said.strip() else usual


def level(data: object, part: str) -> Bilingual:
    """Return what one of the goals or actions in the list *part* is called."""
    return Bilingual(label(data, part), _LEVELS[part])
