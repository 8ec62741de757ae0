"""Whether answers go together: the plan that they make is checked."""

from itertools import chain

from planspec.checker import check
from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.starter.answers import Answers
from planspec.starter.plan_text import plan_text

_FEW_PROMOTION_GOALS = Bilingual(
    "推進目標の数が、基本目標の数より少なくなっています。",
    "There are fewer promotion goals than basic goals.",
)

_CONTRADICTIONS = frozenset({"PLN212", "PLN304", "PLN414"})
"""Warnings that say that two answers do not go together: edition and title, title and period, municipality and code."""


def refused(answers: Answers) -> Bilingual | None:
    """Return why *answers* cannot be right, or ``None``."""
    if answers.promotion_goals is not None and answers.promotion_goals < (answers.basic_goals or 0):
        return _FEW_PROMOTION_GOALS
    report = check(plan_text(answers, "ja", ""), name=answers.file_name)
    errors = (found for found in report.diagnostics if found.severity is Severity.ERROR)
    doubts = (found for found in report.diagnostics if found.code in _CONTRADICTIONS)
    return next((_whole(found.message, found.help) for found in chain(errors, doubts)), None)


def _whole(message: Bilingual, help_text: Bilingual) -> Bilingual:
    return Bilingual(f"{message.ja}{help_text.ja}", f"{message.en} {help_text.en}")
