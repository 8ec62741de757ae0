"""Reading with positions against ruamel.yaml's round trip, on the real plan."""

from row import Row, fastest
from ruamel.yaml import YAML

from plans import REAL
from planspec.reader import read


def reading() -> list[Row]:
    """Measure both in one process."""
    text = REAL.read_text(encoding="utf-8")
    ours = fastest(lambda: read(text), rounds=200)
    theirs = fastest(lambda: YAML(typ="rt").load(text), rounds=15)
    return [Row("read + positions, times faster than ruamel's round trip", theirs / ours, 25, at_most=False)]
