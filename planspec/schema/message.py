"""What an editor says of a value that cannot stand where it stands."""

from collections.abc import Mapping
from typing import Any

from planspec.language import Bilingual, Language

_ONE_LINE = Bilingual("空でない1行で書いてください。", "Write one line that is not empty.")
_SOME_TEXT = Bilingual("空白だけの値は書けません。", "A value may not be blank.")
_OTHER_PATTERN = Bilingual("書き方が違います。", "This is not written as the explanation of the field tells.")


def mapping_message(names: tuple[str, ...]) -> Bilingual:
    """Return the message for a mapping with an unknown field, and for what is no mapping."""
    return Bilingual(
        f"ここには「項目: 値」の形で、次の項目だけを書けます: {'、'.join(names)}。項目名のつづりを確かめてください。",
        f"Here only these fields may stand, each as `field: value`: {', '.join(names)}. Check the spelling.",
    )


def missing_message(title: str, name: str, *, waits: bool) -> Bilingual:
    """Return the message for a field that is missing; *waits* if a `todo` may stand in its place."""
    ja, en = f"「{title}」({name}) がありません。{name}: の行を書いてください。", f'"{title}" (`{name}`) is missing.'
    if not waits:
        return Bilingual(ja, en)
    return Bilingual(
        f"{ja}まだ決まっていないときは、同じ場所の todo に理由を書きます。",
        f"{en} If it is not settled yet, say why in a `todo` in the same place.",
    )


def choice_message(words: tuple[str, ...]) -> Bilingual:
    """Return the message for a word that is none of *words*."""
    return Bilingual(f"次のどれかを書いてください: {'、'.join(words)}。", f"Write one of: {', '.join(words)}.")


def pattern_message(field: Mapping[str, Any], language: Language) -> str:
    """Return the message for a text that has not the form of its field; the field's own message is Japanese."""
    if "patternErrorMessage" in field and language == "ja":
        return str(field["patternErrorMessage"])
    known = {r"^(?=.*\S)[^\n]+\n*$": _ONE_LINE, r"\S": _SOME_TEXT}
    return known.get(field["pattern"], _OTHER_PATTERN).in_language(language)


def field_message(field: Mapping[str, Any]) -> Bilingual | None:
    """Return the message for a value that is not of the kind of *field*, or ``None`` where another place says it."""
    title = field.get("title", "")
    ja, en = (f"「{title}」", f'"{title}"') if title else ("この値", "This")
    kind = "const" if "const" in field else field.get("format") or field.get("type")
    told = _KINDS.get("text" if isinstance(kind, list) else str(kind))
    if told is None:
        return None
    sample = field.get("const", next(iter(field.get("examples", ())), None))
    return Bilingual(f"{ja}{told.ja}{_sample(sample, 'ja')}", f"{en} {told.en}{_sample(sample, 'en')}")


_KINDS = {
    "const": Bilingual("には決まった値を書きます。", "has one value only."),
    "date": Bilingual("は、年-月-日の形の日付で書きます。", "is a date: year-month-day."),
    "boolean": Bilingual("は、true か false で書きます。", "is true or false."),
    "integer": Bilingual("は、0 以上の整数を半角数字で書きます。", "is a whole number, 0 or more."),
    "number": Bilingual("は、数を半角数字で書きます。", "is a number."),
    "array": Bilingual(
        "は一覧です。1件ごとに行を変え、行の先頭に「- 」を付けて書きます。",
        'is a list: a line for each item, which begins with "- ".',
    ),
    "text": Bilingual(
        "は文字で書きます。書かないときは、項目の行ごと消します。", "is text; without one, delete the line."
    ),
    "string": Bilingual(
        'は文字で書きます。数字や true だけのときは "2026" のように引用符で囲み、書かないときは項目の行ごと消します。',
        'is text. Put digits or `true` alone in quotation marks, as "2026"; without text, delete the line.',
    ),
}


def _sample(sample: object, language: Language) -> str:
    if sample is None or isinstance(sample, list | bool) or "\n" in str(sample):
        return ""
    return f" 例: {sample}" if language == "ja" else f" Example: {sample}"
