"""Words as a reader takes them: a kanji and its okurigana are one."""

from collections.abc import Sequence
from functools import lru_cache

from planspec.wording.character import Kind, kind

_PARTICLES = (
    "は|が|に|の|と|で|も|へ|や|か|な|ら|から|まで|より|だけ|など|ほど|こそ|しか|さえ|とも|なら|への|との|とは|"
    "または|および|ならびに|あるいは|かつ|ごと|たち"
)
_PARTICLE_STARTS = (
    "に|の|など|から|まで|より|だけで|とし|とと|とな|とい|とす|では|でも|での|であ|です|でし|だった|への|または|ごとに"
)
_IS_PARTICLE = frozenset(_PARTICLES.split("|"))
_BEGINS_WITH_PARTICLE = tuple(_PARTICLE_STARTS.split("|"))
_LINKS = frozenset("きぎしじちりみびえけげせれめべ")
_NUMBER_MARKS = frozenset(".,．，")


def whole_words(words: Sequence[str]) -> list[str]:
    """Join those of *words* that nobody may see apart.

    What is joined: kanji with the okurigana behind them (進|め, 推進|します), compounds with okurigana inside
    (取|り|組|み), and numbers with marks inside (1|,|000).

    Args:
        words: Words that make up a text, as a cutter gave them.

    Returns:
        Words that make up the same text.
    """
    joined: list[str] = []
    previous, marked = "", False
    for place, word in enumerate(words):
        before_marked, marked = marked, word in _NUMBER_MARKS
        if previous and (_one(previous, word) or ((marked or before_marked) and _one_number(joined[-1], words, place))):
            joined[-1] += word
        else:
            joined.append(word)
        previous = word
    return joined


@lru_cache(maxsize=16_384)
def _one(before: str, after: str) -> bool:
    """Tell whether two neighbouring words are one to a reader."""
    first = kind(after[0])
    if first is Kind.HIRAGANA:
        return _takes_okurigana(before, _last_kind(before)) and not is_particle(after)
    # 取り|組み, 支え|合い: one kana of a verb's stem, and another kanji.
    return first is Kind.KANJI and before in _LINKS


def _last_kind(word: str) -> Kind:
    """Return the class of the last character of *word* that is no mark on another."""
    last = kind(word[-1])
    if last is not Kind.MARK:
        return last
    return next((found for found in map(kind, reversed(word)) if found is not Kind.MARK), last)


def _takes_okurigana(before: str, last: Kind) -> bool:
    if last is Kind.KANJI:
        return True
    return last is Kind.HIRAGANA and not is_particle(before) and before[-1] not in "はがにのとでもへや"


def is_particle(word: str) -> bool:
    """Tell whether *word*, in hiragana, is a particle or begins with one, rather than the end of a verb."""
    return word in _IS_PARTICLE or word.startswith(_BEGINS_WITH_PARTICLE)


def _one_number(before: str, words: Sequence[str], place: int) -> bool:
    word = words[place]
    if word in _NUMBER_MARKS:
        return before[-1].isdecimal() and place + 1 < len(words) and words[place + 1][0].isdecimal()
    return before[-1] in _NUMBER_MARKS and before[-2:-1].isdecimal() and word[0].isdecimal()
