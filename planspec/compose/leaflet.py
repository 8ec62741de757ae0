"""The leaflet (概要版): a folded sheet with everything that households should know of the plan."""

from planspec.compose.contacts import contacts
from planspec.compose.cover import Pictures, masthead
from planspec.compose.definitions import definitions
from planspec.compose.goals import basic_goals
from planspec.compose.management import management
from planspec.compose.metadata import metadata
from planspec.compose.paging import paged
from planspec.compose.readings import with_readings
from planspec.compose.text import one_line
from planspec.compose.vision import vision
from planspec.document import Document, Form, PageBreak
from planspec.model import Plan, printed_numbers


def leaflet(plan: Plan, pictures: Pictures) -> Document:
    """Compose the leaflet of *plan*: what it is and its vision, the goals, and how it is managed, in reading order."""
    numbers = printed_numbers(plan)
    blocks = paged(
        masthead(plan, pictures),
        *definitions(plan),
        *vision(plan),
        PageBreak(),
        *basic_goals(plan, numbers),
        PageBreak(),
        *management(plan, numbers),
        *contacts(plan),
    )
    return Document(one_line(plan.title), metadata(plan), with_readings(blocks, plan.readings), plan, Form.LEAFLET)
