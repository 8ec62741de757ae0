"""A fictitious plan with no more in it than a test asks for, and the parts of its document."""

from planspec.compose import compose
from planspec.document import Block, Group, Role, headings
from planspec.model import Plan


def sample(**fields: object) -> Plan:
    """Return a plan of a council that does not exist, with *fields* as the reader gives them."""
    minimal = {"planspec": "plan/1", "id": "kakuu-1", "title": "架空市地域福祉活動計画", "todo": "以下は未定"}
    return Plan.model_validate({**minimal, **fields})


def section(plan: Plan, role: Role) -> tuple[Block, ...]:
    """Return the blocks of the first group with *role* in the document of *plan*."""
    return next(block.blocks for block in _groups(compose(plan).blocks) if block.role is role)


def _groups(blocks: tuple[Block, ...]) -> list[Group]:
    found = []
    for block in blocks:
        if isinstance(block, Group):
            found += [block, *_groups(block.blocks)]
    return found


def numbers(plan: Plan) -> list[str]:
    """Return the printed numbers of the headings of *plan*, those without one left out."""
    return [heading.number.text for heading in headings(compose(plan).blocks) if heading.number]


def goal(**fields: object) -> dict[str, object]:
    """Return a basic goal as the reader gives it."""
    return {"id": "1", "title": "参加を広げよう", **fields}
