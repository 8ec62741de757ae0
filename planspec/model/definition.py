"""Words that a plan explains to its readers."""

from planspec.model.base import Model, described
from planspec.model.text import Line, Prose


class Definition(Model):
    """用語の説明."""

    term: Line = described("用語", "説明する言葉。", en=("Term", "The word to be explained."), examples=("地域福祉",))
    text: Prose | None = described(
        "説明",
        "用語の説明。空行ではなく改行で段落を分けます。",
        en=("Text", "What the term means; line breaks separate paragraphs."),
        examples=("だれもが安心して暮らせるように、地域のみんなで支え合う考えです。",),
    )


class Reading(Model):
    """難読語の読み."""

    word: Line = described(
        "語", "読みを付ける言葉。", en=("Word", "The word that is hard to read."), examples=("千厩",)
    )
    reading: Line = described(
        "読み", "ひらがなで書いた読み。", en=("Reading", "How it is read, in hiragana."), examples=("せんまや",)
    )
