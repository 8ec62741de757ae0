"""PLN601 to PLN604 on the evaluation of plans."""

import pytest

from planspec.rules.management.evaluation_reads_like_issue import EvaluationReadsLikeIssue
from planspec.rules.management.evaluators_in_text import EvaluatorsInText
from planspec.rules.management.external_evaluation_plan import ExternalEvaluationPlan
from planspec.rules.management.missing_evaluation_system import MissingEvaluationSystem
from single_rule import marked, related


def _evaluation(*statements: str, issues: str = "[担い手が足りない。]") -> str:
    return f"""\
basic_goals:
  - id: "1"
    title: 架空の基本目標
    evaluation: [{", ".join(statements)}]
    issues: {issues}
    promotion_goals:
      - {{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}}
"""


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("体制が必要。", "が必要"),
        ("取組の継続が求められている。", "求められている"),
        ("周知は今後の課題である。", "課題である"),
        ("周知が課題となっています。", "課題となっています"),
        ("担い手が不足している", "不足している"),
        ("体制を見直すべき。", "べき"),
        ("見直す必要がある。」", "必要がある"),
        ("対応が急務です。", "急務です"),
    ],
)
def test_reads_like_issue(statement: str, expected: str) -> None:
    """The end of a statement that says what is to be done is marked."""
    assert tuple(found[2] for found in marked(EvaluationReadsLikeIssue(), _evaluation(statement))) == (expected,)


@pytest.mark.parametrize(
    "statement",
    [
        "参加者増につながった。",
        "課題を把握できた。",
        "必要な支援を行った。",
        "担い手が不足していた。",
        "周知に課題が残った。",
        "支援が必要な人に届いた。",
        "手続は不必要。",
    ],
)
def test_reads_like_evaluation(statement: str) -> None:
    """A statement on what came of the plan is right."""
    assert marked(EvaluationReadsLikeIssue(), _evaluation(statement)) == ()


@pytest.mark.parametrize(("issues", "expected"), [("[担い手が足りない。]", 1), ("[]", 0)])
def test_issues_are_shown(issues: str, expected: int) -> None:
    """The issues of the goal are shown, if it has any."""
    fragment = _evaluation("体制が必要。", issues=issues)
    assert len(related(EvaluationReadsLikeIssue(), fragment)) == expected


_ALIGNED = """\
city_plan: {{title: {city}, goals: [{{id: "1", title: 架空の目標}}]}}
previous_plan: {{title: 架空市支え合いプラン計画}}
management:
  evaluation_system:
    text: 外部評価を行います。
    external: {{evaluators: [住民], aligned_with: {aligned}}}
"""


@pytest.mark.parametrize(
    ("city", "aligned"),
    [
        ("架空市地域福祉計画", "架空市地域福祉計画"),
        ("架空市地域福祉計画", "「架空市地域福祉計画」"),
        ("第4期 架空市地域福祉計画", "架空市地域福祉計画"),
        ("第４次架空市地域福祉計画（後期）", "地域福祉計画"),
        ("架空市地域福祉計画", "架空市地域福祉計画の評価"),
        ("架空市地域福祉計画", "架空市地域福祉活動計画"),
        ("架空市地域福祉計画", "架空市支え合いプラン計画"),
        ("架空市地域福祉計画", "地域福祉推進委員会"),
    ],
)
def test_known_plans(city: str, aligned: str) -> None:
    """The names of known plans are right in all their forms, and so is what is no plan."""
    assert marked(ExternalEvaluationPlan(), _ALIGNED.format(city=city, aligned=aligned)) == ()


def test_unknown_plan() -> None:
    """A plan that is none of those known is marked, with the title of the city plan."""
    fragment = _ALIGNED.format(city="架空市地域福祉計画", aligned="架空市総合計画")
    assert marked(ExternalEvaluationPlan(), fragment) == ((6, 48, "架空市総合計画"),)
    assert related(ExternalEvaluationPlan(), fragment) == ("架空市地域福祉計画",)


@pytest.mark.parametrize(
    ("previous", "city", "aligned", "letters"),
    [
        ("第2次計画", "架空市地域福祉計画", "架空市総合計画", ("架空市総合計画",)),
        ("計画", "架空市地域福祉計画", "架空市総合計画", ("架空市総合計画",)),
        ("第2次計画", "架空市地域福祉計画", "第2次計画", ()),
        ("第2次計画", "総合計画", "架空市総合計画", ()),
        ("第2次計画", "計画", "架空市総合計画", ()),
    ],
)
def test_short_titles(previous: str, city: str, aligned: str, letters: tuple[str, ...]) -> None:
    """A title that says little but 「計画」 is in any name, and tells nothing about another plan."""
    fragment = _ALIGNED.format(city=city, aligned=aligned).replace("架空市支え合いプラン計画", previous)
    assert tuple(found[2] for found in marked(ExternalEvaluationPlan(), fragment)) == letters


@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "management: {progress_management: 評価します。}\n",
        "management: {evaluation_system: {text: 評価します。}}\n",
        "management: {evaluation_system: {text: 評価します。, external: {evaluators: [住民]}}}\n",
        "management: {evaluation_system: {text: 甲。, external: {evaluators: [住民], aligned_with: 架空計画}}}\n",
    ],
)
def test_nothing_to_align(fragment: str) -> None:
    """Without an external evaluation that names a plan, or without a city plan, nothing is reported."""
    assert marked(ExternalEvaluationPlan(), fragment) == ()


_SYSTEM = """\
management:
  promotion_system: 計画推進チームを置きます。
  evaluation_system:
    text: 理事会に報告し、住民や学識経験者等から評価をいただきます。
    internal: {{evaluators: [{internal}], reports_to: {reports_to}}}
    external: {{evaluators: [{external}]}}
"""


@pytest.mark.parametrize(
    ("internal", "reports_to", "external", "expected"),
    [
        ("計画推進チーム", "理事会", "住民, 学識経験者", ()),
        ("計画推進 チーム", "架空市社会福祉協議会理事会", "住民, 学識経験者など", ()),
        ("社協の計画推進チーム", "本会理事会", "住民等", ()),
        ("評価委員会", "評議員会", "有識者", ("評価委員会", "評議員会", "有識者")),
    ],
)
def test_evaluators(internal: str, reports_to: str, external: str, expected: tuple[str, ...]) -> None:
    """Those who judge are marked where no text under management mentions them."""
    fragment = _SYSTEM.format(internal=internal, reports_to=reports_to, external=external)
    assert tuple(found[2] for found in marked(EvaluatorsInText(), fragment)) == expected


@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "management: {progress_management: 評価します。}\n",
        "management: {evaluation_system: {todo: 協議中, internal: {evaluators: [甲]}}}\n",
        "management: {evaluation_system: {text: 評価します。}}\n",
        "management: {evaluation_system: {text: 評価します。, external: {todo: 協議中}}}\n",
    ],
)
def test_no_evaluators(fragment: str) -> None:
    """Without a text or without evaluators there is nothing to compare."""
    assert marked(EvaluatorsInText(), fragment) == ()


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("", ()),
        ("management: {progress_management: 年次計画を策定します。}\n", ((1, 1, "management"),)),
        ("management: {progress_management: 毎年度、評価を行います。}\n", ()),
        ("management: {todo: 評価の仕方は協議中, progress_management: 年次計画を策定します。}\n", ()),
        (
            "management: {todo: 指針は協議中, progress_management: 年次計画を策定します。}\n",
            ((1, 1, "management"),),
        ),
        ("management: {evaluation_system: {text: 評価します。}}\n", ()),
    ],
)
def test_missing_evaluation(fragment: str, expected: tuple[tuple[int, int, str], ...]) -> None:
    """A plan that says how it is carried, but nothing of evaluation, is reported unless a todo on that says why."""
    assert marked(MissingEvaluationSystem(), fragment) == expected


def test_blank_organization() -> None:
    """A blank name of the organization is no part of any evaluator's name."""
    system = "{text: 理事会, internal: {evaluators: [評価委員会], reports_to: 理事会}}"
    fragment = f'organization: "\u3000"\nmanagement: {{evaluation_system: {system}}}\n'
    assert [found[2] for found in marked(EvaluatorsInText(), fragment)] == ["評価委員会"]
