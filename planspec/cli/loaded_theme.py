"""Themes read from files, with the pictures that they name."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from planspec.cli.input_file import read_input
from planspec.cli.picture import read_picture
from planspec.cli.result import Result
from planspec.cli.usage import UsageError, printable
from planspec.document import Figure, Role
from planspec.language import Bilingual
from planspec.source import SourceMap
from planspec.theme import Picture, Theme
from planspec.theme_file import read_theme

_MOST_BYTES = 5 * 1024 * 1024
"""What the reader takes."""


class LoadedTheme(NamedTuple):
    """A theme as it was read.

    Attributes:
        found: What was found in the file.
        theme: The theme; ``None`` where the file has errors.
        pictures: Its pictures; none where the file has errors.
        paths: Every file that was read.
    """

    found: Result
    theme: Theme | None
    pictures: dict[Role, Figure]
    paths: tuple[Path, ...]


def load_theme(path: str) -> LoadedTheme:
    """Read a theme and the pictures that it names.

    Raises:
        UsageError: One of them cannot be read, or a picture is none.
    """
    reading = read_theme(read_input(path, _MOST_BYTES))
    found = Result(printable(path), reading.diagnostics, reading.source_map)
    figures, paths = {}, [Path(path)]
    for role, key, picture in _named(reading.theme):
        file = Path(path).parent / picture.file.strip()
        data = _read(file, f"{found.path}:{_place(reading.source_map, key)}")
        figures[role] = Figure(data, picture.alternative, role=role)
        paths.append(file)
    return LoadedTheme(found, reading.theme, figures, tuple(paths))


def _named(theme: Theme | None) -> Iterator[tuple[Role, str, Picture]]:
    if theme and theme.cover:
        yield Role.PICTURE, "cover", theme.cover
    if theme and theme.logo:
        yield Role.LOGO, "logo", theme.logo


def _place(source_map: SourceMap, key: str) -> str:
    start = source_map.locate((key, "file")).start
    return f"{start.line}:{start.column}"


def _read(file: Path, place: str) -> bytes:
    try:
        return read_picture(str(file))
    except UsageError as error:
        raise UsageError(Bilingual(f"{place}: {error.message.ja}", f"{place}: {error.message.en}")) from error
