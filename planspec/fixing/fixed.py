"""What fixing a text gives."""

from typing import NamedTuple

from planspec.diagnostics import Diagnostic
from planspec.language import Bilingual


class Mended(NamedTuple):
    """A finding that was mended.

    Attributes:
        diagnostic: The finding, with its place in the text as that was just before.
        old: The characters of the value, or the name, that stood there.
        new: What stands there now.
    """

    diagnostic: Diagnostic
    old: str
    new: str


class Unmended(NamedTuple):
    """A finding whose fix was wanted and not made, and why."""

    diagnostic: Diagnostic
    reason: Bilingual


class Fixed(NamedTuple):
    """A text in which everything was mended that could be.

    Attributes:
        text: The text; the one given where nothing was mended.
        mended: What was mended, in the order in which it was.
        refused: What was to be mended and could not be.
        left: Findings whose fix is known and was not asked for, because it is unsafe.
    """

    text: str
    mended: tuple[Mended, ...] = ()
    refused: tuple[Unmended, ...] = ()
    left: tuple[Diagnostic, ...] = ()
