"""Versions of a plan made by scripted edits in which every goal and action keeps its identity, whatever it says."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from random import Random
from typing import Any

Data = dict[str, Any]
Place = tuple[str | int, ...]
_IDENTITY = "identity"
_WORDS = (
    ("支援", "応援"),
    ("推進", "促進"),
    ("連携", "協働"),
    ("福祉", "ふくし"),
    ("住民", "市民"),
    ("。", "。今後も。"),
)
_NEW = ("架空の見守り隊が町を回ります。", "仮想の買い物バスを走らせます。", "除雪の登録を新たに始めます。")
_numbers = count()


class Named(str):
    """A text that knows which one it is, whatever becomes of its words."""

    __slots__ = ("identity",)
    identity: int

    @classmethod
    def of(cls, text: str, identity: int | None = None) -> "Named":
        """Return *text* under an identity, a new one where none is given."""
        named = cls(text)
        named.identity = next(_numbers) if identity is None else identity
        return named


def named(value: Any) -> Any:
    """Return a copy of plain data in which every mapping and text has an identity."""
    if isinstance(value, dict):
        return {_IDENTITY: next(_numbers), **{key: named(inner) for key, inner in value.items()}}
    return [named(item) for item in value] if isinstance(value, list) else Named.of(value)


def copied(value: Any) -> Any:
    """Return a copy with the same identities."""
    if isinstance(value, dict):
        return {key: copied(inner) for key, inner in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """Return the data as the reader would give it."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != _IDENTITY}
    return [plain(item) for item in value] if isinstance(value, list) else str(value)


def places(data: Data) -> dict[int, Place]:
    """Return where every goal and action stands, by its identity."""
    return dict(_goals(data["basic_goals"], ("basic_goals",)))


def _goals(items: list[Any], at: Place) -> Iterator[tuple[int, Place]]:
    for place, item in enumerate(items):
        yield identity(item), (*at, place)
        for field in ("promotion_goals", "actions"):
            if isinstance(item, dict):
                yield from _goals(item.get(field, []), (*at, place, field))


def identity(item: Any) -> int:
    """Return which goal or action *item* is."""
    found: int = item[_IDENTITY] if isinstance(item, dict) else item.identity
    return found


def _lists(data: Data, *fields: str) -> list[list[Any]]:
    """Return the lists called one of *fields*, goals without such a list given an empty one."""
    found = [data["basic_goals"]] if "basic_goals" in fields else []
    for goal in data["basic_goals"]:
        found += [goal.setdefault("promotion_goals", [])] if "promotion_goals" in fields else []
        found += [below.setdefault("actions", []) for below in goal.get("promotion_goals", []) if "actions" in fields]
    return found


def _filled(data: Data, random: Random, *fields: str) -> list[Any]:
    return random.choice([found for found in _lists(data, *fields) if found] or [data["basic_goals"]])


_LEVELS = ("basic_goals", "promotion_goals", "actions")


def _reword(data: Data, random: Random) -> None:
    items = _filled(data, random, *_LEVELS)
    place = random.randrange(len(items))
    item = items[place]
    field = "title" if isinstance(item, dict) and "title" in item else "text"
    text = item[field] if isinstance(item, dict) else item
    before, after = next(((one, other) for one, other in random.sample(_WORDS, len(_WORDS)) if one in text), ("", "新"))
    changed = Named.of(text.replace(before, after, 1), text.identity)
    if isinstance(item, dict):
        item[field] = changed
    else:
        items[place] = changed


def _remove(data: Data, random: Random) -> None:
    items = _filled(data, random, *_LEVELS)
    if items is not data["basic_goals"] or len(items) > 1:
        del items[random.randrange(len(items))]


def _add(data: Data, random: Random) -> None:
    number, text = next(_numbers), random.choice(_NEW)
    items = random.choice(_lists(data, "promotion_goals", "actions"))
    is_goal = any(items is found for found in _lists(data, "promotion_goals"))
    new = named({"id": f"n{number}", "title": f"{text}{number}", "actions": [text]}) if is_goal else Named.of(text)
    items.insert(random.randint(0, len(items)), new)


def _move(data: Data, random: Random) -> None:
    field = random.choice(("promotion_goals", "actions"))
    source, target = _filled(data, random, field), random.choice(_lists(data, field) or [data["basic_goals"]])
    if (source is data["basic_goals"]) == (target is data["basic_goals"]):
        item = source.pop(random.randrange(len(source)))
        target.insert(random.randint(0, len(target)), item)


def _rename(data: Data, random: Random) -> None:
    item = random.choice(_filled(data, random, "basic_goals", "promotion_goals"))
    item["id"] = Named.of(f"r{next(_numbers)}")


def _mark(data: Data, random: Random) -> None:
    items = _filled(data, random, "promotion_goals")
    if items is not data["basic_goals"]:
        item = random.choice(items)
        item["new"] = Named.of("false" if item.get("new") == "true" else "true")


EDITS: tuple[Callable[[Data, Random], None], ...] = (_reword, _reword, _remove, _add, _move, _rename, _mark)


def edited(data: Data, random: Random, most: int) -> Data:
    """Return a copy of named data after some edits."""
    new: Data = copied(data)
    for _ in range(random.randint(1, most)):
        random.choice(EDITS)(new, random)
    return new


def codes(old: Data, new: Data) -> Counter[str]:
    """Return how many changes of each code tell goals and actions of two versions apart, but for order and numbers."""
    before, after = places(old), places(new)
    owners = [{at: one for one, at in side.items()} for side in (before, after)]
    found = Counter[str]()
    for one, at in after.items():
        if one in before:
            found.update(_told(_value(old, before[one]), _value(new, at)))
            found["CHG004"] += _above(owners[1], at) != _above(owners[0], before[one])
        else:
            found["CHG001"] += _above(owners[1], at) not in set(after) - set(before)
    for one, at in before.items():
        found["CHG002"] += one not in after and _above(owners[0], at) not in set(before) - set(after)
    return +found


def _above(owners: dict[Place, int], at: Place) -> int | None:
    return owners.get(at[:-2])


def _value(data: Any, at: Place) -> Any:
    for step in at:
        data = data[step]
    return data


def _told(old: Any, new: Any) -> Iterator[str]:
    if isinstance(old, str) or isinstance(new, str):
        yield from ("CHG007",) if old != new else ()
        return
    for field, code in (("title", "CHG006"), ("text", "CHG007"), ("id", "CHG014")):
        yield from (code,) if old.get(field) != new.get(field) else ()
    marks = tuple(str(side.get("new", "false")) for side in (old, new))
    yield from () if marks[0] == marks[1] else ("CHG008" if marks[1] == "true" else "CHG009",)
