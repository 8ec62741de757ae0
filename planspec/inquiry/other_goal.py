"""もしかして for references to the goals of another plan."""

from collections.abc import Sequence

from planspec.closest import closest
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.model import OtherGoal

_TOO_MANY = 200
"""No council has so many goals; guessing among more costs time and helps nobody."""


def suggestion(reference: str, goals: Sequence[OtherGoal]) -> OtherGoal | None:
    """Return the one of *goals* that *reference* most likely stands for: by its title, or by a similar identifier."""
    if len(goals) > _TOO_MANY:
        return None
    by_title = (goal for goal in goals if goal.title is not None and folded(goal.title) == folded(reference))
    by_width = (goal for goal in goals if folded(goal.id) == folded(reference))
    if (found := next(by_title, None) or next(by_width, None)) is not None:
        return found
    near = closest(reference, tuple(goal.id for goal in goals))
    return next((goal for goal in goals if goal.id == near), None)


def named(goal: OtherGoal | None) -> Bilingual:
    """Ask whether *goal* was meant; nothing where there is none."""
    if goal is None:
        return Bilingual("", "")
    return Bilingual(f"もしかして「{goal.id}」？", f" Did you mean `{goal.id}`?")
