"""A colour of the printed plan, and the lighter ones that go with it."""

from typing import NamedTuple

_CHANNELS = (0, 2, 4)
_WHITE = 255
_RULE, _TINT = 0.6, 0.08
"""How much of a colour is left in its rule and in its tint; the rest is white."""


class Colour(NamedTuple):
    """A colour in three strengths, each as six hexadecimal digits.

    Attributes:
        band: Ground of white type, and type on white.
    """

    band: str

    @property
    def rule(self) -> str:
        """For thin lines."""
        return self._mixed(_RULE)

    @property
    def tint(self) -> str:
        """Ground of dark type."""
        return self._mixed(_TINT)

    def _mixed(self, share: float) -> str:
        channels = (int(self.band[start : start + 2], 16) for start in _CHANNELS)
        return "".join(f"{round(_WHITE - share * (_WHITE - channel)):02X}" for channel in channels)
