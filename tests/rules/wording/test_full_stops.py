"""PLN513 missing-full-stop."""

import pytest

from planspec.rules.wording.missing_full_stop import MissingFullStop
from single_rule import diagnostics, marked, related


def _plan(issues: list[str], actions: str = "[架空の取組を進めます。]") -> str:
    return f"""\
basic_goals:
  - id: "1"
    title: 架空の基本目標
    evaluation: [講座の参加者が増えた。]
    issues: {issues!r}
    promotion_goals:
      - {{id: 1-1, title: 架空の推進目標, actions: {actions}}}
"""


def _letters(fragment: str) -> tuple[str, ...]:
    return tuple(found[2] for found in marked(MissingFullStop(), fragment))


@pytest.mark.parametrize(
    ("issues", "expected"),
    [
        (["担い手が足りない。", "支援が必要。", "講座が少ない。"], ()),
        (["担い手が足りない", "支援が必要", "講座が少ない"], ()),
        (["担い手の不足", "高齢化", "孤立"], ()),
        (["担い手が足りない。", "支援が必要。", "講座が少ない"], ("い",)),
        (["担い手が足りない。", "支援が必要。", "取組が必要"], ("要",)),
        (["担い手が足りない。", "支援が必要。", "高齢化"], ()),
        (["担い手が足りない。", "支援が必要である。(継続)", "「支え合い」とする。」"], ()),
        (["担い手が足りない。", "支援が求められている。", "体制が整っていない(新)"], ("い",)),
        (["担い手が足りない。", "支援が求められている。", "体制が整っていない※1"], ("い",)),
        (["担い手が足りない。", "支援が求められている。", "体制が整っていない。※1"], ()),
        (["担い手が足りない。", "支援が求められている。", "どうするか？", "高めよう！"], ()),
        (["担い手が足りない。", "体制が整っていない"], ()),
        (["担い手が足りない", "体制が整っていない", "講座が少ない。"], ("。",)),
        (["担い手が足りない", "体制が整っていない", "講座が少ない。増やしたい。"], ()),
        (["担い手の不足", "高齢化", "孤立", "講座が少ない。"], ()),
    ],
)
def test_issues(issues: list[str], expected: tuple[str, ...]) -> None:
    """The last character of a sentence that ends otherwise than the others is marked; noun phrases are left alone."""
    assert _letters(_plan(issues)) == expected


def test_actions_of_all_goals_are_siblings() -> None:
    """Actions are compared in the whole plan, the innermost where they are divided."""
    actions = (
        "[甲を行います。, {text: 次を行う, actions: [乙を行います, 丙を行います。]}, {text: 丁です。, actor: 社協}]"
    )
    fragment = _plan(["支援が必要。"], actions)
    assert marked(MissingFullStop(), fragment) == ((7, 82, "す"),)
    assert related(MissingFullStop(), fragment) == ("。",)


def test_kinds_are_compared_apart() -> None:
    """Issues without a full stop do not depend on actions with one."""
    assert _letters(_plan(["支援が足りない"], "[甲を行います。, 乙を行います。, 丙を行います。]")) == ()


@pytest.mark.parametrize(
    ("issues", "replacement"),
    [
        (["担い手が足りない。", "支援が必要。", "講座が少ない"], "い。"),
        (["担い手が足りない", "体制が整っていない", "講座が少ない。"], ""),
    ],
)
def test_fixes(issues: list[str], replacement: str) -> None:
    """The full stop is added or taken out."""
    (finding,) = diagnostics(MissingFullStop(), _plan(issues))
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == (replacement, True)


def test_odd_statements() -> None:
    """Statements that consist of marks alone are left alone."""
    assert _letters(_plan(["。", "※1", "(新)", "支援が必要。", "支援が足りない。"])) == ()
