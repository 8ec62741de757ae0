"""Markdown: CommonMark with the tables of GitHub, fit to be read in a pull request."""

from planspec.document import Document
from planspec_renderers.markdown.blocks import render_document

__all__ = ["RENDERER", "MarkdownRenderer"]


class MarkdownRenderer:
    """Renders a document as Markdown in UTF-8."""

    suffix = ".md"
    media_type = "text/markdown"

    def render(self, document: Document, /) -> bytes:
        """Render *document*; the file ends with a line break."""
        return render_document(document).encode()


RENDERER = MarkdownRenderer()
