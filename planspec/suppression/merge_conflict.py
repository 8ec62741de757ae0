"""Comments that a merge has left where people have to decide between two versions."""

import re
from collections.abc import Iterable, Iterator

from planspec.language import Bilingual
from planspec.reader import Comment
from planspec.suppression.remark import Remark

CONFLICT = "conflict"
MARK = f"# planspec: {CONFLICT}"
"""What such a comment starts with."""
CODE = "PLN908"
_MARK = r"(?i)#[ \t]*planspec[ \t]*:?[ \t]*conflict(?![\w-])"
_LEFT = Bilingual(
    "2つの版の食い違いが残っています。どちらの書き方にするか決めて、このコメントの行を消してください。",
    "Two versions disagree here: decide which one is right, then delete this comment.",
)


def is_merge_conflict(comment: str) -> bool:
    """Tell whether a comment is one that a merge has left; in it, no other words count."""
    return re.match(_MARK, comment) is not None


def merge_conflicts(comments: Iterable[Comment]) -> Iterator[Remark]:
    """Yield what is told of the comments that a merge has left."""
    for comment in comments:
        if is_merge_conflict(comment.text):
            yield Remark(CODE, _LEFT, comment.span.start.offset, comment.span.end.offset)
