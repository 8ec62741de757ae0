"""A small fictitious plan with goals of three kinds, for tests of edits in a plan's terms."""

from typing import Any

from planspec.checker import check
from planspec.reader import read

TEXT = """\
planspec: plan/1
id: kakuu-2
title: 第2次 架空市地域福祉活動計画
edition: 2
organization: 社会福祉法人 架空市社会福祉協議会
municipality: {name: 架空市}
period: {start: 令和8年度, end: 令和12年度}
previous_plan:
  title: 第1次計画
  goals:
    - {id: 1-1, title: 居場所をつくります}
    - {id: 9-9, title: 見守りを進めます}
city_plan:
  title: 架空市地域福祉計画
  goals:
    - id: "1" # 市の1番目
      title: 支え合う地域をつくる
    - id: C2
      title: 気づき合う地域をつくる
vision: {statement: ともに暮らす架空のまち}
structure: {basic_goals: 2, promotion_goals: 3}
basic_goals:
  # 一つ目
  - id: "1"
    title: 支え合いを広げよう
    city_plan_goals: ['1', C2]
    evaluation: [講座の参加者が増えた。]
    issues: [担い手が足りない。]
    promotion_goals:
      - id: 1-1 # 1-1 の注
        title: 居場所づくりを支援します
        predecessor: 1-1
        actions:
          - 居場所を支援します。
          - 仲間づくりを支援します。
      - {id: '1-2', title: 見守りを支援します, predecessor: "9-9", actions: [見守りを支援します。]}
  # 二つ目
  - id: "2"
    title: 学びの場をつくろう
    city_plan_goals:
      - C2
    evaluation: [広報を毎月出した。]
    issues: [若い世代の参加が少ない。]
    promotion_goals:
      - id: 2-1
        title: 学びの場を支援します
        new: true
        actions: [学びの場を開きます。]
"""
DATA: Any = read(TEXT).data


def codes(text: str) -> set[str]:
    """Return the codes of what is found in a plan."""
    return {found.code for found in check(text).diagnostics}
