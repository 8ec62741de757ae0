"""``planspec check --add-ignores``: comments that silence what is told, written into the plans."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from planspec.cli.checked_files import CheckedFiles, Place
from planspec.cli.checking import Job
from planspec.cli.ignore_report import IgnoreReport, Planned, digest
from planspec.cli.plan_file import STDIN, read_plan
from planspec.cli.rewriting import rewrite
from planspec.cli.terminal import complain, write
from planspec.cli.usage import ExitCode, UsageError
from planspec.language import Bilingual, Language
from planspec.suppression.insertion import inserted

_PLACEHOLDER_RULE = "PLN907"
"""What tells of the comments that an earlier run wrote; that they are there needs no word here."""
_NO_FILE = Bilingual(
    "--add-ignores は計画のファイルに書き込むので、標準入力 (-) には使えません。ファイルを指定してください。",
    "--add-ignores writes into plan files and cannot be used with standard input (-); name a file.",
)
_NO_REPORT = Bilingual(
    "--add-ignores は報告を作らないので、--format や --output と一緒には使えません。",
    "--add-ignores makes no report and cannot be used with --format or --output.",
)
_NOTHING = Bilingual("書き足すことはありませんでした。", "There was nothing to silence.")
_REASONS = Bilingual(
    "コメントの理由を書き換えてください (書き換えるまでは PLN907 が知らせます)。",
    "Write the reasons into the comments; PLN907 tells of those that are missing.",
)


def add_ignores(job: Job, places: Sequence[Place], options: Namespace, language: Language, jobs: int | None) -> int:
    """Write a comment above everything that is told, say what was written, and return the exit code.

    Raises:
        UsageError: Other options, or standard input, make no sense with it.
    """
    if any(not isinstance(place, UsageError) and place.path == STDIN for place in places):
        raise UsageError(_NO_FILE)
    if options.reports:
        raise UsageError(_NO_REPORT)
    job = job._replace(reporters=(IgnoreReport(language, job.today),), cache=None)
    checked = CheckedFiles(job, places, language, jobs)
    code = ExitCode.USAGE if checked.code == ExitCode.USAGE else ExitCode.CLEAN
    told: list[Bilingual] = []
    written = 0
    for path, part in checked.first_parts():
        planned = Planned.read(part)
        try:
            _write(path, planned)
        except UsageError as error:
            complain(error.message, language)
            code = ExitCode.USAGE
            continue
        written += planned.silenced
        told += _of_file(planned)
        code = max(code, ExitCode.FINDINGS if any(fails for _, _, fails in planned.left) else ExitCode.CLEAN)
    if checked.tally.files:
        told.append(_REASONS if written else _NOTHING)
    write("".join(f"{line.in_language(language)}\n" for line in told))
    return code


def _write(path: str, planned: Planned) -> None:
    """Write what is planned into the file at *path*; every other byte stays.

    Raises:
        UsageError: The file is not as it was checked, is not in UTF-8, or cannot be read or written.
    """
    if not planned.insertions:
        return
    file = read_plan(path)
    whole = file.text()
    text = whole.removeprefix("\ufeff")
    if digest(text) != planned.digest:
        raise UsageError(
            Bilingual(
                f"{file.shown} は調べているあいだに書き換えられたので、書き込みません。もう一度実行してください。",
                f"{file.shown} was changed while it was checked and is left alone; run the command again.",
            )
        )
    rewrite(file, (whole[: len(whole) - len(text)] + inserted(text, planned.insertions)).encode())


def _of_file(planned: Planned) -> Iterator[Bilingual]:
    path, lines = planned.path, len(planned.insertions)
    if planned.theme:
        yield Bilingual(
            f"{path}: テーマのファイルなので、何も書きません。", f"{path}: this is a theme; nothing is written into it."
        )
        return
    if lines:
        findings = "1 finding" if planned.silenced == 1 else f"{planned.silenced} findings"
        comments = "1 comment" if lines == 1 else f"{lines} comments"
        yield Bilingual(
            f"{path}: {planned.silenced}件の指摘を抑えるコメントを、{lines}か所に書きました。",
            f"{path}: {findings} silenced by {comments}.",
        )
    for line, code, _ in planned.left:
        if code == _PLACEHOLDER_RULE:
            continue
        yield Bilingual(
            f"{path}:{line}: {code} はコメントでは抑えられないので、残しました。",
            f"{path}:{line}: {code} cannot be silenced by a comment and is left.",
        )
