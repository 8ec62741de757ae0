"""How cost grows with the size of a plan: the exponent of time over size."""

import gc
import math
from collections.abc import Callable
from time import process_time

from row import Row

from plans import generated
from planspec.checker import check
from planspec.compose import compose
from planspec.model import Plan
from planspec.rendering import discover, load

SMALL, LARGE = 500, 4000
_ROUNDS = 4


def growth() -> list[Row]:
    """Measure plans of 500 and 4,000 promotion goals with ten actions each."""
    # As the command does: the collector would make the cost of a large plan grow with its size once more.
    gc.disable()
    texts = {size: generated(size) for size in (SMALL, LARGE)}
    plans = {size: check(text).plan for size, text in texts.items()}
    rows = [_row("check", lambda size: check(texts[size]), 1.05)]
    for name in ("json", "markdown", "text", "word"):
        renderer = load(discover()[name])
        rows.append(
            _row(f"compose and render {name}", lambda size, to=renderer: to.render(_document(plans[size])), 1.05)
        )
    gc.enable()
    return rows


def _document(plan: Plan | None) -> object:
    if plan is None:
        raise AssertionError
    return compose(plan)


def _row(what: str, work: Callable[[int], object], budget: float) -> Row:
    times = dict.fromkeys((SMALL, LARGE), float("inf"))
    for size in (SMALL, LARGE) * _ROUNDS:
        times[size] = min(times[size], _effort(lambda size=size: work(size)))
    exponent = math.log(times[LARGE] / times[SMALL], LARGE / SMALL)
    return Row(f"growth of {what} ({times[LARGE]:.2f} s at {LARGE} goals)", exponent, budget, "")


def _effort(work: Callable[[], object]) -> float:
    """Return the processor time in seconds that *work* took, which other processes hardly change."""
    start = process_time()
    work()
    return process_time() - start
