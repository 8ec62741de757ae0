"""The rules: one file each, listed in `plan_rules`, `file_rules`, `across_rules` and `suppression_rules`."""

from collections.abc import Iterable
from functools import cache

from planspec.rules.base import Rule
from planspec.rules.plan_rules import PLAN_RULES

RULES: tuple[Rule, ...]
"""Every rule, in the order of the codes."""


def __getattr__(name: str) -> tuple[Rule, ...]:
    """Return ``RULES`` where they are asked for by name: a check of a plan without slips does without a third of them.

    Raises:
        AttributeError: There is no such name.
    """
    if name == "RULES":
        return _all_rules()
    raise AttributeError(name)


@cache
def _all_rules() -> tuple[Rule, ...]:
    return (*_file_rules(), *PLAN_RULES, *_across_rules(), *_suppression_rules())


def _file_rules() -> tuple[Rule, ...]:
    # Imported here because only what the reader and the schema find needs them: 35 files, 5 ms.
    from planspec.rules.file_rules import FILE_RULES  # noqa: PLC0415

    return FILE_RULES


def _across_rules() -> tuple[Rule, ...]:
    # Imported here because most runs look at one plan.
    from planspec.rules.across_rules import ACROSS_RULES  # noqa: PLC0415

    return ACROSS_RULES


def _suppression_rules() -> tuple[Rule, ...]:
    # Imported here because few plans have suppressions.
    from planspec.rules.suppression_rules import SUPPRESSION_RULES  # noqa: PLC0415

    return SUPPRESSION_RULES


def by_key(key: str) -> Rule | None:
    """Return the rule with code or name *key*, in any case of letters, or ``None``."""
    wanted = key.lower()
    if wanted.startswith("pln9"):
        return _suppression_rules_by_key().get(wanted)
    if wanted.startswith("pln8"):
        return _across_rules_by_key().get(wanted)
    others = _file_rules_by_key, _across_rules_by_key, _suppression_rules_by_key
    return _PLAN_RULES_BY_KEY.get(wanted) or next(filter(None, (rules().get(wanted) for rules in others)), None)


def _by_key(rules: Iterable[Rule]) -> dict[str, Rule]:
    return {key: rule for rule in rules for key in (rule.code.lower(), rule.name)}


@cache
def _file_rules_by_key() -> dict[str, Rule]:
    return _by_key(_file_rules())


@cache
def _across_rules_by_key() -> dict[str, Rule]:
    return _by_key(_across_rules())


@cache
def _suppression_rules_by_key() -> dict[str, Rule]:
    return _by_key(_suppression_rules())


_PLAN_RULES_BY_KEY = _by_key(PLAN_RULES)
