"""How the plan is carried through its years (進行管理) and who judges it (評価体制)."""

from planspec.compose.text import line, prose, section, todo
from planspec.document import Block, Heading, Role
from planspec.model import Number, Numbers, Plan

_SYSTEM = ("management", "evaluation_system")


def management(plan: Plan, numbers: Numbers) -> tuple[Block, ...]:
    """Compose the parts of *plan* about its management; *numbers* are those of the whole plan."""
    return (*_progress(plan, numbers.get(("management",))), *_evaluation(plan, numbers.get(_SYSTEM)))


def _progress(plan: Plan, number: Number | None) -> tuple[Block, ...]:
    if plan.management is None:
        return ()
    labels, written = plan.labels, plan.management
    body = (
        *_part(labels.promotion_system, written.promotion_system, "promotion-system"),
        *_part(labels.progress_management, written.progress_management, "progress-management"),
        *todo(plan, written),
    )
    heading = Heading(1, line(labels.management), number, "management", Role.MANAGEMENT)
    return section(heading, body, Role.MANAGEMENT)


def _evaluation(plan: Plan, number: Number | None) -> tuple[Block, ...]:
    system = plan.management.evaluation_system if plan.management else None
    if system is None:
        return ()
    body = (*prose(system.text), *todo(plan, system))
    heading = Heading(1, line(plan.labels.evaluation_system), number, "evaluation-system", Role.MANAGEMENT)
    return section(heading, body, Role.MANAGEMENT)


def _part(label: str, text: str | None, anchor: str) -> tuple[Block, ...]:
    paragraphs = prose(text)
    return (Heading(2, line(label), anchor=anchor, role=Role.MANAGEMENT), *paragraphs) if paragraphs else ()
