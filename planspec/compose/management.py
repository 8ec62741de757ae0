"""How the plan is carried through its years (進行管理) and who judges it (評価体制)."""

from planspec.compose.numbers import number
from planspec.compose.text import line, prose, section, todo
from planspec.document import Block, Heading, Role
from planspec.model import Plan


def management(plan: Plan) -> tuple[Block, ...]:
    """Compose the parts of *plan* about its management, numbered in their own style."""
    first = _progress(plan)
    return (*first, *_evaluation(plan, len(first) + 1))


def _progress(plan: Plan) -> tuple[Block, ...]:
    if plan.management is None:
        return ()
    labels, written = plan.labels, plan.management
    body = (
        *_part(labels.promotion_system, written.promotion_system, "promotion-system"),
        *_part(labels.progress_management, written.progress_management, "progress-management"),
        *todo(written),
    )
    return section(_heading(plan, labels.management, 1, "management"), body, Role.MANAGEMENT)


def _evaluation(plan: Plan, place: int) -> tuple[Block, ...]:
    system = plan.management.evaluation_system if plan.management else None
    if system is None:
        return ()
    body = (*prose(system.text), *todo(system))
    heading = _heading(plan, plan.labels.evaluation_system, place, "evaluation-system")
    return section(heading, body, Role.MANAGEMENT)


def _heading(plan: Plan, label: str, place: int, anchor: str) -> Heading:
    return Heading(1, line(label), number(plan.numbering.management, place), anchor, Role.MANAGEMENT)


def _part(label: str, text: str | None, anchor: str) -> tuple[Block, ...]:
    paragraphs = prose(text)
    return (Heading(2, line(label), anchor=anchor, role=Role.MANAGEMENT), *paragraphs) if paragraphs else ()
