"""Which reports a run of ``planspec check`` makes, and where each of them goes."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from planspec.cli.options import Parser
from planspec.cli.plan_file import STDIN as STDOUT
from planspec.cli.reporters.reporter import Reporter
from planspec.cli.terminal import terminal_width, wants_colour
from planspec.cli.usage import UsageError, printable, unknown
from planspec.language import Bilingual, Language

FORMATS = ("text", "json", "github", "sarif", "junit", "html")
_SUFFIXES = {
    ".txt": "text",
    ".json": "json",
    ".sarif": "sarif",
    ".sarif.json": "sarif",
    ".xml": "junit",
    ".html": "html",
    ".htm": "html",
}
_REPEATABLE = frozenset({"text", "json", "junit"})
"""The other forms look at the environment that a CI server makes."""
_FORMAT, _OUTPUT = "--format", "--output"
_KIND = Bilingual("報告の形式", "report format")


class WantedReport(NamedTuple):
    """A report that is to be made.

    Attributes:
        format: The name of its form.
        reporter: What makes it.
        output: The file for it; ``None`` is standard output.
        appended: Whether it is added to what stands in the file, and is a courtesy that may fail.
    """

    format: str
    reporter: Reporter
    output: str | None = None
    appended: bool = False


def add_report_options(words: Parser) -> None:
    """Add the options that say which reports are made and where they go."""
    words.repeated(
        _FORMAT,
        "NAME,...",
        Bilingual(
            f"報告の形式: {', '.join(FORMATS)} (既定は text。くり返すかコンマで区切れば、いくつでも)",
            f"forms of the report: {', '.join(FORMATS)} (default: text; several with commas, or repeated)",
        ),
        into="reports",
    )
    words.repeated(
        _OUTPUT,
        "FILE",
        Bilingual(
            "報告を書き込むファイル。--format の後に形式ごとに書きます (- は標準出力。"
            "--format を省くと .json .sarif .xml .html .txt から形式が決まります)",
            "file for the report of the --format before it (- is standard output; without --format, "
            ".json .sarif .xml .html .txt say the form)",
        ),
        into="reports",
    )
    words.switch("--force", text=Bilingual("どのファイルにも報告を上書きします", "write reports over any file"))


def reports(options: Namespace, language: Language) -> tuple[WantedReport, ...]:
    """Return the reports that the options ask for.

    Raises:
        UsageError: A form is unknown, a file belongs to no form or cannot be written, or two reports go to one place.
    """
    wishes = [(form, None if output == STDOUT else output) for form, output in _wishes(options.reports or ())]
    _refuse_two_on_stdout([form for form, output in wishes if output is None])
    outputs = [output for _, output in wishes if output is not None]
    if outputs:
        # Imported here because a plain check writes no files.
        from planspec.cli.report_files import refuse_bad_outputs  # noqa: PLC0415

        refuse_bad_outputs(outputs, options.words)
    wanted = [WantedReport(form, _reporter(form, language, output), output) for form, output in wishes]
    return (*wanted, *_step_summary(language)) if any(form == "github" for form, _ in wishes) else (*wanted,)


def is_repeatable(wanted: Sequence[WantedReport]) -> bool:
    """Tell whether a run does nothing but print what depends on its words, its files and its terminal."""
    return all(one.output is None and one.format in _REPEATABLE for one in wanted)


def _wishes(given: Sequence[tuple[str, str]]) -> list[tuple[str, str | None]]:
    """Return each form with its file, by the options in their order."""
    forms = [
        (at, _known(name.strip()))
        for at, (flag, words) in enumerate(given)
        if flag == _FORMAT
        for name in words.split(",")
    ]
    outputs = [(at, value) for at, (flag, value) in enumerate(given) if flag == _OUTPUT]
    if not forms:
        return [(_by_suffix(output), output) for _, output in outputs] or [("text", None)]
    if len(forms) == len(outputs):
        return [(form, output) for (_, form), (_, output) in zip(forms, outputs, strict=True)]
    files: dict[int, str] = {}
    for at, output in outputs:
        free = [number for number in range(len(forms)) if number not in files]
        named = [number for number in free if forms[number][1] == _form_of(output)]
        before = [number for number in free if forms[number][0] < at]
        owner = next(iter((*named, *reversed(before))), None)
        if owner is None:
            raise _of_no_form(output)
        files[owner] = output
    return [(form, files.get(number)) for number, (_, form) in enumerate(forms)]


def _known(name: str) -> str:
    if name not in FORMATS:
        raise unknown(_KIND, name, FORMATS)
    return name


def _form_of(output: str) -> str | None:
    name = output.lower()
    longest_first = sorted(_SUFFIXES, key=len, reverse=True)
    return next((_SUFFIXES[suffix] for suffix in longest_first if name.endswith(suffix)), None)


def _by_suffix(output: str) -> str:
    form = "text" if output == STDOUT else _form_of(output)
    if form is None:
        name, listed = printable(output), ", ".join(_SUFFIXES)
        raise UsageError(
            Bilingual(
                f"--output {name} の形式が分かりません。--format で指定するか、"
                f"名前の終わりを {listed} のどれかにしてください。",
                f"It is not clear in which form --output {name} is wanted: name one with --format, "
                f"or let the file's name end with one of {listed}.",
            )
        )
    return form


def _of_no_form(output: str) -> UsageError:
    name = printable(output)
    return UsageError(
        Bilingual(
            f"--output {name} に書き込む形式がありません。--format の数と --output の数を合わせてください。",
            f"There is no form left for --output {name}: give as many --format as --output.",
        )
    )


def _refuse_two_on_stdout(forms: list[str]) -> None:
    if len(forms) > 1:
        raise UsageError(
            Bilingual(
                f"標準出力に出せる報告は1つです ({'、'.join(forms)})。ほかの報告には --output FILE を付けてください。",
                f"Only one report can go to standard output ({', '.join(forms)}); give the others --output FILE.",
            )
        )


def _reporter(form: str, language: Language, output: str | None) -> Reporter:
    # Each form of the report is imported only where it is asked for.
    match form:
        case "json":
            from planspec.cli.reporters.json import Json  # noqa: PLC0415

            return Json(language)
        case "github":
            from planspec.cli.reporters.github import Github  # noqa: PLC0415

            return Github(language, os.environ.get("GITHUB_WORKSPACE", ""))
        case "sarif":
            from planspec.cli.reporters.sarif import Sarif  # noqa: PLC0415

            return Sarif(language, os.environ.get("GITHUB_WORKSPACE") or str(Path.cwd()))
        case "junit":
            from planspec.cli.reporters.junit import JUnit  # noqa: PLC0415

            return JUnit(language)
        case "html":
            from planspec.cli.reporters.html import Html  # noqa: PLC0415

            return Html(language)
        case _:
            return _text(language, output)


def _text(language: Language, output: str | None) -> Reporter:
    from planspec.cli.reporters.text import Style, Text  # noqa: PLC0415 - the other forms do without

    if output is not None:
        return Text(Style(language))
    return Text(Style(language, terminal_width(sys.stdout, os.environ), wants_colour(sys.stdout, os.environ)))


def _step_summary(language: Language) -> tuple[WantedReport, ...]:
    """Return the list of all findings for the file that GitHub's environment names, if it names one."""
    output = os.environ.get("GITHUB_STEP_SUMMARY")
    if not output:
        return ()
    from planspec.cli.report_files import size_of  # noqa: PLC0415 - only for GitHub
    from planspec.cli.reporters.summary import MOST_BYTES, Summary  # noqa: PLC0415

    place = [os.environ.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "SHA")]
    link = f"{place[0]}/{place[1]}/blob/{place[2]}/" if all(place) else ""
    summary = Summary(language, os.environ.get("GITHUB_WORKSPACE", ""), link, MOST_BYTES - size_of(output))
    return (WantedReport("github", summary, output, appended=True),)
