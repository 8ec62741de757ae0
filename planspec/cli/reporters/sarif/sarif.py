"""One run as a SARIF log: the tool with all its rules, what was found, and what could not be checked."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.cli.reporters.sarif.found import Found
from planspec.cli.reporters.sarif.located import ROOT
from planspec.cli.reporters.sarif.tool import component, other, translation
from planspec.cli.result import Result, Tally
from planspec.language import Bilingual, Language

VERSION = "2.1.0"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""What the standard is known by; editors find it by this, and GitHub asks for it."""
_PLACE = "\x1e"
"""Stands where the results go; in JSON it is always written as an escape, so nothing else in the log looks like it."""
_ROOT = Bilingual("計画があるリポジトリかフォルダー", "The repository or folder with the plans")


class Sarif(NamedTuple):
    """The report in one language; a part is the results of one file, separated by commas.

    Attributes:
        language: The language of the messages; the rules are described in both.
        root: The folder of the repository, from which paths are given; empty leaves them as they were named.
    """

    language: Language
    root: str = ""

    def part(self, result: Result) -> str:
        """Return the results of one file, suppressed ones after the others."""
        found = Found(self.language, self.root, result)
        return ",\n".join(map(_dumped, (*found.told(), *found.suppressed())))

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return one log with one run."""
        log = {"$schema": SCHEMA, "version": VERSION, "runs": [self._run(tally)]}
        head, _, tail = _dumped(log).partition(_dumped(_PLACE))
        told = ",\n".join(part for part in parts if part)
        return "".join((head, "\n" if told else "", told, "\n" if told else "", tail, "\n"))

    def _run(self, tally: Tally) -> dict[str, object]:
        return {
            "tool": {"driver": component(self.language)},
            "translations": [translation(other(self.language))],
            "invocations": [
                {
                    "executionSuccessful": not tally.failures,
                    "toolExecutionNotifications": list(self._notifications(tally)),
                }
            ],
            "language": self.language,
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "originalUriBaseIds": {ROOT: {"description": {"text": _ROOT.in_language(self.language)}}},
            "results": [_PLACE],
        }

    def _notifications(self, tally: Tally) -> Iterator[dict[str, object]]:
        for failure in tally.failures:
            yield {"level": "error", "message": {"text": failure.in_language(self.language)}}
        if tally.skipped:
            yield {"level": "note", "message": {"text": tally.passed_by.in_language(self.language)}}


def _dumped(data: object) -> str:
    # What UTF-8 cannot hold, such as half of a surrogate pair, is written as the escape that JSON has for it.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode(errors="backslashreplace").decode()
