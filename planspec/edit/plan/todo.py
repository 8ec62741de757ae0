"""The `todo` of a new entry: what its neighbours have and it has not yet."""

from collections.abc import Iterable, Mapping

from planspec.edit.plan.label import has_label, label

_WORDS = {
    "title": "題名",
    "city_plan_goals": "連動する市計画の基本目標",
    "postal_code": "郵便番号",
    "address": "住所",
    "phone": "電話番号",
    "fax": "FAX番号",
}


def todo(data: object, missing: Iterable[str]) -> dict[str, str]:
    """Return the field that says what is *missing* of an entry, in the plan's own words; nothing where nothing is."""
    fields = tuple(missing)
    if not fields:
        return {}
    words = [label(data, field) if has_label(field) else _WORDS[field] for field in fields]
    return {"todo": f"{_joined(words, 'と')}を決めて、{_joined(fields, ' と ')} に書きます。"}


def lacking(entry: Mapping[str, object], parts: Iterable[str], others: Iterable[Mapping[str, object]]) -> list[str]:
    """Return those of *parts* that *entry* has not, while one of the *others* has."""
    neighbours = tuple(others)
    return [part for part in parts if not entry.get(part) and any(one.get(part) for one in neighbours)]


def _joined(words: Iterable[str], last: str) -> str:
    *most, end = words
    return f"{'、'.join(most)}{last}{end}" if most else end
