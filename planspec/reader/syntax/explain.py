"""What is wrong where a parser gave up: the slips that planners make, told in their words."""

from collections.abc import Callable

from planspec.reader import directive, node_problem
from planspec.reader.failure import Failure, Kind
from planspec.reader.line import line_end, line_start
from planspec.reader.problem import Problem
from planspec.reader.syntax import flow, layout, quote, sign
from planspec.reader.syntax.full_width import slip_near

_SLIPPERY = frozenset({"value", "colon", "flow", "flow-colon", "item", "key", "content", "other"})


def explain(text: str, failure: Failure) -> Problem:
    """Return what is wrong where *failure* is."""
    if failure.kind in _SLIPPERY and (slip := slip_near(text, failure) or layout.missing_space(text, failure)):
        return slip
    return _EXPLAINED.get(failure.kind, sign.other)(text, failure)


def _directive(text: str, failure: Failure) -> Problem:
    start = line_start(text, failure.context)
    return directive.refused(start, line_end(text, start), text)


_EXPLAINED: dict[Kind, Callable[[str, Failure], Problem]] = {
    "value": layout.value,
    "colon": layout.colon,
    "start": sign.start,
    "tab": layout.tab,
    "quote": quote.unclosed,
    "escape": quote.escape,
    "flow": flow.unclosed,
    "flow-colon": flow.colon,
    "item": layout.item,
    "key": layout.key,
    "content": flow.content,
    "entry": sign.entry,
    "question": sign.question,
    "anchor": lambda text, failure: node_problem.anchor(text, failure.context),
    "alias": lambda text, failure: node_problem.word_like_alias(text, failure.context),
    "tag": lambda text, failure: node_problem.tag(text, failure.context),
    "directive": _directive,
    "block": sign.block,
}
