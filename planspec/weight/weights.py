"""What rules weigh in one plan."""

from typing import NamedTuple

from planspec.configuration import FIXED, Configuration
from planspec.diagnostics import Severity
from planspec.model.phase import Phase
from planspec.model.rule_edition import RuleEdition
from planspec.rules.base import Rule
from planspec.weight.edition import PHASES_SINCE, in_edition, in_force
from planspec.weight.phase_table import in_phase


class Weights(NamedTuple):
    """What rules weigh in one plan; call it with a rule.

    Attributes:
        config: The project's settings, which stand before the phase and the edition.
        phase: The phase to judge by, if there is one.
        edition: The edition of the rules.
        tabled: Whether the table of phases counts.
    """

    config: Configuration
    phase: Phase | None
    edition: RuleEdition
    tabled: bool

    def __call__(self, rule: Rule) -> Severity | None:
        """Return the severity of what *rule* finds; ``None`` where it is silent."""
        if rule.severity is Severity.ERROR and rule.code.startswith(FIXED):
            return rule.severity
        weight = in_edition(rule, self.edition)
        if self.phase is None:
            return self._set(rule.code, weight)
        # A rule that the edition does not have is in no phase of it either.
        if self.tabled and weight is not None:
            weight = in_phase(rule.code, tuple(Phase).index(self.phase), weight)
        return self.config.phases.get(self.phase, {}).get(rule.code, self._set(rule.code, weight))

    def _set(self, code: str, weight: Severity | None) -> Severity | None:
        return None if code in self.config.ignore else self.config.severities.get(code, weight)


def weights(config: Configuration, phase: str | None, edition: str | None) -> Weights:
    """Return the weights in a plan.

    Args:
        config: The project's settings; a phase that they say to judge by stands before the plan's own.
        phase: What the plan says of its phase; anything but a phase counts for nothing.
        edition: What the plan says of the edition; anything but an edition counts for nothing.
    """
    judged = config.as_phase or phase
    force = in_force(edition, config.edition)
    # An edition that had no phases yet tells what it always told, unless a phase is asked for.
    tabled = config.as_phase is not None or force.place >= PHASES_SINCE.place
    return Weights(config, next((known for known in Phase if known == judged), None), force, tabled)


def plan_weights(config: Configuration, data: object) -> Weights:
    """Return the weights in a plan by its raw data, which need not be valid."""
    said = data if isinstance(data, dict) else {}
    return weights(config, said.get("phase"), said.get("rules"))
