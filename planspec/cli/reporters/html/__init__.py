"""The report as one page for browsers: the text of each file with what was found below its lines."""

from collections.abc import Sequence
from typing import NamedTuple

from planspec.cli.reporters.html.file import file_part
from planspec.cli.reporters.html.page import page
from planspec.cli.result import Result, Tally
from planspec.language import Language


class Html(NamedTuple):
    """The report in one language: one file that loads nothing, and that shows everything without its script.

    A part holds the text of its file, also where nothing was found in it.
    """

    language: Language

    def part(self, result: Result) -> str:
        """Return the text and the findings of one file."""
        return file_part(result, self.language)

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return the page."""
        return page(parts, tally, self.language)
