"""What the command sees of the Word renderer; the office libraries are imported when a document is rendered."""

from dataclasses import dataclass, field, replace

from planspec.document import Document
from planspec.theme import Theme


@dataclass(frozen=True, slots=True)
class WordRenderer:
    """Renders a document as a Word file.

    Attributes:
        suffix: File name suffix.
        media_type: Media type of Word files (ECMA-376).
        theme: Colours, fonts and spacing.
    """

    suffix: str = ".docx"
    media_type: str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    theme: Theme = field(default_factory=Theme)

    def render(self, document: Document, /) -> bytes:
        """Return the bytes of a Word file; the same document always gives the same bytes."""
        from planspec_renderers.word.assembly import assemble  # noqa: PLC0415 - python-docx costs 60 ms to import

        return assemble(document, self.theme)

    def themed(self, theme: Theme, /) -> "WordRenderer":
        """Return a renderer whose files look like *theme*."""
        return replace(self, theme=theme)
