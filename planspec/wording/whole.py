"""Words as a reader takes them: a kanji and its okurigana are one."""

from collections.abc import Sequence
from itertools import pairwise

from planspec.wording.character import Kind, kind, together

_PARTICLES = frozenset(
    (
        "は が に の と で も へ や か な ら から まで より だけ など ほど こそ しか さえ とも なら への との での では"
        " でも には にも とは とも からの までの よりも だけで などの などを などが などに などへ として とする という"
        " である です でした だった ですが または および ならびに あるいは かつ ごと ごとに たち"
    ).split()
)
_PARTICLE_STARTS = tuple(
    "に の など から まで より として とし とと とな とい とす では でも であ です への または および ごとに".split()
)
_LINKS = frozenset("きぎしじちりみびえけげせれめべ")
_NUMBER_MARKS = frozenset(".,．，")


def whole_words(words: Sequence[str]) -> list[str]:
    """Join those of *words* that nobody may see apart.

    What is joined: kanji with the okurigana behind them (進|め, 推進|します), compounds with okurigana inside
    (取|り|組|み), numbers with marks inside (1|,|000), and characters that a cutter took apart.

    Args:
        words: Words that make up a text, as a cutter gave them.

    Returns:
        Words that make up the same text.
    """
    joined: list[str] = []
    previous = ""
    for word, after in pairwise((*words, "")):
        if joined and (_one(previous, word) or _one_number(joined[-1], word, after)):
            joined[-1] += word
        else:
            joined.append(word)
        previous = word
    return joined


def _one(before: str, after: str) -> bool:
    """Tell whether two neighbouring words are one to a reader."""
    if together(before[-1], after[0]):
        return True
    last, first = kind(before[-1]), kind(after[0])
    if first is Kind.HIRAGANA:
        return _takes_okurigana(before, last) and not is_particle(after)
    # 取り|組み, 支え|合い: one kana of a verb's stem, and another kanji.
    return first is Kind.KANJI and last is Kind.HIRAGANA and before[-1] in _LINKS and len(before) == 1


def _takes_okurigana(before: str, last: Kind) -> bool:
    if last is Kind.KANJI or ord(before[-1]) == 0xE0100:
        return True
    return last is Kind.HIRAGANA and not is_particle(before) and before[-1] not in "はがにのとでもへや"


def is_particle(word: str) -> bool:
    """Tell whether *word*, in hiragana, is a particle or begins with one, rather than the end of a verb."""
    return word in _PARTICLES or word.startswith(_PARTICLE_STARTS)


def _one_number(before: str, word: str, after: str) -> bool:
    if word in _NUMBER_MARKS:
        return before[-1].isdecimal() and after[:1].isdecimal()
    return before[-1] in _NUMBER_MARKS and before[-2:-1].isdecimal() and word[0].isdecimal()
