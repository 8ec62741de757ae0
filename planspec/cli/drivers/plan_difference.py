"""What changed between two versions of a file that git gives, in the plan's terms where both are plans."""

import os
import sys
from typing import NamedTuple

from planspec.cli.drivers.facts import facts
from planspec.cli.drivers.plan_text import read_as_plan
from planspec.cli.drivers.side import Side, differing_lines
from planspec.cli.terminal import terminal_width
from planspec.compare import compare
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.language import Bilingual, Language
from planspec.model import Plan
from planspec.reader import read
from planspec.suppression.merge_conflict import MARK

_ONLY_LAYOUT = Bilingual(
    "計画の内容は同じです。違うのはコメントや書き方だけです (見るには git diff --no-ext-diff --no-textconv)。",
    "The plan says the same; only comments or layout differ (git diff --no-ext-diff --no-textconv shows them).",
)
_ONLY_MODE = Bilingual("内容は同じです。", "The content is the same.")
_NO_PLAN = Bilingual(
    "計画として読めないので、行の違いを示します。", "It cannot be read as a plan, so these are the lines that differ."
)
_UNDECIDED = Bilingual(
    f"まだ決めていない食い違いがあります (「{MARK}」の行)。",
    f"There are conflicts that nobody has decided yet (lines `{MARK}`).",
)


class PlanDifference(NamedTuple):
    """Two versions, and how to show what differs."""

    old: Side
    new: Side
    language: Language
    colour: bool

    def told(self) -> str:
        """Return what changed.

        Raises:
            UsageError: A version cannot be read.
        """
        old, new = self.old.data, self.new.data
        if old == new:
            return self._say(_ONLY_MODE)
        return (self._say(_UNDECIDED) if MARK.encode() in new else "") + self._difference(old, new)

    def _difference(self, old: bytes, new: bytes) -> str:
        plans = read_as_plan(old), read_as_plan(new)
        if plans[0] is not None and plans[1] is not None:
            return self._summary(plans[0], plans[1], old, new)
        came_or_went = plans[1] if not self.old.is_there else plans[0] if not self.new.is_there else None
        if came_or_went is not None:
            return self._whole(came_or_went)
        return self._say(_NO_PLAN) + self._lines(old.decode(errors="replace"), new.decode(errors="replace"))

    def _summary(self, old: Plan, new: Plan, before: bytes, after: bytes) -> str:
        # Imported here because most of what git shows by lines needs no summary.
        from planspec.cli.difference.text import summary  # noqa: PLC0415

        comparison = compare(old, new)
        if not comparison.changes:
            return self._say(_ONLY_LAYOUT)
        names = Names(self.old.name, self.new.name)
        sources = Sources(read(before).source_map, read(after).source_map)
        cells = terminal_width(sys.stdout, os.environ)
        return summary(comparison, names, sources, language=self.language, cells=cells, colour=self.colour)

    def _whole(self, plan: Plan) -> str:
        """Return a plan that came or went, a fact a line."""
        text = "".join(f"{line}\n" for line in facts(plan, self.language))
        return self._lines("", text) if self.new.is_there else self._lines(text, "")

    def _lines(self, old: str, new: str) -> str:
        return differing_lines((self.old, self.new), (old, new), colour=self.colour)

    def _say(self, message: Bilingual) -> str:
        return f"{message.in_language(self.language)}\n"
