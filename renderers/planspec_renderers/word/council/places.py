"""Places: words in double braces that a template has where the plan's own are to stand."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING

from planspec.language import Bilingual
from planspec_renderers.word.council.markup import remove
from planspec_renderers.word.oxml import SPACE, name, writable

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BRACED = re.compile(r"[{\uff5b]{2}\s*([^{}\uff5b\uff5d]{1,40}?)\s*[}\uff5d]{2}")
"""A place; full-width braces do as well."""


class PlaceName(Enum):
    """A place by its names; each is written in double braces."""

    BODY = Bilingual("本文", "body")
    END = Bilingual("本文ここまで", "end of body")
    TITLE = Bilingual("題名", "title")
    PERIOD = Bilingual("期間", "period")
    ORGANIZATION = Bilingual("組織", "organization")
    PHASE = Bilingual("段階", "phase")
    DATE = Bilingual("日付", "date")

    def is_named(self, written: str) -> bool:
        """Report whether what is *written* between the braces is this place."""
        return place_named(written) is self

    @property
    def written(self) -> Bilingual:
        """The place as it stands in a template."""
        return Bilingual(f"{{{{{self.value.ja}}}}}", f"{{{{{self.value.en}}}}}")


WORDS = (PlaceName.TITLE, PlaceName.PERIOD, PlaceName.ORGANIZATION, PlaceName.PHASE, PlaceName.DATE)
"""The places that take words."""

_BY_NAME = {written: place for place in PlaceName for written in place.value}


def place_named(written: str) -> PlaceName | None:
    """Return the place that is *written* between the braces, if there is one."""
    return _BY_NAME.get(" ".join(unicodedata.normalize("NFKC", written).casefold().split()))


def paragraphs(root: "Element") -> "Iterator[Element]":
    """Yield all paragraphs, those in tables, text boxes and content controls too."""
    yield from root.iter(name("p"))


def written_places(paragraph: "Element") -> tuple[str, ...]:
    """Return what stands between double braces in a paragraph, in order."""
    return tuple(found[1] for found in _BRACED.finditer(words(paragraph)))


def holds_only(paragraph: "Element", place: PlaceName) -> bool:
    """Report whether a paragraph is *place* and nothing else."""
    found = _BRACED.fullmatch(words(paragraph).strip())
    return found is not None and place.is_named(found[1])


def words(paragraph: "Element") -> str:
    """Return the words of a paragraph, without those of text boxes that are anchored in it."""
    return "".join(element.text or "" for element in _texts(paragraph))


def fill(paragraph: "Element", values: Mapping[PlaceName, str]) -> None:
    """Put *values* into the places of a paragraph, also where Word has spread a place over several runs.

    A value looks as the first character of its place does.
    """
    texts = _texts(paragraph)
    written = "".join(element.text or "" for element in texts)
    # From the end, so that what comes before keeps its position.
    for found in reversed(tuple(_BRACED.finditer(written))):
        place = place_named(found[1])
        if place is not None and place in values:
            _replace(texts, found.start(), found.end(), writable(values[place]))
            _settle(paragraph)


def _texts(paragraph: "Element") -> "tuple[Element, ...]":
    return tuple(element for element in paragraph.iter(name("t")) if _holder(element) is paragraph)


def _holder(element: "Element") -> "Element | None":
    return next(element.iterancestors(name("p")), None)


def _replace(texts: "tuple[Element, ...]", start: int, end: int, value: str) -> None:
    """Replace the characters from *start* to *end* of all *texts* together."""
    position = 0
    for element in texts:
        own = element.text or ""
        first, last = max(start - position, 0), min(end - position, len(own))
        if first < last:
            element.text = own[:first] + value + own[last:]
            element.set(SPACE, "preserve")
            value = ""
            if not element.text:
                remove(element)
        position += len(own)


def _settle(paragraph: "Element") -> None:
    """Let content controls around a filled place show words of their own, and no longer an invitation to type."""
    for control in paragraph.iterancestors(name("sdt")):
        for invitation in tuple(control.iterfind(f"{name('sdtPr')}/{name('showingPlcHdr')}")):
            remove(invitation)
    for invitation in tuple(paragraph.iter(name("showingPlcHdr"))):
        remove(invitation)
