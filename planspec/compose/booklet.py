"""The booklet (本編): every part of the plan, in the order in which councils print it."""

import datetime as dt
from itertools import pairwise

from planspec.compose.contacts import contacts
from planspec.compose.cover import cover, period_line
from planspec.compose.definitions import definitions
from planspec.compose.goals import basic_goals
from planspec.compose.management import management
from planspec.compose.overview import overview
from planspec.compose.readings import with_readings
from planspec.compose.relations import relations
from planspec.compose.sources import sources
from planspec.compose.text import line, one_line
from planspec.compose.vision import vision
from planspec.document import Block, Contents, Document, Metadata, PageBreak
from planspec.model import Plan, printed_numbers

CONTENTS_DEPTH = 3
"""Parts, the groups of a basic goal, and promotion goals."""

_FISCAL_YEAR_STARTS = (4, 1)


def booklet(plan: Plan) -> Document:
    """Compose the booklet of *plan*."""
    numbers = printed_numbers(plan)
    body = _paged(
        *overview(plan, numbers),
        PageBreak(),
        *definitions(plan),
        *relations(plan),
        *vision(plan),
        *basic_goals(plan, numbers),
        *management(plan, numbers),
        # A table of branches is not to be torn, and the last page is where people look for addresses.
        *((PageBreak(),) if plan.contacts and plan.contacts.branches else ()),
        *contacts(plan),
        *sources(plan),
    )
    contents = (PageBreak(), Contents(line(plan.labels.contents), depth=CONTENTS_DEPTH), PageBreak()) if body else ()
    blocks = with_readings((cover(plan), *contents, *body), plan.readings)
    return Document(one_line(plan.title), _metadata(plan), blocks, plan)


def _paged(*blocks: Block) -> tuple[Block, ...]:
    """Return *blocks* without page breaks that would stand at an end or beside another."""
    apart = tuple(
        block
        for above, block in pairwise((PageBreak(), *blocks))
        if not (isinstance(above, PageBreak) and isinstance(block, PageBreak))
    )
    return apart[:-1] if apart and isinstance(apart[-1], PageBreak) else apart


def _metadata(plan: Plan) -> Metadata:
    return Metadata(
        author=one_line(plan.organization or ""),
        date=_date(plan),
        subject=period_line(plan.period) if plan.period else "",
    )


def _date(plan: Plan) -> dt.date:
    if plan.adopted:
        return plan.adopted
    if plan.period:
        return dt.date(plan.period.start.year, *_FISCAL_YEAR_STARTS)
    return Metadata().date
