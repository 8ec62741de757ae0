"""The plan file that is to be edited."""

from typing import NamedTuple

from planspec.cli.plan_file import PlanFile, is_plan, read_plan
from planspec.cli.usage import UsageError
from planspec.language import Bilingual
from planspec.reader import Reading, read

_EMPTY = "PLN009"
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


def opened(path: str, *, force: bool) -> Source:
    """Read the file at *path*, or standard input.

    Args:
        path: The file; ``-`` is standard input.
        force: Whether it may be no plan.

    Raises:
        UsageError: It cannot be read, is not UTF-8, is empty, no YAML or no plan, or has tags or anchors.
    """
    file = read_plan(path)
    text = file.text()
    reading = read(text)
    _require_editable(file, reading)
    if not force and not is_plan(file.data):
        raise UsageError(
            Bilingual(
                f"{file.shown} には「planspec:」の行がなく、計画ではないので、書き換えません "
                "(--force で書き換えます)。",
                f"{file.shown} is no plan (it has no line `planspec:`) and is left alone (--force edits it).",
            )
        )
    return Source(file, text, reading)


def _require_editable(file: PlanFile, reading: Reading) -> None:
    """Refuse what an edit could not be made in, or not without harm."""
    empty = next((error for error in reading.errors if error.code == _EMPTY), None)
    if empty is not None:
        raise UsageError(
            Bilingual(
                f"{file.shown} は書き換えられません。{empty.message.ja}新しい計画は planspec init で始められます。",
                f"{file.shown} cannot be edited. {empty.message.en} planspec init starts a new plan.",
            )
        )
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
