"""Japanese addresses: whether one lies in a municipality, and in the area of a postal code."""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from planspec.japanese.folding import folded
from planspec.japanese.quantity import whole_number

# Characters that public data and councils write for each other in the names of places.
_VARIANTS = str.maketrans(
    "ヶヵがガのノ之乃ッっつ龍澤濱瀧嶋舘廣櫻國萬邊邉條曾﨑惠眞榮壽豐靜澁鹽學會淵薮籠檜",
    "ケケケケノノノノツツツ竜沢浜滝島館広桜国万辺辺条曽崎恵真栄寿豊静渋塩学会渕藪篭桧",
)
# Compiled where they are used: a check of a plan without contacts needs none of them.
_PREFECTURE = r"(?:北海道|東京都|京都府|大阪府|[^市区町村]{2,3}県)"
_WITH_MUNICIPALITY = rf"{_PREFECTURE}|[^0-9]+?市"
# What public data writes before the name of a town or village (郡, or an island of Tokyo) or of a ward (its city).
_ABOVE = (r".{1,5}?郡(?=.+[町村]$)", r".{1,3}?島(?=.+[町村]$)", r".+?市(?=.+区$)")
_NUMERALS = "〇一二三四五六七八九十"
_CLAUSE = r"第?[0-9]+地割.*|ノ次に.*"
_CHOME = r"(?<=[0-9])丁目$"
# What follows a municipality where an address names no town: a lot (467, 97番地1), or streets of Kyoto.
_LOT = r"(?:$|[0-9]+(?![0-9条丁線区町]))"
_STREETS = r"[^町]+(?:[上下]ケ?[るル]|[東西]入[るル]?)[^町]*$"
_SHORTEST_BUILDING = 3
_MOST_CODES = 3


class Area(NamedTuple):
    """What one postal code stands for.

    Attributes:
        code: Seven digits.
        prefecture: 岩手県.
        city: Municipality with its 郡, or city with its ward: 紫波郡紫波町, 横浜市中区.
        neighborhood: 町域, empty for the rest of a municipality.
        business: Name of the business that has the code to itself, or the empty string.
    """

    code: str
    prefecture: str
    city: str
    neighborhood: str
    business: str = ""

    @property
    def name(self) -> str:
        """The area in one line, as it stands in an address."""
        return f"{self.prefecture}{self.city}{self.neighborhood}"


class Fit(IntEnum):
    """How far an address agrees with an area; the more, the greater."""

    ELSEWHERE = 0
    MUNICIPALITY = 1
    TOWN = 2


Spelling = Callable[[str], str]


def fit(address: str, area: Area, municipality: str = "") -> Fit:
    """Tell how far *address* lies in *area*.

    Args:
        address: An address; prefecture, 郡 and municipality may be left out of it.
        area: The area of a postal code.
        municipality: Where an address lies that names no municipality.
    """
    own = _best_fit(address, area)
    # The rest of a municipality has no town that could tell an address with another municipality in it apart.
    if not area.neighborhood and re.match(_WITH_MUNICIPALITY, folded(address)):
        return own
    return max(own, _best_fit(municipality + address, area))


def names_no_town(address: str, area: Area, municipality: str = "") -> bool:
    """Tell whether *address* lies in the municipality of *area* and names no town: 檜原村467, 柳馬場通御池下る.

    Args:
        address: An address, without the name of a building.
        area: The area of a postal code.
        municipality: Where an address lies that names no municipality.
    """
    streets = _plain(area.city).startswith("京都市")
    return any(
        re.match(_LOT, rest) or (streets and re.match(_STREETS, rest))
        for written in (address, municipality + address)
        for rest in _rests(_plain(written), area, _plain)
    )


def _best_fit(address: str, area: Area) -> Fit:
    return max(_fit(spell(address), area, spell) for spell in (_plain, _numbered))


def _plain(text: str) -> str:
    return folded(text).translate(_VARIANTS).replace("大字", "").replace("字", "")


def _numbered(text: str) -> str:
    plain = _plain(text)
    if not any(numeral in plain for numeral in _NUMERALS):
        return plain
    return re.sub(f"[{_NUMERALS}]{{1,6}}", lambda found: str(whole_number(found[0])), plain)


def codes_of(address: str, areas: Iterable[Area], municipality: str = "") -> tuple[Area, ...]:
    """Return those of *areas* that *address* lies in, by the longest name of a town; none where too many agree."""

    @cache
    def in_city(prefecture: str, city: str) -> bool:
        return fit(address, Area("", prefecture, city, ""), municipality) is Fit.TOWN

    spelled = tuple((spell, spell(municipality + address)) for spell in (_plain, _numbered))

    @cache
    def may_hold(start: str) -> bool:
        # Most towns drop out here, at a tenth of the cost of comparing them.
        return any(spell(start) in text for spell, text in spelled)

    found = {
        area
        for area in areas
        if area.neighborhood
        and in_city(area.prefecture, area.city)
        and may_hold(area.neighborhood[:2])
        and fit(address, area, municipality) is Fit.TOWN
    }
    longest = max((len(area.neighborhood) for area in found), default=0)
    best = sorted((area for area in found if len(area.neighborhood) == longest), key=lambda area: area.code)
    return tuple(best) if len({area.code for area in best}) <= _MOST_CODES else ()


def starts_with_municipality(address: str, municipality: str) -> bool:
    """Tell whether *address* starts with *municipality*; prefecture, 郡 or city may stand before it or be left out."""
    start, name = _plain(address), _plain(municipality)
    if start.startswith(name):
        return True
    names = "|".join(map(re.escape, _city_forms(re.sub(f"^{_PREFECTURE}", "", name))))
    return re.match(rf"{_PREFECTURE}?(?:.{{1,5}}?[郡市島])?(?:{names})", start) is not None


def municipality_in(address: str) -> str:
    """Return the municipality that *address* starts with, in its own words; the empty string where that is in doubt.

    A 町 may be part of a city and a 区 a ward: without prefecture or 郡 before them they say nothing.
    """
    plain = folded(address)
    found = re.match(rf"(?:{_PREFECTURE})?[^0-9]+?市市?|{_PREFECTURE}[^0-9]+?[区町村]|.{{1,5}}?郡[^0-9]+?[町村]", plain)
    return found[0] if found else ""


def is_municipality(name: str, area: Area) -> bool:
    """Tell whether *name* is the municipality of *area*; prefecture and 郡, or the ward of a city, may be left out."""
    plain = re.sub(f"^{_PREFECTURE}", "", _plain(name))
    return any(form.startswith(plain) or form in plain for form in _city_forms(_plain(area.city)))


def _fit(address: str, area: Area, spell: Spelling) -> Fit:
    fits = (Fit.TOWN if _in_town(rest, area, spell) else Fit.MUNICIPALITY for rest in _rests(address, area, spell))
    return max(fits, default=Fit.ELSEWHERE)


def _rests(address: str, area: Area, spell: Spelling) -> Iterator[str]:
    """Yield what follows the municipality of *area* in *address*; nothing where it lies elsewhere."""
    address = address.removeprefix(spell(area.prefecture))
    for city in _city_forms(spell(area.city)):
        if address.startswith(city):
            yield address.removeprefix(city)


def _city_forms(city: str) -> Iterator[str]:
    yield city
    for above in _ABOVE:
        if found := re.match(above, city):
            yield city[found.end() :]


def _in_town(rest: str, area: Area, spell: Spelling) -> bool:
    towns = re.sub(_CLAUSE, "", spell(area.neighborhood)).split("、")
    # In Kyoto the way along the streets stands before the name of the town.
    anywhere = area.city.startswith("京都市")
    return any(_starts(rest, town) or _names_building(rest, town) or (anywhere and town in rest) for town in towns)


def _starts(rest: str, town: str) -> bool:
    town = re.sub(_CHOME, "", town)
    return rest.startswith(town) and not (town[-1:].isdigit() and rest[len(town) : len(town) + 1].isdigit())


def _names_building(rest: str, town: str) -> bool:
    """A tower has a code of its own, 大手町JAビル, and its address has the lot between: 大手町1-3-1 JAビル."""
    return any(rest.startswith(town[:at]) and town[at:] in rest for at in range(1, len(town) - _SHORTEST_BUILDING + 1))
