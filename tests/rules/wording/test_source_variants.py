"""PLN520 source-variant."""

from planspec.rules.wording.source_variant import SourceVariant
from single_rule import diagnostics, marked, related

_SOURCES = "sources: [{{title: 架空のサイト, variants: [{{here: {here}, there: 支えあい, note: 理念の表記}}]}}]\n"


def test_first_place() -> None:
    """The finding stands at the first place of the plan's own words and names the entry of the source."""
    fragment = _SOURCES.format(here="支え合い") + "vision: {statement: 架空 支え合い, text: 支え合いのまち}\n"
    (finding,) = diagnostics(SourceVariant(), fragment)
    assert marked(SourceVariant(), fragment) == ((2, 24, "支え合い"),)
    assert related(SourceVariant(), fragment)[0].startswith("{here: 支え合い")
    assert finding.related[0].message.ja == "出典の表記の記録: 理念の表記"
    assert finding.related[0].message.en == "The difference is recorded here: 「理念の表記」"


def test_words_that_are_gone() -> None:
    """An entry whose words the plan no longer has is reported itself."""
    fragment = _SOURCES.format(here="支え愛")
    assert marked(SourceVariant(), fragment) == ((1, 45, "支え愛"),)


def test_source_without_variants() -> None:
    """A source that writes everything alike is right."""
    assert marked(SourceVariant(), "sources: [{title: 架空のサイト}]\n") == ()


def test_words_of_two_texts_are_none() -> None:
    """The end of one text and the beginning of the next one are not the words of the source."""
    fragment = _SOURCES.format(here="支え合い") + "vision: {statement: 支え, text: 合い}\n"
    assert marked(SourceVariant(), fragment) == ((1, 45, "支え合い"),)


def test_place_in_the_middle() -> None:
    """The place is found in any text, the last one as well."""
    fragment = _SOURCES.format(here="ひろがる") + "vision: {statement: 架空, text: 輪がひろがる}\n"
    assert marked(SourceVariant(), fragment) == ((2, 33, "ひろがる"),)
