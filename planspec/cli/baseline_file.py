"""Baseline files: what is known of plans already and need not be told again."""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from planspec.cli.usage import UsageError, cannot_read, printable
from planspec.language import Bilingual

DEFAULT_NAME = ".planspec-baseline.json"
FORM = "baseline/1"
_STDIN = "<stdin>"


class KnownFinding(NamedTuple):
    """One finding: how it is known again, and for reviewers what it is."""

    fingerprint: str
    code: str
    message: str


class KnownFile(NamedTuple):
    """The findings of one file.

    Attributes:
        path: Its path from the folder of the baseline, with slashes.
        plan: The plan's id; empty where it has none.
        findings: What was found.
    """

    path: str
    plan: str
    findings: tuple[KnownFinding, ...]


def relative(shown: str, folder: str) -> str:
    """Return the path of a file, as people are shown it, from the *folder* of a baseline, with slashes."""
    if shown == _STDIN:
        return "-"
    path, start = os.path.realpath(shown), os.path.realpath(folder)
    try:
        return os.path.relpath(path, start).replace(os.sep, "/")
    except ValueError:  # another drive
        return path.replace(os.sep, "/")


def as_text(files: Iterable[KnownFile]) -> str:
    """Return a baseline as the text of its file: always the same for the same findings."""
    listed = [
        {**file._asdict(), "findings": [finding._asdict() for finding in sorted(file.findings, key=_order)]}
        for file in sorted({file.path: file for file in files}.values())
    ]
    return json.dumps({"version": 1, "form": FORM, "files": listed}, ensure_ascii=False, indent=2) + "\n"


def _order(finding: KnownFinding) -> tuple[str, str, str]:
    return finding.code, finding.message, finding.fingerprint


def read_baseline(path: str) -> tuple[KnownFile, ...]:
    """Read a baseline.

    Raises:
        UsageError: It cannot be read, or is none.
    """
    try:
        content = Path(path).read_bytes()
    except FileNotFoundError as error:
        raise _missing(path) from error
    except OSError as error:
        raise cannot_read(printable(path), error) from error
    files = parsed(content)
    if files is None:
        raise _foreign(path)
    return files


def parsed(content: bytes) -> tuple[KnownFile, ...] | None:
    """Return the files in a baseline; ``None`` where *content* is none that this planspec wrote."""
    try:
        data = json.loads(content)
        if data["version"] != 1 or data["form"] != FORM:
            return None
        return tuple(_file(file) for file in data["files"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _file(data: Mapping[str, Any]) -> KnownFile:
    found = tuple(
        KnownFinding(_text(one["fingerprint"]), _text(one["code"]), _text(one["message"])) for one in data["findings"]
    )
    return KnownFile(_text(data["path"]), _text(data["plan"]), found)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _missing(path: str) -> UsageError:
    name = printable(path)
    return UsageError(
        Bilingual(
            f"ベースライン {name} がありません。planspec baseline --out {name} で作れます。",
            f"There is no baseline {name}; `planspec baseline --out {name}` makes it.",
        )
    )


def _foreign(path: str) -> UsageError:
    name = printable(path)
    return UsageError(
        Bilingual(
            f"{name} は planspec のベースラインとして読めません。planspec baseline で作り直してください。",
            f"{name} is no baseline that this planspec can read; make it anew with `planspec baseline`.",
        )
    )
