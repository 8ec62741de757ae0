"""One text of a part that came or went."""

from functools import cache
from typing import NamedTuple

from planspec.compare.value import TITLES, Piece
from planspec.language import Bilingual
from planspec.model import Model
from planspec.model.text_kind import TextKind
from planspec.model.walk import text_kind

_SENTENCES = frozenset({TextKind.LINE, TextKind.PROSE})


class Part(NamedTuple):
    """One text of a part that came or went.

    Attributes:
        name: What it is, such as 「電話番号」; empty for a sentence and for what the part is called, which say that
            themselves.
        text: What stands there.
    """

    name: Bilingual
    text: str


def part(piece: Piece) -> Part:
    """Return *piece* with what it is."""
    return Part(_name(piece.model, piece.field), piece.text)


@cache
def _name(model: type[Model], field: str) -> Bilingual:
    if field in TITLES or (text_kind(model, field) in _SENTENCES and field != "todo"):
        return Bilingual("", "")
    known = model.model_fields[field]
    extra = known.json_schema_extra
    return Bilingual(known.title or field, str(extra["x-title-en"]) if isinstance(extra, dict) else field)
