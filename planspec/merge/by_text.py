"""Files that cannot be brought together by their parts."""

from planspec.language import Bilingual
from planspec.merge.merged import Merged
from planspec.merge.telling import whole
from planspec.reader import read


def by_text(texts: tuple[str, str, str], by_lines: str | None, reason: Bilingual) -> Merged:
    """Merge texts as a whole: what one side alone has changed, what a merge by lines has made, or else ours.

    Args:
        texts: The version before, ours and theirs.
        by_lines: What a merge by lines has made of it, where that was clean.
        reason: Why they are not merged by their parts.

    Returns:
        A text that can be read if ours can; a conflict about the whole file where ours had to stay.
    """
    base, ours, theirs = texts
    if theirs in (base, ours):
        return Merged(ours)
    candidates = (theirs if ours == base else None, by_lines)
    readable = read(ours).usable
    taken = next((text for text in candidates if text is not None and (read(text).usable or not readable)), None)
    return Merged(ours, (whole(reason),)) if taken is None else Merged(taken)
