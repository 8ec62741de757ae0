"""What the command sees of the PDF renderer; typst is imported when a document is rendered."""

from dataclasses import dataclass, field, replace

from planspec.document import Document
from planspec.theme import Theme


@dataclass(frozen=True, slots=True)
class PdfRenderer:
    """Renders a document as a tagged PDF file.

    Attributes:
        suffix: File name suffix.
        media_type: Media type of PDF files (RFC 8118).
        theme: Colours, fonts and spacing.
        font_folders: Folders in which fonts are looked for as well.
        system_fonts: Whether the fonts of the system are used.
    """

    suffix: str = ".pdf"
    media_type: str = "application/pdf"
    theme: Theme = field(default_factory=Theme)
    font_folders: tuple[str, ...] = ()
    system_fonts: bool = True

    def render(self, document: Document, /) -> bytes:
        """Return the bytes of a PDF file; the same document and the same fonts give the same bytes.

        Characters that no font has are printed as their code, with a ``RenderWarning`` that names them.

        Raises:
            RenderError: typst or a Japanese font is not installed, or a picture cannot be read.
        """
        from planspec_renderers.pdf.fonts import installed  # noqa: PLC0415 - typst is an extra, and 30 MB
        from planspec_renderers.pdf.press import press  # noqa: PLC0415 - likewise

        fonts = installed(self.theme.fonts, self.font_folders, system=self.system_fonts)
        return press(document, fonts, self.theme)

    def themed(self, theme: Theme, /) -> "PdfRenderer":
        """Return a renderer whose files look like *theme*."""
        return replace(self, theme=theme)

    def imposed(self, file: bytes, document: Document, /) -> bytes:
        """Return *file*, a PDF file of *document*, with its pages side by side on sheets of A3, to be folded.

        Raises:
            RenderError: typst is not installed, the file cannot be read, or its pages are not A4.
        """
        from planspec_renderers.pdf.imposition import imposed  # noqa: PLC0415 - typst is an extra

        return imposed(file, document)
