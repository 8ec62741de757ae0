"""Characters that exist in full width and in half width, and the width that a document keeps to."""

import re
from collections.abc import Callable, Iterator, Sequence

from planspec.diagnostics import Finding, Fix, Note
from planspec.japanese.characters import TO_NARROW, TO_WIDE
from planspec.japanese.occurrence import Occurrence, outside_addresses, outside_quotes, stretches, usual
from planspec.language import Bilingual
from planspec.model import PlanText


def runs(text: PlanText, wide: str, narrow: str) -> list[Occurrence]:
    """Return what matches *wide* or *narrow*, outside quoted words and addresses for machines.

    Args:
        text: The text to look at.
        wide: Pattern of full-width characters.
        narrow: Pattern of half-width characters, all of them ASCII.

    Returns:
        Occurrences whose way is ``wide`` or ``narrow``.
    """
    found = re.finditer(f"(?P<wide>{wide})|{narrow}", text.text)
    occurrences = [Occurrence(text, *run.span(), "wide" if run["wide"] else "narrow") for run in found]
    return outside_addresses(outside_quotes(occurrences)) if occurrences else occurrences


def against_length(found: Sequence[Occurrence]) -> list[Occurrence] | None:
    """Return what breaks the custom of writing single characters wide and longer runs narrow.

    Args:
        found: All occurrences in the document.

    Returns:
        The occurrences that break the custom, or ``None`` where the document does not keep it: where one width for all
        has as few exceptions.
    """
    against = [one for one in found if (one.end - one.start == 1) != (one.way == "wide")]
    wide = sum(one.way == "wide" for one in found)
    return against if len(against) < min(wide, len(found) - wide) else None


def uneven(found: Sequence[Occurrence], thing: Bilingual) -> Iterator[Finding]:
    """Yield a finding for each occurrence in *found*, which break the custom that `against_length` is about."""
    for stretch in stretches(found, lambda one: one.written.translate(TO_NARROW if one.way == "wide" else TO_WIDE)):
        yield Finding(
            Bilingual(
                f"{thing.ja}{stretch.named.ja}は、1字を全角、2字以上を半角とするこの計画の書き方と違います。",
                f"The {thing.en} {stretch.named.en} is not full-width if single and half-width if longer, "
                "as elsewhere in this plan.",
            ),
            stretch.at,
            stretch.chars,
            fix=Fix(stretch.replacement, safe=True),
        )


def mixed(
    found: Sequence[Occurrence], thing: Bilingual, rewrite: Callable[[str, dict[int, int]], str]
) -> Iterator[Finding]:
    """Yield a finding for each occurrence in the width that is rarer in *found*.

    Args:
        found: All occurrences in the document.
        thing: What they are, for messages; in English in the singular.
        rewrite: Rewrites the characters of an occurrence by a table for ``str.translate``.

    Yields:
        Findings with a safe fix and the first place of the document's own width.
    """
    own = usual(found)
    if own is None:
        return
    table, ja, en = (TO_WIDE, "全角", "full") if own.way == "wide" else (TO_NARROW, "半角", "half")
    for stretch in stretches((one for one in found if one.way != own.way), lambda one: rewrite(one.written, table)):
        yield Finding(
            Bilingual(
                f"{thing.ja}{stretch.named.ja}は、この計画の他の{thing.ja}のように{ja}ではありません。",
                f"The {thing.en} {stretch.named.en} is not {en}-width like the other {thing.en}s of this plan.",
            ),
            stretch.at,
            stretch.chars,
            related=(Note(Bilingual(f"ここでは{ja}", f"{en.title()}-width here"), own.at, own.chars),),
            fix=Fix(stretch.replacement, safe=True),
        )
