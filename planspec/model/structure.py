"""What a council says its plan is made of."""

from planspec.model.base import Model, described
from planspec.model.number import Count


class Structure(Model):
    """計画の構成: declared numbers, which rules compare with the real ones."""

    basic_goals: Count | None = described(
        "基本目標の数",
        "基本目標はいくつあるか。",
        en=("Basic goals", "How many basic goals there are."),
        default=None,
        examples=(3,),
    )
    promotion_goals: Count | None = described(
        "推進目標の数",
        "推進目標は全部でいくつあるか。",
        en=("Promotion goals", "How many promotion goals there are in all."),
        default=None,
        examples=(14,),
    )
