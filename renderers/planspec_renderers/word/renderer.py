"""What the command sees of the Word renderer; the office libraries are imported when a document is rendered."""

from dataclasses import dataclass, field, replace

from planspec.document import Document
from planspec.language import Bilingual
from planspec.theme import Theme


@dataclass(frozen=True, slots=True)
class WordRenderer:
    """Renders a document as a Word file.

    Attributes:
        suffix: File name suffix.
        media_type: Media type of Word files (ECMA-376).
        theme: Colours, fonts and spacing.
        template: A council's own Word file as it is used, or nothing.
    """

    suffix: str = ".docx"
    media_type: str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    theme: Theme = field(default_factory=Theme)
    template: bytes = field(default=b"", repr=False)

    def render(self, document: Document, /) -> bytes:
        """Return the bytes of a Word file; the same document always gives the same bytes."""
        from planspec_renderers.word.assembly import assemble  # noqa: PLC0415 - python-docx costs 60 ms to import

        return assemble(document, self.theme, self.template)

    def themed(self, theme: Theme, /) -> "WordRenderer":
        """Return a renderer whose files look like *theme*."""
        return replace(self, theme=theme)

    def lacking(self, template: bytes, /) -> tuple[Bilingual, ...]:
        """Return what *template* lacks: its missing styles in one line, and a line for each place.

        Raises:
            RenderError: The file cannot serve as a template at all.
        """
        from planspec_renderers.word.council.template import lacking  # noqa: PLC0415 - as above

        return lacking(template)

    def templated(self, template: bytes, /) -> "WordRenderer":
        """Return a renderer that takes styles, header, footer and cover from *template*.

        Raises:
            RenderError: The file cannot serve as a template at all.
        """
        from planspec_renderers.word.council.template import usable  # noqa: PLC0415 - as above

        return replace(self, template=usable(template))

    def starting_point(self) -> bytes:
        """Return a template with a cover, a header, a footer and every style, for a council to make its own."""
        from planspec_renderers.word.council.starting_point import starting_point  # noqa: PLC0415 - as above

        return starting_point(self.theme)
