"""What a PDF file needs and what happens without it: typst, Japanese fonts, and glyphs."""

import subprocess
import sys
import warnings

import pytest

from pdf_sample import bare, document, rendered, written
from planspec.document import Figure, Paragraph, RenderError, RenderWarning, Text
from planspec_renderers.pdf import RENDERER, PdfRenderer
from planspec_renderers.pdf.fonts import FAMILIES
from planspec_renderers.pdf.glyphs import code, missing, with_codes

_WITHOUT_TYPST = """
import sys
sys.modules["typst"] = None
from planspec.document import Document, Metadata, RenderError
from planspec_renderers.pdf import RENDERER
try:
    RENDERER.render(Document("", Metadata(), ()))
except RenderError as error:
    print(ascii(error.message.ja), error.message.en)
"""


def test_no_japanese_font() -> None:
    """Without a Japanese font the error names, in both languages, every family that was looked for."""
    with pytest.raises(RenderError) as caught:
        PdfRenderer(system_fonts=False).render(document(Paragraph((Text("架空"),))))
    assert all(family in caught.value.message.ja for family in FAMILIES)
    assert all(family in caught.value.message.en for family in FAMILIES)
    assert "日本語のフォントが見つからない" in caught.value.message.ja


def test_no_typst() -> None:
    """Without typst the error says how to install it."""
    done = subprocess.run([sys.executable, "-c", _WITHOUT_TYPST], capture_output=True, check=True, text=True)
    assert "pip install 'planspec[pdf]'" in done.stdout
    assert "typst, which makes PDF files, is not installed" in done.stdout


def test_no_picture() -> None:
    """Bytes that are no picture are an error in both languages, not a traceback."""
    with pytest.raises(RenderError, match=r"PDF に組めませんでした.*could not be set"):
        RENDERER.render(document(Figure(b"no picture", "絵")))


def test_glyphs() -> None:
    """A character that no font has is shown as its code, and the warning names it."""
    with pytest.warns(RenderWarning, match=r"U\+1B027"):
        file = RENDERER.render(document(Paragraph((Text("前\U0001b027後"),))))
    assert "前〔U+1B027〕後" in written(file)


@pytest.mark.parametrize("text", ["葛\U000e0100城市", "髙﨑", "①Ⅰ㈱", "ｶﾅ～〜", "é€—"])
def test_all_glyphs(text: str) -> None:
    """Characters of names, with their variants, and signs of print are set without a word."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        file = RENDERER.render(document(Paragraph((Text(text),))))
    assert "〔" not in written(file)


@pytest.mark.parametrize("text", ["🎌", "👨‍👩‍👧", "𠮷", "שלום"])
def test_rare(text: str) -> None:
    """What not every font has is shown, or its code is; nothing is lost."""
    file, unknown = rendered(document(Paragraph((Text(f"前{text}後"),))))
    shown = [text] if not unknown else [code(unit) for unit in unknown]
    assert all(bare(sign) in written(file) for sign in shown)


class TestMissing:
    """Characters that cannot be set are found with few tries."""

    def test_found(self) -> None:
        """Marks and joined signs stay with the character they stand on; plain ASCII is not tried."""
        units = missing(["abc", {"text": "か\u3099き"}], lambda tried: not any("か" in unit for unit in tried))
        assert units == ("か\u3099",)

    def test_few_tries(self) -> None:
        """One of a thousand is found with about twice as many tries as halving takes."""
        tries = []
        text = "".join(chr(0x4E00 + place) for place in range(1000))
        missing(text, lambda tried: bool(tries.append(len(tried))) or chr(0x4E00 + 700) not in tried)
        assert len(tries) <= 21

    def test_codes(self) -> None:
        """The longest of several units is replaced first, everywhere."""
        assert with_codes([{"a": "かか\u3099"}], ("か", "か\u3099")) == [{"a": "〔U+304B〕〔U+304B U+3099〕"}]
