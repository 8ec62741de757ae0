"""How git comes to know of the drivers, and how it forgets them."""

import os
import shlex
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from stat import S_IMODE

from planspec.cli.drivers.attributes import patterns, too_wide, with_patterns, without_patterns
from planspec.cli.drivers.git_settings import GitSettings, top_folder
from planspec.cli.output import existing, replace
from planspec.cli.plan_file import OtherFile, PlanFile, read_plans
from planspec.cli.terminal import write
from planspec.cli.usage import ExitCode, UsageError, cannot_write, printable
from planspec.language import Bilingual, Language

_FILE = ".gitattributes"
_NAME = "地域福祉活動計画の項目ごとの合流 / plans, merged item by item"
_HEADING = r"^( {0,2}[^ ][^:]*)$"
"""Lines of the plan as text that git shows above what changed below them."""


def install(language: Language, *, everywhere: bool) -> int:
    """Write git's settings and ``.gitattributes``, and say what was written.

    Raises:
        UsageError: There is no git or no repository, or something cannot be written.
    """
    top = _top(everywhere=everywhere)
    settings, values = GitSettings(everywhere=everywhere), _values()
    for name, value in values.items():
        settings.write(name, value)
    lines = [_SET[everywhere].in_language(language), *(f"  {name} = {value}" for name, value in values.items())]
    if top is not None:
        lines += (line.in_language(language) for line in _attributed(top))
    undo = "planspec git uninstall" + (" --global" if everywhere else "")
    lines += (line.in_language(language) for line in _closing(undo))
    write("".join(f"{line}\n" for line in lines))
    return ExitCode.CLEAN


def uninstall(language: Language, *, everywhere: bool) -> int:
    """Take away what `install` writes, and nothing else, and say so.

    Raises:
        UsageError: There is no git or no repository, or something cannot be written.
    """
    top = _top(everywhere=everywhere)
    settings = GitSettings(everywhere=everywhere)
    gone = [f"  {name}" for name in _values() if settings.unset(name)]
    lines = [_UNSET.in_language(language), *gone] if gone else []
    if top is not None:
        old = existing(top / _FILE)
        new = without_patterns(old or b"")
        if old is not None and old != new:
            _rewrite(top / _FILE, new)
            lines.append(_UNATTRIBUTED.in_language(language))
    write("".join(f"{line}\n" for line in lines or (_NOTHING.in_language(language),)))
    return ExitCode.CLEAN


def _top(*, everywhere: bool) -> Path | None:
    top = top_folder()
    if top is None and not everywhere:
        raise UsageError(_NO_REPOSITORY)
    return top


def _values() -> Mapping[str, str]:
    """Return what is set; git caches nothing of it, because a newer planspec may show a plan in another way."""
    return {
        "diff.planspec.command": f"{_program()} diff --",
        "diff.planspec.textconv": f"{_program()} textconv --",
        "diff.planspec.xfuncname": _HEADING,
        "merge.planspec.name": _NAME,
        # git itself puts the path in quotes.
        "merge.planspec.driver": f"{_program().replace('%', '%%')} merge -- %O %A %B %L %P",
    }


def _program() -> str:
    """Return the command for git's shell: this Python, wherever git is called, and no module of the repository."""
    if not sys.executable:
        raise UsageError(_NO_PYTHON)
    return f"{shlex.quote(sys.executable)} -P -m planspec git"


def _attributed(top: Path) -> Iterable[Bilingual]:
    """Write ``.gitattributes`` and yield what to say of it."""
    found = [(isinstance(file, PlanFile), _within(top, file.path)) for file in _files(top)]
    others = [path for is_plan, path in found if not is_plan]
    wanted = patterns([path for is_plan, path in found if is_plan], others)
    if not wanted:
        return [_NO_PLAN]
    old = existing(top / _FILE) or b""
    new = with_patterns(old, wanted, too_wide(others))
    if new == old:
        return [_ATTRIBUTED_BEFORE]
    _rewrite(top / _FILE, new)
    before = {line.strip() for line in old.splitlines()}
    lines = [line.strip() for line in new.splitlines() if line.strip() not in before]
    shown = [f"  {printable(line.decode(errors='replace'))}" for line in lines]
    return [_ATTRIBUTED, *(Bilingual(line, line) for line in shown)]


def _files(top: Path) -> Iterable[PlanFile | OtherFile]:
    """Yield the YAML files of a repository; what cannot be read is no plan."""
    return (file for file in read_plans((str(top),)) if not isinstance(file, UsageError))


def _within(top: Path, path: str) -> str:
    return Path(os.path.relpath(path, top)).as_posix()


def _rewrite(path: Path, content: bytes) -> None:
    """Write the file, or take it away where nothing is left in it."""
    if content:
        replace(path, content, mode=S_IMODE(path.stat().st_mode) if path.exists() else None)
        return
    try:
        path.unlink()
    except OSError as error:
        raise cannot_write(printable(str(path)), error) from error


def _closing(undo: str) -> Iterable[Bilingual]:
    return (
        Bilingual(
            f"{_FILE} はコミットして、みんなで使います。設定のほうは、1人ずつ planspec git install を行います。",
            f"Commit {_FILE} for everybody; the settings are each one's own, by planspec git install.",
        ),
        Bilingual(f"元に戻すには: {undo}", f"To undo this: {undo}"),
    )


_SET = {
    False: Bilingual("このリポジトリーの git の設定に書きました:", "Written to git's settings of this repository:"),
    True: Bilingual(
        "自分の git の設定 (全リポジトリー) に書きました:", "Written to your git settings, for all repositories:"
    ),
}
_UNSET = Bilingual("git の設定から消しました:", "Taken out of git's settings:")
_ATTRIBUTED = Bilingual(f"{_FILE} に書き足しました:", f"Added to {_FILE}:")
_ATTRIBUTED_BEFORE = Bilingual(f"{_FILE} には、もう書いてあります。", f"{_FILE} has it already.")
_UNATTRIBUTED = Bilingual(f"{_FILE} から計画の行を消しました。", f"Took the lines for plans out of {_FILE}.")
_NO_PLAN = Bilingual(
    f"計画のファイルがまだないので、{_FILE} は変えていません。計画を置いてから、もう一度行ってください。",
    f"There is no plan yet, so {_FILE} is as it was; run this again once there is one.",
)
_NOTHING = Bilingual("設定されていないので、何も変えていません。", "Nothing was set, so nothing changed.")
_NO_REPOSITORY = Bilingual(
    "ここは git のリポジトリーの中ではありません。リポジトリーのフォルダーで行うか、--global を付けてください。",
    "This is in no git repository; run it in one, or with --global.",
)
_NO_PYTHON = Bilingual(
    "この Python の場所が分からないので、git に設定できません。",
    "It cannot be told where this Python is, so git cannot be set up.",
)
