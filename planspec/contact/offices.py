"""Every office of a plan with its place: the head office first, then the branches."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.contact.phone import digits
from planspec.japanese.characters import HYPHENS, NEVER_HYPHENS
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.model.contacts import Office
from planspec.source import Pointer

_HYPHENS = HYPHENS | NEVER_HYPHENS
_WITHOUT_HYPHENS = str.maketrans(dict.fromkeys(_HYPHENS, ""))
# A string, so that it is compiled only where two addresses may be the same.
_HYPHEN = f"(?<=[0-9])[{''.join(sorted(_HYPHENS))}](?=[0-9])"

PHONE = Bilingual("電話番号", "phone number")
FAX = Bilingual("FAX番号", "fax number")


class OfficeNumber(NamedTuple):
    """A phone or fax number of an office, where it stands, and what it is called."""

    at: Pointer
    text: str
    label: Bilingual

    @property
    def digits(self) -> str:
        """The number's digits alone, in half width."""
        return digits(self.text)


class PlacedOffice(NamedTuple):
    """An office of a plan and where it stands.

    Attributes:
        at: Pointer to the office.
        office: The office.
        repeats_head_office: Whether it is a branch that repeats the head office's address and numbers.
        at_head_office: Whether it is the head office, or a branch at the same address.
    """

    at: Pointer
    office: Office
    repeats_head_office: bool = False
    at_head_office: bool = False

    @property
    def numbers(self) -> tuple[OfficeNumber, ...]:
        """The phone and fax numbers that are given."""
        return tuple(number for number in (self.phone, self.fax) if number is not None)

    @property
    def phone(self) -> OfficeNumber | None:
        """The phone number, if it is given."""
        return OfficeNumber((*self.at, "phone"), self.office.phone, PHONE) if self.office.phone else None

    @property
    def fax(self) -> OfficeNumber | None:
        """The fax number, if it is given."""
        return OfficeNumber((*self.at, "fax"), self.office.fax, FAX) if self.office.fax else None


def offices(plan: Plan) -> tuple[PlacedOffice, ...]:
    """Return every office of *plan*: the head office, where it is given, then the branches."""
    return tuple(_offices(plan))


def _offices(plan: Plan) -> Iterator[PlacedOffice]:
    if plan.contacts is None:
        return
    head = plan.contacts.head_office
    if head is not None:
        yield PlacedOffice(("contacts", "head_office"), head, at_head_office=True)
    for index, branch in enumerate(plan.contacts.branches):
        near = head is not None and _same_address(branch, head)
        repeats = near and head is not None and _same_numbers(branch, head)
        yield PlacedOffice(("contacts", "branches", index), branch, repeats, near)


def _same_address(branch: Office, head: Office) -> bool:
    return branch.address is not None and head.address is not None and _agree(branch.address, head.address)


def _agree(address: str, other: str) -> bool:
    """Tell whether two addresses differ in widths and in the character for the hyphen between numbers at most."""
    plain, other_plain = folded(address), folded(other)
    if plain == other_plain or plain.translate(_WITHOUT_HYPHENS) != other_plain.translate(_WITHOUT_HYPHENS):
        return plain == other_plain
    return re.sub(_HYPHEN, "-", plain) == re.sub(_HYPHEN, "-", other_plain)


def _same_numbers(branch: Office, head: Office) -> bool:
    pairs = ((branch.phone, head.phone), (branch.fax, head.fax))
    given = [digits(own) == digits(of_head or "") for own, of_head in pairs if own is not None]
    return bool(given) and all(given)
