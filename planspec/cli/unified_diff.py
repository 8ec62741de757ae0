"""Two states of a text as a unified diff, as `patch` and `git apply` read it."""

from collections.abc import Iterator

_NO_NEWLINE = "\\ No newline at end of file\n"
_COLOURS = {"+": "32", "-": "31", "@": "36"}


def unified_diff(path: str, old: str, new: str, *, colour: bool = False) -> str:
    """Return the difference of two texts.

    Args:
        path: The file's path for people.
        old: The text as it was.
        new: The text as it is to be.
        colour: Whether for a terminal: with colours, and without the carriage returns at the ends of lines, which are
            written out otherwise.
    """
    # Imported here because only this command compares texts.
    from difflib import unified_diff as compared  # noqa: PLC0415

    lines = compared(_lines(old), _lines(new), path, path, lineterm="\n")
    return "".join(_painted(line) if colour else line for one in lines for line in _whole(one))


def _lines(text: str) -> list[str]:
    """Return the lines of *text* with their line feeds; a carriage return alone ends no line for `patch`."""
    *lines, last = text.split("\n")
    return [*(f"{line}\n" for line in lines), *([last] if last else [])]


def _whole(line: str) -> Iterator[str]:
    yield line if line.endswith("\n") else f"{line}\n"
    if not line.endswith("\n"):
        yield _NO_NEWLINE


def _painted(line: str) -> str:
    shown = line.rstrip("\r\n")
    if shown.startswith(("---", "+++")):
        return f"\033[1m{shown}\033[0m\n"
    return f"\033[{_COLOURS[shown[0]]}m{shown}\033[0m\n" if shown[:1] in _COLOURS else f"{shown}\n"
