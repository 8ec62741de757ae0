"""What the tests of the commands that edit a plan share."""

from pathlib import Path

import pytest

from planspec.testing import BASE

ROOT = Path(__file__).parents[2]
REAL = (ROOT / "plans" / "third_2026_2030.yaml").read_bytes().decode()
PLANS = {path.name: path for path in (ROOT / "plans" / "third_2026_2030.yaml", *(ROOT / "tests/shapes").glob("*.yaml"))}
TWO = BASE + "      - {id: 1-2, title: 架空の二つ目の目標, actions: [架空の次の取組を進めます。]}\n"
"""A plan in which something can be moved."""
ODD = "\ufeff" + TWO.replace("\n", "\r\n").rstrip("\r\n")
"""A plan with a byte order mark and carriage returns, without a line break at its end."""

COMMANDS = (
    ("set", "plan.yaml", "1-1/title", "架空の目標を変えます"),
    ("move", "plan.yaml", "1-1", "--into", "1"),
    ("remove", "plan.yaml", "1-1"),
    ("rename-id", "plan.yaml", "1-1", "1-9"),
    ("new", "goal", "plan.yaml", "--title", "架空の目標"),
)
"""Each command as it may be called."""


def written(path: Path, text: str) -> Path:
    """Write *text* to the byte."""
    path.write_bytes(text.encode())
    return path


def text_of(path: Path) -> str:
    """Return what is in a file, to the byte."""
    return path.read_bytes().decode()


each_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
