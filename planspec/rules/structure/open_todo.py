"""PLN250 open-todo."""

from collections.abc import Iterator
from typing import Any, cast

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import empty_parts
from planspec.language import Bilingual
from planspec.model import Model, Plan
from planspec.model.fields import title_at
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer


class OpenTodo(PlanRule):
    """Something in the plan is not settled yet.

    ## What it checks
    Every `todo`, in all parts of the plan: what it leaves open, and why. In a goal that is also what other goals have
    and this one does not.

    ## Why
    What is not known is not wrong, but it must not go to the board or to the printer unseen.

    ## Bad
    ```yaml
    city_plan: {title: 架空市地域福祉計画, todo: 市計画の策定後に記入する}
    ```

    ## Good
    ```yaml
    city_plan: {title: 架空市地域福祉計画, goals: []}
    ```

    ## Basis
    The format of plan files: a required field may be left out only beside a `todo`.
    """

    code = "PLN250"
    name = "open-todo"
    severity = Severity.WARNING
    title = Bilingual("未定のところがある", "Something is not settled yet")
    help = Bilingual(
        "決まったら項目を書き、todo を消してください。", "Write the field once it is settled, and remove the `todo`."
    )
    page_ja = """
    計画の中に、まだ決まっていないところがあります。

    ## 調べること
    計画のあらゆる部分の `todo`。何が空いているか、なぜかを示します。
    目標の `todo` では、他の目標にあってその目標にない項目も示します。

    ## 理由
    分からないことは誤りではありませんが、気付かれないまま理事会や印刷に回ってはいけません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (必須の項目は、`todo` があるときだけ省略できる)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for a ``todo`` in every part."""
        todos = [text for text in subject.texts if text.at[-1] == "todo"]
        empty_in_goals = empty_parts(subject.plan) if todos else {}
        for text in todos:
            at, reason = text.at[:-1], " ".join(text.text.split())
            empty = (*_left_out(_part(subject.plan, at)), *empty_in_goals.get(at, ()))
            where, missing = _named(at), [title_at((*at, name)) for name in empty]
            what = Bilingual("、".join(title.ja for title in missing), ", ".join(title.en for title in missing))
            opened = (
                Bilingual(f" (空いている項目: {what.ja})", f" (left out: {what.en})") if missing else Bilingual("", "")
            )
            yield Finding(
                Bilingual(
                    f"{where.ja}に未定のところがあります{opened.ja}。理由: {reason}",
                    f"Not settled in {where.en}{opened.en}: 「{reason}」",
                ),
                at=(*at, "todo"),
            )


def _part(plan: Plan, at: Pointer) -> Model:
    part: Any = plan
    for step in at:
        part = part[step] if isinstance(step, int) else getattr(part, step)
    return cast("Model", part)


def _left_out(part: Model) -> Iterator[str]:
    return (name for name in part.to_be_settled() if getattr(part, name) is None)


def _named(at: Pointer) -> Bilingual:
    if not at:
        return Bilingual("計画", "the plan")
    title = title_at(at)
    if isinstance(at[-1], str):
        return title
    return Bilingual(f"{title.ja}の{at[-1] + 1}番目", f"{title.en}, number {at[-1] + 1}")
