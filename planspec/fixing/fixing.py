"""The loop that mends a text: fix, read and check again, until nothing is left that can be mended."""

from collections.abc import Iterator

from planspec.checker import check
from planspec.diagnostics import Diagnostic
from planspec.fixing.attempt import Attempt, Attempts, Look, is_layout
from planspec.fixing.choice import Choice
from planspec.fixing.choosing import choose
from planspec.fixing.fixed import Fixed, Mended, Unmended
from planspec.language import Bilingual
from planspec.source import SourceMap

MOST_ROUNDS = 50
"""Fixes that overlap, or that show only after others, take a round each; no real file comes near this."""

_CIRCLE = Bilingual(
    "別の規則の直し方と打ち消し合うので、直しませんでした。", "Another rule's fix would undo it, so it was left."
)


def fix(text: str, choice: Choice | None = None, look: Look = check) -> Fixed:
    """Mend what is wrong in a plan file.

    Every character that no fix is about stays. The result has no error that the text had not, unless the text was no
    plan and its rules could not be looked at; and fixing it again changes nothing.

    Args:
        text: The text of the file, with or without a byte order mark.
        choice: Which fixes to make: the safe ones of all rules by default.
        look: How the text is checked.

    Returns:
        The mended text, and what was and was not mended.
    """
    mending = _Mending(Attempt(text, look(text)), choice or Choice(), look)
    rounds = 0
    while rounds < MOST_ROUNDS and mending.round():
        rounds += 1
    return mending.fixed()


class _Mending:
    """A text while it is being mended."""

    def __init__(self, start: Attempt, choice: Choice, look: Look) -> None:
        self._now, self._choice, self._look = start, choice, look
        self._mended: list[Mended] = []
        self._refused: dict[tuple[object, ...], Unmended] = {}
        self._seen = {start.text: 0}

    def round(self) -> bool:
        """Make all fixes that can be made at once; tell whether there may be more."""
        wanted = [one for one in self._now.report.diagnostics if self._choice.wants(one)]
        wanted = [one for one in wanted if self._identity(one) not in self._refused]
        chosen = choose(self._now.report.source_map, wanted)
        attempts = Attempts(self._now, self._look)
        then = attempts.best(chosen.together)
        refused = [*attempts.refused, *((one, refusal.reason) for one, refusal in chosen.refused)]
        for one, reason in refused:
            self._refuse(one, reason)
        if then.text == self._now.text:
            return bool(refused)
        self._mended += _mended(then.made, self._now.report.source_map)
        return self._arrive(then)

    def _arrive(self, then: Attempt) -> bool:
        """Go on with a new text; end where it was there before, with what was done since then undone."""
        self._now = then
        before = self._seen.setdefault(then.text, len(self._mended))
        if before == len(self._mended):
            return True
        for mended in self._mended[before:]:
            self._refuse(mended.diagnostic, _CIRCLE)
        del self._mended[before:]
        return False

    def _refuse(self, one: Diagnostic, reason: Bilingual) -> None:
        self._refused[self._identity(one)] = Unmended(one, reason)

    def _identity(self, one: Diagnostic) -> tuple[object, ...]:
        written = self._now.report.source_map.text[one.span.start.offset : one.span.end.offset]
        return one.code, one.at, written, one.fix

    def fixed(self) -> Fixed:
        """Return what came of it."""
        left = tuple(one for one in self._now.report.diagnostics if self._choice.knows(one))
        unwanted = tuple(one for one in left if not self._choice.wants(one))
        return Fixed(self._now.text, tuple(self._mended), tuple(self._refused.values()), unwanted)


def _mended(made: tuple[Diagnostic, ...], source_map: SourceMap) -> Iterator[Mended]:
    for one in made:
        new = one.fix.replacement if one.fix else ""
        yield Mended(one, _old(one, source_map), new)


def _old(one: Diagnostic, source_map: SourceMap) -> str:
    if one.key:
        return str(one.at[-1])
    if is_layout(one):
        return source_map.text[one.span.start.offset : one.span.end.offset]
    value = source_map.data
    for step in one.at:
        value = value[step]  # type: ignore[index] # a value that was mended is there
    text = str(value)
    return text if one.chars is None else text[slice(*one.chars)]
