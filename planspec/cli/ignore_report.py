"""What ``planspec check --add-ignores`` does to a file, worked out where the file is checked."""

import datetime as dt
import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, NamedTuple

from planspec.cli.result import Result
from planspec.diagnostics import Diagnostic
from planspec.language import Language
from planspec.reader import read
from planspec.rules import by_key
from planspec.suppression.insertion import Insertion, ignores
from planspec.suppression.placeholder import PLACEHOLDER


class Planned(NamedTuple):
    """What is to be written into a file.

    Attributes:
        path: The file's path for people.
        digest: Digest of the text that was checked.
        insertions: New comments, and codes for comments that are there.
        silenced: How many findings they silence.
        left: What they cannot silence: its line in the new file, its code, and whether it makes the run fail.
        theme: Whether the file is a theme, into which nothing is written.
    """

    path: str
    digest: str
    insertions: tuple[Insertion, ...]
    silenced: int
    left: tuple[tuple[int, str, bool], ...]
    theme: bool

    @classmethod
    def read(cls, part: str) -> "Planned":
        """Read what a part says."""
        data: Any = json.loads(part)
        return cls(
            data["path"],
            data["digest"],
            tuple(Insertion(*one) for one in data["insertions"]),
            data["silenced"],
            tuple((line, code, fails) for line, code, fails in data["left"]),
            data["theme"],
        )


class IgnoreReport(NamedTuple):
    """The report that is no report: each part says what is to be written into a file.

    Attributes:
        language: The language of the placeholder.
        today: The day by which suppressions have expired.
    """

    language: Language
    today: dt.date | None

    def part(self, result: Result) -> str:
        """Return as JSON what is to be written into one file."""
        text, data = result.source_map.text, result.source_map.data
        theme = isinstance(data, dict) and str(data.get("planspec")).startswith("theme/")
        told = [one for one in result.diagnostics if not (theme or _is_about_planspec(one))]
        found = ignores(read(text), told, PLACEHOLDER.in_language(self.language), self.today)
        silent = set(told) - set(found.left)
        left = tuple(
            (_line_then(one, found.insertions), one.code, one.severity.reaches(result.fail_on))
            for one in result.diagnostics
            if one not in silent
        )
        return json.dumps(Planned(result.path, digest(text), found.insertions, found.silenced, left, theme)._asdict())

    def whole(self, parts: Iterable[str], tally: object) -> str:
        """Return the parts, a line each."""
        del tally
        return "\n".join(parts)


def digest(text: str) -> str:
    """Return by what a text is known again."""
    return sha256(text.encode(errors="surrogatepass")).hexdigest()


def _line_then(diagnostic: Diagnostic, insertions: Iterable[Insertion]) -> int:
    """Return the line of a finding once new lines stand above it."""
    start = diagnostic.span.start
    return start.line + sum(one.offset <= start.offset and one.text.endswith(("\n", "\r")) for one in insertions)


def _is_about_planspec(diagnostic: Diagnostic) -> bool:
    rule = by_key(diagnostic.code)
    return rule is not None and rule.once_per_run
