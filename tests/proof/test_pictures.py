"""Every page of every edition looks as it did when somebody last looked at it."""

from collections.abc import Callable, Iterator
from itertools import islice

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

from planspec.compose import EDITIONS
from proof.comparable import comparable
from proof.office import version
from proof.paper import fonts
from proof.picture import difference, pages
from proof.shelf import PROGRAMS, Shelf
from proof.stored import PICTURES, made_with, stored

_AREA = 100
"""Dots with nothing but the same colour around them that make an area rather than letters."""

Fault = Callable[[Image.Image], Image.Image]


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("edition", EDITIONS)
def test_pages_look_as_stored(shelf: Shelf, program: str, edition: str) -> None:
    """No page differs visibly from its stored picture; `make pictures` stores what is right."""
    file = shelf.paper(program)[f"real-{edition}"]
    if program == "word":
        comparable(version() == made_with(), f"the pictures were made with LibreOffice {made_with()}, not {version()}")
    comparable(all("BIZUDPGothic" in font for font in fonts(file)), "BIZ UDPGothic is not installed")
    found, expected = pages(file), stored(program, edition)
    assert len(found) == len(expected)
    apart = {number: difference(*pair) for number, pair in enumerate(zip(found, expected, strict=True), 1)}
    assert {number: one for number, one in apart.items() if one.seen} == {}


def test_pictures_are_small() -> None:
    """All stored pictures together take less than 400 KB."""
    assert 0 < sum(file.stat().st_size for file in PICTURES.iterdir()) < 400_000


class TestFaults:
    """What the comparison sees, on every stored page that has such a thing."""

    @pytest.mark.parametrize("down", [1, 2, 4])
    def test_block_moved(self, down: int) -> None:
        """A block that moves down by one dot, which is a millimetre, or more."""
        assert _unseen(lambda page: _moved(page, down)) == []

    def test_band_lost(self) -> None:
        """A band of colour that turns white."""
        assert _unseen(lambda page: _repainted(page, _strong, lambda _: (255, 255, 255))) == []

    def test_colour_turned_grey(self) -> None:
        """A band of colour that turns into a grey as dark."""
        assert _unseen(lambda page: _repainted(page, _strong, _grey)) == []

    def test_box_lost(self) -> None:
        """The tint of a box that turns white."""
        assert _unseen(lambda page: _repainted(page, _tint, lambda _: (255, 255, 255))) == []

    def test_other_size(self) -> None:
        """A page of another size."""
        assert _unseen(lambda page: page.crop((0, 0, page.width - 1, page.height))) == []


class TestNoFaults:
    """What the comparison does not mind."""

    def test_dots_fall_otherwise(self) -> None:
        """Letters whose edges are rounded otherwise."""
        assert [page for page in _stored() if difference(page, _resampled(page)).seen] == []


def _stored() -> Iterator[Image.Image]:
    return (page for program in PROGRAMS for edition in EDITIONS for page in stored(program, edition))


def _unseen(fault: Fault) -> list[int]:
    """Return the places of the stored pages on which *fault* changes something that the comparison does not see."""
    changed = [(place, page, fault(page)) for place, page in enumerate(_stored())]
    tried = [(place, page, broken) for place, page, broken in changed if broken.tobytes() != page.tobytes()]
    assert len(tried) >= 4
    return [place for place, page, broken in tried if not difference(page, broken).seen]


def _moved(page: Image.Image, down: int) -> Image.Image:
    """Return *page* with the third of it that has most on it moved down."""
    third = page.height // 3
    parts = {top: page.crop((0, top, page.width, top + third)) for top in (0, third, 2 * third)}
    top = max(parts, key=lambda row: sum(ImageStat.Stat(parts[row].filter(ImageFilter.FIND_EDGES)).mean))
    broken = page.copy()
    broken.paste(parts[top], (0, top + down))
    return broken


def _repainted(
    page: Image.Image,
    chosen: Callable[[tuple[int, int, int]], bool],
    paint: Callable[[tuple[int, int, int]], tuple[int, int, int]],
) -> Image.Image:
    """Return *page* with the largest area of one *chosen* colour painted over; as it is, where none is large."""
    counted = page.getcolors(page.width * page.height) or []
    colours = (colour for _, colour in sorted(counted, reverse=True) if isinstance(colour, tuple))
    wanted = next(
        ((r, g, b) for r, g, b in islice(filter(chosen, colours), 20) if _area(page, (r, g, b)) > _AREA), None
    )
    if wanted is None:
        return page
    return Image.frombytes("RGB", page.size, page.tobytes().replace(bytes(wanted), bytes(paint(wanted))))


def _area(page: Image.Image, colour: tuple[int, int, int]) -> int:
    """Return how many dots of *page* have *colour* and nothing else around them."""
    other = ImageChops.difference(page, Image.new("RGB", page.size, colour)).convert("L")
    return other.filter(ImageFilter.MaxFilter(3)).histogram()[0]


def _strong(colour: tuple[int, ...]) -> bool:
    return max(colour) - min(colour) > 60


def _tint(colour: tuple[int, ...]) -> bool:
    return min(colour) > 200 and max(colour) - min(colour) > 5


def _grey(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    grey = ImageOps.grayscale(Image.new("RGB", (1, 1), colour)).tobytes()[0]
    return grey, grey, grey


def _resampled(page: Image.Image) -> Image.Image:
    wide, high = page.size
    return page.resize((4 * wide, 4 * high), Image.Resampling.BICUBIC).resize(page.size, Image.Resampling.LANCZOS)
