"""Renderers: what they are, and how they are found."""

from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol, runtime_checkable

from planspec.document import Document
from planspec.language import Bilingual
from planspec.theme import Theme

GROUP = "planspec.renderers"


@runtime_checkable
class Renderer(Protocol):
    """Turns a document into the bytes of a file; the same document always gives the same bytes."""

    suffix: str
    """File name suffix with its dot, such as ``.docx``."""
    media_type: str
    """Media type of the bytes, such as ``text/markdown``."""

    def render(self, document: Document, /) -> bytes:
        """Render *document*."""
        ...


@runtime_checkable
class Adjustable(Protocol):
    """A renderer with options of its own."""

    @property
    def options(self) -> tuple[str, ...]:
        """Names of the options, such as ``blocks``."""
        ...

    def adjusted(self, options: Mapping[str, str], /) -> Renderer | Bilingual:
        """Return a renderer with *options* as they were typed, or what is wrong with them in one sentence."""
        ...


@runtime_checkable
class Themed(Protocol):
    """A renderer whose files can look as a council wants them to."""

    def themed(self, theme: Theme, /) -> Renderer:
        """Return a renderer whose files look like *theme*."""
        ...


@runtime_checkable
class Templated(Protocol):
    """A renderer that can put a document into a file of the council's own."""

    def lacking(self, template: bytes, /) -> tuple[Bilingual, ...]:
        """Return, a line each and by name, the styles and places that *template* lacks; the house's own stand in.

        Raises:
            RenderError: The file cannot serve as a template at all.
        """
        ...

    def templated(self, template: bytes, /) -> Renderer:
        """Return a renderer that takes styles, header, footer and cover from *template*.

        Raises:
            RenderError: The file cannot serve as a template at all.
        """
        ...

    def starting_point(self) -> bytes:
        """Return a template with everything that one can have, for a council to make its own."""
        ...


@runtime_checkable
class Imposable(Protocol):
    """A renderer of pages that can be put on sheets to be folded."""

    def imposed(self, file: bytes, document: Document, /) -> bytes:
        """Return *file*, in which *document* was rendered by this or by another renderer, as the sides of such sheets.

        Raises:
            RenderError: The pages cannot be put on sheets.
        """
        ...


def discover() -> Mapping[str, EntryPoint]:
    """Return every installed renderer's entry point by name, sorted; none is imported yet."""
    found = {entry.name: entry for entry in entry_points(group=GROUP)}
    return dict(sorted(found.items()))


def load(entry: EntryPoint) -> Renderer:
    """Import a renderer.

    Raises:
        TypeError: What the entry point names is no renderer.
    """
    renderer = entry.load()
    if not isinstance(renderer, Renderer):
        raise TypeError(entry.value)
    return renderer
