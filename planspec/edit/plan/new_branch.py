"""A new branch among the contacts."""

from typing import NamedTuple

from planspec.edit.operation import Operation
from planspec.edit.plan.address import Address
from planspec.edit.plan.new_entry import Entry, place_among
from planspec.edit.plan.present import found, is_there, items, mappings
from planspec.edit.plan.setting import put_in, setting
from planspec.edit.plan.todo import lacking, todo
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual

_CONTACTS = ("contacts",)
_BRANCHES = ("contacts", "branches")
_BRANCH = Bilingual("支部", "branch")
_PARTS = ("postal_code", "address", "phone", "fax")
_HEAD_OFFICE = "本部の連絡先を head_office に書きます。"


class NewBranch(NamedTuple):
    """What is known of a new branch; *before* and *after* name another one, and at most one of them is given."""

    name: str
    postal_code: str | None = None
    address: str | None = None
    phone: str | None = None
    fax: str | None = None
    before: str | None = None
    after: str | None = None


def new_branch(data: object, known: NewBranch) -> Entry | Refusal:
    """Return a new branch, with a `todo` for what the other branches have and it has not."""
    names = [one.get("name") if isinstance(one, dict) else None for one in items(data, _BRANCHES)]
    if known.name in names:
        return _taken(known.name)
    place = place_among(names, known.before, known.after, _BRANCH)
    if isinstance(place, Refusal):
        return place
    entry = {part: said for part in _PARTS if (said := getattr(known, part))}
    missing = lacking(entry, _PARTS, mappings(data, _BRANCHES))
    at = (*_BRANCHES, place)
    value = {"name": known.name, **entry, **todo(data, missing)}
    return Entry(at, known.name, (_put(data, at, value),))


def _put(data: object, at: tuple[str | int, ...], value: dict[str, str]) -> Operation:
    if found(data, _CONTACTS) is None:
        contacts = Address(_CONTACTS, exists=is_there(data, _CONTACTS))
        return setting(data, contacts, {"todo": _HEAD_OFFICE, "branches": [value]})
    return put_in(data, at, value)


def _taken(name: str) -> Refusal:
    return Refusal(Bilingual(f"「{name}」という支部はすでにあります。", f"There is a branch `{name}` already."))
