"""Comparisons as whole processes: two versions of the real plan, and two giant plans, over a check of both."""

import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from row import Row, fastest

from plans import REAL, generated

PROGRAM = Path(sys.executable).parent / "planspec"
GOALS = 2000
_SWAPPED, _REMOVED, _REWORDED = 300, 100, 0.3
_GOAL = re.compile(r"(?m)^(?=      - id: )")


def difference() -> list[Row]:
    """Measure in turns, so that a busy machine is busy for all."""
    with TemporaryDirectory() as folder:
        return [_real(Path(folder)), *_giants(Path(folder))]


def _real(folder: Path) -> Row:
    text = REAL.read_text(encoding="utf-8")
    new = _written(
        folder / "new.yaml", text.replace("支援します", "応援します").replace("令和12年度(2030年度)", "令和13年度")
    )
    check, diff = _times(15, (("check", "--no-cache", REAL, new), ("diff", REAL, new)))
    return Row("diff of two versions of the real plan over check of both", diff / check, 1.3)


def _giants(folder: Path) -> list[Row]:
    """Return the rows of two plans of 2,000 promotion goals with ten actions each."""
    text = generated(GOALS)
    old = _written(folder / "old.yaml", text)
    rows = []
    for what, edit, budget in (("thousands of edits", _edited, 2.5), ("nothing the same", _renamed, 4.0)):
        new = _written(folder / "other.yaml", edit(text))
        check, diff = _times(3, (("check", "--no-cache", old, new), ("diff", old, new)))
        rows.append(Row(f"diff of giant plans, {what} ({diff:.1f} s), over check of both", diff / check, budget))
    return rows


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _times(rounds: int, commands: tuple[tuple[str | Path, ...], ...]) -> list[float]:
    times = [float("inf")] * len(commands)
    for _ in range(rounds):
        for place, words in enumerate(commands):
            times[place] = min(times[place], fastest(_run(words), rounds=1))
    return times


def _run(words: tuple[str | Path, ...]) -> Callable[[], object]:
    command = [PROGRAM, *words]
    return lambda: subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _edited(text: str) -> str:
    """Return a version in which goals changed places or went, and three actions in ten have other words."""
    chance = random.Random(1)  # noqa: S311 - the same edits every time
    lines = (_reworded(line) if chance.random() < _REWORDED else line for line in text.splitlines(keepends=True))
    goals = _GOAL.split("".join(lines))
    inner = [place for place, goal in enumerate(goals) if "promotion_goals:" not in goal]
    for _ in range(_SWAPPED):
        one, other = chance.sample(inner, 2)
        goals[one], goals[other] = goals[other], goals[one]
    gone = set(chance.sample(inner, _REMOVED))
    return "".join(goal for place, goal in enumerate(goals) if place not in gone)


def _renamed(text: str) -> str:
    """Return a version in which all identifiers are others, and every text is changed a little."""
    renamed = re.sub(r'- id: "?(\w+)"?', r"- id: other-\1", text)
    return _reworded(renamed).replace("取り組みます", "取組みます").replace("基本目標その", "基本目標の")


def _reworded(text: str) -> str:
    return text.replace("を進め", "の推進を図り").replace("広げて", "深めて")
