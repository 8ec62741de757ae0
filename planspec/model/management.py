"""How a plan is carried through its years and who judges it."""

from planspec.model.base import Model, described
from planspec.model.text import Name, Prose


class InternalEvaluation(Model):
    """内部評価."""

    evaluators: tuple[Name, ...] | None = described(
        "評価する人",
        "計画の進捗を確認し評価する組織。",
        en=("Evaluators", "Who confirms and judges the progress."),
        examples=(["計画推進チーム"],),
    )
    reports_to: Name | None = described(
        "報告先",
        "評価の結果を報告する先。",
        en=("Reports to", "Who receives the report."),
        default=None,
        examples=("理事会",),
    )


class ExternalEvaluation(Model):
    """外部評価."""

    evaluators: tuple[Name, ...] | None = described(
        "評価する人",
        "外部から評価する人や組織。",
        en=("Evaluators", "Who judges from outside."),
        examples=(["住民", "学識経験者"],),
    )
    aligned_with: Name | None = described(
        "連動する計画",
        "外部評価をあわせて行う計画など。",
        en=("Aligned with", "The plan whose evaluation it goes with."),
        default=None,
        examples=("一関市地域福祉計画",),
    )


class EvaluationSystem(Model):
    """評価体制."""

    text: Prose | None = described(
        "評価体制",
        "評価体制の説明。改行で段落を分けます。",
        en=("Text", "How the plan is evaluated; line breaks separate paragraphs."),
        examples=("内部評価と外部評価で、計画の進み具合を確かめます。",),
    )
    internal: InternalEvaluation | None = described(
        "内部評価",
        "内部評価の要点。印刷はせず、規則の照合や進行管理に使います。",
        en=("Internal evaluation", "Who judges inside the council; data for rules and follow-up, not printed."),
        default=None,
    )
    external: ExternalEvaluation | None = described(
        "外部評価",
        "外部評価の要点。印刷はせず、規則の照合や進行管理に使います。",
        en=("External evaluation", "Who judges from outside; data for rules and follow-up, not printed."),
        default=None,
    )


class Management(Model):
    """進行管理・評価体制."""

    promotion_system: Prose | None = described(
        "推進体制",
        "推進体制の説明。改行で段落を分けます。",
        en=("Promotion system", "Who carries the plan; line breaks separate paragraphs."),
        default=None,
        examples=("住民、関係団体、行政と協力して計画を進めます。",),
    )
    progress_management: Prose | None = described(
        "進捗管理",
        "進捗管理の説明。改行で段落を分けます。",
        en=("Progress management", "How progress is followed; line breaks separate paragraphs."),
        default=None,
        examples=("年度ごとに計画をつくり、進み具合を確かめます。",),
    )
    evaluation_system: EvaluationSystem | None = described(
        "評価体制", "内部評価と外部評価の体制。", en=("Evaluation system", "How the plan is evaluated."), default=None
    )
