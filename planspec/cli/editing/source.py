"""The plan file that is to be edited."""

from typing import NamedTuple

from planspec.cli.plan_file import PlanFile, read_plan
from planspec.cli.usage import UsageError
from planspec.language import Bilingual
from planspec.reader import Reading, read

_PROPERTIES = ("PLN003", "PLN005")
"""What tells of tags and anchors: an edit might leave them with something else than they were written for."""


class Source(NamedTuple):
    """A file that is to be edited.

    Attributes:
        file: The file.
        text: Its text, with a byte order mark where it has one.
        reading: What was read of it.
    """

    file: PlanFile
    text: str
    reading: Reading

    @property
    def data(self) -> object:
        """What it says, as plain data."""
        return self.reading.data


def opened(path: str) -> Source:
    """Read the file at *path*, or standard input.

    Raises:
        UsageError: It cannot be read, is not UTF-8, is no YAML, or has tags or anchors.
    """
    file = read_plan(path)
    try:
        text = file.data.decode()
    except UnicodeDecodeError as error:
        raise UsageError(
            Bilingual(
                f"{file.shown} は UTF-8 ではないので、書き換えません。UTF-8 で保存し直してください。",
                f"{file.shown} is not UTF-8 and is left alone; save it as UTF-8.",
            )
        ) from error
    reading = read(text)
    if not reading.usable:
        raise UsageError(
            Bilingual(
                f"{file.shown} は YAML として読めないので、書き換えません。planspec check で確かめてください。",
                f"{file.shown} cannot be read as YAML and is left alone; see planspec check.",
            )
        )
    if any(error.code in _PROPERTIES for error in reading.errors):
        raise UsageError(
            Bilingual(
                f"{file.shown} にはタグ (!) かアンカー (&) があるので、書き換えません。planspec check で場所を確かめ、"
                "取り除いてください。",
                f"{file.shown} has tags (!) or anchors (&) and is left alone; see planspec check and take them out.",
            )
        )
    return Source(file, text, reading)
