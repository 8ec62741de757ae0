"""PLN601 evaluation-reads-like-issue."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_ENDINGS_OF_ISSUES = (
    "が必要 は必要 も必要 が必要である が必要です の必要がある 必要がある 必要があります "
    "必要とされている 必要とされています 求められる 求められます 求められている 求められています "
    "望まれる 望まれます 望まれている 望まれています が課題 は課題 課題である 課題です "
    "課題となっている 課題となっています 課題がある 課題があります 不足している 不足しています "
    "急務 急務である 急務です べき べきである べきです"
)
_ENDINGS = tuple(_ENDINGS_OF_ISSUES.split())


class EvaluationReadsLikeIssue(PlanRule):
    """A statement under the evaluation of the previous plan reads like an issue.

    ## What it checks
    Whether a statement under a basic goal's `evaluation` ends in words for something that is still to be done: …が必要,
    …が求められている, …が課題である, …が不足している, …べきである and the like, in the present tense.

    ## Why
    An evaluation says what came of the previous plan; what remains to be done belongs to the issues. A statement that
    was copied to the wrong list is noticed by residents first.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation: [講座の参加者が増えた。, 相談体制の充実が必要。]
        issues: [担い手が足りない。]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation: [講座の参加者が増えた。]
        issues: [担い手が足りない。, 相談体制の充実が必要。]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ## Basis
    Custom of activity plans, which list results and remaining issues apart. A council may well mean it as it is
    written.
    """

    code = "PLN601"
    name = "evaluation-reads-like-issue"
    severity = Severity.INFO
    title = Bilingual("評価の文が課題のように読める", "An evaluation reads like an issue")
    help = Bilingual(
        "課題であれば issues に移してください。評価であれば、結果が分かるように書いてください。",
        "Move it to `issues` if it is one; otherwise say what came of the previous plan.",
    )
    page_ja = """
    前計画の評価に書かれた文が、課題のように読めます。

    ## 調べること
    基本目標の `evaluation` の文が、
    「…が必要」「…が求められている」「…が課題である」「…が不足している」「…べきである」など、
    これからすべきことを表す現在形の言葉で終わっていないかを調べます。

    ## 理由
    評価は前計画の結果を述べるもので、残されたことは課題に書くものです。取り違えて転記された文は、住民の目に付きます。

    ## 悪い例

    ## 良い例

    ## 根拠
    成果と残された課題を分けて示すという、活動計画の慣行。意図してそのように書かれている場合もあります。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look at the end of every statement of the evaluation."""
        labels = subject.plan.labels
        for number, goal in enumerate(subject.plan.basic_goals or ()):
            for index, text in enumerate(goal.evaluation):
                body = text.rstrip("。．. \n\u3000」)）")
                if body.endswith(_ENDINGS):
                    ending = max((ending for ending in _ENDINGS if body.endswith(ending)), key=len)
                    issues = ("basic_goals", number, "issues")
                    yield Finding(
                        Bilingual(
                            f"「{labels.evaluation}」の文ですが、「{labels.issues}」のように「{ending}」で終わっています。",
                            f"Stands under 「{labels.evaluation}」, but ends in 「{ending}」 like 「{labels.issues}」.",
                        ),
                        ("basic_goals", number, "evaluation", index),
                        (len(body) - len(ending), len(body)),
                        related=(Note(Bilingual(f"{labels.issues}はここ", "The issues are here"), issues),)
                        if goal.issues
                        else (),
                    )
