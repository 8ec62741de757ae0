"""Plans to measure with: the real one, and generated ones of any size (fictitious)."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
REAL = ROOT / "plans" / "third_2026_2030.yaml"

_HEAD = """\
planspec: plan/1
id: generated-{number}
title: {place}地域福祉活動計画
organization: 社会福祉法人 {place}社会福祉協議会
municipality: {{name: {place}}}
period: {{start: 令和8年度, end: 令和12年度}}
vision: {{statement: ともに暮らす架空のまち}}
basic_goals:
"""


def generated(promotion_goals: int, *, actions: int = 10, number: int = 0) -> str:
    """Return the text of a plan with so many promotion goals, ten of them to a basic goal."""
    lines = [_HEAD.format(number=number, place=_place(number))]
    for basic in range(0, promotion_goals, 10):
        lines.append(f'  - id: "{basic // 10 + 1}"\n    title: 架空の基本目標その{basic // 10 + 1}\n')
        lines.append(f"    evaluation:\n      - 講座{basic // 10}の参加者が増えた。\n")
        lines.append(f"    issues:\n      - 担い手{basic // 10}が足りない。\n")
        lines.append("    promotion_goals:\n")
        for goal in range(basic, min(basic + 10, promotion_goals)):
            # Not the number as it is: from 1,868 on it would read as a year.
            mark = f"{basic // 10}の{goal % 10}"
            lines.append(
                f"      - id: g{goal}\n        title: 架空の推進目標その{mark}に取り組みます\n        actions:\n"
            )
            lines.extend(
                f"          - 関係機関と協力し、架空の取組{mark}-{action}を進め、支え合いを広げていきます。\n"
                for action in range(actions)
            )
    return "".join(lines)


def _place(number: int) -> str:
    """Return the name of a town that no other number has, so that no two plans are of one council."""
    kana = "あいうえおかきくけこ"
    return f"架空{''.join(kana[int(digit)] for digit in str(number))}市"
