"""What holds for any change of any plan in any layout."""

import re
from collections import Counter
from itertools import pairwise
from random import Random
from typing import Any, NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st

from edit.layout import KEYS, Page, value
from edit.operations import made, operation
from effort import examples
from planspec.edit import Edited, Insert, Move, Operation, Refusal, Remove, Set, change, patched
from planspec.reader import Reading, read

_COMMENT = r"# 注\d+"


class _Case(NamedTuple):
    """A text, what was read of it, operations, and the data that they have to give."""

    text: str
    reading: Reading
    operations: tuple[Operation, ...]
    wanted: Any


def _case(random: Random, most: int) -> _Case | None:
    text = Page(random).write({key: value(random) for key in random.sample(KEYS, random.randint(1, 5))})
    reading = read(text)
    if not reading.usable:
        return None
    wanted, steps = reading.data, []
    for _ in range(random.randint(1, most)):
        steps.append(operation(random, wanted))
        wanted = made(wanted, steps[-1])
    return _Case(text, reading, tuple(steps), wanted)


@examples(150)
@given(st.randoms())
def test_the_data_is_the_wanted_one(random: Random) -> None:
    """Changes give the data with the operations made; the patches are in order and give the text."""
    case = _case(random, 4)
    assume(case is not None)
    assert case
    result = change(case.text, case.operations)
    if isinstance(result, Refusal):
        return
    reread = read(result.text)
    assert reread.data == case.wanted
    assert len(reread.errors) <= len(case.reading.errors)
    assert patched(case.text, result.patches) == result.text
    assert all(one.end < other.start or one.end == other.start for one, other in pairwise(result.patches))
    assert result.text.startswith("\ufeff") == case.text.startswith("\ufeff")
    if "\r" in case.text:
        assert not re.search(r"(?<!\r)\n", result.text)
    else:
        assert "\r" not in result.text


@examples(150)
@given(st.randoms())
def test_comments_stay(random: Random) -> None:
    """A comment goes only with what it belongs to, and none comes twice."""
    case = _case(random, 1)
    assume(case is not None)
    assert case
    result = change(case.text, case.operations)
    assume(isinstance(result, Edited))
    assert isinstance(result, Edited)
    before, after = (Counter(re.findall(_COMMENT, text)) for text in (case.text, result.text))
    assert not after - before
    lost = [re.search(re.escape(comment), case.text) for comment in before - after]
    start, end = _reach(case)
    assert all(start <= found.start() < end for found in lost if found)


@examples(150)
@given(st.randoms())
def test_patches_stay_near(random: Random) -> None:
    """What is removed or set is patched between its neighbours, and what is put in takes nothing but blanks away."""
    case = _case(random, 1)
    assume(case is not None)
    assert case
    result = change(case.text, case.operations)
    assume(isinstance(result, Edited) and not isinstance(case.operations[0], Move))
    assert isinstance(result, Edited)
    start, end = _reach(case)
    if start < end:
        assert all(start <= patch.start <= patch.end <= end for patch in result.patches)
    else:
        gone = "".join(case.text[patch.start : patch.end] for patch in result.patches)
        assert set(gone) <= set("[]{} \r\n")


def _reach(case: _Case) -> tuple[int, int]:
    """Return where an operation that writes anew or removes something may take characters away."""
    one, lead = case.operations[0], len(case.text) - len(case.reading.text)
    place = case.reading.source_map
    if not isinstance(one, Set | Remove) or place.written(one.at) != one.at:
        return 0, 0
    start = min(place.locate(one.at, key=True).start.offset, place.locate(one.at).start.offset)
    end = place.locate(one.at).end.offset
    others = [at for at in _pointers(case.reading.data) if at != one.at[: len(at)] and one.at != at[: len(one.at)]]
    spans = [place.locate(at, key=key) for at in others for key in (False, True)]
    before = max((span.end.offset for span in spans if span.end.offset <= start), default=0)
    after = min((span.start.offset for span in spans if span.start.offset >= end), default=len(case.reading.text))
    return before + lead, max(after, end) + lead


def _pointers(data: Any, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at for _ in (1,) if at] + [below for step, inner in steps for below in _pointers(inner, (*at, step))]


def test_refusals_are_rare() -> None:
    """Of what random changes ask for, nearly all is made: the other tests are about something."""
    # The same numbers in each run, so that the share is the same.
    cases = [case for seed in range(400) if (case := _case(Random(seed), 1)) is not None]  # noqa: S311 -- no secret
    refused = [case for case in cases if isinstance(change(case.text, case.operations), Refusal)]
    assert len(cases) > 390
    assert len(refused) < 0.04 * len(cases)


@examples(300)
@given(st.text(st.characters() | st.sampled_from(":-[]{}|>#'\"\n \ta,&*!?"), max_size=60), st.data())
def test_no_text_and_no_value_is_too_odd(text: str, data: st.DataObject) -> None:
    """Any text and any operation give an edit or a refusal."""
    step = st.integers(-1, 3) | st.sampled_from(("a", ""))
    at = st.lists(step, max_size=3).map(tuple)
    new: Any = st.recursive(
        st.none() | st.integers() | st.booleans() | st.floats() | st.text(st.characters()),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters()), inner, max_size=3),
    )
    kinds: Any = st.builds(Set, at, new) | st.builds(Insert, at, new) | st.builds(Remove, at) | st.builds(Move, at, at)
    for whole in (text, f"a: {text}\n", f"a:\n- {text}\n- a: b\n"):
        steps = data.draw(st.lists(kinds, max_size=3))
        assert isinstance(change(whole, steps), Edited | Refusal)
