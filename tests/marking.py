"""What one rule marks in a small plan, whether or not it is registered."""

from planspec.checker import Report, check
from planspec.rules.base import Rule
from planspec.testing import plan_text


def report_of(fragment: str, rule: Rule) -> Report:
    """Check a small plan with *fragment* in it by *rule* alone."""
    return check(plan_text(fragment), rules=(rule,))


def marked(fragment: str, rule: Rule) -> tuple[tuple[int, int, str], ...]:
    """Return what *rule* finds in a small plan with *fragment* in it: line, column and the characters marked."""
    report = report_of(fragment, rule)
    spans = [diagnostic.span for diagnostic in report.diagnostics]
    text = report.source_map.text
    return tuple((span.start.line, span.start.column, text[span.start.offset : span.end.offset]) for span in spans)


def place(fragment: str, text: str) -> tuple[int, int, str]:
    """Return line and column of the last *text* in *fragment*, with the text."""
    before = fragment[: fragment.rindex(text)]
    return before.count("\n") + 1, len(before) - before.rfind("\n"), text


def words(fragment: str, rule: Rule) -> tuple[str, ...]:
    """Return the Japanese messages of *rule* about a small plan with *fragment* in it."""
    return tuple(diagnostic.message.ja for diagnostic in report_of(fragment, rule).diagnostics)


def replacements(fragment: str, rule: Rule) -> tuple[str | None, ...]:
    """Return the replacements that *rule* offers in a small plan with *fragment* in it."""
    fixes = [diagnostic.fix for diagnostic in report_of(fragment, rule).diagnostics]
    return tuple(fix.replacement if fix else None for fix in fixes)
