"""The rules over many plans: one file each, all of them listed here."""

from collections.abc import Iterator, Sequence

from planspec.across.councils import councils
from planspec.diagnostics import Finding
from planspec.rules.across.office_spelt_two_ways import OfficeSpeltTwoWays
from planspec.rules.across.predecessor_mismatch import PredecessorMismatch
from planspec.rules.across.same_municipality_same_years import SameMunicipalitySameYears
from planspec.rules.across_rule import AcrossRule

ACROSS_RULES: tuple[AcrossRule, ...] = (
    SameMunicipalitySameYears(),
    PredecessorMismatch(),
    OfficeSpeltTwoWays(),
)
"""The rules over many plans, in the order of the codes."""


def findings(digests: Sequence[str], rules: Sequence[AcrossRule] = ACROSS_RULES) -> Iterator[tuple[int, str, Finding]]:
    """Yield what is wrong among plans: the number of the plan that it is told in, the rule's code, and the finding.

    Args:
        digests: What `planspec.across.digest.digest` wrote of each plan, in the order of the run.
        rules: The rules to go by.
    """
    for council in councils(digests):
        for rule in rules:
            for number, finding in rule.check(council):
                yield number, rule.code, finding
