"""A colour of the printed plan, and the lighter ones that go with it."""

from functools import cache
from typing import NamedTuple

from planspec.theme.sight import LEAST_CONTRAST, contrast

_CHANNELS = (0, 2, 4)
_WHITE = 255
_RULE, _HAIR = 0.6, 0.24
"""How much of a colour is left in its rule and in its hairline; the rest is white."""
_TINTS = (0.08, 0.06, 0.04, 0.02)
"""How much of a colour may be left in its tint, the most first."""


class Colour(NamedTuple):
    """A colour in four strengths, each as six hexadecimal digits.

    Attributes:
        band: Ground of white type, and type on white.
    """

    band: str

    @property
    def rule(self) -> str:
        """For thin lines."""
        return _mixed(self.band, _RULE)

    @property
    def hair(self) -> str:
        """For lines that only part what belongs together."""
        return _mixed(self.band, _HAIR)

    @property
    def tint(self) -> str:
        """Ground of dark type, and of type in the colour itself."""
        return _tint(self.band)


@cache
def _tint(band: str) -> str:
    """Return the strongest tint on which type in the colour can be read; white where none is light enough."""
    tints = (_mixed(band, share) for share in _TINTS)
    return next((tint for tint in tints if contrast(band, tint) >= LEAST_CONTRAST), _mixed(band, 0))


def _mixed(band: str, share: float) -> str:
    channels = (int(band[start : start + 2], 16) for start in _CHANNELS)
    return "".join(f"{round(_WHITE - share * (_WHITE - channel)):02X}" for channel in channels)
