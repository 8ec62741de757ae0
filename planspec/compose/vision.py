"""The vision: its own words, and what they mean."""

from planspec.compose.text import line, prose, section, todo
from planspec.document import Block, Heading, Paragraph, Role
from planspec.model import Plan


def vision(plan: Plan) -> tuple[Block, ...]:
    """Compose the vision of *plan*."""
    if plan.vision is None:
        return ()
    statement = plan.vision.statement
    words = () if statement is None else (Paragraph(line(statement), Role.VISION),)
    heading = Heading(1, line(plan.labels.vision), anchor="vision", role=Role.VISION)
    return section(heading, (*words, *prose(plan.vision.text), *todo(plan, plan.vision)), Role.VISION)
