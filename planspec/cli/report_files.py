"""Reports written to their places: files whole or not at all, devices and pipes straight."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from planspec.cli.output import existing, require_folder, write_files
from planspec.cli.report_options import WantedReport
from planspec.cli.straight import is_straight, write_straight
from planspec.cli.terminal import complain
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.language import Bilingual, Language

_PLANS = frozenset({".yaml", ".yml"})


def refuse_bad_outputs(outputs: Sequence[str], plans: Iterable[str]) -> None:
    """Make sure, before anything is checked, that every report can be written and that none is written over a plan.

    Raises:
        UsageError: One cannot.
    """
    files = [Path(output) for output in outputs if not is_straight(output)]
    for path in files:
        require_folder(path.parent)
        if any(_same(path, Path(plan)) for plan in plans) or (path.suffix.lower() in _PLANS and path.exists()):
            raise _is_a_plan(path)
        existing(path)
    for number, path in enumerate(files):
        if any(_same(path, other) for other in files[:number]):
            raise _named_twice(path)


def size_of(path: str) -> int:
    """Return the size of a file in bytes; one that is not there has none."""
    with suppress(OSError):
        return Path(path).stat().st_size
    return 0


def write_reports(
    wanted: Sequence[WantedReport], text: Callable[[int], str], language: Language, *, force: bool
) -> ExitCode:
    """Write every report that goes to a file, also where another one cannot be written; say which could not.

    Args:
        wanted: All reports of the run.
        text: Gives a report by its number.
        language: The language of what goes wrong.
        force: Write over any file.
    """
    code = ExitCode.CLEAN
    for number, one in enumerate(wanted):
        if one.output is None:
            continue
        try:
            _write(one.output, text(number).encode(errors="backslashreplace"), appended=one.appended, force=force)
        except UsageError as error:
            complain(error.message, language)
            code = code if one.appended else ExitCode.USAGE
    return code


def _write(output: str, content: bytes, *, appended: bool, force: bool) -> None:
    if not appended and not is_straight(output):
        write_files(Path(output).parent, {Path(output).name: content}, force=force)
        return
    write_straight(output, content, appended=appended)


def _same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, by whatever links and letter case, also where it is not there yet."""
    with suppress(OSError):
        return one.samefile(other)
    return os.path.realpath(one) == os.path.realpath(other)


def _is_a_plan(path: Path) -> UsageError:
    name = printable(str(path))
    return UsageError(
        Bilingual(
            f"{name} は計画などの YAML ファイルなので、報告を上書きしません。--output に別の名前を書いてください。",
            f"{name} is a plan or another YAML file, and no report is written over it; give --output another name.",
        )
    )


def _named_twice(path: Path) -> UsageError:
    name = printable(str(path))
    return UsageError(
        Bilingual(
            f"2つの報告の --output が同じファイル {name} です。別の名前にしてください。",
            f"Two reports have the same --output {name}; give them different names.",
        )
    )
