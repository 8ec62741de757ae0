"""One change from one version of a plan to the next."""

from typing import NamedTuple

from planspec.compare.kind import Importance
from planspec.compare.part import Part
from planspec.language import Bilingual
from planspec.source import Pointer
from planspec.wording import Segment


class Side(NamedTuple):
    """What a change is about in one of the two versions.

    Attributes:
        at: Pointer to it in the data of that version.
        number: Its printed number with the name of its level, such as 「推進目標(3)」, of what moved to another goal
            with the levels above it; empty where it has none.
        title: What it is called, such as the title of a goal or the name of a branch; empty where it has no name.
        text: What stands there, in one string; of an added or removed part all that it holds, a line each, of one that
            only stands elsewhere what it is called.
        parts: Of an added or removed part the texts that make up *text*, with what they are.
    """

    at: Pointer
    number: str
    title: str
    text: str
    parts: tuple[Part, ...] = ()


class Change(NamedTuple):
    """One change, told in the plan's terms.

    Attributes:
        code: ``CHG`` and three digits; see :mod:`planspec.compare.catalogue`.
        importance: How closely people should look at it.
        subject: What changed, in both languages: 「基本目標1 > 推進目標(3) > 取組2」.
        field: The field of the model that differs, such as ``title``; empty for a part that came, went or moved.
        old: The version before; ``None`` for what was added.
        new: The version after; ``None`` for what was removed.
        segments: Of changed words, what stayed, went and came; empty for all else.
        notation: Whether only the way of writing differs: ～ and 〜, white space, width of characters (表記のみ).
        likeness: 1.0 where both sides have one id or name; below, how like each other the two are that were taken for
            one (推定).
        fingerprint: 16 hexadecimal digits that name this change in an approval: the same in every run and wherever
            the part stands in its file, another one where either side says something else.
    """

    code: str
    importance: Importance
    subject: Bilingual
    field: str
    old: Side | None
    new: Side | None
    segments: tuple[Segment, ...] = ()
    notation: bool = False
    likeness: float = 1.0
    fingerprint: str = ""
