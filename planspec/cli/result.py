"""What a check of one file found, and how much a whole run did."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from planspec.cli.usage import printable
from planspec.diagnostics import Diagnostic, Severity, Suppressed
from planspec.language import Bilingual
from planspec.source import SourceMap

SEVERITY_WORDS = {
    Severity.ERROR: Bilingual("エラー", "error"),
    Severity.WARNING: Bilingual("警告", "warning"),
    Severity.INFO: Bilingual("情報", "info"),
}
_MOST_NAMED = 3
"""Of the files that were not looked at, so many are named to people; programs get them all."""


class Result(NamedTuple):
    """What was found in one file; it holds the whole text and is let go once it is reported.

    Attributes:
        path: The file's path for people.
        diagnostics: What was found, in the order of the file.
        source_map: The text.
        suppressed: What was found and is suppressed by a comment in the file.
        fail_on: The lightest finding that makes the run fail, by the options and the settings for the file.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...]
    source_map: SourceMap
    suppressed: tuple[Suppressed, ...] = ()
    fail_on: Severity = Severity.ERROR

    @property
    def posix_path(self) -> str:
        """The path for machines."""
        return posix(self.path)


def posix(path: str) -> str:
    """Return a path for machines: slashes on every system, and no ``./`` before it."""
    return path.replace(os.sep, "/").removeprefix("./")


class Tally(NamedTuple):
    """How many files were checked, and how much was found in them.

    Attributes:
        files: How many were checked.
        errors: How many findings are errors.
        warnings: How many are warnings.
        infos: How many are infos.
        first: The code of the first finding, by which a report shows how to ask for more; empty where there is none.
        skipped: Paths of the YAML files in folders that say nowhere that they are plans.
        suppressed: How many findings are suppressed by comments in the files.
        left_out: How many findings are left out because they are in the baseline or in what did not change.
        failures: What kept a file from being checked, one message for each.
    """

    files: int = 0
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    first: str = ""
    skipped: tuple[str, ...] = ()
    suppressed: int = 0
    left_out: int = 0
    failures: tuple[Bilingual, ...] = ()

    def plus(self, diagnostics: Sequence[Diagnostic], suppressed: int = 0, left_out: int = 0) -> "Tally":
        """Return the tally with one more file, in which *diagnostics* were found."""
        found = [diagnostic.severity for diagnostic in diagnostics]
        return self._replace(
            files=self.files + 1,
            errors=self.errors + found.count(Severity.ERROR),
            warnings=self.warnings + found.count(Severity.WARNING),
            infos=self.infos + found.count(Severity.INFO),
            first=self.first or next((diagnostic.code for diagnostic in diagnostics), ""),
            suppressed=self.suppressed + suppressed,
            left_out=self.left_out + left_out,
        )

    @property
    def summary(self) -> Bilingual:
        """One sentence for people on what was checked and found."""
        en_files = "1 file" if self.files == 1 else f"{self.files} files"
        if not self.files:
            return Bilingual("調べたファイルはありません。", "No file was checked.")
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

    @property
    def hidden(self) -> Bilingual | None:
        """One sentence for people on the findings that are not shown, or ``None`` where there are none."""
        ja, en = [], []
        if self.suppressed:
            ja.append(f"「指摘しない」コメントのある指摘 {self.suppressed}件")
            en.append(f"{self.suppressed} suppressed by comments")
        if self.left_out:
            ja.append(f"--baseline か --since で除いた指摘 {self.left_out}件")
            en.append(f"{self.left_out} left out by --baseline or --since")
        return Bilingual(f"ほかに、{'、'.join(ja)}は表示していません。", f"Not shown: {', '.join(en)}.") if ja else None

    @property
    def passed_by(self) -> Bilingual:
        """One sentence for people on the files that were not looked at, and why."""
        names = [printable(path) for path in self.skipped[:_MOST_NAMED]]
        rest = len(self.skipped) - len(names)
        ja, en = (f"、ほか{rest}件", f" and {rest} more") if rest else ("", "")
        return Bilingual(
            f"planspec: の行がない YAML ファイル {len(self.skipped)}件は調べていません ({'、'.join(names)}{ja})。",
            f"Not checked, having no line with planspec: {_count(len(self.skipped), 'YAML file')} "
            f"({', '.join(names)}{en}).",
        )


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
