"""What identifiers are made of."""

import string

SIGNS = (".", "_", "-")
"""What may join the letters and digits of an identifier, but not begin it."""
_FIT = frozenset((*string.ascii_letters, *string.digits, *SIGNS))


def is_well_formed(identifier: str) -> bool:
    """Tell whether other files and tools can refer to *identifier*: half-width letters and digits, joined by signs."""
    return bool(identifier) and _FIT.issuperset(identifier) and not identifier.startswith(SIGNS)
