"""Tests of `planspec.wording.segments`."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.wording import Cut, Fate, Segment, by_class, cutter, segments
from strategies import prose

SIGNS = {Fate.KEPT: "{}", Fate.DELETED: "〔-{}-〕", Fate.INSERTED: "〔+{}+〕"}

# Fictitious sentences of a plan in two wordings, and what a committee should see.
REWORDED = (
    ("地域福祉を進めます。", "地域福祉を推進します。", "地域福祉を〔-進めます-〕〔+推進します+〕。"),
    ("住民の参加を進めます", "住民の参加を促進します", "住民の参加を〔-進めます-〕〔+促進します+〕"),
    ("推進を図る", "促進を図る", "〔-推進-〕〔+促進+〕を図る"),
    ("進める", "進めます", "〔-進める-〕〔+進めます+〕"),
    ("町に取り組みます", "町に取り扱います", "町に〔-取り組みます-〕〔+取り扱います+〕"),
    ("取組をすすめます", "取組を進めます", "取組を〔-すすめます-〕〔+進めます+〕"),
    ("令和8年度から", "令和9年度から", "令和〔-8-〕〔+9+〕年度から"),
    ("1,000人が集う", "1,500人が集う", "〔-1,000-〕〔+1,500+〕人が集う"),
    ("住民の参加を得て", "団体の協力を得て", "〔-住民の参加-〕〔+団体の協力+〕を得て"),
    ("若者、家族の会", "高齢者、団体の会", "〔-若者、家族-〕〔+高齢者、団体+〕の会"),
    ("サロンを開催します。", "サロンを継続して開催します。", "サロンを〔+継続して+〕開催します。"),
    ("情報を収集し、発信します", "情報を発信します", "情報を〔-収集し、-〕発信します"),
    ("住民が主体となって", "住民と関係者が主体となって", "住民〔+と関係者+〕が主体となって"),
    ("サロン、交流会", "サロンと交流会", "サロン〔-、-〕〔+と+〕交流会"),
    ("葛󠄀城の会", "葛城の会", "〔-葛󠄀城-〕〔+葛城+〕の会"),
    ("𠮷野の会", "吉野の会", "〔-𠮷野-〕〔+吉野+〕の会"),
    ("👨‍👩‍👧‍👦が集う", "👨‍👩‍👧が集う", "〔-👨‍👩‍👧‍👦-〕〔+👨‍👩‍👧+〕が集う"),
    ("か\u3099く", "がく", "〔-か\u3099く-〕〔+がく+〕"),
    ("", "新設", "〔+新設+〕"),
    ("廃止", "", "〔-廃止-〕"),
    ("0191-23-6020", "0191-24-7020", "0191-〔-23-6020-〕〔+24-7020+〕"),
    ("2026-04-01", "2027-05-01", "〔-2026-04-〕〔+2027-05+〕-01"),
    ("9:00～17:00", "8:30～17:15", "〔-9:00-〕〔+8:30+〕～17:〔-00-〕〔+15+〕"),
    ("info@kaku.example.jp", "fukushi@kaku.example.jp", "〔-info-〕〔+fukushi+〕@kaku.example.jp"),
    ("取り組みを進めます", "取組を進めます", "〔-取り組み-〕〔+取組+〕を進めます"),
    ("支え合う地域をつくります", "支え合える地域をつくります", "〔-支え合う-〕〔+支え合える+〕地域をつくります"),
    ("「A」「B」の会", "「C」「D」の会", "「〔-A-〕〔+C+〕」「〔-B-〕〔+D+〕」の会"),
    ("民生委員(児童委員)", "民生委員（児童委員）", "民生委員〔-(-〕〔+（+〕児童委員〔-)-〕〔+）+〕"),
    ("午前9時から", "午前8時30分から", "午前〔-9-〕〔+8+〕時〔+30分+〕から"),
    ("体制づくりと地域づくりを促進します", "体制づくりを促進します", "体制づくり〔-と地域づくり-〕を促進します"),
    ("集いの場づくりに努めます", "集いの場づくりと見守りに努めます", "集いの場づくり〔+と見守り+〕に努めます"),
    ("話し合いと学びの場", "話し合いの場", "話し合い〔-と学び-〕の場"),
    ("支え合いを進めます", "助け合いを進めます", "〔-支え合い-〕〔+助け合い+〕を進めます"),
    ("学びに行きます", "遊びに行きます", "〔-学び-〕〔+遊び+〕に行きます"),
    ("ひと、まち", "もの、まち", "〔-ひと-〕〔+もの+〕、まち"),
    ("会を開く。人が集う。", "会を開く。町に人が集う。", "会を開く。〔+町に+〕人が集う。"),
    ("会を開く。人が集う。", "会を開く。\u3099人が集う。", "会を開く〔-。-〕〔+。\u3099+〕人が集う。"),
)


def _shown(found: tuple[Segment, ...]) -> str:
    return "".join(SIGNS[one.fate].format(one.text) for one in found)


@pytest.mark.parametrize(("old", "new", "shown"), REWORDED)
def test_rewordings(old: str, new: str, shown: str) -> None:
    """What changed is shown as whole words."""
    assert _shown(segments(old, new)) == shown


@pytest.mark.parametrize("name", ["classes", "sudachi", "budoux"])
def test_no_cutter_makes_a_word_that_is_none(name: str) -> None:
    """進めます→推進します never reads 推進しめます, whatever cuts the words."""
    cut = cutter(name)
    if cut is None and name == "sudachi":
        pytest.skip("SudachiPy and its dictionary, 193 MB, are not installed")
    assert cut is not None
    found = segments("地域福祉を進めます。", "地域福祉を推進します。", cut)
    assert Segment(Fate.DELETED, "進めます") in found
    assert Segment(Fate.INSERTED, "推進します") in found


def _by_character(text: str) -> tuple[str, ...]:
    return tuple(text)


@given(prose(), prose(), prose(), st.sampled_from((by_class, _by_character)))
@examples(100)
def test_both_texts_are_whole(before: str, middle: str, after: str, cut: Cut) -> None:
    """Kept and deleted words are the old text, kept and inserted ones the new; neighbours differ in fate."""
    old, new = before + middle + after, middle + before
    found = segments(old, new, cut)
    assert "".join(one.text for one in found if one.fate != Fate.INSERTED) == old
    assert "".join(one.text for one in found if one.fate != Fate.DELETED) == new
    assert all(one.text for one in found)
    assert all(
        (one.fate, other.fate) == (Fate.DELETED, Fate.INSERTED) or Fate.KEPT in {one.fate, other.fate}
        for one, other in pairwise(found)
    )
    assert all(one.fate != other.fate for one, other in pairwise(found))


@given(prose(), prose(), prose())
@examples(100)
def test_segments_end_where_words_end(before: str, middle: str, after: str) -> None:
    """No segment begins or ends inside a word of the cutter."""
    old, new = before + after, before + middle + after
    found = segments(old, new)
    for text, other in ((old, Fate.INSERTED), (new, Fate.DELETED)):
        ends = _ends(by_class(text))
        assert _ends(one.text for one in found if one.fate != other) <= ends


def _ends(words: Iterable[str]) -> set[int]:
    at, ends = 0, {0}
    for word in words:
        at += len(word)
        ends.add(at)
    return ends


@given(prose(), prose())
@examples(60)
def test_the_other_way_round(old: str, new: str) -> None:
    """From new to old it is the same with deleted and inserted words exchanged."""
    mirrored = {Fate.KEPT: Fate.KEPT, Fate.DELETED: Fate.INSERTED, Fate.INSERTED: Fate.DELETED}
    there = sorted((mirrored[one.fate], one.text) for one in segments(old, new))
    assert there == sorted((one.fate, one.text) for one in segments(new, old))


def test_long_texts_stay_quick() -> None:
    """Of two long texts that share no sentence the words in common are still few, and all of both is there."""
    old = "".join(f"{chr(0x4E00 + at)}{chr(0x5000 + at)}の、" for at in range(1_000))
    new = "".join(f"{chr(0x6E00 + at)}{chr(0x7000 + at)}の、" for at in range(1_000))
    assert len(segments(old, new)) == 3
