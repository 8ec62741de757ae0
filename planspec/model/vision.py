"""The idea that a whole plan serves."""

from planspec.model.base import Model, described
from planspec.model.text import Line, Name, Prose


class Vision(Model):
    """基本理念."""

    statement: Line | None = described(
        "基本理念",
        "基本理念を一言で表す言葉。",
        en=("Statement", "The vision in its own words, in one line."),
        examples=("支え合い 幸せ感じる 地域の暮らし",),
    )
    text: Prose | None = described(
        "説明",
        "基本理念の説明。改行で段落を分けます。",
        en=("Text", "What the vision means; line breaks separate paragraphs."),
        default=None,
        examples=("だれもが福祉の担い手であり、受け手でもある地域をめざします。",),
    )
    inherited_from: Name | None = described(
        "引き継ぎ元",
        "基本理念を引き継いだ計画など。印刷はせず、記録として残します。",
        en=("Inherited from", "What the vision was taken over from; kept as a record, not printed."),
        default=None,
        examples=("第2次計画",),
    )
