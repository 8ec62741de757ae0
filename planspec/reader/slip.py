"""Signs of a Japanese keyboard in the place of YAML's own, and what is said about them."""

from planspec.language import Bilingual
from planspec.reader.problem import Problem
from planspec.source import Pointer

_SIGNS = {
    "：": ":",
    "　": " ",
    "－": "-",
    "ー": "-",
    "−": "-",
    "–": "-",
    "‐": "-",
    "‑": "-",
    "・": "-",
    "•": "-",
    "＃": "#",
    "｜": "|",
    "＞": ">",
    "｛": "{",
    "｝": "}",
    "［": "[",
    "］": "]",
    "，": ",",
    "、": ",",
    "“": '"',
    "”": '"',
    "＂": '"',
    "‘": "'",
    "’": "'",
    "＇": "'",
}


def problem(sign: str, start: int, at: Pointer = ()) -> Problem:
    """Return the problem that *sign* at *start* is, which is full-width or no sign of YAML at all."""
    wanted = _SIGNS[sign]
    if sign == "　":
        message = Bilingual(
            "全角の空白があります。区切りと字下げには半角の空白を使ってください (日本語入力のままかもしれません)。",
            "There is a full-width space; YAML needs ordinary spaces between its parts and to indent (was the Japanese"
            " input method still on?).",
        )
    elif wanted == "-":
        message = Bilingual(
            f"「{sign}」は YAML の記号になりません。項目の前には"
            "「- 」(半角のハイフンと空白) を使ってください (日本語入力のままかもしれません)。",
            f"「{sign}」 is no sign of YAML; start an item with `- `, a hyphen and a space (was the Japanese input"
            " method still on?).",
        )
    else:
        message = Bilingual(
            f"「{sign}」は YAML の記号になりません。"
            f"半角の「{wanted}」を使ってください (日本語入力のままかもしれません)。",
            f"「{sign}」 is no sign of YAML; write `{wanted}` (was the Japanese input method still on?).",
        )
    return Problem("PLN014", message, start, start + 1, at)


def hyphen_without_space(offset: int, at: Pointer = ()) -> Problem:
    """Return the problem that the hyphen at *offset* is, which has no space after it."""
    message = Bilingual(
        "「-」のあとに空白がありません。項目の前には「- 」(半角のハイフンと空白) を書いてください。",
        "There is no space after the hyphen; start an item with `- `, a hyphen and a space.",
    )
    return Problem("PLN001", message, offset, offset + 1, at, kind="hyphen")
