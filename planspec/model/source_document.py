"""Where the text of a plan comes from, and where another source writes it otherwise."""

from planspec.model.base import Model, described
from planspec.model.text import Code, Line, Name


class Variant(Model):
    """A passage that a source writes otherwise than this plan."""

    here: Line = described(
        "この計画の表記", "この計画での書き方。", en=("Here", "As this plan writes it."), examples=("支え合い",)
    )
    there: Line = described(
        "出典の表記", "その出典での書き方。", en=("There", "As that source writes it."), examples=("支えあい",)
    )
    note: Line | None = described(
        "注記",
        "違いについての説明。",
        en=("Note", "What is known of the difference."),
        default=None,
        examples=("出典の誤植と思われる。",),
    )


class SourceDocument(Model):
    """出典."""

    title: Name = described(
        "出典の名称",
        "文書やウェブページの名称。",
        en=("Title", "Name of the document or page."),
        examples=("計画のリーフレット",),
    )
    url: Code | None = described(
        "掲載先のURL",
        "公開されている場所。https:// から書きます。",
        en=("URL", "Where it is published, from https:// on."),
        default=None,
        examples=("https://example.jp/plan.pdf",),
    )
    variants: tuple[Variant, ...] = described(
        "表記の違い",
        "この計画と表記が違う箇所。確認が済んだら消します。",
        en=("Variants", "Passages written otherwise than here; removed once settled."),
        default=(),
    )
