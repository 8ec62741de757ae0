"""PDF files: tagged, fit for the press and for screen readers, set by typst."""

from planspec_renderers.pdf.renderer import PdfRenderer

RENDERER = PdfRenderer()

__all__ = ["RENDERER", "PdfRenderer"]
