"""Comments to suppressions: what is meant as one is told apart from other comments, and taken to pieces."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from planspec.closest import closest
from planspec.language import Bilingual
from planspec.reader import Comment
from planspec.suppression import telling
from planspec.suppression.fields import fields
from planspec.suppression.merge_conflict import is_merge_conflict
from planspec.suppression.suppression import Scope, Slip, Suppression, Word

KINDS = {"ignore": Scope.LINE, "ignore-block": Scope.BLOCK, "ignore-file": Scope.FILE}
_OTHER_WORDS = {
    **dict.fromkeys(("ignore-line", "ignore-next-line", "ignore-next", "disable", "noqa", "suppress"), "ignore"),
    **dict.fromkeys(("ignore-all", "disable-file", "ignore-plan"), "ignore-file"),
    **dict.fromkeys(("disable-block", "ignore-section"), "ignore-block"),
}
"""Words that other programs have for the same thing."""

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | str.maketrans(
    "、【】〔〕「」\u3000", ",[][][] "
)
_HEAD = r"(?i)#[ \t]*planspec[ \t]*(?P<colon>:?)[ \t]*(?P<kind>[a-z_-]+)[ \t]*"
_OPENING, _CLOSING = "[({<", "])}>"


def suppressions(comments: Iterable[Comment]) -> Iterator[Suppression]:
    """Yield what is meant as a suppression in *comments*; a comment may hold several, and other words before them."""
    for comment in comments:
        if is_merge_conflict(comment.text):
            continue
        folded = comment.text.translate(_HALF_WIDTH)
        heads = list(re.compile(_HEAD).finditer(folded))
        ends = [*(head.start() for head in heads[1:]), len(folded)]
        for head, end in zip(heads, ends, strict=False):
            found = _Parsing(comment, folded[:end], head).suppression()
            if found is not None:
                yield found


class _Parsing:
    """One suppression while it is being taken to pieces; offsets are those in the comment until they are told."""

    def __init__(self, comment: Comment, folded: str, head: re.Match[str]) -> None:
        self._comment, self._folded, self._head = comment, folded, head
        self._base = comment.span.start.offset
        self._slips: list[Slip] = []

    def suppression(self) -> Suppression | None:
        kind = self._kind()
        if kind is None:
            return None
        if kind != self._head["kind"].lower():
            self._slip(telling.kind(self._original(*self._head.span("kind")), kind), *self._head.span("kind"))
        if not self._head["colon"]:
            self._slip(telling.expected(":"), *self._head.span("kind"))
        start, end, after = self._brackets()
        rules = tuple(self._rules(start, end))
        self._widths(self._head.start(), after)
        tail = fields(self._comment.text, self._folded, after, self._base)
        head = self._word(self._head.start("kind"), after)
        slips = tuple(sorted((*self._slips, *tail.slips), key=lambda slip: slip.start))
        return Suppression(KINDS[kind], rules, tail.reason, tail.until, tail.by, head, self._comment, slips)

    def _kind(self) -> str | None:
        """Return what the word after ``planspec`` says or was to say, or ``None`` where this is no suppression."""
        word, rest = self._head["kind"].lower(), self._folded[self._head.end() :]
        opened = rest[:1] in _OPENING and rest != ""
        if word in KINDS:
            return word if self._head["colon"] or opened else None
        names_a_rule = re.compile(r"(?i)pln-?[0-9]").search(rest) is not None
        if not opened and not (self._head["colon"] and names_a_rule):
            return None
        near = _OTHER_WORDS.get(word) or closest(word, tuple(KINDS))
        return near or ("ignore" if names_a_rule else None)

    def _brackets(self) -> tuple[int, int, int]:
        """Return where the rules start and end, and where what follows the brackets starts."""
        at = self._head.end()
        if self._folded[at : at + 1] not in tuple(_OPENING):
            end = self._end_of_codes(at)
            self._slip(telling.NO_BRACKETS, *((at, end) if end > at else self._head.span("kind")))
            return at, end, end
        closed = re.compile(rf"[^{re.escape(_CLOSING)}]*").match(self._folded, at + 1)
        end = closed.end() if closed else len(self._folded)
        if end == len(self._folded):
            end = self._end_of_codes(at + 1)
            self._slip(telling.expected("]"), at, end)
            return at + 1, end, end
        for place, sign in ((at, "["), (end, "]")):
            if self._folded[place] != sign:
                self._slip(telling.character(self._original(place, place + 1), sign), place, place + 1)
        return at + 1, end, end + 1

    def _end_of_codes(self, at: int) -> int:
        """Return where a list of codes ends that nothing closes."""
        found = re.compile(r"(?i)(?:[ \t,]*pln-?[0-9]+)*").match(self._folded, at)
        return found.end() if found else at

    def _rules(self, start: int, end: int) -> Iterator[Word]:
        found = list(re.compile(r"[^\s,;/・]+").finditer(self._folded, start, end))
        if not found and end < len(self._folded) and self._folded[end] in _CLOSING:
            self._slip(telling.NO_RULES, start - 1, end + 1)
        for one, other in pairwise(found):
            if self._folded[one.end() : other.start()].strip() != ",":
                self._slip(telling.SEPARATOR, one.end(), other.start())
        yield from (self._word(*one.span()) for one in found)

    def _widths(self, start: int, end: int) -> None:
        """Tell of full-width signs; spaces may have any width."""
        original = self._comment.text
        at = start
        while at < end:
            stop = at
            while stop < end and original[stop] != self._folded[stop] != " ":
                stop += 1
            if stop > at:
                self._slip(telling.character(original[at:stop], self._folded[at:stop]), at, stop)
            at = stop + 1

    def _original(self, start: int, end: int) -> str:
        return self._comment.text[start:end]

    def _word(self, start: int, end: int) -> Word:
        return Word(self._folded[start:end], self._base + start, self._base + end)

    def _slip(self, message: Bilingual, start: int, end: int) -> None:
        self._slips.append(Slip(message, self._base + start, self._base + end))
