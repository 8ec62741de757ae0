"""What kind of publication a document is."""

from enum import StrEnum


class Form(StrEnum):
    """The kind of publication; a renderer with pages chooses its grid and type sizes by it."""

    BOOKLET = "booklet"
    """Many pages with a cover and contents, read at leisure."""
    LEAFLET = "leaflet"
    """A folded sheet: a masthead instead of a cover, and as much as possible on every page."""
    TABLE = "table"
    """A wide table, such as two versions side by side: paper across, no cover, no contents."""
