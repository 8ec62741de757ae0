"""The list of all findings as Markdown, for the summary that GitHub shows of a step."""

from collections.abc import Sequence
from itertools import accumulate, takewhile
from typing import NamedTuple
from urllib.parse import quote

from planspec.cli.cells import visible
from planspec.cli.reporters.address import below, is_absolute
from planspec.cli.result import SEVERITY_WORDS, Result, Tally, posix
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual, Language
from planspec.source import Position

MOST_BYTES = 1024 * 1024
"""What GitHub takes of one step; a larger summary is not shown at all."""
_MOST_ANNOTATIONS = 10
"""So many annotations of each level GitHub shows of one step."""
_FOR_THE_END = 500
"""Bytes kept free for the words on what is left out."""
_SEPARATOR = "\0"
"""Stands between the findings of a part; no finding holds it."""
_MARKS = str.maketrans({mark: f"&#{ord(mark)};" for mark in "&<>|`*_[]~\\#!@$"})
"""Characters that mean something in a table of GitHub's Markdown or HTML; references to them mean nothing."""
_HEADS = Bilingual("| 重さ | 場所 | 規則 | 指摘 | 直し方 |", "| severity | place | rule | finding | help |")
_RULE = "| --- | --- | --- | --- | --- |"


class Summary(NamedTuple):
    """The list in one language.

    Attributes:
        language: The language of every word in it.
        root: The folder of the repository; empty leaves paths as they were named.
        link: What the path of a file in the repository is added to for a link to it; empty makes no links.
        room: Bytes that may be written.
    """

    language: Language
    root: str = ""
    link: str = ""
    room: int = MOST_BYTES

    def part(self, result: Result) -> str:
        """Return a table of the findings in one file, errors first."""
        order = tuple(Severity)
        found = sorted(result.diagnostics, key=lambda diagnostic: order.index(diagnostic.severity))
        if not found:
            return ""
        rows = _SEPARATOR.join(f"{self._row(result, diagnostic)}\n" for diagnostic in found)
        head = f"### {_plain(below(self.root, result.path))}\n\n{_HEADS.in_language(self.language)}\n{_RULE}\n"
        return f"\n{head}{rows}"

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return the summary, cut after the last finding for which there is room."""
        head = self._head(tally)
        findings = [finding for part in parts if part for finding in part.split(_SEPARATOR)]
        room = self.room - len(head.encode()) - _FOR_THE_END
        sizes = accumulate(len(finding.encode()) for finding in findings)
        fitting = sum(1 for _ in takewhile(lambda size: size <= room, sizes))
        left = len(findings) - fitting
        whole = "".join((head, *findings[:fitting], *((self._cut(left),) if left else ())))
        return whole if len(whole.encode()) <= self.room else ""

    def _head(self, tally: Tally) -> str:
        told = [tally.summary, tally.hidden, *tally.failures, tally.passed_by if tally.skipped else None]
        if max(tally.errors, tally.warnings, tally.infos) > _MOST_ANNOTATIONS:
            told.append(_ALL_HERE)
        return "## planspec\n" + "".join(f"\n{_plain(text.in_language(self.language))}\n" for text in told if text)

    def _cut(self, left: int) -> str:
        text = Bilingual(
            f"ほかに指摘が{left}件あります。GitHub が表示できる大きさを超えるので省きました。"
            "すべてを見るには --format html --output FILE などでファイルに書き出してください。",
            f"{left} more left out, because GitHub shows no larger summary; "
            "for all of them write a file, such as with --format html --output FILE.",
        )
        return f"\n{text.in_language(self.language)}\n"

    def _row(self, result: Result, diagnostic: Diagnostic) -> str:
        cells = (
            _plain(SEVERITY_WORDS[diagnostic.severity].in_language(self.language)),
            self._place(result.path, diagnostic.span.start),
            f"{diagnostic.code} {_plain(diagnostic.name)}",
            "<br>".join((_plain(diagnostic.message.in_language(self.language)), *self._related(result, diagnostic))),
            _plain(diagnostic.help.in_language(self.language)),
        )
        return f"| {' | '.join(cells)} |"

    def _related(self, result: Result, diagnostic: Diagnostic) -> Sequence[str]:
        return [
            f"{_plain(posix(related.path))} {self._place(related.path or result.path, related.span.start)} ".lstrip()
            + _plain(related.message.in_language(self.language))
            for related in diagnostic.related
        ]

    def _place(self, path: str, start: Position) -> str:
        place, file = f"{start.line}:{start.column}", below(self.root, path)
        in_repository = self.link and not is_absolute(file) and not file.startswith(("../", "<"))
        return f"[{place}]({self.link}{quote(file)}#L{start.line})" if in_repository else place


_ALL_HERE = Bilingual(
    "GitHub が変更の行に付ける注釈は、重さごとに10件までです。ここにはすべての指摘があります。",
    "GitHub annotates no more than 10 findings of each severity on the change; all of them are listed here.",
)


def _plain(text: str) -> str:
    """Return *text* as Markdown that shows it as it is, in one line."""
    return visible(text).translate(_MARKS)
