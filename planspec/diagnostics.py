"""What planspec tells people: findings that rules yield, and diagnostics with their place in the file."""

from enum import StrEnum
from typing import NamedTuple

from planspec.language import Bilingual
from planspec.source import Pointer, Span


class Severity(StrEnum):
    """How much a finding weighs; *error* is the heaviest."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def reaches(self, threshold: "Severity") -> bool:
        """Tell whether this severity is at or above *threshold*."""
        order = tuple(Severity)
        return order.index(self) <= order.index(threshold)


class Fix(NamedTuple):
    """Characters of the value, or a name, for what a finding is about.

    Attributes:
        replacement: What to write there.
        safe: Whether the meaning cannot change.
        layout: Whether it is for characters of the file that belong to no value, such as spaces at the end of a line.
    """

    replacement: str
    safe: bool
    layout: bool = False


class Note(NamedTuple):
    """Another place that a finding speaks of, by pointer.

    Attributes:
        message: What is there.
        at: Pointer to the value.
        chars: Half-open range of characters of the value; ``None`` means all of it.
        path: The other file, as shown to people; empty where it is the same one.
        span: The characters in the other file, which only a check of that file could find.
    """

    message: Bilingual
    at: Pointer
    chars: tuple[int, int] | None = None
    path: str = ""
    span: Span | None = None


class Finding(NamedTuple):
    """What a rule yields: a message and a place by pointer, never by line number.

    Attributes:
        message: What was found and what was expected, in both languages.
        at: Pointer to the value; a value that is not in the file stands for its nearest written ancestor.
        chars: Half-open range of characters of the *value* at ``at``; ``None`` means all of it.
        key: Whether the finding is about the key of ``at`` and not about its value.
        related: Other places that help to understand the finding.
        fix: A replacement for the characters found, if one is known.
    """

    message: Bilingual
    at: Pointer
    chars: tuple[int, int] | None = None
    key: bool = False
    related: tuple[Note, ...] = ()
    fix: Fix | None = None


class Related(NamedTuple):
    """Another place that a diagnostic speaks of.

    Attributes:
        message: What is there.
        at: Pointer to the value, trimmed to what is written in its file.
        span: The characters in its file.
        path: The other file, as shown to people; empty where it is the same one.
    """

    message: Bilingual
    at: Pointer
    span: Span
    path: str = ""


class Diagnostic(NamedTuple):
    """A finding with its rule and its place in the file.

    Attributes:
        code: Stable code of the rule, such as ``PLN210``.
        name: Stable name of the rule, such as ``declared-count``.
        severity: Severity after configuration.
        message: What was found and what was expected.
        help: How to mend it.
        basis: Where the rule comes from: a law, a standard, a custom of the field.
        at: Pointer to the value, trimmed to what is written in the file.
        span: The characters in the file.
        related: Other places.
        fix: What to write there instead, if it is known: data, which planspec.edit quotes and escapes.
        fingerprint: 16 hexadecimal digits that stay the same when lines move.
        chars: Half-open range of characters of the *value* at ``at``; ``None`` means all of it.
        key: Whether it is about the name of the field at ``at`` and not about its value.
    """

    code: str
    name: str
    severity: Severity
    message: Bilingual
    help: Bilingual
    basis: Bilingual
    at: Pointer
    span: Span
    related: tuple[Related, ...]
    fix: Fix | None
    fingerprint: str
    chars: tuple[int, int] | None = None
    key: bool = False


class Suppressed(NamedTuple):
    """A diagnostic that a comment in the file says to leave alone, and the reason that the comment gives."""

    diagnostic: Diagnostic
    reason: str
