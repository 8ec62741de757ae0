"""From the plan to the document: one printed section a file."""

from collections.abc import Callable
from types import MappingProxyType

from planspec.compose.booklet import booklet
from planspec.compose.cover import Pictures
from planspec.compose.leaflet import leaflet
from planspec.document import Document
from planspec.model import Plan

__all__ = ["EDITIONS", "compose"]

_COMPOSERS: dict[str, Callable[[Plan, Pictures], Document]] = {"booklet": booklet, "leaflet": leaflet}

EDITIONS: tuple[str, ...] = tuple(_COMPOSERS)
"""The printed forms of a plan: ``booklet`` (本編) has every part, ``leaflet`` (概要版) is one folded sheet."""


_NO_PICTURES: Pictures = MappingProxyType({})


def compose(plan: Plan, *, edition: str = "booklet", pictures: Pictures = _NO_PICTURES) -> Document:
    """Compose the document of *plan*.

    Args:
        plan: The plan to print.
        edition: One of ``EDITIONS``.
        pictures: A picture for the cover (``Role.PICTURE``; a leaflet has no room for one) and a logo (``Role.LOGO``).

    Raises:
        ValueError: There is no such edition.
    """
    composer = _COMPOSERS.get(edition)
    if composer is None:
        message = f"no edition {edition!r}; there is {', '.join(EDITIONS)}"
        raise ValueError(message)
    return composer(plan, pictures)
