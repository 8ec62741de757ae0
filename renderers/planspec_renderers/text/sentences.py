"""Where sentences end."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from planspec_renderers.text.cluster import in_cluster
from planspec_renderers.text.inlines import CAME, CAME_END, WENT_END

STOPS = "。！？｡"
_OPENING = "「『（(【〔［[《〈｢“"
CLOSING = "」』）)】〕］]》〉｣”"

_ENDS_WITH = dict(zip(_OPENING, CLOSING, strict=True))
_BRACKET = re.compile(f"[{re.escape(_OPENING + CLOSING)}]")
_CLOSED = f"[{re.escape(CLOSING)}]*+"
_REPLACED = re.escape(WENT_END + CAME)
"""Behind a full stop that went: the sentence goes on with what came in its place."""
_END = re.compile(f"[{STOPS}]++{_CLOSED}(?!{_REPLACED})(?:{re.escape(CAME_END)}|{re.escape(WENT_END)})*+{_CLOSED}")


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of *text*, which is one line; a full stop between brackets or quotation marks ends none."""
    quoted, start = _quoted(text), 0
    for found in _END.finditer(text):
        if not quoted[found.start()] and not in_cluster(text, found.end()):
            yield text[start : found.end()].strip()
            start = found.end()
    if rest := text[start:].strip():
        yield rest


def ended(text: str) -> str:
    """Return *text* with a full stop, where it has none; nothing stays nothing."""
    return f"{text}。" if text and not text.rstrip(CLOSING).endswith(tuple(STOPS)) else text


def _quoted(text: str) -> Sequence[int]:
    """Return for each character how many pairs of brackets it stands in; a bracket without its partner is none."""
    steps = [0] * (len(text) + 1)
    waiting: dict[str, list[int]] = {closing: [] for closing in CLOSING}
    for found in _BRACKET.finditer(text):
        if closing := _ENDS_WITH.get(found[0]):
            waiting[closing].append(found.start())
        elif waiting[found[0]]:
            steps[waiting[found[0]].pop()] += 1
            steps[found.start()] -= 1
    return tuple(accumulate(steps))
