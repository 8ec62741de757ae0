"""The rules: one file each, all of them listed here."""

from planspec.rules.base import Rule
from planspec.rules.schema.bad_choice import BadChoice
from planspec.rules.schema.bad_date import BadDate
from planspec.rules.schema.bad_fiscal_year import BadFiscalYear
from planspec.rules.schema.bad_number_style import BadNumberStyle
from planspec.rules.schema.empty_value import EmptyValue
from planspec.rules.schema.line_break import LineBreak
from planspec.rules.schema.missing_field import MissingField
from planspec.rules.schema.unknown_field import UnknownField
from planspec.rules.schema.unknown_format import UnknownFormat
from planspec.rules.schema.wrong_type import WrongType
from planspec.rules.structure.declared_count import DeclaredCount

RULES: tuple[Rule, ...] = (
    MissingField(),
    UnknownField(),
    WrongType(),
    EmptyValue(),
    BadChoice(),
    BadFiscalYear(),
    BadNumberStyle(),
    BadDate(),
    LineBreak(),
    UnknownFormat(),
    DeclaredCount(),
)
"""Every rule, in the order of the codes."""

_BY_KEY = {key: rule for rule in RULES for key in (rule.code.lower(), rule.name)}


def by_key(key: str) -> Rule | None:
    """Return the rule with code or name *key*, in any case of letters, or ``None``."""
    return _BY_KEY.get(key.lower())
