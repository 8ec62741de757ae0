"""What a run found, file by file, and how much of it."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual
from planspec.source import SourceMap

SEVERITY_WORDS = {
    Severity.ERROR: Bilingual("エラー", "error"),
    Severity.WARNING: Bilingual("警告", "warning"),
    Severity.INFO: Bilingual("情報", "info"),
}


class Result(NamedTuple):
    """What was found in one file.

    Attributes:
        path: The file's path for people.
        diagnostics: What was found, in the order of the file.
        source_map: The text, where there is something to show of it; a clean file's text is not kept.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...] = ()
    source_map: SourceMap | None = None

    @classmethod
    def of(cls, path: str, diagnostics: tuple[Diagnostic, ...], source_map: SourceMap) -> "Result":
        """Keep what is reported of a file, and of a clean one no text."""
        return cls(path, diagnostics, source_map if diagnostics else None)

    @property
    def posix_path(self) -> str:
        """The path for machines: slashes on every system, and no ``./`` before it."""
        return self.path.replace(os.sep, "/").removeprefix("./")

    def line(self, number: int) -> str:
        """Return a line of the file without its line break."""
        return self.source_map.line(number) if self.source_map else ""


class Tally(NamedTuple):
    """How many files were checked, and how much was found in them."""

    files: int
    errors: int
    warnings: int
    infos: int

    @classmethod
    def of(cls, results: Sequence[Result]) -> "Tally":
        """Count *results*."""
        found = [diagnostic.severity for result in results for diagnostic in result.diagnostics]
        return cls(len(results), *(found.count(severity) for severity in Severity))

    @property
    def summary(self) -> Bilingual:
        """One sentence for people."""
        en_files = "1 file" if self.files == 1 else f"{self.files} files"
        if not self.errors + self.warnings + self.infos:
            return Bilingual(
                f"{self.files}件のファイルを調べました。問題は見つかりませんでした。",
                f"Checked {en_files}: nothing to mend.",
            )
        counts = (_count(self.errors, "error"), _count(self.warnings, "warning"), _count(self.infos, "info"))
        return Bilingual(
            f"{self.files}件のファイルを調べました。"
            f"エラー {self.errors}件、警告 {self.warnings}件、情報 {self.infos}件です。",
            f"Checked {en_files}: {', '.join(counts)}.",
        )


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
