"""PDF files made in other ways: by LibreOffice of Word files, and as sheets to be folded."""

from planspec.cli.chosen_renderer import ChosenRenderer, entry_named, prepared, useless
from planspec.document import Document
from planspec.language import Bilingual
from planspec.rendering import Imposable, Renderer

WORKING = Bilingual("LibreOffice で PDF にしています。", "LibreOffice is making the PDF.")

_PDF = "application/pdf"
_WORD = "word"


def imposed(chosen: tuple[ChosenRenderer, ...]) -> tuple[ChosenRenderer, ...]:
    """Return *chosen* with the pages of those that can be imposed put on sheets.

    Raises:
        UsageError: There is none.
    """
    if not any(isinstance(one.renderer, Imposable) for one in chosen):
        raise useless("impose", lambda renderer: isinstance(renderer, Imposable))
    return tuple(_imposed(one, one.renderer) for one in chosen)


def _imposed(one: ChosenRenderer, renderer: Renderer) -> ChosenRenderer:
    if not isinstance(renderer, Imposable):
        return one
    return one._replace(suffix=f"-a3{one.suffix}", finishing=(*one.finishing, renderer.imposed))


def via_word(chosen: tuple[ChosenRenderer, ...]) -> tuple[ChosenRenderer, ...]:
    """Return *chosen* with the PDF files made by LibreOffice, of what the Word renderer makes.

    Raises:
        UsageError: None of them makes PDF files.
    """
    if not any(_makes_pdf(one.renderer) for one in chosen):
        raise useless("via-word", _makes_pdf)
    word = prepared(entry_named(_WORD), {})
    return tuple(
        one._replace(entry=word.entry, renderer=word.renderer, finishing=(_printed, *one.finishing))
        if _makes_pdf(one.renderer)
        else one
        for one in chosen
    )


def _makes_pdf(renderer: Renderer) -> bool:
    return renderer.media_type == _PDF


def _printed(word: bytes, document: Document) -> bytes:
    from planspec.cli.office import pdf_of  # noqa: PLC0415 - starts other programs

    del document
    return pdf_of(word)
