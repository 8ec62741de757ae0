"""Where the two versions of a comparison are written."""

from typing import NamedTuple

from planspec.source import SourceMap


class Sources(NamedTuple):
    """The files of the two versions."""

    old: SourceMap
    new: SourceMap
