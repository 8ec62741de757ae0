"""Numbers of goals in prose that speak of all goals of a plan, not of some of them."""

import re
from collections.abc import Iterator, Mapping

from planspec.inquiry.other_plan_mention import OtherPlanMention, sentence
from planspec.japanese.folding import half_width
from planspec.japanese.quantity import Quantity, quantities
from planspec.model import Plan

# Strings, so that they are compiled only where a number is wrong.
_SOME = r"新た|新し|新規|追加|うち|残り|ほか|他の|重点|特に|とくに|優先|主な|一部"
_SOME_BEHIND = (
    r"新た|新規|追加|加え|新設|統合|廃止|削除|分割|再編|集約|見直|達成でき|達成し|未達|完了|終了|増|減|ずつ|程度"
)
_EACH = r"各|それぞれ|ごと|毎に"
_OF_THEM_ALL = r"[^、。]{0,12}の(?:うち|中から)"
_ALL = r"(?:全|計|全部で|次の|以下の|下記の)\s?$"
_OTHERS = (
    r"(?:(?<![本当])(?:国|[都道府県市町村区省庁])|全国社会福祉協議会|[都道府県]社会福祉協議会|全社協|県社協)"
    r"(?:(?:の|は|では|が)、?(?:[「『](?![^」』]*(?:計画|プラン|戦略))[^」』]*[」』]の)?)$"
)
_NAMED = r"[「『\s]*(?:[「『①-⑳Ⅰ-Ⅻ]|[0-9一二三四五六七八九]+(?![0-9つ項個件点本]))"
# Words that name any work of a council, too, are counted only where it is plain that the plan's level is meant.
_OWN_TERM = r"(?:目標|目的|方針|方向|方向性)$"


def wrong_goal_counts(text: str, plan: Plan, real: Mapping[str, tuple[int, ...]]) -> Iterator[tuple[str, Quantity]]:
    """Yield the label and the number of each wrong count of goals in *text* that is about the whole of *plan*.

    Passed over are numbers of a part (2つの推進目標を新たに加え), of each goal (各基本目標に4つの推進目標), of one goal
    (基本目標1では4つの推進目標), of another plan (第2次計画の4つの基本目標) or body (国の3つの基本目標), and
    1つの, which is as a rule no count.

    Args:
        text: A line or prose.
        plan: The plan that the text is from.
        real: The right numbers by the label of the level; no number where the level does not exist.
    """
    for label, count in [(name, count) for name in real for count in quantities(text, name)]:
        if real[label] and count.value not in {1, *real[label]}:
            first, last = sentence(text, count.start)
            before, behind = half_width(text[first : count.start]), half_width(text[count.end : last])
            paired = any(next(quantities(text[first:last], name), None) for name in real if name != label)
            if (
                (paired or re.search(_OWN_TERM, label) or re.search(_ALL, before))
                and not re.search(_OTHERS, before)
                and not _words_of_a_part(before, behind, plan.labels.basic_goal)
                and OtherPlanMention.beside(plan).governing(text, count.start, count.end) is None
            ):
                yield label, count


def _words_of_a_part(before: str, behind: str, above: str) -> re.Match[str] | None:
    """Return the words that make a number between *before* and *behind* one of some goals only."""
    tail = None if re.match(_OF_THEM_ALL, behind) else re.search(_SOME_BEHIND, behind.partition("、")[0])
    one = re.search(re.escape(above) + _NAMED, before)
    return re.search(_SOME, before.rpartition("、")[2]) or tail or re.search(_EACH, before) or one
