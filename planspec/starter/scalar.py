"""Words of people as YAML."""

import re

_PLAIN = r"(?:[^\W\d_]|[「（])[\w 　・()（）「」ー]*"
_OTHER_MEANING = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def scalar(text: str) -> str:
    """Return *text*, which is one line, as a YAML scalar that every parser reads as this text.

    Args:
        text: Without control characters and line separators.
    """
    if re.fullmatch(_PLAIN, text) and not text[-1].isspace() and text.lower() not in _OTHER_MEANING:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
