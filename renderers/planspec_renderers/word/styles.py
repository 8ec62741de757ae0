"""What the template's styles say, where the renderer has to know it."""

from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from planspec_renderers.word import order
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

HEADING_LEVELS = 9
"""Word has styles and outline levels for as many."""

_OF_THE_HEADING = frozenset(map(name, ("keepNext", "keepLines", "outlineLvl", "numPr")))
TWENTIETHS = 20
"""Word's measures are twentieths of a point."""

RUN_ORDER = tuple(map(name, order.RUN_ORDER))
"""Run properties by qualified name, in the order of the schema."""


@dataclass(frozen=True)
class Style:
    """One paragraph style with all that it takes over from the styles that it is based on.

    Attributes:
        paragraph: Its paragraph properties by qualified name.
        run: Its run properties by qualified name.
    """

    paragraph: "Mapping[str, Element]"
    run: "Mapping[str, Element]"

    def measure(self, element: str, attribute: str) -> float:
        """Return one of the paragraph's measures in points; 0 where nothing is said."""
        found = self.paragraph.get(name(element))
        return 0.0 if found is None else float(found.get(name(attribute), "0")) / TWENTIETHS

    def says(self, element: str) -> bool:
        """Return whether a paragraph property that is either on or off is on."""
        found = self.paragraph.get(name(element))
        return found is not None and found.get(name("val"), "1") != "0"

    @cached_property
    def spacing(self) -> tuple[float, float]:
        """Space above and below in points."""
        return self.measure("spacing", "before"), self.measure("spacing", "after")

    @cached_property
    def indents(self) -> tuple[float, float]:
        """Indentation from the left and from the right in points."""
        return self.measure("ind", "left"), self.measure("ind", "right")

    @cached_property
    def keeps(self) -> tuple[bool, bool, bool]:
        """Whether it starts a page, stays with the next block, and closes up with its like."""
        return self.says("pageBreakBefore"), self.says("keepNext"), self.says("contextualSpacing")

    @cached_property
    def line(self) -> float:
        """Height of a line in points."""
        return max(self.measure("spacing", "line"), self.size)

    @cached_property
    def box(self) -> "Element | None":
        """The borders; paragraphs whose styles share the element share the box."""
        return self.paragraph.get(name("pBdr"))

    @cached_property
    def borders(self) -> float:
        """Height in points that borders above and below add."""
        return self.edge("top") + self.edge("bottom")

    def edge(self, side: str) -> float:
        """Return the height in points that the border on one *side* adds."""
        drawn = None if self.box is None else self.box.find(name(side))
        return 0.0 if drawn is None else float(drawn.get(name("space"), "0")) + float(drawn.get(name("sz"), "0")) / 8

    @cached_property
    def size(self) -> float:
        """Size of the type in points."""
        return float(self.run[name("sz")].get(name("val"), "0")) / 2

    @cached_property
    def frame(self) -> tuple["Element", ...]:
        """The paragraph properties that a heading can take over without ceasing to be one."""
        return tuple(value for key, value in self.paragraph.items() if key not in _OF_THE_HEADING)


class Styles:
    """The paragraph styles of a document by their identifiers."""

    def __init__(
        self, styles: "Element", kept: frozenset[str] = frozenset(), fixed: frozenset[str] = frozenset()
    ) -> None:
        """Read the root of a styles part.

        Args:
            styles: The root.
            kept: Identifiers of styles that are a council's, whose indentation is not ours to change.
            fixed: Those among them that have colours of their own, which no goal's colour replaces.
        """
        self._kept, self.fixed = kept, fixed
        self._elements = {element.get(name("styleId"), ""): element for element in styles.iter(name("style"))}
        defaults = styles.find(name("docDefaults"))
        self._paragraph = _properties(defaults, f"{name('pPrDefault')}/{name('pPr')}")
        self._run = _properties(defaults, f"{name('rPrDefault')}/{name('rPr')}")
        self._known: dict[str, Style] = {}
        self._own: dict[str, Style] = {}

    def __getitem__(self, identifier: str) -> Style:
        """Return a style, document defaults included."""
        if identifier not in self._known:
            own = self.own(identifier)
            self._known[identifier] = Style(_over(self._paragraph, own.paragraph), self._run | dict(own.run))
        return self._known[identifier]

    def indent(self, identifier: str, left: int) -> None:
        """Indent a style by *left* twentieths of a point; a council's own stays as it is."""
        if identifier in self._kept:
            return
        for indentation in self._elements[identifier].iter(name("ind")):
            indentation.set(name("left"), str(left))
        self._known.pop(identifier, None)
        self._own.pop(identifier, None)

    def own(self, identifier: str) -> Style:
        """Return a style without the document defaults."""
        if identifier not in self._own:
            self._own[identifier] = self._read(identifier)
        return self._own[identifier]

    def _read(self, identifier: str) -> Style:
        element = self._elements[identifier]
        based_on = element.find(name("basedOn"))
        base = Style({}, {}) if based_on is None else self.own(based_on.get(name("val"), ""))
        paragraph = _over(base.paragraph, _properties(element, name("pPr")))
        run = dict(base.run) | _properties(element, name("rPr"))
        return Style(paragraph, {key: run[key] for key in RUN_ORDER if key in run})


def _properties(parent: "Element | None", path: str) -> "dict[str, Element]":
    found = None if parent is None else parent.find(path)
    return {} if found is None else {str(element.tag): element for element in found}


def _over(base: "Mapping[str, Element]", own: "Mapping[str, Element]") -> "dict[str, Element]":
    """Return *own* properties over those of *base*; measures are taken over one by one."""
    merged = dict(base) | dict(own)
    for measured in (name("spacing"), name("ind")):
        if measured in base and measured in own:
            merged[measured] = deepcopy(base[measured])
            merged[measured].attrib.update(own[measured].attrib)
    return merged
