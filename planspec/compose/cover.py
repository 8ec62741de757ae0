"""The cover, or the masthead of a plan without one: title, period, phase, and who publishes the plan."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from planspec.compose.text import line, one_line, todo
from planspec.compose.words import MIDTERM_REVIEW, UNTIL
from planspec.document import Block, Figure, Group, Paragraph, Role
from planspec.model import Period, Plan

Pictures = Mapping[Role, Figure]
"""The pictures of a publication by what they are: ``Role.PICTURE`` (of the cover) and ``Role.LOGO``."""


def period_line(period: Period) -> str:
    """Return the period as the plan writes its years: 「令和8年度(2026年度)～令和12年度(2030年度)」."""
    return f"{str(period.start).strip()}{UNTIL}{str(period.end).strip()}"


def cover(plan: Plan, pictures: Pictures) -> Group:
    """Compose the cover of *plan*, the picture below the title and the logo beside the publisher."""
    shown = _figures(pictures, Role.PICTURE, Role.LOGO)
    lines = (Paragraph(line(text), Role.COVER) for text in _lines(plan))
    return Group(Role.COVER, (*_head(plan), *shown, *lines, *_notes(plan)))


def masthead(plan: Plan, pictures: Pictures) -> Group:
    """Compose the head of a first page that is no cover: title, period, the phase of a draft, and the logo."""
    phase = (Paragraph(line(text), Role.COVER) for text in (_phase(plan),) if text)
    return Group(Role.MASTHEAD, (*_head(plan), *phase, *_figures(pictures, Role.LOGO), *_notes(plan)))


def _figures(pictures: Pictures, *roles: Role) -> Iterator[Figure]:
    return (replace(pictures[role], role=role) for role in roles if role in pictures)


def _head(plan: Plan) -> tuple[Block, ...]:
    period = (Paragraph(line(period_line(plan.period)), Role.SUBTITLE),) if plan.period else ()
    return (Paragraph(line(plan.title), Role.TITLE), *period)


def _notes(plan: Plan) -> tuple[Paragraph, ...]:
    return todo(plan, plan, plan.municipality, plan.period)


def _lines(plan: Plan) -> tuple[str, ...]:
    return tuple(filter(None, (_midterm_review(plan.period), _phase(plan), _municipality(plan), plan.organization)))


def _midterm_review(period: Period | None) -> str:
    years = "、".join(str(year).strip() for year in period.midterm_review) if period else ""
    return f"{MIDTERM_REVIEW} {years}" if years else ""


def _phase(plan: Plan) -> str:
    return f"({plan.phase.value})" if plan.phase and not plan.phase.finished else ""


def _municipality(plan: Plan) -> str:
    """Return the municipality's name where neither the title nor the organization says it."""
    name = one_line(plan.municipality.name) if plan.municipality else ""
    return "" if name in plan.title + (plan.organization or "") else name
