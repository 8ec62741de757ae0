"""What words without quotation marks look like to other readers of YAML, in version 1.1 or 1.2."""

import re
from enum import Enum


class Look(Enum):
    """What a word is taken for, with the words that are."""

    NOTHING = r"~|(?i:null)"
    YES_OR_NO = r"(?i:true|false|yes|no|on|off|y|n)"
    DATE = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?"
    NUMBER = (
        r"[-+]?(?:\.?[0-9][0-9_,]*+(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+|\.(?i:inf)"
        r"|[0-9][0-9_]*(?::[0-9]+)+(?:\.[0-9_]*)?)|\.(?i:nan)"
    )
    SIGN = r"=|<<"


def look_of(word: str) -> Look | None:
    """Return what *word*, written without quotation marks, is to other readers; ``None`` where it is a text."""
    return next((look for look in Look if re.fullmatch(look.value, word)), None)
