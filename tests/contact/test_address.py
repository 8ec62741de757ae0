"""Addresses of many councils' shapes against the areas of postal codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.contact.address import Area, Fit, codes_of, fit, starts_with_municipality

AREAS = {
    "千厩": Area("0290803", "岩手県", "一関市", "千厩町千厩"),
    "城内": Area("0210877", "岩手県", "一関市", "城内"),
    "一関": Area("0210000", "岩手県", "一関市", ""),
    "紫波": Area("0283305", "岩手県", "紫波郡紫波町", "日詰"),
    "中区": Area("2310017", "神奈川県", "横浜市中区", "港町"),
    "千代田": Area("1000001", "東京都", "千代田区", "千代田"),
    "大島": Area("1000101", "東京都", "大島町", "元町"),
    "三宅": Area("1001212", "東京都", "三宅島三宅村", "阿古"),
    "札幌": Area("0600001", "北海道", "札幌市中央区", "北一条西"),
    "京都": Area("6020000", "京都府", "京都市上京区", "玄武町"),
    "ビル": Area("1006801", "東京都", "千代田区", "大手町ＪＡビル"),
    "八日市": Area("2892144", "千葉県", "匝瑳市", "八日市場イ"),
    "地割": Area("0295505", "岩手県", "和賀郡西和賀町", "越中畑６４地割～越中畑６"),
    "袖ケ浦": Area("2990261", "千葉県", "袖ケ浦市", "福王台"),
    "甲乙": Area("7614100", "香川県", "小豆郡土庄町", "甲、乙"),
    "丁目": Area("9600600", "福島県", "伊達市", "保原町１丁目"),
    "条": Area("0700000", "北海道", "旭川市", "秋月１条"),
    "境": Area("3060433", "茨城県", "猿島郡境町", "境町"),
}


@pytest.mark.parametrize(
    ("address", "area"),
    [
        ("一関市千厩町千厩字町浦 97-1", "千厩"),
        ("岩手県一関市千厩町千厩字町浦97-1", "千厩"),
        ("岩手県 一関市 千厩町 千厩 97番地1", "千厩"),
        ("千厩町千厩字町浦 97-1", "千厩"),
        ("一関市城内 1-36", "城内"),
        ("一関市どこでも 1-1", "一関"),
        ("岩手県紫波郡紫波町日詰字西裏 1", "紫波"),
        ("紫波郡紫波町日詰 1", "紫波"),
        ("紫波町日詰 1", "紫波"),
        ("横浜市中区港町 1-1", "中区"),
        ("神奈川県横浜市中区港町1丁目1番地", "中区"),
        ("中区港町 1-1", "中区"),
        ("東京都千代田区千代田 1-1", "千代田"),
        ("千代田区千代田1-1", "千代田"),
        ("東京都大島町元町 1-1", "大島"),
        ("東京都三宅島三宅村阿古 1", "三宅"),
        ("東京都三宅村阿古 1", "三宅"),
        ("札幌市中央区北1条西2丁目", "札幌"),
        ("札幌市中央区北一条西2丁目", "札幌"),
        ("札幌市中央区北\uff11条西\uff12丁目", "札幌"),
        ("京都市上京区今出川通烏丸東入玄武町 1", "京都"),
        ("千代田区大手町1-3-1 JAビル 20階", "ビル"),
        ("匝瑳市八日市場イ 1", "八日市"),
        ("八日市場イ 1", "八日市"),
        ("西和賀町越中畑64地割 1", "地割"),
        ("袖ヶ浦市福王台 1", "袖ケ浦"),
        ("土庄町乙 1", "甲乙"),
        ("伊達市保原町1-2", "丁目"),
        ("伊達市保原町一丁目2番地", "丁目"),
        ("猿島郡境町境町 1", "境"),
        ("境町1", "境"),
    ],
)
def test_address_in_its_area(address: str, area: str) -> None:
    """An address fits its area however much of it is written out, and in whatever spelling."""
    place = AREAS[area]
    assert fit(address, place, place.city) is Fit.TOWN


@pytest.mark.parametrize(
    ("address", "area", "expected"),
    [
        ("一関市千厩町奥玉 1", "千厩", Fit.MUNICIPALITY),
        ("一関市城内 1-36", "千厩", Fit.MUNICIPALITY),
        ("奥州市水沢 1", "千厩", Fit.ELSEWHERE),
        ("宮城県一関市千厩町千厩 1", "千厩", Fit.ELSEWHERE),
        ("奥州市水沢 1", "一関", Fit.ELSEWHERE),
        ("宮城県加美町 1", "一関", Fit.ELSEWHERE),
        ("横浜市西区港町 1", "中区", Fit.ELSEWHERE),
        ("旭川市秋月11条", "条", Fit.MUNICIPALITY),
        ("伊達市保原町11-2", "丁目", Fit.MUNICIPALITY),
    ],
)
def test_address_outside_an_area(address: str, area: str, expected: Fit) -> None:
    """An address of another town or another municipality does not fit."""
    assert fit(address, AREAS[area]) is expected


def test_codes_of_prefers_the_longest_town() -> None:
    """Where one town's name begins with another's, the longer one is meant."""
    areas = (Area("0000001", "岩手県", "一関市", "千厩町"), AREAS["千厩"], AREAS["城内"], AREAS["一関"], AREAS["京都"])
    assert codes_of("一関市千厩町千厩 1", areas) == (AREAS["千厩"],)


def test_codes_of_an_unknown_town() -> None:
    """A town that no area has gets no code."""
    assert codes_of("一関市どこか 1", AREAS.values()) == ()


def test_codes_of_gives_up_on_many() -> None:
    """Where a town has many codes, none is named: the reader could not choose."""
    areas = [Area(f"029000{number}", "岩手県", "一関市", "城内") for number in range(4)]
    assert codes_of("一関市城内 1", areas[:3]) == tuple(areas[:3])
    assert codes_of("一関市城内 1", areas) == ()


@pytest.mark.parametrize(
    ("address", "municipality"),
    [
        ("一関市城内 1-36", "一関市"),
        ("岩手県一関市城内", "一関市"),
        ("岩手県 一関市 城内", "一関市"),
        ("一関市城内", "岩手県一関市"),
        ("紫波郡紫波町日詰", "紫波町"),
        ("岩手県紫波郡紫波町日詰", "紫波町"),
        ("紫波町日詰", "紫波郡紫波町"),
        ("余市郡余市町黒川町", "余市町"),
        ("千代田区千代田", "東京都千代田区"),
        ("東京都千代田区千代田", "千代田区"),
        ("横浜市中区港町", "横浜市"),
        ("横浜市中区港町", "中区"),
        ("横浜市中区港町", "横浜市中区"),
        ("中区港町", "横浜市中区"),
        ("三重県四日市市諏訪町", "四日市市"),
        ("郡山市朝日", "郡山市"),
        ("福島県郡山市朝日", "福島県郡山市"),
        ("東京都三宅島三宅村阿古", "三宅村"),
        ("鹿児島県大島郡与論町茶花", "与論町"),
        ("龍ヶ崎市3番地", "龍ケ崎市"),
        ("北海道札幌市中央区", "札幌市"),
    ],
)
def test_starts_with_municipality(address: str, municipality: str) -> None:
    """Prefecture, 郡, island and city may stand before a municipality."""
    assert starts_with_municipality(address, municipality)


@pytest.mark.parametrize(
    ("address", "municipality"),
    [
        ("花泉町老松 1", "一関市"),
        ("奥州市水沢 1", "一関市"),
        ("岩手県奥州市水沢 1", "一関市"),
        ("矢巾町南矢幅", "紫波町"),
        ("横浜市西区", "中区"),
        ("", "一関市"),
    ],
)
def test_does_not_start_with_municipality(address: str, municipality: str) -> None:
    """Another municipality, or a town alone, is not the municipality."""
    assert not starts_with_municipality(address, municipality)


@given(st.text(), st.text())
def test_any_text_can_be_compared(address: str, municipality: str) -> None:
    """No text makes the comparison fail."""
    assert fit(address, AREAS["千厩"], municipality) in Fit
    assert starts_with_municipality(municipality + address, municipality)
