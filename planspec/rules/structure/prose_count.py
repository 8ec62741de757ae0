"""PLN211 prose-count."""

from collections.abc import Iterator, Mapping

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.inquiry.goal_count import wrong_goal_counts
from planspec.japanese.quantity import Quantity, written_like
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable
from planspec.source import Pointer

# What they count may be the work of the last years, or work below this level.
_SKIPPED_PARTS = frozenset(("evaluation", "issues", "promotion_goals"))


class ProseCount(PlanRule):
    """A number of goals in the text differs from the number of goals that the plan has.

    ## What it checks
    Numbers such as 3つの基本目標, 十四項目の推進目標 or 基本目標は3つ in the plan's prose, by the plan's own `labels`,
    against the goals that are written out. Numbers that speak of a part (2つの推進目標を新たに加え), of one goal
    (各基本目標に4つの推進目標) or of another plan (第2次計画の4つの基本目標) are passed over, and so is 1つの, which is
    as a rule no count.

    ## Why
    The sentence that introduces the plan is written first and seldom read again after a goal was added.

    ## Bad
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 市が策定する計画に連動する形で、3つの基本目標と14項目の推進目標を策定しました。
    ```

    ## Good
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 市が策定する計画に連動する形で、2つの基本目標と2項目の推進目標を策定しました。
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        promotion_goals: [{id: 1-1, title: 福祉への理解を広げます}]
      - id: "2"
        title: 支え合う地域をつくろう
        promotion_goals: [{id: 2-1, title: 孤立を防ぎます}]
    ```

    ## Basis
    The plan's own words.
    """

    code = "PLN211"
    name = "prose-count"
    severity = Severity.WARNING
    title = Bilingual("文章の中の目標の数が実際と違う", "A number of goals in the text is wrong")
    help = Bilingual(
        "文章の数か、目標の過不足のどちらかを直してください。",
        "Correct the number in the text, or add or remove goals.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "文章の数を、同じ字種 (半角・全角・漢数字) で実際の数にします。目標のほうが書き漏れていることもあるの"
            "で、安全ではありません。正しい数が1つに決まらないときは直しません。",
            "The number in the text becomes the real one, in the same digits; a goal may be what is missing "
            "instead, so it is unsafe. Not mended where two numbers would be right.",
        ),
    )
    page_ja = """
    文章の中の目標の数が、実際に書かれている目標の数と違います。

    ## 調べること
    「3つの基本目標」「十四項目の推進目標」「基本目標は3つ」のような数を、計画の呼び方 (`labels`) で探し、
    実際の目標の数と照合します。
    一部の数 (「2つの推進目標を新たに加え」)、目標ごとの数 (「各基本目標に4つの推進目標」)、
    別の計画の数 (「第2次計画の4つの基本目標」)、
    数とは言えない「1つの」は調べません。

    ## 理由
    計画を紹介する文は最初に書かれ、目標が増減したあとで読み返されることが少ないためです。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の文章。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the numbers in lines and prose with the real ones."""
        plan = subject.plan
        if not plan.basic_goals:
            return
        everywhere = _real_counts(plan)
        named = tuple(label for label in everywhere if label in subject.joined_words)
        for text in subject.words_without_labels if named else ():
            if _SKIPPED_PARTS.isdisjoint(text.at) and any(label in text.text for label in named):
                real = _real_counts_at(text.at, plan, everywhere)
                for label, count in wrong_goal_counts(text.text, plan, real):
                    yield Finding(
                        Bilingual(
                            f"{label}の数は、文章では{count.value}ですが、実際には{real[label][0]}です。",
                            f"{count.value} in the text for 「{label}」, {real[label][0]} found.",
                        ),
                        at=text.at,
                        chars=(count.start, count.end),
                        related=(Note(Bilingual("実際の目標はここから", "The goals start here"), ("basic_goals",)),),
                        fix=_fix(text.text, count, real[label]),
                    )


def _fix(text: str, count: Quantity, real: tuple[int, ...]) -> Fix | None:
    """Return the right number in the writing of the wrong one, where there is only one that it can be."""
    counted_to_nine = text.startswith("つ", count.end)
    if len(real) > 1 or (counted_to_nine and not 0 < real[0] <= _MOST_WITH_TSU):
        return None
    return Fix(written_like(real[0], text[count.start : count.end]), safe=False)


_MOST_WITH_TSU = 9


def _real_counts(plan: Plan) -> Mapping[str, tuple[int, ...]]:
    """Return the right numbers in the whole plan by label."""
    goals = plan.basic_goals or ()
    total = sum(len(goal.promotion_goals) for goal in goals)
    # Where no goal has goals below it, the label of the lower level is somebody else's word.
    return {plan.labels.promotion_goal: (total,) if total else (), plan.labels.basic_goal: (len(goals),)}


def _real_counts_at(at: Pointer, plan: Plan, counts: Mapping[str, tuple[int, ...]]) -> Mapping[str, tuple[int, ...]]:
    """Return *counts* with what else is right at *at*: a basic goal may count its own promotion goals."""
    goals, index, label = plan.basic_goals or (), at[1] if at[0] == "basic_goals" else None, plan.labels.promotion_goal
    if not isinstance(index, int) or not counts[label] or label == plan.labels.basic_goal:
        return counts
    return {**counts, label: (*counts[label], len(goals[index].promotion_goals))}
