"""Settings files: looked for from the checked file's folder upward, and read."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from planspec.cli.usage import UsageError, cannot_read, printable
from planspec.configuration import Configuration, ConfigurationError
from planspec.language import LANGUAGES, Bilingual, Language

OWN_FILE = "planspec.toml"
PROJECT_FILE = "pyproject.toml"
_MENTIONED = re.compile(rb"""tool["']?\s*(?:\.\s*["']?planspec|\]|=)""")
"""What a pyproject.toml with settings of ours has in it; any other is left unparsed, because tomllib takes 10 ms."""

_UNQUOTED = rb"""^[ \t]*\[[^\]"'\r\n]*phase[ \t]*\.[^\]"'\r\n]*[\x80-\xff]"""
"""A phase by its Japanese word without quotation marks, which TOML does not allow."""
_QUOTE = Bilingual(
    '日本語の段階名は引用符で囲みます (phase."素案")。',
    ' The Japanese word of a phase stands in quotation marks: phase."素案".',
)


class Given(NamedTuple):
    """What the options of a run say, and what no setting changes.

    Attributes:
        as_phase: The phase to judge by.
        baseline: Path of the baseline; empty where there is to be none.
    """

    as_phase: str | None = None
    baseline: str | None = None


class Settings:
    """The settings of a run, each file of them read once."""

    def __init__(
        self,
        known: Callable[[], Mapping[str, str]],
        explicit: str | None = None,
        given: Given | None = None,
    ) -> None:
        """Start a run.

        Args:
            known: Gives the rules' codes by code and name.
            explicit: Path of a file to be used for everything.
            given: What stands before all files.
        """
        self._known = known
        self._explicit = explicit
        self._given = given or Given()
        self._by_folder: dict[Path, Configuration] = {}

    def __reduce__(self) -> tuple[type["Settings"], tuple[object, ...]]:
        """Send to another process what was asked for, not what was read: it reads its own."""
        return Settings, (self._known, self._explicit, self._given)

    def at(self, folder: Path) -> Configuration:
        """Return the settings for plans in *folder*.

        Raises:
            UsageError: A settings file cannot be read or understood.
        """
        if self._explicit is not None:
            folder = Path(self._explicit)
        if folder not in self._by_folder:
            self._by_folder[folder] = self._read(folder)
        return self._by_folder[folder]

    def _read(self, folder: Path) -> Configuration:
        path, table = find_table(folder) if self._explicit is None else (folder, read_table(folder))
        try:
            configuration = Configuration.from_table(table, self._known()) if table else Configuration()
        except ConfigurationError as error:
            raise _broken(path, error.message) from error
        theme, baseline = configuration.theme, configuration.baseline
        return configuration._replace(
            theme=str(path.parent / theme) if theme else theme,
            baseline=self._baseline(str(path.parent / baseline) if baseline else None),
            as_phase=self._given.as_phase,
        )

    def _baseline(self, written: str | None) -> str | None:
        return written if self._given.baseline is None else self._given.baseline or None


def find_table(folder: Path) -> tuple[Path, Mapping[str, object] | None]:
    """Return the nearest settings at or above *folder* and their file; the search ends at the root of a repository.

    Raises:
        UsageError: A settings file cannot be read or understood.
    """
    for place in _upward(folder):
        for name in (OWN_FILE, PROJECT_FILE):
            path = place / name
            if path.is_file() and (table := read_table(path)) is not None:
                return path, table
    return folder, None


def _upward(folder: Path) -> Iterator[Path]:
    for place in (folder, *folder.parents):
        yield place
        if (place / ".git").exists():
            return


def read_table(path: Path) -> Mapping[str, object] | None:
    """Return the table of settings in a file; ``None`` where a pyproject.toml has none.

    Raises:
        UsageError: The file cannot be read, or is not TOML.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise cannot_read(printable(str(path)), error) from error
    if path.name != PROJECT_FILE:
        return _parse(path, data)
    if not _MENTIONED.search(data):
        return None
    table = _parse(path, data).get("tool", {})
    own = table.get("planspec") if isinstance(table, dict) else None
    if own is not None and not isinstance(own, dict):
        raise _broken(path, Bilingual("tool.planspec は表ではありません。", "`tool.planspec` is not a table."))
    return own


def _parse(path: Path, data: bytes) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where a project has settings

    try:
        return tomllib.loads(data.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        # The parser's words are English only; its place, at the end of them, is for everybody.
        place = re.search(r"line (\d+), column (\d+)", str(error))
        ja, en = (f"{place[1]}行{place[2]}文字目が ", f" (line {place[1]}, column {place[2]})") if place else ("", "")
        hint = _QUOTE if re.search(_UNQUOTED, data, re.MULTILINE) else Bilingual("", "")
        ja, en = f"{ja}TOML として読めません。{hint.ja}", f"This is not TOML{en}.{hint.en}"
        raise _broken(path, Bilingual(ja, en)) from error


def _broken(path: Path, message: Bilingual) -> UsageError:
    name = printable(str(path))
    return UsageError(Bilingual(f"設定ファイル {name}: {message.ja}", f"Settings file {name}: {message.en}"))


def project_language() -> Language | None:
    """Return the language that the settings at the current folder name; broken settings are told when they are used."""
    try:
        _, table = find_table(Path.cwd())
    except (UsageError, OSError):
        return None
    wanted = str((table or {}).get("lang")).lower()
    return next((language for language in LANGUAGES if language == wanted), None)
