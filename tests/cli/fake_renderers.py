"""Renderers that take themes and templates and print what they were given."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from planspec.document import Block, Document, Figure, Group, RenderError
from planspec.language import Bilingual
from planspec.rendering import Renderer
from planspec.theme import Theme

ENTRY_POINTS = """\
[planspec.renderers]
dressy = cli.fake_renderers:DRESSY
plain = cli.fake_renderers:PLAIN
sour = cli.fake_renderers:SOUR
absent = nowhere_at_all:RENDERER
"""


def install(folder: Path) -> None:
    """Make a folder look like a place where a distribution with these renderers is installed."""
    info = folder / "theirs-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: theirs\nVersion: 1\n")
    (info / "entry_points.txt").write_text(ENTRY_POINTS)


@dataclass(frozen=True)
class Plain:
    """A renderer without any choices."""

    suffix: str = ".plain"
    media_type: str = "text/plain"

    def render(self, document: Document, /) -> bytes:
        """Return the title and how many pictures there are."""
        return f"{document.title} {len(_figures(document.blocks))}".encode()


@dataclass(frozen=True)
class Dressy(Plain):
    """A renderer that tells its theme, its template and the pictures of the document."""

    suffix: str = ".dressy"
    theme: Theme = field(default_factory=Theme)
    template: str = ""

    def render(self, document: Document, /) -> bytes:
        """Return all of it as JSON."""
        pictures = {figure.role: figure.alternative for figure in _figures(document.blocks)}
        given = {"accent": self.theme.colours.accent, "template": self.template, "pictures": pictures}
        return json.dumps(given, ensure_ascii=False).encode()

    def themed(self, theme: Theme, /) -> Renderer:
        """Take a theme."""
        return replace(self, theme=theme)

    def lacking(self, template: bytes, /) -> tuple[Bilingual, ...]:
        """Find one style lacking in any template but a whole one."""
        if template.startswith(b"no"):
            raise RenderError(Bilingual("ひな形にできません。", "This is no template."))
        return () if template == b"whole" else (Bilingual("「見出し 1」がありません。", "`heading 1` is missing."),)

    def templated(self, template: bytes, /) -> Renderer:
        """Take a template."""
        if template.startswith(b"late"):
            raise RenderError(Bilingual("ひな形が空です。", "The template is empty."))
        return replace(self, template=template.decode())

    def starting_point(self) -> bytes:
        """Return a whole template."""
        return b"whole"


@dataclass(frozen=True)
class Sour(Dressy):
    """A renderer that fails at every theme and every template."""

    suffix: str = ".sour"

    def themed(self, theme: Theme, /) -> Renderer:
        """Fail."""
        raise KeyError(theme.accent)

    def lacking(self, template: bytes, /) -> tuple[Bilingual, ...]:
        """Fail."""
        raise KeyError(template)


def _figures(blocks: tuple[Block, ...]) -> list[Figure]:
    found = []
    for block in blocks:
        if isinstance(block, Figure):
            found.append(block)
        elif isinstance(block, Group):
            found += _figures(block.blocks)
    return found


PLAIN, DRESSY, SOUR = Plain(), Dressy(), Sour()
