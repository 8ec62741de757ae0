"""The booklet (本編): every part of the plan, in the order in which councils print it."""

from planspec.compose.contacts import contacts
from planspec.compose.cover import Pictures, cover
from planspec.compose.definitions import definitions
from planspec.compose.goals import basic_goals
from planspec.compose.management import management
from planspec.compose.metadata import metadata
from planspec.compose.overview import overview
from planspec.compose.paging import paged
from planspec.compose.readings import with_readings
from planspec.compose.relations import relations
from planspec.compose.sources import sources
from planspec.compose.text import line, one_line
from planspec.compose.vision import vision
from planspec.document import Block, Contents, Document, PageBreak
from planspec.model import Numbers, Plan, printed_numbers

CONTENTS_DEPTH = 3
"""Parts, the groups of a basic goal, and promotion goals."""


def booklet(plan: Plan, pictures: Pictures) -> Document:
    """Compose the booklet of *plan*."""
    numbers = printed_numbers(plan)
    body = paged(
        *overview(plan, numbers),
        PageBreak(),
        *definitions(plan),
        *relations(plan),
        *vision(plan),
        *_goals(plan, numbers),
        *management(plan, numbers),
        # A table of branches is not to be torn, and the last page is where people look for addresses.
        *((PageBreak(),) if plan.contacts and plan.contacts.branches else ()),
        *contacts(plan),
        *sources(plan),
    )
    contents = (PageBreak(), Contents(line(plan.labels.contents), depth=CONTENTS_DEPTH), PageBreak()) if body else ()
    blocks = with_readings((cover(plan, pictures), *contents, *body), plan.readings)
    return Document(one_line(plan.title), metadata(plan), blocks, plan)


def _goals(plan: Plan, numbers: Numbers) -> tuple[Block, ...]:
    """Return the basic goals, each on a page of its own where there are promotion goals below."""
    groups = basic_goals(plan, numbers)
    if not any(goal.promotion_goals for goal in plan.basic_goals or ()):
        return groups
    return (*(block for group in groups for block in (PageBreak(), group)), PageBreak())
