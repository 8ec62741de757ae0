"""The files of a new project on the disk: what is there already stays as it is."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from planspec.cli.output import replace, require_folder
from planspec.cli.usage import cannot_write, printable


class Written(NamedTuple):
    """What became of the files.

    Attributes:
        new: Paths that were written, within the folder.
        kept: Paths where something was already.
    """

    new: tuple[str, ...]
    kept: tuple[str, ...]


def write_new(folder: Path, files: Mapping[str, str]) -> Written:
    """Write each of *files*, by path within *folder*, where nothing is yet.

    Raises:
        UsageError: A folder or a file cannot be written.
    """
    kept = tuple(name for name in files if os.path.lexists(folder / name))
    new = {name: text for name, text in files.items() if name not in kept}
    for place in dict.fromkeys((folder / name).parent for name in new):
        require_folder(place)
    for name, text in new.items():
        _make_folder((folder / name).parent)
        replace(folder / name, text.encode())
    return Written(tuple(new), kept)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(printable(str(folder)), error) from error
