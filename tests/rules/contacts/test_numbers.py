"""PLN403 to PLN407 and PLN413: phone and fax numbers."""

import pytest

from marking import marked, place, replacements, words
from planspec.rules.contacts.branch_in_head_office import BranchInHeadOffice
from planspec.rules.contacts.fax_exchange import FaxExchange
from planspec.rules.contacts.invalid_phone_number import InvalidPhoneNumber
from planspec.rules.contacts.phone_equals_fax import PhoneEqualsFax
from planspec.rules.contacts.phone_form import PhoneForm
from planspec.rules.contacts.shared_number import SharedNumber

HEAD = "contacts:\n  head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001, fax: 0191-00-0002}\n"


def _office(phone: str, fax: str = "") -> str:
    fax = f"    fax: {fax}\n" if fax else ""
    return f"contacts:\n  head_office:\n    name: 架空本部\n    phone: {phone}\n{fax}"


def _with_branches(*branches: str) -> str:
    return HEAD + "  branches:\n" + "".join(f"    - {{{branch}}}\n" for branch in branches)


@pytest.mark.parametrize(
    ("phone", "expected", "why"),
    [
        ("(0191)00-0001", "0191-00-0001", "かっこは使いません"),
        (
            "\uff10\uff11\uff19\uff11\uff0d\uff10\uff10\uff0d\uff10\uff10\uff10\uff11",
            "0191-00-0001",
            "全角の文字があります",
        ),
        ("0191\u221200\u22120001", "0191-00-0001", "半角でない文字「\u2212」(U+2212)があります"),
        ("0191\u201000\u20100001", "0191-00-0001", "半角でない文字「\u2010」(U+2010)があります"),
        ("+81-191-00-0001", "0191-00-0001", "国内の形で書きます"),
        ("0191000001", "0191-00-0001", "ハイフンがありません"),
        ("0191 00 0001", "0191-00-0001", "ハイフンがありません"),
        ("019-100-0001", "0191-00-0001", "区切りの位置が違います"),
        ("033-000-0001", "03-3000-0001", "区切りの位置が違います"),
        ("0471-00-0001", "04-7100-0001", "区切りの位置が違います"),
        ("0120000001", "0120-000-001", "ハイフンがありません"),
    ],
)
def test_form_is_mended(phone: str, expected: str, why: str) -> None:
    """A right number in another form is marked, with its reason and the form of the plan."""
    fragment = _office(phone)
    assert marked(fragment, PhoneForm()) == (place(fragment, phone),)
    assert words(fragment, PhoneForm()) == (f"電話番号「{phone}」は「{expected}」と書きます ({why})。",)
    assert replacements(fragment, PhoneForm()) == (expected,)
    assert marked(fragment, InvalidPhoneNumber()) == ()


def test_form_leaves_remarks_alone() -> None:
    """A remark after a number may stand; only the number before it is marked."""
    assert marked(_office("0191-00-0001(代表)"), PhoneForm()) == ()
    assert marked(_office("(0191)00-0001(代表)"), PhoneForm()) == ((4, 12, "(0191)00-0001"),)


@pytest.mark.parametrize(
    "phone",
    ["03-3000-0001", "06-6000-0001", "0191-00-0001", "04992-2-0001", "0120-00-0001", "050-3000-0001", "090-1000-0001"],
)
def test_right_numbers_pass(phone: str) -> None:
    """Numbers in the form of the plan are left alone, be they long or short of area code."""
    fragment = _office(phone, phone)
    assert marked(fragment, PhoneForm()) == ()
    assert marked(fragment, InvalidPhoneNumber()) == ()


def test_wrong_number_is_an_error_of_its_own() -> None:
    """A number that cannot be dialled is reported once, by PLN413 and not for its form."""
    fragment = _office("0191-00-001", "00-0002")
    assert marked(fragment, PhoneForm()) == ()
    assert marked(fragment, InvalidPhoneNumber()) == ((4, 12, "0191-00-001"), (5, 10, "00-0002"))
    assert words(fragment, InvalidPhoneNumber())[0] == (
        "電話番号「0191-00-001」は正しくありません。桁数が足りません (9桁。正しくは10桁)。"
    )


def test_plans_without_contacts_pass() -> None:
    """A plan without contacts, or with a head office left open, has no numbers to find fault with."""
    for fragment in ("", "contacts: {todo: 未定}\n", "contacts: {head_office: {name: 架空本部}}\n"):
        for rule in (PhoneForm(), InvalidPhoneNumber(), PhoneEqualsFax(), FaxExchange(), SharedNumber()):
            assert marked(fragment, rule) == ()


@pytest.mark.parametrize("fax", ["0191-00-0001", "(0191)00-0001", "\uff10191-00-0001"])
def test_fax_equal_to_phone(fax: str) -> None:
    """The fax number is marked where it has the phone number's digits, in whatever form."""
    assert marked(_office("0191-00-0001", fax), PhoneEqualsFax()) == ((5, 10, fax),)


def test_fax_other_than_phone() -> None:
    """Different numbers, and texts without digits, are not the same number."""
    assert marked(_office("0191-00-0001", "0191-00-0002"), PhoneEqualsFax()) == ()
    assert marked(_office("なし", "なし"), PhoneEqualsFax()) == ()


@pytest.mark.parametrize(
    ("phone", "fax", "swapped"),
    [
        ("0191-43-0001", "0191-34-0002", True),
        ("0191-63-0001", "0191-48-0002", False),
        ("0191-00-0001", "0197-20-0002", False),
        ("04992-2-0001", "04992-4-0002", False),
        ("03-3256-0001", "03-3265-0002", True),
        ("045-201-0001", "045-210-0002", True),
    ],
)
def test_fax_of_another_exchange(phone: str, fax: str, swapped: bool) -> None:  # noqa: FBT001 - a table's column
    """The fax number is marked where its exchange differs, and a likely swap of digits is said."""
    fragment = _office(phone, fax)
    assert marked(fragment, FaxExchange()) == ((5, 10, fax),)
    assert ("入れ替わり" in words(fragment, FaxExchange())[0]) is swapped


@pytest.mark.parametrize(
    ("phone", "fax"),
    [
        ("0191-00-0001", "0191-00-0002"),
        ("0191-00-0001", "(0191)00-0002"),
        ("03-3000-0001", "03-5000-0002"),
        ("045-201-0001", "045-311-0002"),
        ("0191-00-0001", "050-3000-0002"),
        ("0120-000-001", "0191-00-0002"),
        ("090-1000-0001", "0191-00-0002"),
        ("0191-00-0001", "なし"),
    ],
)
def test_fax_exchanges_that_may_differ(phone: str, fax: str) -> None:
    """Cities have many exchanges, and free dial and IP numbers have none."""
    assert marked(_office(phone, fax), FaxExchange()) == ()


def test_shared_number() -> None:
    """A number that an office above has already is marked, be it phone or fax."""
    fragment = _with_branches(
        "name: 東支部, address: 架空市東町 1, phone: 0191-00-0003",
        "name: 西支部, address: 架空市西町 1, phone: 0191-00-0003, fax: 0191-00-0001",
    )
    assert marked(fragment, SharedNumber()) == (
        place(fragment, "0191-00-0003"),
        place(fragment, "0191-00-0001"),
    )
    assert words(fragment, SharedNumber()) == (
        "西支部の電話番号0191-00-0003は、東支部の電話番号と同じです。",
        "西支部のFAX番号0191-00-0001は、架空本部の電話番号と同じです。",
    )


def test_shared_number_in_the_head_office() -> None:
    """A branch at the head office's address may share its numbers, and every branch a free dial number."""
    fragment = _with_branches(
        "name: 中央支部, address: 架空市本町 1-1, phone: 0191-00-0001, fax: 0191-00-0009",
        "name: 東支部, address: 架空市東町 1, phone: 0120-000-001",
        "name: 西支部, address: 架空市西町 1, phone: 0120-000-001, fax: なし",
        "name: 北支部, address: 架空市北町 1, fax: なし",
    )
    assert marked(fragment, SharedNumber()) == ()
    assert marked(fragment, BranchInHeadOffice()) == ()


def test_branch_in_head_office() -> None:
    """A branch that repeats the head office is named once, and its numbers are not reported again."""
    fragment = HEAD.replace("0002", "0001") + (
        "  branches:\n    - {name: 中央支部, address: 架空市本町1-1, phone: (0191)00-0001, fax: 0191-00-0001}\n"
    )
    assert marked(fragment, BranchInHeadOffice()) == (place(fragment, "中央支部"),)
    assert marked(fragment, PhoneEqualsFax()) == ((2, 75, "0191-00-0001"),)
    assert marked(fragment, SharedNumber()) == ()


@pytest.mark.parametrize("hyphen", ["\u2212", "\u2010", "ー", "－", "一"])
def test_hyphens_make_no_other_address(hyphen: str) -> None:
    """Another character for the hyphen in the address makes no other office of it."""
    fragment = _with_branches(f"name: 中央支部, address: 架空市本町 1{hyphen}1, phone: 0191-00-0001, fax: 0191-00-0002")
    assert marked(fragment, BranchInHeadOffice()) == (place(fragment, "中央支部"),)
    assert marked(fragment, SharedNumber()) == ()


@pytest.mark.parametrize(
    "branch",
    [
        "name: 東支部, address: 架空市東町 1, phone: 0191-00-0001, fax: 0191-00-0002",
        "name: 東支部, address: 架空市本町 1-1",
        "name: 東支部, phone: 0191-00-0001, fax: 0191-00-0002",
        "name: 東支部, address: 架空市本町 1-1, phone: 0191-00-0003, fax: 0191-00-0004",
    ],
)
def test_branch_elsewhere(branch: str) -> None:
    """A branch with another address, or with numbers of its own, does not repeat the head office."""
    assert marked(_with_branches(branch), BranchInHeadOffice()) == ()
