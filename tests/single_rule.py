"""One rule on a small plan: what it marks, and where it sends the reader."""

from planspec.checker import check
from planspec.diagnostics import Diagnostic
from planspec.rules.base import Rule
from planspec.testing import plan_text

Marked = tuple[int, int, str]
"""Line and column of a finding, and the characters that it marks."""


def diagnostics(rule: Rule, fragment: str, *, name: str = "") -> tuple[Diagnostic, ...]:
    """Return what *rule* finds in a small plan that begins with *fragment*."""
    return check(plan_text(fragment), rules=(rule,), name=name).diagnostics


def without(rule: Rule, field: str, fragment: str = "", *, name: str = "") -> tuple[Diagnostic, ...]:
    """Return what *rule* finds where the one-line *field* of the small plan is left out beside a ``todo``."""
    lines = plan_text(f"todo: 協議中\n{fragment}").splitlines(keepends=True)
    report = check("".join(line for line in lines if not line.startswith(f"{field}:")), rules=(rule,), name=name)
    assert report.plan is not None
    return report.diagnostics


def marked(rule: Rule, fragment: str, *, name: str = "") -> tuple[Marked, ...]:
    """Return the places that *rule* marks in a small plan that begins with *fragment*."""
    text = plan_text(fragment)
    return tuple(
        (span.start.line, span.start.column, text[span.start.offset : span.end.offset])
        for span in (diagnostic.span for diagnostic in diagnostics(rule, fragment, name=name))
    )


def related(rule: Rule, fragment: str) -> tuple[str, ...]:
    """Return the first lines of the other places that the first finding of *rule* names."""
    text = plan_text(fragment)
    spans = (place.span for place in diagnostics(rule, fragment)[0].related)
    return tuple(text[span.start.offset : span.end.offset].splitlines()[0] for span in spans)
