"""The texts in which a plan speaks of itself."""

from collections.abc import Iterable, Iterator

from planspec.model import PlanText, TextKind

_OTHERS = frozenset(("previous_plan", "city_plan", "sources", "labels", "readings"))


def own_words(texts: Iterable[PlanText]) -> Iterator[PlanText]:
    """Yield lines and prose, without what is said of other plans and sources and without the reasons of a ``todo``."""
    for text in texts:
        words = text.kind is TextKind.LINE or text.kind is TextKind.PROSE
        if words and text.at[0] not in _OTHERS and text.at[-1] != "todo":
            yield text
