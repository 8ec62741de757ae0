"""From the plan to the document: one printed section a file."""

from collections.abc import Callable

from planspec.compose.booklet import booklet
from planspec.compose.leaflet import leaflet
from planspec.document import Document
from planspec.model import Plan

__all__ = ["EDITIONS", "compose"]

_COMPOSERS: dict[str, Callable[[Plan], Document]] = {"booklet": booklet, "leaflet": leaflet}

EDITIONS: tuple[str, ...] = tuple(_COMPOSERS)
"""The printed forms of a plan: ``booklet`` (本編) has every part, ``leaflet`` (概要版) is one folded sheet."""


def compose(plan: Plan, *, edition: str = "booklet") -> Document:
    """Compose the document of *plan*.

    Args:
        plan: The plan to print.
        edition: One of ``EDITIONS``.

    Raises:
        ValueError: There is no such edition.
    """
    composer = _COMPOSERS.get(edition)
    if composer is None:
        message = f"no edition {edition!r}; there is {', '.join(EDITIONS)}"
        raise ValueError(message)
    return composer(plan)
