"""Documents as files: Word files, what LibreOffice makes of them, and PDF files, each made when first asked for."""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from planspec.checker import check
from planspec.compose import EDITIONS, compose
from planspec.document import Document, RenderWarning
from planspec.model import Plan
from planspec.rendering import Renderer
from planspec_renderers.pdf import RENDERER as PDF
from planspec_renderers.word import RENDERER as WORD
from proof.office import to_pdf

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT / "plans" / "third_2026_2030.yaml"
SHAPES = tuple(sorted((ROOT / "tests" / "shapes").glob("*.yaml")))

PROGRAMS = ("word", "pdf")
"""Ways to paper: a Word file through LibreOffice, and the PDF renderer."""


@dataclass(frozen=True)
class Shelf:
    """Some documents as files.

    Attributes:
        documents: The documents by name.
        folder: Where the files are put.
    """

    documents: Mapping[str, Document] = field(repr=False)
    folder: Path

    @cached_property
    def word(self) -> Mapping[str, Path]:
        """The Word files."""
        return self._written(WORD, "word")

    @cached_property
    def pdf(self) -> Mapping[str, Path]:
        """The PDF files of the PDF renderer."""
        return self._written(PDF, "pdf")

    @cached_property
    def office(self) -> Mapping[str, Path]:
        """The PDF files that LibreOffice makes of the Word files."""
        folder = self.folder / "office"
        folder.mkdir()
        to_pdf(self.word.values(), folder)
        return {name: folder / f"{name}.pdf" for name in self.documents}

    def paper(self, program: str) -> Mapping[str, Path]:
        """Return the PDF files by one of ``PROGRAMS``."""
        return self.office if program == "word" else self.pdf

    def _written(self, renderer: Renderer, kind: str) -> Mapping[str, Path]:
        folder = self.folder / kind
        folder.mkdir()
        files = {name: folder / f"{name}{renderer.suffix}" for name in self.documents}
        for name, file in files.items():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", RenderWarning)
                file.write_bytes(renderer.render(self.documents[name]))
        return files


def plan(file: Path) -> Plan:
    """Return the plan in *file*."""
    found = check(file.read_bytes(), name=file.name).plan
    assert found is not None
    return found


def editions(plans: Mapping[str, Plan]) -> Mapping[str, Document]:
    """Return every edition of *plans*, named ``plan-edition``."""
    return {f"{name}-{edition}": compose(one, edition=edition) for name, one in plans.items() for edition in EDITIONS}
