"""The little of a plan that rules over many plans need, small enough to be kept of every plan of a country."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from planspec.contact.offices import offices
from planspec.contact.phone import digits
from planspec.inquiry.goal_part import basic_goals, promotion_goals
from planspec.japanese.folding import folded
from planspec.japanese.quantity import whole_number
from planspec.model import Period, Plan, PreviousPlan
from planspec.source import Pointer, Position, SourceMap, Span

# A string, so that it is compiled only where plans are compared.
_EDITION = "第([0-9]{1,4}|[〇一二三四五六七八九十百]{1,6})[次期]"


class Word(NamedTuple):
    """Words of a plan, and where they stand in its file."""

    text: str
    at: Pointer
    span: Span


class Numbered(NamedTuple):
    """A number, be it a year or an edition, and the words that say it."""

    number: int
    word: Word


class OfficeDigest(NamedTuple):
    """An office: its name, the digits of its phone, its e-mail address, and its address without widths and spaces."""

    name: Word
    phone: str
    email: str
    address: str


class PreviousDigest(NamedTuple):
    """The plan that a plan says it succeeds: its goals are the titles that are listed, each with its identifier."""

    title: Word
    edition: Numbered | None
    start: Numbered | None
    end: Numbered | None
    goals: tuple[Word, ...]


class PlanHead(NamedTuple):
    """Whose plan it is: name and code of the municipality, the council, and the first year; nothing or 0 if unsaid."""

    municipality: str
    code: str
    organization: str
    start: int


class PlanDigest(NamedTuple):
    """A plan as other plans see it.

    Attributes:
        path: Path of its file, as shown to people.
        id: Its identifier.
        title: Its title.
        edition: Its edition, as a number is given or the title says it.
        organization: The council, or nothing.
        municipality: Name of the municipality, where it is given.
        code: The first five digits of the municipality's code, or nothing.
        start: Its first year.
        end: Its last year.
        previous: The plan that it succeeds.
        goal_ids: Identifiers of its basic and promotion goals.
        goal_titles: Their titles, without widths and spaces.
        predecessors: What its promotion goals carry on.
        offices: Its offices.
    """

    path: str
    id: str
    title: Word
    edition: Numbered | None
    organization: str
    municipality: Word | None
    code: str
    start: Numbered | None
    end: Numbered | None
    previous: PreviousDigest | None
    goal_ids: tuple[str, ...]
    goal_titles: tuple[str, ...]
    predecessors: tuple[Word, ...]
    offices: tuple[OfficeDigest, ...]


def digest(plan: Plan, source_map: SourceMap, path: str) -> str:
    """Return the digest of *plan* as JSON."""
    return json.dumps(_Digesting(source_map).plan(plan, path), ensure_ascii=False, separators=(",", ":"))


def read_head(text: str) -> PlanHead:
    """Return the head of the digest that was written as *text*."""
    _, _, _, _, organization, municipality, code, start, *_ = json.loads(text)
    return PlanHead(municipality[0] if municipality else "", code, organization, start[0] if start else 0)


def read_digest(text: str) -> PlanDigest:
    """Return the digest that was written as *text*."""
    path, own_id, title, edition, organization, municipality, code, start, end, previous, *lists = json.loads(text)
    ids, titles, predecessors, listed = lists
    return PlanDigest(
        *(path, own_id, _word(title), _numbered(edition), organization),
        *(_word(municipality) if municipality else None, code, _numbered(start), _numbered(end)),
        previous=_previous(previous) if previous else None,
        goal_ids=tuple(ids),
        goal_titles=tuple(titles),
        predecessors=tuple(map(_word, predecessors)),
        offices=tuple(OfficeDigest(_word(name), *rest) for name, *rest in listed),
    )


def edition_in(title: str) -> int | None:
    """Return the edition that a title says (第2次, 第三期), or ``None``."""
    found = re.search(_EDITION, folded(title)) if "第" in title else None
    return None if found is None else whole_number(found[1])


def is_short_for(short: str, title: str) -> bool:
    """Tell whether *short* is *title* with the place or more left out: 第2次計画."""
    rest, whole = _without_edition(short), _without_edition(title)
    return (
        edition_in(short) is not None and edition_in(short) == edition_in(title) and whole.endswith(rest) and rest != ""
    )


def _without_edition(title: str) -> str:
    return re.sub(rf"\(?{_EDITION}\)?", "", folded(title), count=1)


def _word(data: Sequence[Any]) -> Word:
    text, at, place = data
    return Word(text, tuple(at), Span(Position(*place[:3]), Position(*place[3:])))


def _numbered(data: Sequence[Any] | None) -> Numbered | None:
    return Numbered(data[0], _word(data[1])) if data else None


def _previous(data: Sequence[Any]) -> PreviousDigest:
    title, edition, start, end, goals = data
    return PreviousDigest(_word(title), _numbered(edition), _numbered(start), _numbered(end), tuple(map(_word, goals)))


class _Digesting:
    """Makes plain lists of the parts of a plan, in the order of the fields of the digests."""

    def __init__(self, source_map: SourceMap) -> None:
        self._map = source_map

    def plan(self, plan: Plan, path: str) -> list[object]:
        municipality = plan.municipality
        return [
            *(path, plan.id, self._word(plan.title, ("title",)), self._edition(plan.edition, plan.title, ())),
            plan.organization or "",
            self._word(municipality.name, ("municipality", "name")) if municipality else None,
            digits(municipality.code or "")[:5] if municipality else "",
            *self._period(plan.period, ("period",)),
            self._previous(plan.previous_plan) if plan.previous_plan else None,
            [goal.id for goal in _goals(plan)],
            [folded(goal.title) for goal in _goals(plan) if goal.title],
            list(self._predecessors(plan)),
            list(self._offices(plan)),
        ]

    def _word(self, text: str, at: Pointer) -> list[object]:
        (start, end) = self._map.locate(at)
        return [text, at, [*start, *end]]

    def _edition(self, number: int | None, title: str, at: Pointer) -> list[object] | None:
        if number is not None:
            return [number, self._word(str(number), (*at, "edition"))]
        in_title = edition_in(title)
        return None if in_title is None else [in_title, self._word(title, (*at, "title"))]

    def _period(self, period: Period | None, at: Pointer) -> Iterator[list[object] | None]:
        for name in ("start", "end"):
            year = getattr(period, name) if period is not None else None
            yield [year.year, self._word(year.written, (*at, name))] if year is not None else None

    def _previous(self, previous: PreviousPlan) -> list[object]:
        at = ("previous_plan",)
        return [
            self._word(previous.title, (*at, "title")),
            self._edition(previous.edition, previous.title, at),
            *self._period(previous.period, (*at, "period")),
            [
                self._word(goal.title, (*at, "goals", index, "title"))
                for index, goal in enumerate(previous.goals)
                if goal.title is not None
            ],
        ]

    def _predecessors(self, plan: Plan) -> Iterator[list[object]]:
        listed = plan.previous_plan is not None and plan.previous_plan.goals
        for at, goal in promotion_goals(plan):
            # Where the goals are listed in the file itself, that is where they are looked up.
            if goal.predecessor is not None and not listed:
                yield self._word(goal.predecessor, (*at, "predecessor"))

    def _offices(self, plan: Plan) -> Iterator[list[object]]:
        for at, office, *_ in offices(plan):
            name = self._word(office.name, (*at, "name"))
            yield [name, digits(office.phone or ""), folded(office.email or ""), folded(office.address or "")]


def _goals(plan: Plan) -> Iterator[Any]:
    for _, goal in (*basic_goals(plan), *promotion_goals(plan)):
        yield goal
