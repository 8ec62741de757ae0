"""Values that come again in another place of a plan."""

from collections.abc import Iterable, Iterator

from planspec.source import Pointer


def repeated(values: Iterable[tuple[Pointer, str]]) -> Iterator[tuple[Pointer, Pointer]]:
    """Yield where a value comes again, and where it came first."""
    first: dict[str, Pointer] = {}
    for at, value in values:
        if value in first:
            yield at, first[value]
        first.setdefault(value, at)
