"""``.gitattributes``: which files git gives to which drivers."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

ATTRIBUTES = "diff=planspec merge=planspec"
"""What a plan is to have."""
_YAML = (".yaml", ".yml")


def patterns(plans: Sequence[str], others: Collection[str]) -> tuple[str, ...]:
    """Return patterns that stand for *plans*.

    Args:
        plans: Paths of plans in the repository, with slashes.
        others: Paths of the other YAML files there.

    Returns:
        One pattern for a folder and an ending where all YAML files of that ending there are plans, else one a file.
    """
    folders: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for path in plans:
        folders[_place(path)].append(path)
    mixed = {_place(path) for path in others}
    return tuple(pattern for place, paths in folders.items() for pattern in _of_folder(place, paths, place in mixed))


def _place(path: str) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    return folder, next((ending for ending in _YAML if name.endswith(ending)), name)


def _of_folder(place: tuple[str, str], paths: Sequence[str], mixed: bool) -> Iterator[str]:  # noqa: FBT001 -- a fact about the place
    if mixed or place[1] not in _YAML:
        yield from (_pattern(_escaped(path)) for path in paths)
    else:
        yield _whole(place)


def too_wide(others: Collection[str]) -> frozenset[str]:
    """Return the patterns that stand for whole folders, and with them for files that are no plans."""
    return frozenset(_whole(place) for place in map(_place, others) if place[1] in _YAML)


def _whole(place: tuple[str, str]) -> str:
    folder, ending = place
    return _pattern(f"{_escaped(folder)}/*{ending}" if folder else f"*{ending}")


def _escaped(path: str) -> str:
    return re.sub(r"([\\*?\[])", r"\\\1", path)


def _pattern(path: str) -> str:
    """Return a pattern as it stands in the file: from the top folder on, in quotes where it has to be."""
    anchored = path if "/" in path and path[0] not in '#!"' else f"/{path}"
    if not re.search(r'[\s"]|[^\x20-\U0010ffff]', anchored):
        return anchored
    signs = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r"}
    return '"' + "".join(signs.get(sign, sign) for sign in anchored) + '"'


def with_patterns(text: bytes, wanted: Sequence[str], unwanted: Collection[str] = ()) -> bytes:
    """Return ``.gitattributes`` with a line for each of the patterns that has none; all else stays as it is.

    Args:
        text: The file as it is.
        wanted: Patterns that are to have a line.
        unwanted: Patterns whose lines go, where they stand there for planspec alone.
    """
    gone = set(map(_line, unwanted))
    text = b"".join(line for line in text.splitlines(keepends=True) if line.strip() not in gone)
    there = {line.strip() for line in text.splitlines()}
    missing = [line for line in map(_line, wanted) if line not in there]
    if not missing:
        return text
    line_break = b"\r\n" if b"\r\n" in text else b"\n"
    gap = line_break if text and not text.endswith(b"\n") else b""
    return text + gap + b"".join(line + line_break for line in missing)


def without_patterns(text: bytes) -> bytes:
    """Return ``.gitattributes`` without the lines that stand there for planspec alone."""
    own = f" {ATTRIBUTES}".encode()
    return b"".join(line for line in text.splitlines(keepends=True) if not line.rstrip(b"\r\n").endswith(own))


def _line(pattern: str) -> bytes:
    return f"{pattern} {ATTRIBUTES}".encode(errors="surrogateescape")
