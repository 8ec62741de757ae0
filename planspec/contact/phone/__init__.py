"""Japanese phone numbers by the numbering plan: the one door to the phonenumbers package."""

import re
from functools import lru_cache

from planspec.contact.phone.japan import hyphenated
from planspec.japanese.folding import folded, half_width
from planspec.language import Bilingual

_HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff70", "-"))
# Words that are printed beside a number and are no part of it.
_REMARK = r"\s*\(?(?:代表?|直通|内線\s*[0-9\-]+)\)?\s*$"
_STRANGE = r"[^0-9+()\-]"
_SEVERAL = r"[0-9][・、,/;][0-9]"
_HYPHENATED = r"0[0-9]*(?:-[0-9]+)+"
_WITHOUT_PLACE = ("0120", "0570", "0800", "0990", "020", "050", "060", "070", "080", "090")
_LONGEST_LOCAL = 8
_LONG = ("0800", "020", "050", "060", "070", "080", "090")


def without_remark(text: str) -> str:
    """Return *text* without words at its end that are no part of a number: (代表), 内線 12."""
    return (
        text if text.isascii() else text[: found.start()] if (found := re.search(_REMARK, half_width(text))) else text
    )


def digits(text: str) -> str:
    """Return the digits of a number in half width, without remarks such as (代表)."""
    return "".join(filter(str.isdecimal, half_width(without_remark(text))))


def serves_everywhere(text: str) -> bool:
    """Tell whether a number serves a whole organization (0120, 0800, 0570) and not an office."""
    return digits(text).startswith(("0120", "0800", "0570"))


def groups(text: str) -> tuple[str, ...] | None:
    """Return area code, exchange and subscriber number of a number that belongs to a place, else ``None``."""
    number = national(text)
    return None if number is None or number.startswith(_WITHOUT_PLACE) else tuple(number.split("-"))


@lru_cache(maxsize=256)
def national(text: str) -> str | None:
    """Return a number of the numbering plan as it is written within Japan, such as ``0191-23-6020``.

    Returns:
        The number in half width with hyphens; ``None`` where *text* is no number of the plan. Free dial and other
        numbers that belong to no place keep the hyphens they have: they are grouped as one likes.
    """
    number = _written(text)
    return None if number is None or _false_exchange(number) else number


def _written(text: str) -> str | None:
    plain = _plain(text)
    number = hyphenated(plain.replace("-", "")) or _parsed(plain)
    if number is not None and number.startswith(_WITHOUT_PLACE) and re.fullmatch(_HYPHENATED, plain):
        return plain
    return number


def _false_exchange(number: str) -> str:
    """Return the exchange of *number* where it starts with 0, which none does; else the empty string."""
    if number.startswith(_WITHOUT_PLACE):
        return ""
    exchange = number.split("-")[1]
    # Nothing but zeros is how samples and forms write a number that is plainly made up.
    return exchange if exchange.startswith("0") and exchange.strip("0") else ""


def fault(text: str) -> Bilingual | None:
    """Return why *text* is no number of the numbering plan, or ``None`` where it is one."""
    if national(text) is not None:
        return None
    if (number := _written(text)) is not None:
        exchange = _false_exchange(number)
        return Bilingual(f"市内局番「{exchange}」が0で始まっています", f"the exchange 「{exchange}」 starts with 0")
    plain = _plain(text)
    if re.search(_SEVERAL, plain):
        return Bilingual("番号が2つ以上書かれています", "it holds more than one number")
    if strange := re.search(_STRANGE, plain):
        return Bilingual(f"番号に使わない文字「{strange[0]}」があります", f"「{strange[0]}」 is no part of a number")
    return _fault_in_digits(plain, digits(plain))


def _fault_in_digits(plain: str, number: str) -> Bilingual:
    if plain.startswith("+"):
        return Bilingual("日本の電話番号ではありません", "it is not a Japanese number")
    if not number.startswith("0"):
        return _fault_at_start(number)
    wanted = 11 if number.startswith(_LONG) else 10
    if len(number) != wanted:
        ja, en = ("足りません", "too few") if len(number) < wanted else ("多すぎます", "too many")
        return Bilingual(
            f"桁数が{ja} ({len(number)}桁。正しくは{wanted}桁)", f"{en} digits ({len(number)}, not {wanted})"
        )
    area = plain.replace("(", "").replace(")", "-").partition("-")[0][:5]
    return Bilingual(
        f"「{area}」で始まるこの番号は、日本の電話番号計画にありません",
        f"the numbering plan of Japan has no such number that starts with 「{area}」",
    )


def _fault_at_start(number: str) -> Bilingual:
    if (whole := national("0" + number)) is not None:
        return Bilingual(f"先頭の0がありません ({whole}ではありませんか)", f"the leading 0 is missing ({whole}?)")
    if len(number) <= _LONGEST_LOCAL:
        return Bilingual("市外局番がありません", "the area code is missing")
    return Bilingual("0で始まっていません", "it does not start with 0")


def _plain(text: str) -> str:
    return folded(without_remark(text)).translate(_HYPHENS)


def _parsed(plain: str) -> str | None:
    if re.search(_STRANGE, plain) or not plain.startswith(("0", "(0", "+")):
        return None
    # The package takes 12 ms to import: numbers that are plainly right do not come here.
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(plain, "JP")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number_for_region(number, "JP"):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
