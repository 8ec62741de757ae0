"""The words that the plan explains: 「地域福祉とは」."""

from planspec.compose.text import one_line, prose, section, todo
from planspec.compose.words import DEFINITION_ENDING
from planspec.document import Block, Heading, Role, Text
from planspec.model import Definition, Plan


def definitions(plan: Plan) -> tuple[Block, ...]:
    """Compose the definitions of *plan*, each under its own heading."""
    return tuple(block for place, item in enumerate(plan.definitions, 1) for block in _definition(plan, item, place))


def _definition(plan: Plan, definition: Definition, place: int) -> tuple[Block, ...]:
    words = one_line(definition.term).removesuffix(DEFINITION_ENDING) + DEFINITION_ENDING
    heading = Heading(1, (Text(words),), anchor=f"definition-{place}", role=Role.DEFINITIONS)
    return section(heading, (*prose(definition.text, Role.DEFINITIONS), *todo(plan, definition)), Role.DEFINITIONS)
