"""The theme as its file has it."""

from typing import Annotated

from pydantic_core import PydanticCustomError, core_schema

from planspec.model.base import described
from planspec.model.reads import Reads
from planspec.theme import Theme
from planspec.theme.theme import FORMAT


def _known_format(value: object) -> object:
    if value != FORMAT:
        raise PydanticCustomError("format_version", "an unknown kind or version of file", {"known": FORMAT})
    return value


_FORMAT = Reads(core_schema.no_info_plain_validator_function(_known_format), {"const": FORMAT})


class ThemeFile(Theme):
    """A theme, and the line that says that the file holds one."""

    planspec: Annotated[str, _FORMAT] = described(
        "ファイルの種類と版",
        "必ず theme/1 と書きます。",
        en=("Kind and version", "Always theme/1."),
        examples=(FORMAT,),
    )

    @property
    def theme(self) -> Theme:
        """The theme alone."""
        return Theme(**{name: getattr(self, name) for name in Theme.model_fields})
