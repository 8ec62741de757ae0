"""Where a file stands, as reports for other programs say it: from the root of the repository, as a link, as a URI."""

import os
from urllib.parse import quote

from planspec.cli.plan_file import STDIN, shown
from planspec.cli.result import posix


def below(root: str, path: str) -> str:
    """Return *path* as seen from the folder *root*, with slashes; one that is not below it stays as it was named."""
    if not root or path == shown(STDIN):
        return posix(path)
    prefix = os.path.abspath(root).rstrip(os.sep) + os.sep  # noqa: PTH100 - words, not files: nothing is looked up
    whole = os.path.abspath(path)  # noqa: PTH100
    return posix(whole.removeprefix(prefix) if whole.startswith(prefix) else path)


def is_absolute(path: str) -> bool:
    """Tell whether a path with slashes starts at the root of a file system, also at one with a letter."""
    return path.startswith("/") or path[1:3] == ":/"


def uri(path: str) -> str:
    """Return a path with slashes as a URI reference (RFC 3986)."""
    if is_absolute(path):
        return f"file:///{quote(path.lstrip('/'), safe='/:')}"
    return quote(path)
