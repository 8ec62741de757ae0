"""How many processes a run takes."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

MEASURED_START = 2_000_000
"""Bytes of plans from which a second process gains more than its start costs: some 0.4 s of work."""
_QUOTA = Path("/sys/fs/cgroup/cpu.max")


def processes(paths: Iterable[str], wanted: int | None) -> int:
    """Return how many processes to work with: 1 means none but this one.

    Args:
        paths: The files to be worked on.
        wanted: The number that an option asks for.
    """
    if not _may_have_children():
        return 1
    if wanted is not None:
        return wanted
    most = available()
    return max(1, min(most, _size(paths, most * MEASURED_START) * 2 // MEASURED_START)) if most > 1 else 1


def available() -> int:
    """Return how many processors this process may use at a time."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with suppress(OSError, ValueError):
        quota, period = _QUOTA.read_text(encoding="ascii").split()
        return max(1, min(count, int(quota) // int(period)))
    return count


def _size(paths: Iterable[str], enough: int) -> int:
    """Return how many bytes there are at *paths*; the count ends where there are *enough*."""
    size = 0
    for path in paths:
        with suppress(OSError, ValueError):
            size += os.stat(path).st_size  # noqa: PTH116 - a Path for each of many files is slow
        if size >= enough:
            break
    return size


def _may_have_children() -> bool:
    """Tell whether this is not itself a process of somebody's pool, which may not start others."""
    multiprocessing = sys.modules.get("multiprocessing")
    return multiprocessing is None or not multiprocessing.current_process().daemon
