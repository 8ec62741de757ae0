"""One measured figure beside its budget."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its budget; ``at_most`` tells on which side of the budget it has to lie."""

    what: str
    figure: float
    budget: float
    unit: str = "×"
    at_most: bool = True

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        return self.figure <= self.budget if self.at_most else self.figure >= self.budget


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a table for people."""
    lines = []
    for row in rows:
        sign = "≤" if row.at_most else "≥"
        verdict = "ok" if row.kept else "NOT KEPT"
        lines.append(f"{row.what:<66} {row.figure:>9.3f} {row.unit:<3} {sign} {row.budget:<7g} {verdict}")
    return "\n".join(lines)


def fastest(work: Callable[[], object], *, rounds: int = 7) -> float:
    """Return the least time in seconds that *work* took."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)
