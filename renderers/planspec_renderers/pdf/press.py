"""From a document to a PDF file."""

import datetime as dt
import json
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from planspec.document import Document, RenderError, RenderWarning
from planspec.language import Bilingual
from planspec.theme import Theme
from planspec_renderers.pdf.fonts import InstalledFonts
from planspec_renderers.pdf.glyphs import code, missing, with_codes
from planspec_renderers.pdf.look import look
from planspec_renderers.pdf.tree import properties, tree
from planspec_renderers.pdf.value import Value

if TYPE_CHECKING:
    import typst

STANDARDS: list["typst.PDFStandard"] = ["ua-1", "a-2a"]
"""Fit for screen readers (ISO 14289-1) and for archives (ISO 19005-2, level A); typst checks both as it writes."""

_PROBE = """
#let given = json(bytes(sys.inputs.given))
#set document(title: "-")
#set text(lang: "ja", font: given.families)
#for unit in given.units { par(unit); par(strong(unit)) }
"""


def press(document: Document, fonts: InstalledFonts, theme: Theme) -> bytes:
    """Return *document* as a PDF file that looks like *theme*.

    Raises:
        RenderError: typst cannot set it.
    """
    import typst  # noqa: PLC0415 - an extra

    job = _Press(fonts, dt.datetime.combine(document.metadata.date, dt.time(), dt.UTC))
    template = _template()
    given = {**tree(document), "properties": properties(document), "theme": look(theme, fonts)}
    try:
        return job.set(template, given)
    except typst.TypstError:
        unknown = missing([given["head"], given["parts"], given["blocks"]], job.settable)
    if unknown:
        _warn(unknown)
    shown = {**given, **{part: with_codes(given[part], unknown) for part in ("head", "parts", "blocks")}}
    try:
        return job.set(template, shown)
    except typst.TypstError as error:
        raise RenderError(_failed(error.message)) from error


@dataclass(frozen=True, slots=True)
class _Press:
    """What stays the same over several runs of typst."""

    fonts: InstalledFonts
    date: dt.datetime

    def set(self, template: str, given: dict[str, Value]) -> bytes:
        """Return *template* filled with *given*; it sees no file and no clock."""
        import typst  # noqa: PLC0415 - an extra

        inputs = {"given": json.dumps(given)}
        compiler = typst.Compiler(template.encode(), font_paths=self.fonts.found, sys_inputs=inputs)
        file, _ = compiler.compile_with_warnings(format="pdf", pdf_standards=STANDARDS, timestamp=self.date)
        if not isinstance(file, bytes):
            raise TypeError(file)
        return file

    def settable(self, units: Sequence[str]) -> bool:
        """Tell whether some font has each of *units*."""
        import typst  # noqa: PLC0415 - an extra

        try:
            self.set(_PROBE, {"units": list(units), "families": list(self.fonts.text)})
        except typst.TypstError:
            return False
        return True


def _template() -> str:
    """Return the parts of the template as one text, in the order of their names."""
    parts = (part for part in files(__package__).joinpath("template").iterdir() if part.name.endswith(".typ"))
    return "\n".join(part.read_text(encoding="utf-8") for part in sorted(parts, key=lambda part: part.name))


def _warn(units: Sequence[str]) -> None:
    named = [f"{unit} {code(unit)}" for unit in units]
    message = Bilingual(
        f"この環境のフォントにない文字があり、PDF では番号で示しました: {'、'.join(named)}。",
        f"No font here has these characters; the PDF shows their codes: {', '.join(named)}.",
    )
    warnings.warn(RenderWarning(message), stacklevel=2)


def _failed(told: str) -> Bilingual:
    return Bilingual(f"PDF に組めませんでした: {told}", f"The PDF could not be set: {told}")
