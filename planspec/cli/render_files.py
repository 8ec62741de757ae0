"""The files that a run of ``planspec render`` writes: their names, and what they must not write over."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from planspec.cli.chosen_renderer import Output
from planspec.cli.plan_file import STDIN, PlanFile
from planspec.cli.usage import UsageError, printable
from planspec.compose import EDITIONS
from planspec.language import Bilingual


def named(file: PlanFile, edition: str, outputs: Iterable[Output]) -> dict[str, bytes]:
    """Return the content of each file by its name: the plan's, the edition unless it is the first, and the suffix.

    Raises:
        UsageError: Two files have the same name.
    """
    stem = stem_of(file, edition)
    return by_name((stem + output.suffix, output.content) for output in outputs)


def stem_of(file: PlanFile, edition: str = EDITIONS[0]) -> str:
    """Return what the files of an edition of a plan are called, without a suffix."""
    stem = "plan" if file.path == STDIN else Path(file.path).stem
    return stem if edition == EDITIONS[0] else f"{stem}-{edition}"


def by_name(made: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """Return the content of each file by its name.

    Raises:
        UsageError: Two files have the same name.
    """
    files: dict[str, bytes] = {}
    for name, content in made:
        if name in files:
            raise UsageError(
                Bilingual(
                    f"2つの出力形式が同じファイル {printable(name)} になります。1つずつ作ってください。",
                    f"Two output formats would both write {printable(name)}; write them one at a time.",
                )
            )
        files[name] = content
    return files


def spare(plan: PlanFile, others: Iterable[Path], folder: Path, files: Mapping[str, bytes]) -> None:
    """Make sure that none of *files* would be written over the plan, or over another file that was read.

    Raises:
        UsageError: One would.
    """
    for name in files:
        if plan.path != STDIN and _same(folder / name, Path(plan.path)):
            raise UsageError(
                Bilingual("計画のファイルそのものには書き込みません。", "The plan's own file is never written over.")
            )
        for other in others:
            if _same(folder / name, other):
                raise _read_before(other)


def _same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, by whatever links and letter case."""
    with suppress(OSError):
        return one.samefile(other)
    return False


def _read_before(path: Path) -> UsageError:
    name = printable(str(path))
    return UsageError(
        Bilingual(
            f"{name} は文書のために読んだファイルなので、上書きしません。--out で別のフォルダーを指定してください。",
            f"{name} was read for the document and is never written over; name another folder with --out.",
        )
    )
