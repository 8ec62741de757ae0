"""Helpers for authors of rules and renderers: small plans to write examples on."""

import re
from collections.abc import Mapping

from planspec.across.digest import digest
from planspec.checker import Report, check
from planspec.diagnostics import Finding, Severity
from planspec.rules import RULES
from planspec.rules.across_rules import findings
from planspec.rules.base import Rule
from planspec.rules.page import Example

BASE = """\
planspec: plan/1
id: example
title: 架空市地域福祉活動計画
organization: 社会福祉法人 架空市社会福祉協議会
municipality: {name: 架空市}
period: {start: 令和8年度, end: 令和12年度}
vision: {statement: ともに暮らす架空のまち}
basic_goals:
  - id: "1"
    title: 架空の基本目標
    evaluation: [講座の参加者が増えた。]
    issues: [担い手が足りない。]
    promotion_goals:
      - {id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}
"""
"""A small fictitious plan in which no rule finds anything."""

_SECTION = re.compile(r"^(?=[^\s#-])", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")


def plan_text(fragment: str = "") -> str:
    """Return a small valid plan that starts with *fragment*, whose top-level fields stand in the place of its own.

    Lines and columns in the fragment are those in the plan.
    """
    own = {_name(section) for section in _SECTION.split(fragment)}
    rest = "".join(section for section in _SECTION.split(BASE) if _name(section) not in own)
    return fragment if not rest else fragment.rstrip("\n") + "\n" * bool(fragment) + rest


def example_bytes(example: Example) -> bytes:
    """Return the file that an example of a rule's page stands for."""
    text = example.text if example.whole else plan_text(example.text)
    if example.escaped:
        text = _ESCAPE.sub(lambda found: chr(int(found[1] or found[2] or found[3], 16)), text)
    return text.encode(example.encoding, "surrogatepass" if example.encoding.startswith("utf") else "strict")


def check_example(example: Example, rule: Rule) -> tuple[str, ...]:
    """Return the codes found in an example: those of *rule*, and errors, which no example may have unseen.

    All registered rules run; *rule* itself takes the place of the registered one of its code.
    """
    others = (other for other in RULES if other.code != rule.code)
    report = check(example_bytes(example), rules=(*others, rule), name=example.name, today=example.day)
    return tuple(
        diagnostic.code
        for diagnostic in report.diagnostics
        if diagnostic.code == rule.code or diagnostic.severity is Severity.ERROR
    )


def check_folder(files: Mapping[str, str | bytes]) -> dict[str, Report]:
    """Check plans together by all rules, those over many plans too; files and reports by path."""
    alone = {path: check(text, name=path) for path, text in files.items()}
    digests = {
        path: digest(report.plan, report.source_map, path) for path, report in alone.items() if report.plan is not None
    }
    also: dict[str, list[tuple[str, Finding]]] = {path: [] for path in files}
    for number, code, finding in findings(tuple(digests.values())):
        also[tuple(digests)[number]].append((code, finding))
    return {path: check(text, name=path, also=also[path]) for path, text in files.items()}


def check_text(fragment: str, *, name: str = "") -> Report:
    """Check a small plan with *fragment* in it, by all rules."""
    return check(plan_text(fragment), name=name)


def found(fragment: str, code: str, *, name: str = "") -> tuple[tuple[int, int, str], ...]:
    """Return what rule *code* finds in a small plan with *fragment* in it: line, column and the characters marked."""
    report = check_text(fragment, name=name)
    return tuple(
        (span.start.line, span.start.column, report.source_map.text[span.start.offset : span.end.offset])
        for span in (diagnostic.span for diagnostic in report.diagnostics if diagnostic.code == code)
    )


def _name(section: str) -> str:
    return section.split(":", 1)[0].strip()
