"""Patterns such as ``plans/**/*.yaml``, for shells that leave them as they are."""

import os
import re
from collections.abc import Iterator, Sequence
from fnmatch import translate

from planspec.cli.plan_paths import SKIPPED, joined
from planspec.cli.usage import UsageError, cannot_read, printable

_ANY_DEPTH = "**"


def matches(pattern: str) -> Iterator[str | UsageError]:
    """Yield the files and folders that *pattern* stands for, by name, those of a folder before those below it.

    As in a shell, ``*`` and ``?`` match no hidden name and no slash. ``**`` stands for any number of folders; like a
    folder that is named it passes by hidden ones, those that tools fill, and links, so that no circle of links
    leads astray.
    """
    drive, rest = os.path.splitdrive(pattern)
    steps = [step for step in re.split(r"[\\/]" if os.sep == "\\" else "/", rest) if step not in {"", "."}]
    root = drive + (os.sep if rest[:1] in {os.sep, os.altsep} else "")
    single = [step for at, step in enumerate(steps) if step != _ANY_DEPTH or steps[at - 1 : at] != [_ANY_DEPTH]]
    yield from _matches(root or ".", single)


def _matches(here: str, steps: Sequence[str]) -> Iterator[str | UsageError]:
    if not steps:
        yield here
        return
    step, rest = steps[0], steps[1:]
    if step == _ANY_DEPTH:
        yield from _at_any_depth(here, steps)
    elif re.search(r"[*?\[]", step) is None:
        place = joined(here, step)
        if os.path.lexists(place):
            yield from _matches(place, rest)
    else:
        fits = re.compile(translate(os.path.normcase(step))).match
        for name in _names(here):
            if isinstance(name, UsageError):
                yield name
            elif name.startswith(".") <= step.startswith(".") and fits(os.path.normcase(name)):
                place = joined(here, name)
                if not rest or os.path.isdir(place):  # noqa: PTH112 - as everything here, on plain strings
                    yield from _matches(place, rest)


def _at_any_depth(here: str, steps: Sequence[str]) -> Iterator[str | UsageError]:
    yield from _matches(here, steps[1:])
    if not steps[1:]:
        return
    for name in _names(here):
        if isinstance(name, UsageError) or name.startswith(".") or name in SKIPPED:
            continue
        place = joined(here, name)
        if os.path.isdir(place) and not os.path.islink(place):  # noqa: PTH112, PTH114 - likewise
            yield from _matches(place, steps)


def _names(folder: str) -> list[str] | list[UsageError]:
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - likewise
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        return [cannot_read(printable(folder), error)]
