"""The rules about suppressions and other comments of planspec: pages, needed only where a file has one."""

from planspec.rules.base import Rule
from planspec.rules.suppression.expired_suppression import ExpiredSuppression
from planspec.rules.suppression.fixed_rule_suppressed import FixedRuleSuppressed
from planspec.rules.suppression.malformed_suppression import MalformedSuppression
from planspec.rules.suppression.placeholder_reason import PlaceholderReason
from planspec.rules.suppression.suppression_without_reason import SuppressionWithoutReason
from planspec.rules.suppression.unknown_code_in_suppression import UnknownCodeInSuppression
from planspec.rules.suppression.unresolved_conflict import UnresolvedConflict
from planspec.rules.suppression.unused_suppression import UnusedSuppression

SUPPRESSION_RULES: tuple[Rule, ...] = (
    UnusedSuppression(),
    ExpiredSuppression(),
    SuppressionWithoutReason(),
    UnknownCodeInSuppression(),
    MalformedSuppression(),
    FixedRuleSuppressed(),
    PlaceholderReason(),
    UnresolvedConflict(),
)
"""Every rule about such comments, in the order of the codes."""
