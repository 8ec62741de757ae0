"""The numbering plan: what is read from the package's data is what the package itself says."""

import re
import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.contact.phone import digits, fault, groups, national, serves_everywhere, without_remark
from planspec.contact.phone.japan import hyphenated

FALSE_EXCHANGE = r"^(?!0120|0570|0800|0990|0[2-9]0)0[1-9][0-9]*-0+[1-9]"
"""An exchange that starts with 0, which the package does not mind; numbers without a place have none."""

# Real formats with fictitious numbers: large cities, towns, islands with five-digit area codes, and no place at all.
RIGHT = (
    "03-3000-0001",
    "06-6000-0001",
    "011-200-0001",
    "022-200-0001",
    "045-200-0001",
    "052-200-0001",
    "04-7100-0001",
    "092-700-0001",
    "019-600-0001",
    "0191-00-0001",
    "0197-20-0001",
    "0220-20-0001",
    "0422-50-0001",
    "0470-20-0001",
    "0748-20-0001",
    "0980-80-0001",
    "01547-2-0001",
    "04992-2-0001",
    "04998-2-0001",
    "05769-6-0001",
    "08477-2-0001",
    "09802-2-0001",
    "09969-3-0001",
    "050-3000-0001",
    "070-1000-0001",
    "080-1000-0001",
    "090-1000-0001",
    "0120-000-001",
    "0800-100-0001",
    "0570-000-001",
)


@pytest.mark.parametrize("text", RIGHT)
def test_right_numbers_stay_as_they_are(text: str) -> None:
    """A number in the form of the plan is its own national form, and has no fault."""
    assert national(text) == text
    assert fault(text) is None


@given(st.from_regex(r"0[1-9][0-9]{8,9}", fullmatch=True))
def test_data_and_package_agree(number: str) -> None:
    """Whatever is settled by the data alone is valid by the package, and written as the package writes it."""
    form = hyphenated(number)
    if form is not None:
        parsed = phonenumbers.parse(number, "JP")
        assert phonenumbers.is_valid_number_for_region(parsed, "JP")
        assert form == phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)


def test_every_area_code_agrees() -> None:
    """For every beginning of five digits, the data and the package agree on hyphens and, but for the 0, on validity."""
    # From 0110 on: 010 is how calls abroad begin.
    for start in range(11000, 100000, 7):
        number = f"0{start}6789"
        parsed = phonenumbers.parse(number, "JP")
        form = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
        right = phonenumbers.is_valid_number_for_region(parsed, "JP") and not re.search(FALSE_EXCHANGE, form)
        assert national(number) == (form if right else None)


def test_right_numbers_cost_little() -> None:
    """Numbers that are right do not import the whole package, which takes several times as long as its data."""
    code = (
        "import sys; from planspec.contact.phone import national; national('0191-00-0001'); national('0120-000-001');"
        "print([name for name in sys.modules if name.startswith('phonenumbers')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "text",
    [
        "(0191)00-0001",
        "0191(00)0001",
        "\uff080191\uff0900-0001",
        "\uff10\uff11\uff19\uff11\uff0d\uff10\uff10\uff0d\uff10\uff10\uff10\uff11",
        "0191\u221200\u22120001",
        "0191\u30fc00\u30fc0001",
        "0191\uff7000\uff700001",
        "0191\u201000\u20140001",
        "0191000001",
        "0191 00 0001",
        "0191\u300000\u30000001",
        "019-100-0001",
        "0191-000-001",
        "+81-191-00-0001",
        "+81 191 00 0001",
        "0191-00-0001(代表)",
        "0191-00-0001 (代)",
        "0191-00-0001(直通)",
        "0191-00-0001 内線12",
    ],
)
def test_other_ways_of_writing(text: str) -> None:
    """A number is recognized in whatever way it is written."""
    assert national(text) == "0191-00-0001"
    assert groups(text) == ("0191", "00", "0001")
    assert fault(text) is None


@pytest.mark.parametrize("text", ["0120-000-001", "0120-00-0001", "0570-00-0001", "090-10-000001", "0800-1000-001"])
def test_numbers_without_a_place_are_grouped_freely(text: str) -> None:
    """Free dial and mobile numbers keep the hyphens they have, and have no groups to compare."""
    assert national(text) == text
    assert groups(text) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("0191-00-001", "桁数が足りません (9桁。正しくは10桁)"),
        ("0191-00-00001", "桁数が多すぎます (11桁。正しくは10桁)"),
        ("090-1000-001", "桁数が足りません (10桁。正しくは11桁)"),
        ("050-3000-00012", "桁数が多すぎます (12桁。正しくは11桁)"),
        ("00-0001", "桁数が足りません (6桁。正しくは10桁)"),
        ("23-0001", "市外局番がありません"),
        ("3000-0001", "市外局番がありません"),
        ("191-00-0001", "先頭の0がありません (0191-00-0001ではありませんか)"),
        ("3-3000-0001", "先頭の0がありません (03-3000-0001ではありませんか)"),
        ("90-1000-0001", "先頭の0がありません (090-1000-0001ではありませんか)"),
        ("9999999999999", "0で始まっていません"),
        ("0100-00-0001", "「0100」で始まるこの番号は、日本の電話番号計画にありません"),
        ("(0100)00-0001", "「0100」で始まるこの番号は、日本の電話番号計画にありません"),
        ("+1-212-555-0100", "日本の電話番号ではありません"),
        ("+", "日本の電話番号ではありません"),
        ("0191-00-0001・0002", "番号が2つ以上書かれています"),
        ("0191-00-0001、0191-00-0002", "番号が2つ以上書かれています"),
        ("O191-00-0001", "番号に使わない文字「O」があります"),
        ("電話0191-00-0001", "番号に使わない文字「電」があります"),
        ("なし", "番号に使わない文字「な」があります"),
        ("-", "市外局番がありません"),
        ("0191-02-4002", "市内局番「02」が0で始まっています"),
        ("0191024002", "市内局番「02」が0で始まっています"),
    ],
)
def test_faults(text: str, why: str) -> None:
    """What cannot be dialled is told apart by its reason."""
    reason = fault(text)
    assert reason is not None
    assert reason.ja == why
    assert national(text) is None
    assert groups(text) is None


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    """No text makes the numbering plan fail: it is a number, or there is a reason why not."""
    assert (national(text) is None) == (fault(text) is not None)


def test_digits_leave_out_remarks() -> None:
    """The digits of an extension are no part of the number."""
    assert digits("\uff10191-00-0001 内線12") == "0191000001"
    assert without_remark("0191-00-0001 内線12") == "0191-00-0001"


@pytest.mark.parametrize(
    ("text", "expected"), [("0120-000-001", True), ("0570-000-001", True), ("0191-00-0001", False)]
)
def test_serves_everywhere(text: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    """Free dial numbers belong to an organization and not to an office."""
    assert serves_everywhere(text) is expected
