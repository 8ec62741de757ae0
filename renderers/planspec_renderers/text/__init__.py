"""Text: plain text to be heard, by screen readers and in voice codes (音声コード), with a number for every sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planspec.document import Document
from planspec.language import Bilingual
from planspec_renderers.text.cutting import blocks_of
from planspec_renderers.text.lines import lines
from planspec_renderers.text.pieces import pieces

__all__ = ["RENDERER", "SHORTEST", "TextRenderer"]

SHORTEST = 50
"""The fewest characters a block may have: below, its header would leave no room for a phrase."""
_COUNT = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class TextRenderer:
    """Renders a document as plain text in UTF-8, one sentence a line.

    Sentences are counted through the document as 「第12文 …」: the words around the figure keep it apart from printed
    numbers such as 「1」 or 「(1)」 and from a figure that opens the sentence, every speech engine reads them, and
    people can cite them. Headings say their level in words (「大見出し」). The table of contents is left out: nobody
    turns pages here, and in voice codes it would cost a code of its own.

    Attributes:
        blocks: The most characters of a block, where the text is to be cut into numbered blocks.
    """

    blocks: int | None = None
    suffix = ".txt"
    media_type = "text/plain"
    options = ("blocks",)

    def __post_init__(self) -> None:
        """Refuse blocks too short for a header and a phrase.

        Raises:
            ValueError: *blocks* is less than 50.
        """
        if self.blocks is not None and self.blocks < SHORTEST:
            raise ValueError(self.blocks)

    def adjusted(self, options: Mapping[str, str], /) -> "TextRenderer | Bilingual":
        """Return this renderer with *options* (``blocks``: a whole number from 50), or what is wrong with them."""
        unknown = ", ".join(sorted(options.keys() - set(self.options)))
        if unknown:
            return Bilingual(f"text に {unknown} という設定はありません。", f"text has no option {unknown}.")
        value = options.get("blocks")
        if value is None:
            return self
        if not _COUNT.fullmatch(value) or int(value) < SHORTEST:
            return Bilingual(
                f"blocks は1ブロックの文字数です。{SHORTEST} 以上の整数を半角で書いてください (今は「{value}」)。",
                f"blocks is the number of characters in a block: a whole number from {SHORTEST}, not `{value}`.",
            )
        return replace(self, blocks=int(value))

    def render(self, document: Document, /) -> bytes:
        """Render *document*; the file ends with a line break."""
        written = tuple(pieces(lines(document.blocks)))
        if self.blocks is not None:
            return "\n".join(f"{block}\n" for block in blocks_of(written, self.blocks)).encode()
        return "".join(written).lstrip("\n").encode()


RENDERER = TextRenderer()
