"""The plans that this plan follows or is linked to."""

from planspec.model.base import Model, described
from planspec.model.number import Count
from planspec.model.period import Period
from planspec.model.text import Code, Line, Name


class OtherGoal(Model):
    """A goal of another plan, so that this plan can refer to it."""

    id: Code = described(
        "識別子",
        "この計画のファイルから参照するときの識別子。変えずに使い続けます。",
        en=("Identifier", "What this file calls the goal when it refers to it; stable."),
        examples=("1",),
    )
    title: Line | None = described(
        "目標の名称",
        "その計画に書かれている目標の名称。",
        en=("Title", "The goal as that plan words it."),
        examples=("支え合う地域づくり",),
    )


class PreviousPlan(Model):
    """前計画: the plan that this one succeeds."""

    title: Name = described(
        "前計画の名称",
        "引き継ぐ前の計画の名称。",
        en=("Title", "Title of the plan that this one succeeds."),
        examples=("第2次計画",),
    )
    edition: Count | None = described(
        "次数", "第何次の計画か。", en=("Edition", "Number of that edition."), default=None, examples=(2,)
    )
    period: Period | None = described(
        "計画期間", "前計画の期間。", en=("Period", "The years that plan covers."), default=None
    )
    goals: tuple[OtherGoal, ...] = described(
        "前計画の目標",
        "前計画の推進目標など。書くと、推進目標の predecessor と照合します。",
        en=("Goals", "Goals of that plan; `predecessor` links are checked against them where given."),
        default=(),
    )


class CityPlan(Model):
    """市町村地域福祉計画 (理念計画): the municipality's own plan that this plan is linked to."""

    title: Name = described(
        "市計画の名称",
        "連動する市町村の地域福祉計画の名称。",
        en=("Title", "Title of the municipality's plan."),
        examples=("一関市地域福祉計画",),
    )
    period: Period | None = described(
        "計画期間", "市計画の期間。", en=("Period", "The years that plan covers."), default=None
    )
    goals: tuple[OtherGoal, ...] | None = described(
        "市計画の基本目標",
        "市計画の基本目標の一覧。基本目標の city_plan_goals から参照します。",
        en=("Goals", "Basic goals of that plan, referred to by `city_plan_goals`."),
    )
