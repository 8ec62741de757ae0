"""The goals of a new plan: places for them, with identifiers, and nothing made up."""

from collections.abc import Iterator

_TITLE_OPEN = "題名を決めて、title に書きます。"
_GOALS_OPEN = "題名と推進目標を決めて、title と promotion_goals に書きます。"


def goal_lines(basic_goals: int, promotion_goals: int | None) -> Iterator[str]:
    """Yield the lines of ``basic_goals:`` with as many goals as are wanted, each with a ``todo``.

    Args:
        basic_goals: How many basic goals.
        promotion_goals: How many promotion goals in all, shared out evenly, the first goals having one more where they
            do not go evenly; ``None`` where that is not known.
    """
    yield "basic_goals:"
    for place in range(basic_goals):
        count = 0 if promotion_goals is None else _share(promotion_goals, basic_goals, place)
        yield f'  - id: "{place + 1}"'
        yield f"    todo: {_TITLE_OPEN if count else _GOALS_OPEN}"
        yield from _promotion_goals(place + 1, count)


def _share(total: int, parts: int, place: int) -> int:
    each, rest = divmod(total, parts)
    return each + (place < rest)


def _promotion_goals(parent: int, count: int) -> Iterator[str]:
    if count:
        yield "    promotion_goals:"
    for number in range(1, count + 1):
        yield f"      - id: {parent}-{number}"
        yield f"        todo: {_TITLE_OPEN}"
