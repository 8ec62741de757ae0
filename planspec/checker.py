"""Text to report: read, validate, run the rules, and find each finding's place in the file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from planspec.configuration import Configuration
from planspec.diagnostics import Diagnostic, Finding, Related, Severity
from planspec.fingerprint import Fingerprints
from planspec.model import Plan
from planspec.reader import Reading, read
from planspec.rules import by_key
from planspec.rules.base import PlanRule, Rule, Subject
from planspec.rules.plan_rules import PLAN_RULES
from planspec.source import SourceMap, Span
from planspec.validation import validate


class Report(NamedTuple):
    """What a check found.

    Attributes:
        source_map: The text that was checked, with its positions.
        plan: The plan, where one could be built.
        diagnostics: What was found, in the order of the file.
    """

    source_map: SourceMap
    plan: Plan | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether the text is a plan in which nothing was found that is an error."""
        return self.plan is not None and not any(
            diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics
        )


def check(
    text: str | bytes, *, rules: Sequence[Rule] | None = None, config: Configuration | None = None, name: str = ""
) -> Report:
    """Check one plan file.

    Args:
        text: The file's text, or its bytes.
        rules: The rules to go by, all of them by default; a finding of any other rule is left out.
        config: Which rules are ignored and which severities differ.
        name: The file's name without folders, for rules that compare it with the plan.

    Returns:
        A report; bad text gives diagnostics, never an exception.
    """
    reading = read(text)
    plan, found = _findings(reading, PLAN_RULES if rules is None else rules, name)
    rule_of = by_key if rules is None else {rule.code: rule for rule in rules}.get
    locator = Locator(reading, rule_of, config or Configuration())
    diagnostics = [*locator.of_read_errors(), *locator.of_findings(found)]
    diagnostics.sort(key=lambda diagnostic: (diagnostic.span, diagnostic.code))
    return Report(reading.source_map, plan, tuple(diagnostics))


def _findings(reading: Reading, rules: Iterable[Rule], name: str) -> tuple[Plan | None, Iterator[tuple[str, Finding]]]:
    if not reading.usable or not isinstance(reading.data, dict):
        return None, iter(())
    validation = validate(reading.data, Plan)
    found = [(error.code, error.finding) for error in validation.errors]
    if validation.value is not None:
        subject = Subject(validation.value, name)
        for rule in rules:
            if isinstance(rule, PlanRule):
                found.extend((rule.code, finding) for finding in rule.check(subject))
    return validation.value, iter(found)


class Locator:
    """Turns findings by pointer into diagnostics with a place: the one piece of code that does."""

    def __init__(self, reading: Reading, rule_of: Callable[[str], Rule | None], config: Configuration) -> None:
        """Take what was read, the rules by code, and which of them the settings ignore or weigh otherwise."""
        self._reading = reading
        self._map = reading.source_map
        self._rule_of = rule_of
        self._config = config
        self._fingerprints = Fingerprints(reading.data)

    def of_read_errors(self) -> Iterator[Diagnostic]:
        """Locate what the reader found; it knows the places already."""
        for error in self._reading.errors:
            if rule := self._rule(error.code):
                related = tuple(Related(message, error.at, span) for message, span in error.related)
                yield self._diagnostic(rule, Finding(error.message, error.at), error.span, related)

    def of_findings(self, found: Iterable[tuple[str, Finding]]) -> Iterator[Diagnostic]:
        """Locate what the schema and the rules found."""
        for code, finding in found:
            if rule := self._rule(code):
                related = tuple(
                    Related(note.message, self._map.written(note.at), self._span(note.at, note.chars))
                    for note in finding.related
                )
                span = self._span(finding.at, finding.chars, key=finding.key)
                yield self._diagnostic(rule, finding, span, related)

    def _rule(self, code: str) -> Rule | None:
        return None if code in self._config.ignore else self._rule_of(code)

    def _span(self, at: tuple[str | int, ...], chars: tuple[int, int] | None, *, key: bool = False) -> Span:
        return self._map.locate(at, key=key) if chars is None else self._map.locate_text(at, *chars)

    def _diagnostic(self, rule: Rule, finding: Finding, span: Span, related: tuple[Related, ...]) -> Diagnostic:
        at = self._map.written(finding.at)
        text = self._map.text[span.start.offset : span.end.offset]
        return Diagnostic(
            code=rule.code,
            name=rule.name,
            severity=self._config.severities.get(rule.code, rule.severity),
            message=finding.message,
            help=rule.help,
            basis=rule.basis,
            at=at,
            span=span,
            related=related,
            fix=finding.fix,
            fingerprint=self._fingerprints.of(rule.code, at, text),
        )


__all__ = ["Locator", "Report", "check"]
