"""Classes of characters, their look-alikes and their other widths, as data."""

import unicodedata

DIGITS = "0123456789"
WIDE_DIGITS = "０１２３４５６７８９"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
WIDE_LETTERS = (
    "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"
)
NUMBER_MARKS = ".,/:-"
WIDE_NUMBER_MARKS = "．，／：－"

BRACKET_WIDTHS = (("()", "（）"), ("[]", "［］"), ("{}", "｛｝"))
"""Pairs of brackets that exist in two widths: narrow, wide."""

BRACKETS = {
    "「": "」",
    "『": "』",
    "(": ")",
    "（": ")",
    "【": "】",
    "〔": "〕",
    "[": "]",
    "［": "]",
    "{": "}",
    "｛": "}",
    "〈": "〉",
    "《": "》",
    "“": "”",
}
"""Opening brackets with the closing one they call for, of either width, by its narrow or only form."""

CLOSING_BRACKETS = {**{closing: closing for closing in BRACKETS.values()}, "）": ")", "］": "]", "｝": "}"}
"""Closing brackets with their narrow or only form."""

_NARROW = DIGITS + LETTERS + NUMBER_MARKS + "".join(narrow for narrow, _ in BRACKET_WIDTHS)
_WIDE = WIDE_DIGITS + WIDE_LETTERS + WIDE_NUMBER_MARKS + "".join(wide for _, wide in BRACKET_WIDTHS)
TO_NARROW = str.maketrans(_WIDE, _NARROW)
TO_WIDE = str.maketrans(_NARROW, _WIDE)

WAVE_DASHES = frozenset("～〜~∼")
"""FULLWIDTH TILDE, WAVE DASH, TILDE, TILDE OPERATOR: four characters that print alike between two numbers."""

HYPHENS = frozenset("-‐‑−－–﹣")
"""HYPHEN-MINUS, HYPHEN, NON-BREAKING HYPHEN, MINUS SIGN, FULLWIDTH HYPHEN-MINUS, EN DASH, SMALL HYPHEN-MINUS."""

NEVER_HYPHENS = frozenset("ーｰ一─━")
"""Prolonged sound marks, the kanji for one and box drawing: typed for a hyphen, but never one."""

HALF_WIDTH_KANA = frozenset(map(chr, range(0xFF61, 0xFFA0)))
SOUND_MARKS = frozenset("\u3099\u309a")
"""Combining dakuten and handakuten."""

SPACING_SOUND_MARKS = frozenset("゛゜")
"""The same as characters of their own."""

_COMBINING = str.maketrans("゛゜", "\u3099\u309a")
_SPACING = str.maketrans("\u3099\u309a", "゛゜")

KANA_OF_KANJI = dict(zip("力二一口工卜夕八千才三", "カニーロエトタハチオミ", strict=True))
"""Kanji that look like a katakana or like the prolonged sound mark."""

KATAKANA_OF_HIRAGANA = dict(zip("へべぺ", "ヘベペ", strict=True))
"""Hiragana that look like a katakana."""

LONG_MARKS_OF_DASHES = dict.fromkeys("―－—–‐‑−-─━", "ー")
"""Dashes and hyphens that look like the prolonged sound mark."""

KANJI_OF_KANA = {kana: kanji for kanji, kana in KANA_OF_KANJI.items()}

LATIN_OF_OTHER_SCRIPTS = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХасеіјорѕухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",  # Cyrillic, then Greek
        "ABESIJKMHOPCTYXaceijopsyxABEZHIKMNOPTYXo",
        strict=True,
    )
)
"""Cyrillic and Greek letters that print like a Latin letter."""

CJK_RADICALS = dict(zip("⺟⺠⺩⻁⻄⻆⻑⻘⻝⻤⻩⻫⻭⻯⻲⻣⻨", "母民王虎西角長青食鬼黄斉歯竜亀骨麦", strict=True))
"""Radicals that PDF readers put in the place of kanji and that Unicode does not decompose."""

INVISIBLE = {
    **dict.fromkeys("\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff", ""),
    **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
    **dict.fromkeys(map(chr, (0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F)), " "),
}
"""Characters that cannot be seen or that look like a space, with what to write instead."""


def code_point(character: str) -> str:
    """Return *character* with its code point, as ``～ (U+FF5E)``."""
    return f"{character} (U+{ord(character):04X})"


def kanji_of_radical(character: str) -> str | None:
    """Return the kanji that stands behind a radical or a compatibility ideograph, or ``None``."""
    if character in CJK_RADICALS:
        return CJK_RADICALS[character]
    kanji = unicodedata.normalize("NFKC", character)
    return kanji if kanji != character else None


def full_width_kana(text: str) -> str:
    """Return half-width kana in full width, with their sound marks joined where a kana takes them."""
    joined = unicodedata.normalize("NFKC", text)
    return joined.replace("\u3099", "゛").replace("\u309a", "゜")


def composed(text: str) -> str:
    """Return *text* with sound marks, combining ones and others, joined to their kana where a kana takes them (NFC)."""
    joined = unicodedata.normalize("NFC", text.translate(_COMBINING))
    return joined if "゛" not in text and "゜" not in text else joined.translate(_SPACING)
