"""Imposition: the pages of a PDF file two by two on sheets of A3, in the order in which the folded sheets are read."""

import datetime as dt
import json
import re
from importlib.resources import files

from planspec.document import Document, RenderError
from planspec.language import Bilingual

Side = tuple[int | None, int | None]
"""Numbers of the pages at the left and at the right of one side of a sheet, from 1; ``None`` is a blank page."""

_PAGES = 4
"""Pages of a folded sheet."""
_COUNT = re.compile(r"only has (\d+) pages?")
_ODD_SIZE = re.compile(r"page (\d+) is not A4")
_PAST_ALL = 1_000_000
"""No file has so many pages; typst tells how many there are only where a page is asked for that does not exist."""


def sides(pages: int) -> tuple[Side, ...]:
    """Return the sides of the sheets for *pages* pages, front and back in turn, the outermost sheet first.

    The sheets lie one in the other and are folded along their middle, with the fold at the left of the first page;
    blank pages at the end make up a multiple of four.
    """
    last = -(-pages // _PAGES) * _PAGES
    pairs = ((left, last + 1 - left) for left in range(1, last // 2 + 1))
    ordered = ((high, low) if low % 2 else (low, high) for low, high in pairs)
    return tuple((_there(left, pages), _there(right, pages)) for left, right in ordered)


def _there(number: int, pages: int) -> int | None:
    return number if number <= pages else None


def imposed(file: bytes, document: Document) -> bytes:
    """Return the pages of *file*, a PDF file of *document*, on sheets of A3, as a PDF file without tags.

    The pages keep their size, and their letters stay letters in the fonts of the file.

    Raises:
        RenderError: typst is not installed, the file cannot be read, or its pages are not A4.
    """
    try:
        import typst  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise RenderError(_NO_TYPST) from error
    given = {
        "file": list(file),
        "sides": sides(_count(file)),
        "title": document.title,
        "date": [document.metadata.date.year, document.metadata.date.month, document.metadata.date.day],
    }
    template = files(__package__).joinpath("imposition.typ").read_bytes()
    compiler = typst.Compiler(template, ignore_system_fonts=True, sys_inputs={"given": json.dumps(given)})
    time = dt.datetime.combine(document.metadata.date, dt.time(), dt.UTC)
    try:
        sheets = compiler.compile(format="pdf", timestamp=time, pdf_tags=False)
    except typst.TypstError as error:
        odd = _ODD_SIZE.search(error.message)
        raise RenderError(_not_a4(odd[1]) if odd else _failed(error.message)) from error
    if not isinstance(sheets, bytes):
        raise TypeError(sheets)
    return sheets


def _count(file: bytes) -> int:
    import typst  # noqa: PLC0415 - an extra

    probe = f'#image(bytes(json(bytes(sys.inputs.file))), format: "pdf", page: {_PAST_ALL})'
    compiler = typst.Compiler(probe.encode(), ignore_system_fonts=True, sys_inputs={"file": json.dumps(list(file))})
    try:
        compiler.compile(format="pdf")
    except typst.TypstError as error:
        if told := _COUNT.search(" ".join(error.hints)):
            return int(told[1])
        raise RenderError(_failed(error.message)) from error
    raise AssertionError(_PAST_ALL)


_NO_TYPST = Bilingual(
    "ページを A3 に並べる部品 typst が入っていません。pip install 'planspec[pdf]' で入れてください。",
    "typst, which puts pages on sheets of A3, is not installed: pip install 'planspec[pdf]'.",
)


def _failed(told: str) -> Bilingual:
    return Bilingual(
        f"PDF のページを A3 に並べられませんでした: {told}", f"The pages could not be put on sheets: {told}"
    )


def _not_a4(page: str) -> Bilingual:
    return Bilingual(
        f"PDF の {page} ページ目が A4 の縦ではないので、A3 に並べられません。",
        f"Page {page} of the PDF is not upright A4, so the pages cannot be put on sheets of A3.",
    )
