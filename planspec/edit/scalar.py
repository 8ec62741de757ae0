"""New scalars: texts as they stand in a block or within brackets."""

import re

from planspec.edit.look import look_of
from planspec.edit.manner import Manner
from planspec.edit.style import fits_plain, fits_single, in_double, in_single
from planspec.edit.word import Word
from planspec.reader import read


def scalar(value: str, manner: Manner, quote: str, *, in_flow: bool) -> str:
    """Return *value* as a scalar on one line.

    Args:
        value: A text.
        manner: The habits of the file.
        quote: The quotation mark that scalars in its place have, or nothing.
        in_flow: Whether it stands within brackets.
    """
    if manner.careful:
        return f'"{in_double(value)}"'
    if not quote and fits_plain(value, in_flow=in_flow) and not is_misread(value, in_flow=in_flow):
        return str(value)
    if (quote or manner.quote) == "'" and fits_single(value) and "\t" not in value:
        return f"'{in_single(value)}'"
    return f'"{in_double(value)}"'


def key(name: str, manner: Manner) -> str:
    """Return *name* as the name of a field."""
    if re.fullmatch(r"[A-Za-z_][\w-]*", name, re.ASCII):
        return name
    if not manner.careful and name and fits_plain(name, in_flow=True) and not _is_doubted(name) and name != "<<":
        return name
    return f'"{in_double(name)}"'


def is_misread(value: str, *, in_flow: bool) -> bool:
    """Tell whether *value*, written without quotation marks, is no text to other readers, or a slip to ours.

    A `Word` is meant to be what others take it for.
    """
    return (not isinstance(value, Word) and look_of(value) is not None) or _is_doubted(value, in_flow=in_flow)


def _is_doubted(value: str, *, in_flow: bool = False) -> bool:
    if re.fullmatch(r"[A-Za-z0-9][\w-]*", value):
        return False
    trials = (
        (f"a: [{value}, a]\n", f"a: {{a: {value}}}\n") if in_flow else (f"a: {value}\n", f"a:\n  - {value}\n  - a: a\n")
    )
    return any(read(trial).errors for trial in trials)


def literal(value: str, column: int, step: int, line_break: str, opening: str = "|") -> tuple[str, str] | None:
    """Return the header and the lines of a block scalar, or ``None`` where *value* cannot stand in one.

    Args:
        value: A text.
        column: That of the key or the hyphen before it.
        step: How much further right its lines stand.
        line_break: What its lines start with; the last one ends without.
        opening: ``|`` or ``>``.
    """
    body = value.rstrip("\n")
    breaks = len(value) - len(body)
    if not body or breaks > 1 or not fits_single(body.replace("\n", "")) or body.isspace():
        return None
    lines = body.split("\n")
    if opening == ">" and any(line[:1] in (" ", "\t") for line in lines):
        opening = "|"
    indicator = str(step) if lines[0][:1] in ("", " ") else ""
    pad = " " * (column + step)
    between = line_break * (2 if opening == ">" else 1)
    written = line_break + between.join(pad + line if line else "" for line in lines)
    return opening + indicator + ("" if breaks else "-"), written
