"""Which plan a passage speaks of: this one, or the city's, the previous or any other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.japanese.folding import folded, half_width
from planspec.japanese.quantity import NUMBER, whole_number
from planspec.model import FiscalYear, Plan

# Strings, so that they are compiled only where a text must be looked at closely.
_MENTION = (
    rf"(?P<whose>(?:国|県|都|府|道|市|町|村|区|他|この|その)の?)?"
    rf"(?:第?\s?(?P<number>{NUMBER})\s?[次期]\s?)?(?P<name>[一-龥々ァ-ヶー・]*(?:計画|プラン|戦略))"
    r"|(?P<past>前回|従来|これまで|かつて)"
)
_EDITION = rf"第\s?({NUMBER})\s?[次期]"
_TOPIC = (
    r"[」』)]*(?:の[^、]{1,20}?)?"
    r"(?:は|では|には|においては|における|については|を(?:振り返|ふり返|ふりかえ|顧み|見)(?:ると|れば|てみると))"
)
_REMARK = r"\([^()]*\)"
# A plan that is known by its year alone: 平成28年に策定した計画, 令和3年度からの計画.
_YEAR = r"(?P<year>(?:令和|平成|昭和|[RHS])(?:元|[0-9]{1,2})年度?|[0-9]{4}年度?)(?:に|から|より|の|以降)[^、。]{0,20}$"
_RELATIVE = ("た", "る", "の")
_OWN_NAMES = frozenset(("本計画", "当計画", "今計画", "今期計画", "新計画", "今次計画"))
_PLAIN_NAMES = frozenset(("計画", "プラン", "戦略"))
_OUTSIDERS = ("国", "県", "都", "府", "道", "他", "その")
_LONGEST_SIDE = 150
_SENTENCE_ENDS = "。\n！？!?"


class _Mention(NamedTuple):
    start: int
    end: int
    own: bool


class OtherPlanMention(NamedTuple):
    """Finds out, by the words around a place, whether a text speaks there of another plan than the one it is from."""

    title: str
    edition: int | None
    start: FiscalYear | None = None

    @classmethod
    def beside(cls, plan: Plan) -> "OtherPlanMention":
        """Return what knows the names of *plan* as its own."""
        title = plan.title[:_LONGEST_SIDE]
        numbered = re.search(_EDITION, half_width(title))
        edition = plan.edition or (whole_number(numbered[1]) if numbered else None)
        return cls(folded(title), edition, plan.period.start if plan.period else None)

    def governing(self, text: str, start: int, end: int) -> str | None:
        """Return the name of the other plan that characters *start*:*end* of *text* are about, if any is named.

        Another plan governs its own clause and, as the topic (第2次計画では、…), the rest of its sentence, until this
        plan is named (本計画では…).
        """
        first, last = sentence(text, start)
        words = text[first:last]
        place, behind = start - first, end - first
        mentions = tuple(self._mentions(words))
        for mention in reversed([mention for mention in mentions if mention.end <= place]):
            if mention.own:
                return None
            between = re.sub(_REMARK, "", half_width(words[mention.end : place]))
            if "、" not in between or re.match(_TOPIC, between):
                return words[mention.start : mention.end]
        for mention in mentions:
            between = words[behind : mention.start]
            if mention.start >= behind and not mention.own and "、" not in between and between.endswith(_RELATIVE):
                return words[mention.start : mention.end]
        return None

    def _mentions(self, words: str) -> Iterator[_Mention]:
        for match in re.finditer(_MENTION, half_width(words)):
            if (own := self._is_own(match)) is not None:
                yield _Mention(*match.span(), own=own)

    def _is_own(self, match: re.Match[str]) -> bool | None:
        """Tell this plan from others; ``None`` for 計画 alone, which may be any."""
        whose, name = match["whose"] or "", match["name"] or ""
        if match["past"] is not None:
            return False
        if match["number"]:
            return whole_number(match["number"]) == self.edition and folded(name) in self.title
        if whose + name == "この計画" or name in _OWN_NAMES:
            return True
        if name in _PLAIN_NAMES:
            if not whose and self._is_of_another_year(match.string[: match.start()]):
                return False
            return None if whose in {"", "その"} else False
        return folded(name) in self.title and not whose.startswith(_OUTSIDERS)

    def _is_of_another_year(self, before: str) -> bool:
        """Tell whether *before* dates the plan right behind it, and not to the start of this one or the year before."""
        found = re.search(_YEAR, before)
        if found is None:
            return False
        year = FiscalYear.parse(found["year"]).year if found["year"].strip("0") else 0
        return self.start is None or not self.start.year - 1 <= year <= self.start.year


def sentence(text: str, place: int) -> tuple[int, int]:
    """Return where the sentence around *place* begins and ends, its full stop left out; a long one is cut off."""
    near, far = max(place - _LONGEST_SIDE, 0), place + _LONGEST_SIDE
    first = max(text.rfind(end, near, place) for end in _SENTENCE_ENDS) + 1
    ends = [at for at in (text.find(end, place, far) for end in _SENTENCE_ENDS) if at >= 0]
    return max(first, near), min((*ends, far, len(text)))
