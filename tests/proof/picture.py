"""Pages as small pictures, and how much two of them differ."""

import subprocess
import tempfile
from collections.abc import Iterable
from functools import reduce
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter, ImageStat

from environment import needed

RESOLUTION = 24
"""Dots per inch of stored pictures: a line of text is a grey band three to five dots high."""

_COLOURS = 256
_CELL = 8
"""Side of the squares in which pictures are compared, in dots: about 8 mm of paper."""

MOST_OVERALL = 2.0
MOST_IN_A_CELL = 12.0
"""Of 255. In some cell, text moved by one dot makes 20 and a lost tint 14; resampling makes 7, and 1.7 overall."""


class Difference(NamedTuple):
    """How much two pictures differ, of 255.

    Attributes:
        overall: The mean over the page.
        in_a_cell: The largest mean over a small square.
    """

    overall: float
    in_a_cell: float

    @property
    def seen(self) -> bool:
        """Whether somebody would see it."""
        return self.overall > MOST_OVERALL or self.in_a_cell > MOST_IN_A_CELL


def pages(file: Path, resolution: int = RESOLUTION) -> tuple[Image.Image, ...]:
    """Return every page of a PDF file in colour, at *resolution* dots per inch."""
    needed("pdftoppm")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(resolution), file, f"{folder}/page"], check=True, capture_output=True)
        return tuple(Image.open(page).convert("RGB") for page in sorted(Path(folder).iterdir()))


def difference(one: Image.Image, other: Image.Image) -> Difference:
    """Compare two pictures; of different sizes, they differ wholly."""
    if one.size != other.size:
        return Difference(255.0, 255.0)
    # A dot's breadth of blur takes away how letters fall onto dots, and leaves where they stand.
    soft, other_soft = (picture.filter(ImageFilter.BoxBlur(1)) for picture in (one, other))
    apart = reduce(ImageChops.lighter, ImageChops.difference(soft, other_soft).split())
    return Difference(ImageStat.Stat(apart).mean[0], float(str(apart.reduce(_CELL).getextrema()[1])))


def store(picture: Image.Image, file: Path) -> None:
    """Write *picture* as a small PNG file."""
    picture.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def sheet(pictures: Iterable[Image.Image], columns: int, gap: int = 12) -> Image.Image:
    """Return a contact sheet: *pictures* of one size in rows, each with a thin frame, on grey."""
    shown = tuple(pictures)
    wide, high = (max(measure) for measure in zip(*(picture.size for picture in shown), strict=True))
    rows = -(-len(shown) // columns)
    found = Image.new("RGB", (gap + columns * (wide + gap), gap + rows * (high + gap)), "#d8dce0")
    for place, picture in enumerate(shown):
        found.paste(picture, (gap + place % columns * (wide + gap), gap + place // columns * (high + gap)))
    return found
