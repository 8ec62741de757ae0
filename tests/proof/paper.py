"""PDF files as poppler's programs see them."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from environment import needed

_XHTML = "{http://www.w3.org/1999/xhtml}"
_LARGE = etree.XMLParser(huge_tree=True)


class Box(NamedTuple):
    """A line of text on a page; measures in points from the upper left corner.

    Attributes:
        page: The page from 1.
        text: The words.
        left: Where it begins.
        top: Its upper edge.
        right: Where it ends.
        bottom: Its lower edge.
    """

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


class Sheet(NamedTuple):
    """A page and what stands on it; measures in points."""

    width: float
    height: float
    lines: tuple[Box, ...]


def run(program: str, *arguments: str | Path) -> str:
    """Return what *program* prints."""
    needed(program)
    return subprocess.run([program, *arguments], capture_output=True, check=True).stdout.decode(errors="replace")


def words(file: Path) -> str:
    """Return the text in the order in which it was written into the file."""
    return run("pdftotext", "-raw", file, "-")


def told(file: Path) -> dict[str, str]:
    """Return what the file says about itself."""
    lines = (line.split(":", 1) for line in run("pdfinfo", file).splitlines() if ":" in line)
    return {name: value.strip() for name, value in lines}


def fonts(file: Path) -> dict[str, bool]:
    """Return the fonts of the file, and whether each is embedded."""
    rows = (re.split(r"\s+", line) for line in run("pdffonts", file).splitlines()[2:])
    return {row[0].split("+")[-1]: row[-5] == "yes" for row in rows if len(row) > 6}


def sheets(file: Path) -> tuple[Sheet, ...]:
    """Return every page with its lines of text."""
    # A control character that stands for a character without a name would break the XML.
    written = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", run("pdftotext", "-bbox-layout", file, "-"))
    found = enumerate(etree.fromstring(written.encode(), _LARGE).iter(f"{_XHTML}page"), 1)
    return tuple(
        Sheet(
            float(page.get("width", "0")),
            float(page.get("height", "0")),
            tuple(_box(number, line) for line in page.iter(f"{_XHTML}line")),
        )
        for number, page in found
    )


def _box(number: int, line: Element) -> Box:
    text = " ".join(word.text or "" for word in line)
    left, top, right, bottom = (float(line.get(edge, "0")) for edge in ("xMin", "yMin", "xMax", "yMax"))
    return Box(number, text, left, top, right, bottom)
