"""PLN513 missing-full-stop."""

from collections.abc import Iterator, Sequence

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.japanese.statement import Statement, Statements, by_list
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class MissingFullStop(PlanRule):
    """A statement ends without the full stop that its siblings end with, or the other way round.

    ## What it checks
    All statements of a plan's evaluation, all of its issues and all of its actions, each kind for itself. Where at
    least twice as many sentences end in 。 as do not, those without are reported, and the other way round. Noun
    phrases, which need no 。, are left alone; so are texts with several sentences that end in 。.

    ## Why
    A list that is uneven only at one place looks cut off there.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation: [講座の参加者が増えた。]
        issues: [担い手が不足している。, 居場所への支援が必要。, 孤立を防ぐ取組が必要]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        evaluation: [講座の参加者が増えた。]
        issues: [担い手が不足している。, 居場所への支援が必要。, 孤立を防ぐ取組が必要。]
        promotion_goals:
          - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
    ```

    ## Basis
    The guidance on official writing 「公用文作成の考え方」(2022): 。 at the end of a sentence, in lists of items too
    unless they end in a noun. That a list is even is custom.
    """

    code = "PLN513"
    name = "missing-full-stop"
    severity = Severity.WARNING
    title = Bilingual("句点の有無がそろっていない", "Full stops are uneven")
    help = Bilingual(
        "同じ種類の文は、末尾の句点の有無をそろえてください。", "End all statements of a kind with 。, or none."
    )
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "句点だけを足すか除きます。",
            "Only the full stop is added or taken away.",
        ),
    )
    page_ja = """
    同じ種類の文の中で、末尾の句点の有無がそろっていません。

    ## 調べること
    前計画の評価、課題、取組の文を、それぞれ計画全体で比べます。
    句点のある文が、ない文の2倍以上あれば、句点のない文を報告します。逆の場合も同様です。
    句点を付けない体言止めの句と、複数の文からなり句点で終わるものは対象外です。

    ## 理由
    一か所だけ句点がないと、文が途中で切れているように見えます。

    ## 悪い例

    ## 良い例

    ## 根拠
    「公用文作成の考え方」(令和4年)は、文末には句点を付け、箇条書きでも体言で終わるものを除いて同様としています。
    そろえるのは慣行です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the ends of all sentences of a kind."""
        for statements in by_list(subject.plan):
            if without := [one for one in statements.all() if not one.stopped]:
                endings = [one.ending for one in statements.all() if one.stopped]
                known = frozenset(endings)
                yield from _uneven(statements, len(endings), [one for one in without if one.is_sentence(known)])


def _uneven(statements: Statements, stopped: int, without: Sequence[Statement]) -> Iterator[Finding]:
    """Yield those of a kind that end as the fewer do, if the others are twice as many at least."""
    ended = (one for one in statements.all() if one.stopped)
    if without and stopped >= 2 * len(without):
        first = next(ended)
        yield from (_missing(one, first) for one in without)
    elif stopped and len(without) >= 2 * stopped:
        yield from (_needless(one, without[0]) for one in ended if one.text.find("。") == one.end - 1)


def _missing(one: Statement, other: Statement) -> Finding:
    last = one.text[one.end - 1]
    return Finding(
        Bilingual(
            f"「{last}」のあとに句点「。」がありません。同じ種類の文の多くは句点で終わっています。",
            f"No 。 after 「{last}」, though most statements of this kind end with it.",
        ),
        one.at,
        (one.end - 1, one.end),
        related=(Note(Bilingual("ここには句点がある", "Ends with 。 here"), other.at, (other.end - 1, other.end)),),
        fix=Fix(f"{last}。", safe=True),
    )


def _needless(one: Statement, other: Statement) -> Finding:
    return Finding(
        Bilingual(
            "句点「。」で終わっています。同じ種類の文の多くには句点がありません。",
            "Ends with 。, though most statements of this kind do not.",
        ),
        one.at,
        (one.end - 1, one.end),
        related=(Note(Bilingual("ここには句点がない", "Ends without 。 here"), other.at, (other.end - 1, other.end)),),
        fix=Fix("", safe=True),
    )
