"""Page breaks between parts."""

from itertools import pairwise

from planspec.document import Block, PageBreak


def paged(*blocks: Block) -> tuple[Block, ...]:
    """Return *blocks* without page breaks that would stand at an end or beside another."""
    apart = tuple(
        block
        for above, block in pairwise((PageBreak(), *blocks))
        if not (isinstance(above, PageBreak) and isinstance(block, PageBreak))
    )
    return apart[:-1] if apart and isinstance(apart[-1], PageBreak) else apart
