"""Places in SARIF: files as URIs from the root of the repository, regions in code points."""

from planspec.cli.reporters.address import below, is_absolute, uri
from planspec.source import Pointer, Span, json_pointer

ROOT = "%SRCROOT%"
"""The name by which SARIF tools know the root of the repository."""
_LONGEST_SNIPPET = 1000
"""Characters; whole chapters are not quoted."""


def artifact(path: str, root: str) -> dict[str, object]:
    """Return the location of a file."""
    file = below(root, path)
    return {"uri": uri(file)} if is_absolute(file) else {"uri": uri(file), "uriBaseId": ROOT}


def region(span: Span, text: str | None = None) -> dict[str, object]:
    """Return a stretch of a file, with its characters where its *text* is at hand.

    SARIF counts lines and columns from 1 and offsets from 0, as planspec does, and its end columns are exclusive, too.
    """
    start, end = span
    told: dict[str, object] = {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
    }
    quoted = "" if text is None else text[start.offset : end.offset]
    return told | {"snippet": {"text": quoted}} if 0 < len(quoted) <= _LONGEST_SNIPPET else told


def location(file: dict[str, object], at: Pointer, told: dict[str, object]) -> dict[str, object]:
    """Return a place in a file, with the value in the plan by its JSON Pointer."""
    pointer = json_pointer(at)
    physical: dict[str, object] = {"physicalLocation": {"artifactLocation": file, "region": told}}
    return physical | {"logicalLocations": [{"fullyQualifiedName": pointer}]} if pointer else physical
