"""Files that are open in an editor."""

import re
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from editor.language_server import LanguageServer, Place

_NUMBERS = count(1)


class Problem(NamedTuple):
    """What an editor marks: the line from 1, the characters marked and the message."""

    line: int
    marked: str
    message: str


class Opened(NamedTuple):
    """A file that is open: the server that looks at it, its path and its text."""

    server: LanguageServer
    path: Path
    text: str

    def problems(self) -> tuple[Problem, ...]:
        """Return what is marked in the file, which may be asked once."""
        return tuple(_problem(self.text, each) for each in self.server.look(self.path))

    def hover(self, place: Place) -> str:
        """Return what is shown at a place."""
        return self.server.hover(self.path, place)

    def offered(self, place: Place) -> tuple[dict[str, Any], ...]:
        """Return what is offered at a place."""
        return self.server.complete(self.path, place)


class Desk(NamedTuple):
    """Where files are opened: a server and the folder of the plans."""

    server: LanguageServer
    folder: Path

    def open(self, text: str) -> Opened:
        """Open a plan with *text*; nothing in the file itself names a schema."""
        path = self.folder / f"opened_{next(_NUMBERS)}.yaml"
        self.server.open(path, text)
        return Opened(self.server, path, text)


def _problem(text: str, diagnostic: Mapping[str, Any]) -> Problem:
    start, end = (_offset(text, Place(**diagnostic["range"][name])) for name in ("start", "end"))
    return Problem(diagnostic["range"]["start"]["line"] + 1, text[start:end], diagnostic["message"])


def cut(text: str, mark: str = "|") -> tuple[str, Place]:
    """Return *text* without *mark*, and the place where it stood."""
    before, after = text.split(mark)
    return before + after, Place(before.count("\n"), len(before) - before.rfind("\n") - 1)


def accepted(text: str, item: Mapping[str, Any]) -> str:
    """Return *text* after the editor has put *item* in: its places filled, its lines indented as the first one is."""
    edit = item["textEdit"]
    start, end = (_offset(text, Place(**edit["range"][name])) for name in ("start", "end"))
    line = text[text.rfind("\n", 0, start) + 1 : start]
    indent = line[: len(line) - len(line.lstrip(" "))]
    filled = re.sub(r"\$\{\d+:([^}]*)\}", r"\1", edit["newText"])
    return text[:start] + re.sub(r"\$\d+", "", filled).replace("\n", f"\n{indent}") + text[end:]


def _offset(text: str, place: Place) -> int:
    # All characters of these files are one UTF-16 unit long.
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: place.line]) + place.character
