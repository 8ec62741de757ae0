"""Text with differences of width evened out, for comparing and for finding."""

import unicodedata

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# The wave dash of JIS, the ideographic space, and the brackets that years are set in.
_HALF_WIDTH |= str.maketrans("\u301c\u3000\u3010\u3011\u3014\u3015[]\uff3b\uff3d", "~ ()()()()")


def half_width(text: str) -> str:
    """Return *text* with full-width forms as ASCII and 【 〔 [ as round brackets; every character keeps its place."""
    return text if text.isascii() else text.translate(_HALF_WIDTH)


def folded(text: str) -> str:
    """Return *text* without what tells apart two texts of different widths, spaces and wave dashes (～ and 〜)."""
    return "".join(unicodedata.normalize("NFKC", text).replace("\u301c", "~").split())
