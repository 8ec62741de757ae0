"""Small plans with texts of one's own, and what a rule marks in them."""

import json

from planspec.rules.base import Rule
from single_rule import marked


def definitions(*texts: str) -> str:
    """Return a fragment of a plan with *texts* as prose, in this order."""
    items = ", ".join(
        f'{{term: {chr(0x7532 + number)}, text: "{_escaped(text)}"}}' for number, text in enumerate(texts)
    )
    return f"definitions: [{items}]\n"


def letters(rule: Rule, *texts: str) -> tuple[str, ...]:
    """Return the characters that *rule* marks in a plan with *texts* as prose; escapes are resolved."""
    return tuple(
        json.loads(f'"{found[2]}"') if "\\" in found[2] else found[2] for found in marked(rule, definitions(*texts))
    )


def _escaped(text: str) -> str:
    """Return *text* with escapes as YAML and JSON have them; characters that JSON would halve stay as they are."""
    return "".join(letter if letter > "\uffff" else json.dumps(letter)[1:-1] for letter in text)
