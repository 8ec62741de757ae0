"""A giant plan to Word, against pandoc from the same plan's Markdown."""

import gc
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from row import Row

from plans import generated
from planspec.checker import check
from planspec.compose import compose
from planspec.rendering import discover, load

BIN = Path(sys.executable).parent
GOALS = 2000
ROUNDS = 4


def word() -> list[Row]:
    """Measure 2,000 promotion goals with ten actions each; nothing where pandoc is not installed."""
    if shutil.which("pandoc") is None:
        return []
    plan = check(generated(GOALS)).plan
    if plan is None:
        raise AssertionError
    renderers = {name: load(discover()[name]) for name in ("markdown", "word")}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "giant.yaml").write_text(generated(GOALS), encoding="utf-8")
        (folder / "giant.md").write_bytes(renderers["markdown"].render(compose(plan)))
        pandoc = ["pandoc", "-f", "markdown", "-t", "docx", folder / "giant.md", "-o", folder / "pandoc.docx"]
        ours = [BIN / "planspec", "render", folder / "giant.yaml", "--to", "word", "--force", "--out", folder]
        times = _fastest(
            {
                "pandoc": lambda: _run(pandoc),
                "render": lambda: renderers["word"].render(compose(plan)),
                "command": lambda: _run(ours),
            }
        )
    theirs = times["pandoc"]
    return [
        Row("the giant plan to Word, times faster than pandoc", theirs / times["render"], 3, at_most=False),
        # The whole command reads, checks and says what it found as well; pandoc is not asked for any of that.
        Row("the same, read, checked and written by the command", theirs / times["command"], 1, at_most=False),
    ]


def _fastest(works: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the least time in seconds of each of *works*, taken in turns, so that a busy machine is busy for all."""
    times = dict.fromkeys(works, float("inf"))
    gc.disable()
    for _ in range(ROUNDS):
        for name, work in works.items():
            start = perf_counter()
            work()
            times[name] = min(times[name], perf_counter() - start)
    gc.enable()
    return times


def _run(command: list[str | Path]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
