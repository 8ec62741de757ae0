"""PLN501 mixed-wave-dash, PLN502 to PLN504 on mixed widths, PLN505 mixed-hyphen."""

import json

import pytest

from planspec.rules.base import Rule
from planspec.rules.wording.mixed_bracket_width import MixedBracketWidth
from planspec.rules.wording.mixed_digit_width import MixedDigitWidth
from planspec.rules.wording.mixed_hyphen import MixedHyphen
from planspec.rules.wording.mixed_letter_width import MixedLetterWidth
from planspec.rules.wording.mixed_wave_dash import MixedWaveDash
from prose import definitions, letters
from single_rule import diagnostics, marked, related


def _plain(text: str) -> str:
    """Return *text* without the escapes that `definitions` writes."""
    plain: str = json.loads(f'"{text}"')
    return plain


_NO_DIGITS = "period: {start: 令和元年度, end: 令和元年度}\n"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("令和8年度～令和12年度", "～お近くの社協～"), ()),
        (("令和8年度〜令和12年度", "10時〜12時"), ()),
        (("令和8年度~令和12年度",), ()),
        (("令和8年度～令和12年度", "10時～12時", "5月〜6月"), ("〜",)),
        (("5月〜6月", "令和8年度～令和12年度", "10時～12時"), ("〜",)),
        (("10時〜12時", "5月～6月"), ("～",)),
        (("令和8年度(2026年度)～令和12年度(2030年度)", "10:00~12:00"), ("~",)),
        (("8年度～12年度", "8年度 ~ 12年度"), ("~",)),
        (("8～12", "8∼12"), ("∼",)),
        (("8～12", "https://example.jp/~shakyo/ を見る", "a~b"), ()),
        (("8～12、9～12、7～12、1～2", "1〜2、2〜3、3〜4、4〜5"), ("1〜2、2〜3、3〜4、4〜5"[1:-1],)),
    ],
)
def test_wave_dashes(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """The rarer wave dashes are marked, at a tie those that differ from the first, more than three as one stretch."""
    assert letters(MixedWaveDash(), *texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("3つの基本目標と14項目の推進目標",), ()),
        (("３つの基本目標と１４項目の推進目標",), ()),
        (("3つの基本目標と１４項目、第3次",), ("１４",)),
        (("３つの基本目標と１４項目、5か所",), ("5",)),
        (("３つの基本目標、14項目、第３次、20か所",), ()),
        (("３つの基本目標、14項目、第３次、5か所",), ("5",)),
        (("第2次計画、第3次計画、「第１次計画」、『プラン２』",), ()),
        (("第２次計画、第３次計画、電子メール info1@example.jp、https://example.jp/2026/",), ()),
        (("１，０００人、2,000人、3,000人",), ("１，０００",)),
        (("1、2、3、4、5、6", "１、２、３、４、12"), ("１、２、３、４",)),
    ],
)
def test_digits(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """Numbers in the rarer width are marked; quotes, addresses and single digits in full width throughout are right."""
    fragment = _NO_DIGITS + definitions(*texts)
    assert tuple(_plain(found[2]) for found in marked(MixedDigitWidth(), fragment)) == expected


@pytest.mark.parametrize(
    ("rule", "fragment", "expected"),
    [
        (MixedDigitWidth(), "period: {start: 令和１０年度(2028年度), end: 令和12年度}\n", ("１０",)),
        (MixedBracketWidth(), "period: {start: 令和8年度(2026年度), end: R12（2030）}\n", ("（2030）",)),
        (
            MixedDigitWidth(),
            "contacts: {head_office: {name: 甲, address: 東町 １-36}, branches: [{name: 乙, address: 西町 2-5}]}\n",
            ("１",),
        ),
        (
            MixedBracketWidth(),
            "contacts: {head_office: {name: 甲, address: 東町(2階)}, branches: [{name: 乙, address: 西町（三階）}]}\n",
            ("（三階）",),
        ),
        (
            MixedBracketWidth(),
            "period: {start: 令和8年度(2026年度), end: 令和12年度(2030年度)}\n"
            + definitions("見守り（１）を進めます。"),
            ("（１）",),
        ),
        (MixedDigitWidth(), "previous_plan: {title: 前計画, period: {start: 令和３年度, end: 令和７年度}}\n", ()),
    ],
)
def test_period_and_addresses(rule: Rule, fragment: str, expected: tuple[str, ...]) -> None:
    """The plan's own period and addresses are compared and marked like the words beside which they are printed."""
    assert tuple(_plain(found[2]) for found in marked(rule, fragment)) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("NPOやSNS、ICTの活用",), ()),
        (("ＮＰＯやＳＮＳ、ＩＣＴの活用",), ()),
        (("NPOやＳＮＳ、ICTの活用",), ("ＳＮＳ",)),
        (("ＮＰＯやSNS、ＩＣＴの活用",), ("SNS",)),
        (("Ａ評価とＢ評価、NPO",), ()),
        (("SDGｓの推進",), ("SDGｓ",)),
        (("Ｐlanの段階、NPO、ＳＮＳ、ICT",), ("Ｐlan", "ＳＮＳ")),
        (("Ａ評価とＢ評価、NPO、SDGｓ、「SDGｓ」",), ("SDGｓ",)),
        (("ＮＰＯと「NPO」、info@example.jp、https://example.jp/",), ()),
    ],
)
def test_letters(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """Latin words in the rarer width are marked; quotes and addresses are right."""
    assert letters(MixedLetterWidth(), *texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("計画(案)と資料(写)", "（仮称）を「（仮称）」とする"), ("（仮称）",)),
        (("計画（案）と資料（写）", "目標(新)"), ("(新)",)),
        (("(1) 目標", "（１）目標", "ア) 目標", "計画（案）"), ()),
        (("計画(案)と資料(写)", "目標(新）"), ("）",)),
        (("［注］と[注]、[表]", "計画（案）"), ("［注］",)),
        (("計画(案)、資料(写)、(福祉(地域)) ", "住民（市民）"), ("（市民）",)),
    ],
)
def test_brackets(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """Brackets in the rarer width are marked with what they hold; numbers of a list are right."""
    assert letters(MixedBracketWidth(), *texts) == expected


@pytest.mark.parametrize(
    ("rule", "fragment"),
    [
        (MixedDigitWidth(), "organization: 架空市社会福祉協議会２\n" + definitions("第3次")),
        (MixedLetterWidth(), "organization: ＮＰＯ法人\n" + definitions("NPO")),
        (MixedBracketWidth(), "organization: 社会福祉法人（架空）\n" + definitions("計画(案)")),
        (MixedDigitWidth(), "previous_plan: {title: 第２次計画}\n" + definitions("第3次")),
        (
            MixedDigitWidth(),
            "sources: [{title: 甲, variants: [{here: 第3次, there: 第３次}]}]\n" + definitions("第3次"),
        ),
    ],
)
def test_names_are_right(rule: Rule, fragment: str) -> None:
    """Names, titles of other plans and what a source writes are right as they are."""
    assert marked(rule, fragment) == ()


_CONTACTS = """\
contacts:
  head_office: {{name: 本所, address: 架空市中央 1-36, postal_code: 021-0877, phone: 03-1234-5678}}
  branches: [{{name: 東支部, {field}: {value}}}]
"""


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("address", "架空市東町 139-1", ()),
        ("address", "架空市東町 139−1", ("−",)),
        ("address", "架空市東町 139‐1", ("‐",)),
        ("address", "架空市東町 139－1", ("－",)),
        ("address", "架空市東町 １３９－１", ("－",)),
        ("address", "架空市東町 139–1", ("–",)),
        ("address", "架空市東町 139ー1", ("ー",)),
        ("address", "架空市東町 139一1", ("一",)),
        ("address", "架空市東町一丁目 センター1", ()),
        ("phone", "03−1234−5679", ("−", "−")),
        ("fax", "03ー1234ー5679", ("ー", "ー")),
        ("postal_code", "021‐0878", ()),
        ("email", "info-1@example.jp", ()),
        ("name", "第1−2支部", ()),
    ],
)
def test_hyphens_in_contacts(field: str, value: str, expected: tuple[str, ...]) -> None:
    """Hyphens in addresses and numbers that differ from the others are marked; names and e-mail are left alone."""
    fragment = _CONTACTS.format(field=field, value=value).replace("name: 東支部, name", "name")
    assert tuple(found[2] for found in marked(MixedHyphen(), fragment)) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Wi-FiやCOVID-19、e-mail",), ()),
        (("Wi‐FiやCOVID-19、e-mail",), ("‐",)),
        (("センター1とサービス2、一般",), ()),
        (("1ー36",), ("ー",)),
        (("Tー1",), ("ー",)),
        (("2026–2030年、Wi-Fi、1-2",), ()),
        (("1−2、3−4", "https://example.jp/a-1-2", "no1-2@example-1.jp", "a@b-2-3.jp"), ()),
        (("第1一般、2一3",), ("一",)),
    ],
)
def test_hyphens_in_prose(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """Hyphens between digits and between letters are compared apart; ranges, addresses and words are left alone."""
    assert letters(MixedHyphen(), *texts) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022－2030の計画", ()),
        ("２０２２－２０３０の計画", ()),
        ("2022－30の計画", ()),
        ("2022ー2030の計画", ("ー",)),
        ("12022－2030", ("－",)),
        ("1－2を参照", ("－",)),
    ],
)
def test_ranges_of_years_do_not_compete(text: str, expected: tuple[str, ...]) -> None:
    """A dash between two years is no hyphen of a number."""
    contacts = _CONTACTS.format(field="address", value="架空市東町 139-1").replace("name: 東支部, name", "name")
    assert tuple(_plain(found[2]) for found in marked(MixedHyphen(), contacts + definitions(text))) == expected


def test_full_width_contacts_are_a_way_of_their_own() -> None:
    """Where addresses and phone numbers all have the full-width hyphen, postal codes and sentences are no rivals."""
    contacts = (
        "contacts:\n  head_office: {name: 本所, postal_code: 021-0877, address: 架空市中央 １－３６, "
        "phone: ０３－１２３４－５６７８}\n"
    )
    assert marked(MixedHyphen(), contacts + definitions("1-2、3-4、5-6、7-8を参照")) == ()
    prose = definitions("1-2、3-4、5－6を参照")
    assert [_plain(found[2]) for found in marked(MixedHyphen(), contacts + prose)] == ["－"]


def test_place_and_fix() -> None:
    """A finding names line, column, the first place of the document's own way, and a safe replacement."""
    fragment = "definitions: [{term: 甲, text: 第3次と第1次}, {term: 乙, text: 第２次}]\n" + _NO_DIGITS
    finding = diagnostics(MixedDigitWidth(), fragment)[0]
    assert marked(MixedDigitWidth(), fragment) == ((1, fragment.index("２") + 1, "２"),)
    assert related(MixedDigitWidth(), fragment) == ("3",)
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == ("2", True)


def test_prolonged_sound_mark_never_wins() -> None:
    """A prolonged sound mark between digits is mended to a hyphen, however many there are."""
    finding = diagnostics(MixedHyphen(), definitions("1ー2、3ー4、5-6"))[0]
    assert finding.fix is not None
    assert finding.fix.replacement == "-"
