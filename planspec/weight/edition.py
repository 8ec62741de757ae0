"""What an edition of the rules says about a rule: whether it is there, and what it weighs."""

from typing import NamedTuple

from planspec.diagnostics import Severity
from planspec.model.rule_edition import NEWEST, RuleEdition
from planspec.rules.base import Rule

PHASES_SINCE = RuleEdition.SECOND
"""The edition that brought the table of phases."""


class SeverityChange(NamedTuple):
    """A severity that an edition changed; the rule itself has the new one."""

    code: str
    since: RuleEdition
    before: Severity


CHANGES: tuple[SeverityChange, ...] = ()
"""Every such change, those of one rule from the oldest to the newest."""


def in_force(plans: object, settings: str | None) -> RuleEdition:
    """Return the edition to go by: what the plan says, or else what the settings say, or else the newest.

    Args:
        plans: The raw value in the plan; one that is no edition is told elsewhere and counts for nothing here.
        settings: What the settings say.
    """
    known = tuple(RuleEdition)
    return next((edition for said in (plans, settings) for edition in known if edition == said), NEWEST)


def in_edition(rule: Rule, edition: RuleEdition, changes: tuple[SeverityChange, ...] = CHANGES) -> Severity | None:
    """Return what *rule* weighs in *edition*; ``None`` where it came later."""
    if RuleEdition(rule.since).place > edition.place:
        return None
    later = (change for change in changes if change.code == rule.code and change.since.place > edition.place)
    return next((change.before for change in later), rule.severity)
