"""What a rule over many plans is."""

from abc import ABC, abstractmethod
from collections.abc import Iterator

from planspec.across.councils import Council
from planspec.diagnostics import Finding
from planspec.rules.base import Rule


class AcrossRule(Rule, ABC):
    """A rule that compares the plans of a council with each other."""

    since = "2026.2"
    across = True

    @abstractmethod
    def check(self, council: Council) -> Iterator[tuple[int, Finding]]:
        """Yield what is wrong, each with the number of the plan in whose file it is told."""
