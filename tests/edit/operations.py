"""Random operations, and what they do to plain data, told once more."""

from copy import deepcopy
from random import Random
from typing import Any

from edit.layout import KEYS, text, value
from planspec.edit import Insert, Move, Operation, Remove, Set
from planspec.source import Pointer


def places(data: Any, kind: type, at: Pointer = ()) -> list[Pointer]:
    """Return the pointers to everything of *kind* in *data*."""
    found = [at] if isinstance(data, kind) else []
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return found + [below for step, inner in steps for below in places(inner, kind, (*at, step))]


def value_at(data: Any, at: Pointer) -> Any:
    """Return the value at *at*."""
    for step in at:
        data = data[step]
    return data


def operation(random: Random, data: Any) -> Operation:
    """Return an operation that can be made on *data*."""
    every = [at for at in places(data, object) if at]
    lists = places(data, list)
    items = [(*at, index) for at in lists for index in range(len(value_at(data, at)))]
    kind = random.choice(("set", "set", "field", "insert", "insert", "remove", "move", "move"))
    if kind == "insert" and lists:
        at = random.choice(lists)
        return Insert((*at, random.randint(0, len(value_at(data, at)))), value(random, 2))
    if kind == "move" and items:
        at = random.choice(items)
        left = made(data, Remove(at))
        to = random.choice(places(left, list))
        return Move(at, (*to, random.randint(0, len(value_at(left, to)))))
    if kind == "remove" and every:
        return Remove(random.choice(every))
    if kind == "field" or not every:
        around, after = random.choice(places(data, dict)), random.choice((None, *KEYS))
        return Set((*around, random.choice(KEYS)), value(random, 2), after)
    return Set(random.choice(every), text(random) if random.random() < 0.7 else value(random, 2))


def made(data: Any, one: Operation) -> Any:
    """Return *data* with an operation made."""
    data = deepcopy(data)
    around, step = value_at(data, one.at[:-1]), one.at[-1]
    if isinstance(one, Set):
        around[step] = deepcopy(one.value)
    elif isinstance(one, Insert):
        around.insert(step, deepcopy(one.value))
    else:
        taken = around.pop(step)
        if isinstance(one, Move):
            value_at(data, one.to[:-1]).insert(one.to[-1], taken)
    return data
