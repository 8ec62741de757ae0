"""Findings in a small plan, as the tests of reporters report them."""

from planspec.cli.result import Result
from planspec.diagnostics import Diagnostic, Related, Severity, Suppressed
from planspec.language import Bilingual
from planspec.source import Pointer, SourceMap, Span

PLAN = """\
planspec: plan/1
title: 架空市の計画
structure: {basic_goals: 3}
basic_goals:
  - id: "1"
    title: か\u3099んばるまち🍎です
    aim: >
      ともに支え合い、だれもが役割をもって暮らせるまちをめざして、住民と福祉の団体が力を合わせて進めていきます。
      つづき
"""
MAP = SourceMap(PLAN)
MESSAGE = "目標は3つと宣言されていますが、1つです。"
AT: Pointer = ("structure", "basic_goals")


def span(marked: str) -> Span:
    """Return the place where *marked* stands first in the plan."""
    return MAP.span(PLAN.index(marked), PLAN.index(marked) + len(marked))


def diagnostic(
    marked: str,
    *,
    severity: Severity = Severity.ERROR,
    message: str = MESSAGE,
    related: str = "",
    at: Pointer = AT,
) -> Diagnostic:
    """Return a finding on *marked*, with *related* as its other place."""
    note = Bilingual("目標はここから", "The goals start here")
    return Diagnostic(
        code="PLN210",
        name="declared-count",
        severity=severity,
        message=Bilingual(message, "3 goals declared, but there is 1."),
        help=Bilingual("structure の数を直してください。", "Mend the number."),
        basis=Bilingual("計画自身", "The plan"),
        at=at,
        span=span(marked),
        related=(Related(note, ("basic_goals",), span(related)),) if related else (),
        fix=None,
        fingerprint="0123456789abcdef",
    )


def elsewhere(marked: str, path: str = "plans/別.yaml") -> Diagnostic:
    """Return a finding on *marked* whose other place is in another file."""
    note = Related(Bilingual("もう一つの計画", "The other plan"), ("title",), span("架空市"), path)
    return diagnostic(marked)._replace(related=(note,))


def result(*diagnostics: Diagnostic, path: str = "plans/架空.yaml", suppressed: str = "") -> Result:
    """Return findings as those of one file, with one on *suppressed* that a comment suppresses."""
    left_alone = (Suppressed(diagnostic(suppressed), "架空の理由"),) if suppressed else ()
    return Result(path, diagnostics, MAP, left_alone)
