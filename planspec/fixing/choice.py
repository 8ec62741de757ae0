"""Which of the known fixes are wanted."""

from typing import NamedTuple

from planspec.diagnostics import Diagnostic


class Choice(NamedTuple):
    """Which fixes are to be made.

    Attributes:
        unsafe: Whether also those that may change what is meant.
        codes: Codes of the rules whose findings are mended; ``None`` stands for all rules.
    """

    unsafe: bool = False
    codes: frozenset[str] | None = None

    def wants(self, diagnostic: Diagnostic) -> bool:
        """Tell whether the fix of *diagnostic* is to be made."""
        return self.knows(diagnostic) and (self.unsafe or (diagnostic.fix is not None and diagnostic.fix.safe))

    def knows(self, diagnostic: Diagnostic) -> bool:
        """Tell whether *diagnostic* is of a chosen rule and has a fix, wanted or not."""
        return diagnostic.fix is not None and (self.codes is None or diagnostic.code in self.codes)
