"""Marks that stand for the same and are not the same character throughout a document."""

from collections.abc import Callable, Iterator, Sequence

from planspec.diagnostics import Finding, Fix, Note
from planspec.japanese.characters import code_point
from planspec.japanese.occurrence import Occurrence, stretches, usual
from planspec.language import Bilingual


def mixed_marks(found: Sequence[Occurrence], message: Callable[[Bilingual, str], Bilingual]) -> Iterator[Finding]:
    """Yield a finding for every mark that is not the document's usual one.

    Args:
        found: Every such mark of the document, in order; its way is the character itself.
        message: Says what is wrong, from what stands there and the usual character with its code point.
    """
    own = usual(found)
    if own is None:
        return
    for stretch in stretches((one for one in found if one.way != own.way), lambda _: own.way):
        yield Finding(
            message(stretch.named, code_point(own.way)),
            stretch.at,
            stretch.chars,
            related=(Note(Bilingual(f"ここでは「{own.way}」", f"「{own.way}」 here"), own.at, own.chars),),
            fix=Fix(stretch.replacement, safe=True),
        )
