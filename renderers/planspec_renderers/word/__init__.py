"""Word files: real headings, numbering, contents and page numbers on an A4 template of our own."""

from planspec_renderers.word.renderer import WordRenderer

RENDERER = WordRenderer()

__all__ = ["RENDERER", "WordRenderer"]
