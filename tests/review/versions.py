"""Second versions of the real plan, for tests of reviewing: each change is fictitious (架空) and named."""

from collections.abc import Mapping
from pathlib import Path

REAL = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"

_ACTION = "身近な地域で安心して集える居場所づくりへの支援を行います。"
_TITLE = "福祉への理解と関心が高まる取組を促進します"
_MOVED = """\
      # 1-(4)
      - id: 1-4
        title: 福祉のネットワークの輪が広がるよう支援します
        actions:
          - 地域の担い手や団体・社会福祉法人などと協働し、連携を強化します。
          - 協働・連携した取組について、多様な世代や福祉分野以外の団体等からも協力がもらえるよう周知に努めます。
"""
_SECOND = "      # 2-(1)\n"
_ADDED = """\
      - id: kaku-1
        title: 架空の見守り隊を町ごとにつくります
        new: true
        actions:
          - 架空の見守り隊が、月に1度、声をかけて回ります。
"""

EDITS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "reworded": ((_ACTION, "身近な地域で安心して集える居場所づくりを推進します。"),),
    "retitled": ((_TITLE, "福祉への理解と関心を深める取組を促進します"),),
    "moved": ((_MOVED, ""), (_SECOND, _MOVED + _SECOND)),
    "added": ((_SECOND, _ADDED + _SECOND),),
    "removed": ((f"          - {_ACTION}\n", ""),),
    "marked": ((f"        title: {_TITLE}\n", f"        title: {_TITLE}\n        new: true\n"),),
    "contact": (("phone: 0191-82-4002", "phone: 0191-82-0000"),),
    "period": (("令和12年度(2030年度)", "令和13年度(2031年度)"),),
    "notation": (("「地域福祉計画」と連携して策定", "「地域福祉計画」と 連携して策定"),),
    "renamed": (("      - id: 1-3\n", "      - id: kaku-13\n"),),
}
"""Replacements by the name of the change; each of the replaced texts stands once in the real plan."""


def version(*names: str) -> str:
    """Return the real plan's text with the changes called *names*, all of them without any.

    Raises:
        ValueError: A text that is to be replaced does not stand there once; the real plan was changed.
    """
    text = REAL.read_text(encoding="utf-8")
    for name in names or EDITS:
        for old, new in EDITS[name]:
            if text.count(old) != 1:
                raise ValueError(name, old, text.count(old))
            text = text.replace(old, new)
    return text
