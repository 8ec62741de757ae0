"""Which items of the old version are which of the new one: by name, by what they say, or by likeness."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from planspec.compare.comparison import Pair
from planspec.compare.likeness import Grams, candidates, framed
from planspec.compare.value import said, title
from planspec.source import Pointer

_LIKE = 0.5
"""Two items less like each other than this are two."""
_LIKE_IN_PLACE = 0.7
"""Two items in the same place need not be compared with all the others where they are as like each other as this."""
_SURE = 0.1
"""How much more like than the next candidate an item must be."""
_NEARLY = 0.99
"""The most that two items without a common name can be like each other."""
_UNLIKE = 0.25
"""Items of one name that are less like each other than this may not be the same."""
_ROUNDS = 20
"""How often the best are taken away from the others; each time fewer are left to be taken for another."""


class Item:
    """Something in a list."""

    __slots__ = ("_grams", "_text", "_value", "at", "group", "name")

    def __init__(self, at: Pointer, name: str, value: object, group: Hashable = None) -> None:
        """Take an item.

        Args:
            at: Where it is.
            name: What names it in its version, such as an identifier; empty where nothing does.
            value: What it says, which is looked at only where its name does not tell enough; ``None`` if nothing.
            group: What it stands in, the same in both versions where that is the same; partners are looked for there
                first.
        """
        self.at, self.name, self.group = at, name, group
        self._value = value
        self._text: str | None = None
        self._grams: Grams | None = None

    @property
    def text(self) -> str:
        """What it says, in one string."""
        if self._text is None:
            self._text = said(self._value)
        return self._text

    @property
    def grams(self) -> Grams:
        """What it is compared by with items that may be like it."""
        if self._grams is None:
            self._grams = Grams(self.text)
        return self._grams

    @property
    def words(self) -> str:
        """What it says, or else its name."""
        return self.text or self.name

    @property
    def title(self) -> str:
        """What it is called; empty where it has no name for people."""
        return title(self._value)


Match = tuple[Item, Item, float]
"""The old item, the new one, and how like each other they are: 1.0 where a name or the words say that they are one."""


def matched(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Pair]:
    """Yield the pairs of items that are one item in two versions, each item at most once."""
    left = _Left(old, new)
    named = [(one, other, 1.0) for one, other in _unique(left.old, left.new)]
    doubtful = [match for match in named if _unlike(*match)]
    yield from left.take([match for match in named if not _unlike(*match)])
    if doubtful:
        # An identifier may have been given to something else while what it stood for lives on under another.
        yield from left.take(_others(doubtful, left))
        # What keeps its identifier is told as the same, but not as surely so.
        yield from left.take(
            [(*match[:2], match[0].grams.like(match[1].grams)) for match in doubtful if left.has(match)]
        )
    yield from left.take(_equal(left, lambda item: (item.group, item.words)))
    yield from left.take(_equal(left, lambda item: item.words))
    yield from left.take(_in_place(left))
    yield from left.take(_alike_in_groups(left))
    yield from left.take(_alike(left.old, left.new))


class _Left:
    """The items that are not matched yet."""

    def __init__(self, old: Sequence[Item], new: Sequence[Item]) -> None:
        self._old = {item.at: item for item in old}
        self._new = {item.at: item for item in new}

    @property
    def old(self) -> list[Item]:
        return list(self._old.values())

    @property
    def new(self) -> list[Item]:
        return list(self._new.values())

    def has(self, match: Match) -> bool:
        return match[0].at in self._old and match[1].at in self._new

    def take(self, matches: Sequence[Match]) -> Iterator[Pair]:
        for one, other, likeness in matches:
            del self._old[one.at], self._new[other.at]
            yield Pair(one.at, other.at, likeness)


def _unique(old: Sequence[Item], new: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Yield the items of one name, where each version has it once."""
    before, after = _by_name(old), _by_name(new)
    for name, items in before.items():
        if len(items) == len(after.get(name, ())) == 1:
            yield items[0], after[name][0]


def _by_name(items: Sequence[Item]) -> dict[str, list[Item]]:
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.name:
            found[item.name].append(item)
    return found


def _unlike(one: Item, other: Item, _: float) -> bool:
    if (one.title and one.title == other.title) or one.text == other.text or not one.text or not other.text:
        return False
    return one.grams.like(other.grams) < _UNLIKE


def _others(doubtful: Sequence[Match], left: _Left) -> list[Match]:
    """Return better partners for items whose names lead to something unlike."""
    names = {item.at for one, other, _ in doubtful for item in (one, other)}
    found = _alike(left.old, left.new)
    return [match for match in found if names.intersection((match[0].at, match[1].at))]


def _equal(left: _Left, key: Callable[[Item], Hashable]) -> list[Match]:
    """Return the items with one key, those that stand several times in their order."""
    waiting: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in reversed(left.new):
        waiting[key(item)].append(item)
    pairs = ((item, waiting[key(item)].pop()) for item in left.old if item.words and waiting.get(key(item)))
    # Of two names for the same words one cannot be sure.
    return [(one, other, 1.0 if one.name == other.name else _NEARLY) for one, other in pairs]


def _in_place(left: _Left) -> list[Match]:
    """Return the items of lists in which as many are left in both versions that say much the same in the same place."""
    old, new = _by_group(left.old), _by_group(left.new)
    pairs = [
        pair
        for group, items in old.items()
        if len(items) == len(new.get(group, ()))
        for pair in zip(items, new[group], strict=True)
    ]
    return [(*pair, min(score, _NEARLY)) for pair in pairs if (score := _in_one_place(*pair)) >= _LIKE_IN_PLACE]


def _in_one_place(one: Item, other: Item) -> float:
    """Return how like each other two items are; what stands around one change tells it at once."""
    score = framed(one.text, other.text)
    return score if score >= _LIKE_IN_PLACE else one.grams.like(other.grams)


def _alike_in_groups(left: _Left) -> list[Match]:
    old, new = _by_group(left.old), _by_group(left.new)
    return [match for group, items in old.items() if group in new for match in _alike(items, new[group])]


def _by_group(items: Sequence[Item]) -> dict[Hashable, list[Item]]:
    found: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in items:
        found[item.group].append(item)
    return found


def _alike(old: Sequence[Item], new: Sequence[Item]) -> list[Match]:
    """Return the items that are each other's most alike by far."""
    scores = list(candidates([item.grams for item in old], [item.grams for item in new]))
    found: list[Match] = []
    for _ in range(_ROUNDS):
        best = _mutual(scores)
        if not best:
            break
        taken_old, taken_new = {place for place, _, _ in best}, {place for _, place, _ in best}
        found += ((old[one], new[other], min(score, _NEARLY)) for one, other, score in best)
        scores = [score for score in scores if score[0] not in taken_old and score[1] not in taken_new]
    return found


Score = tuple[int, int, float]


def _mutual(scores: Sequence[Score]) -> list[Score]:
    tops: tuple[dict[int, list[float]], ...] = (defaultdict(list), defaultdict(list))
    for one, other, score in scores:
        tops[0][one].append(score)
        tops[1][other].append(score)
    before, after = ({place: _lead(found) for place, found in side.items()} for side in tops)
    return [(one, other, score) for one, other, score in scores if score >= max(_LIKE, before[one], after[other])]


def _lead(scores: Sequence[float]) -> float:
    """Return what a score must reach to be the best by far: more than all of them where two are too close."""
    first, *rest = sorted(scores, reverse=True)[:2]
    return first if not rest or first - rest[0] >= _SURE else first + 1
