"""PDF files read back by poppler, which is not ours."""

import re
import subprocess
import tempfile
import unicodedata
import warnings
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from environment import needed
from planspec.checker import check
from planspec.compose import compose
from planspec.document import Block, Document, Metadata, RenderWarning
from planspec.model import Plan
from planspec_renderers.pdf import RENDERER
from planspec_renderers.pdf.glyphs import with_codes

_PAGE = re.compile(r'<page width="([0-9.]+)" height="([0-9.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([-0-9.]+)" yMin="([-0-9.]+)" xMax="([-0-9.]+)" yMax="([-0-9.]+)">(.*?)</word>')
_NO_GLYPH = re.compile(r"〔U\+([^〕]+)〕")


class Word(NamedTuple):
    """A word on a page; measures in points from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


class Page(NamedTuple):
    """A page and its words in the order in which they were written."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """All words."""
        return bare("".join(word.text for word in self.words))

    def holds(self, word: Word) -> bool:
        """Return whether *word* is whole on the page."""
        return word.left >= 0 and word.top >= 0 and word.right <= self.width and word.bottom <= self.height


@cache
def third_plan() -> Plan:
    """Return the plan of the first user."""
    plan = check(Path(__file__, "../../plans/third_2026_2030.yaml").resolve().read_bytes()).plan
    assert plan is not None
    return plan


@cache
def third(edition: str) -> bytes:
    """Return the PDF file of an edition of the plan of the first user."""
    return RENDERER.render(compose(third_plan(), edition=edition))


def document(*blocks: Block, title: str = "架空の文書") -> Document:
    """Return a document of *blocks*."""
    return Document(title, Metadata(), blocks)


def rendered(odd: Document) -> tuple[bytes, tuple[str, ...]]:
    """Return a PDF file and the characters that no font has, each with the marks on it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        file = RENDERER.render(odd)
    told = "".join(warning.message.message.en for warning in caught if isinstance(warning.message, RenderWarning))
    codes = (found.split(" U+") for found in _NO_GLYPH.findall(told))
    return file, tuple("".join(chr(int(number, 16)) for number in numbers) for numbers in codes)


def poppler(file: bytes, program: str, *options: str) -> str:
    """Return what a program of poppler says of a PDF file."""
    needed(program)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.pdf")
        path.write_bytes(file)
        ends = (path, "-") if program in {"pdftotext", "pdftohtml"} else (path,)
        done = subprocess.run([program, *options, *ends], capture_output=True, check=True)
        return done.stdout.decode(errors="replace")


def heard(file: bytes) -> str:
    """Return the words of a PDF file as a screen reader meets them: in the order of its tags, without page numbers.

    For each tag poppler draws the page once, so this is for short documents.
    """
    lines = (line.strip() for line in poppler(file, "pdfinfo", "-struct-text").splitlines())
    return bare("".join(line[1:-1] for line in lines if len(line) > 1 and line[0] == line[-1] == '"'))


def written(file: bytes) -> str:
    """Return the words of a PDF file in the order in which they were written, running heads and page numbers too."""
    return bare(poppler(file, "pdftotext", "-raw"))


def pages(file: bytes) -> tuple[Page, ...]:
    """Return the pages of a PDF file."""
    found = _PAGE.findall(poppler(file, "pdftotext", "-bbox"))
    return tuple(Page(float(width), float(height), tuple(_words(inside))) for width, height, inside in found)


def _words(inside: str) -> Iterable[Word]:
    for *measures, text in _WORD.findall(inside):
        left, top, right, bottom = map(float, measures)
        yield Word(left, top, right, bottom, text)


def bare(words: str) -> str:
    """Return *words* without white space and invisible characters, in the forms that readers of PDF files give."""
    folded = unicodedata.normalize("NFKC", words)
    return "".join(
        letter
        for letter in folded
        if not letter.isspace() and unicodedata.category(letter) not in {"Cc", "Cf", "Mn", "Sk"}
    )


def expected(strings: Iterable[str], unknown: Iterable[str] = ()) -> list[str]:
    """Return *strings* as they are found in the text of a PDF file.

    Left out are words written from right to left, which poppler turns round with the signs beside them, and words
    with invisible characters, of which it tells only a part.
    """
    codes = tuple(unknown)
    shown = (str(with_codes(string, codes)) for string in strings)
    return [words for string in shown if not any(map(_confuses, string)) and (words := bare(string))]


def _confuses(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in {"R", "AL", "AN"} or unicodedata.category(letter) == "Cf"
