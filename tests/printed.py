"""What a reader should see of a plan, in the order of print: the one place that says so for the tests."""

import re
from collections.abc import Iterable, Iterator

from planspec.compose.overview import LONGEST
from planspec.model import Action, BasicGoal, Model, Office, Plan, PromotionGoal


def normal(text: str) -> str:
    """Return *text* with every run of white space as one space."""
    return " ".join(text.split())


def printed(plan: Plan, edition: str = "booklet") -> list[str]:
    """Return every string of *plan* that is printed in *edition*, in order.

    Printed in none: identifiers and codes, links between goals as such, what was declared about the structure, the
    record of where the vision came from, the evaluators as data, and how sources write a passage otherwise. A text is
    cut after each word that has a reading, as the reading may stand there. Notes on what is not settled are for drafts.
    A leaflet leaves out more: contents, overview, related plans and sources, and who publishes the plan.
    """
    cuts = [item.word.rstrip("\n") for item in plan.readings]
    pieces = (piece for text in _EDITIONS[edition](plan) for line in text.split("\n") for piece in _cut(line, cuts))
    return [piece for piece in map(normal, pieces) if piece]


def first_missing(strings: Iterable[str], text: str) -> str | None:
    """Return the first of *strings* that does not follow the ones before it in *text*."""
    place = 0
    for string in strings:
        found = text.find(string, place)
        if found < 0:
            return string
        place = found + len(string)
    return None


def _cut(text: str, words: list[str]) -> Iterator[str]:
    ends = {found.start() + len(word) for word in words for found in re.finditer(f"(?={re.escape(word)})", text)}
    start = 0
    for end in sorted({*ends, len(text)}):
        yield text[start:end]
        start = end


def _booklet(plan: Plan) -> Iterator[str]:
    yield from _cover(plan)
    body = list(_body(plan))
    yield from _some(plan.labels.contents if body else None, *body)


def _body(plan: Plan) -> Iterator[str]:
    labels = plan.labels
    yield from _overview(plan)
    yield from _definitions(plan)
    yield from _relations(plan)
    yield from _vision(plan)
    yield from _basic_goals(plan)
    yield from _management(plan)
    yield from _contacts(plan)
    for place, source in enumerate(plan.sources):
        yield from _some(labels.sources if place == 0 else None, source.title, source.url)
    yield from _todo(plan, *plan.sources)


def _leaflet(plan: Plan) -> Iterator[str]:
    yield from _head(plan)
    yield from _phase(plan)
    yield from _todo(plan, plan, plan.municipality, plan.period)
    yield from _definitions(plan)
    yield from _vision(plan)
    yield from _basic_goals(plan)
    yield from _management(plan)
    yield from _contacts(plan)


_EDITIONS = {"booklet": _booklet, "leaflet": _leaflet}


def _overview(plan: Plan) -> Iterator[str]:
    """Yield the overview, in which words that stand in several rows may be printed once."""
    goals = plan.basic_goals or ()
    rows = sum(max(len(goal.promotion_goals), 1) for goal in goals)
    if rows > LONGEST or not any(goal.promotion_goals for goal in goals):
        return
    labels, statement = plan.labels, plan.vision.statement if plan.vision else None
    # The names of the columns come before the rows, or before each cell.
    yield from _some(labels.overview, statement)
    above: str | None = None
    for goal in goals:
        title = goal.title or "(未定)"
        # Goals without numbers may have the same title.
        yield from _some(None if title == above else title)
        above = title
        for promotion_goal in goal.promotion_goals:
            yield from _some(promotion_goal.title or "(未定)", labels.new if promotion_goal.new else None)


def _head(plan: Plan) -> Iterator[str]:
    yield plan.title
    if plan.period:
        yield f"{normal(str(plan.period.start))}～{normal(str(plan.period.end))}"


def _phase(plan: Plan) -> Iterator[str]:
    if plan.phase in {"骨子", "素案", "パブリックコメント案"}:
        yield f"({plan.phase})"


def _cover(plan: Plan) -> Iterator[str]:
    yield from _head(plan)
    yield from map(str, plan.period.midterm_review if plan.period else ())
    yield from _phase(plan)
    if plan.municipality and plan.municipality.name.rstrip("\n") not in plan.title + (plan.organization or ""):
        yield plan.municipality.name
    yield from _some(plan.organization)
    yield from _todo(plan, plan, plan.municipality, plan.period)


def _definitions(plan: Plan) -> Iterator[str]:
    for definition in plan.definitions:
        yield from _headed(definition.term, definition.text, *_todo(plan, definition))


def _vision(plan: Plan) -> Iterator[str]:
    if plan.vision:
        yield from _headed(plan.labels.vision, plan.vision.statement, plan.vision.text, *_todo(plan, plan.vision))


def _relations(plan: Plan) -> Iterator[str]:
    labels = plan.labels
    others = [(labels.previous_plan, plan.previous_plan), (labels.city_plan, plan.city_plan)]
    named = [(label, other) for label, other in others if other is not None]
    yield from _some(labels.relations if named else None)
    for label, other in named:
        yield from (label, other.title)
        if other.period:
            yield f"{normal(str(other.period.start))}～{normal(str(other.period.end))}"
        yield from _some(*(goal.title for goal in other.goals or ()))
    for _, other in named:
        yield from _todo(plan, other, other.period, *(other.goals or ()))


def _basic_goals(plan: Plan) -> Iterator[str]:
    for goal in plan.basic_goals or ():
        yield from _basic_goal(plan, goal)


def _basic_goal(plan: Plan, goal: BasicGoal) -> Iterator[str]:
    labels = plan.labels
    yield from _some(goal.title or "(未定)", goal.aim, goal.text)
    city_goals = (plan.city_plan.goals or ()) if plan.city_plan else ()
    titles = {city_goal.id: city_goal.title for city_goal in city_goals}
    linked = [title for link in goal.city_plan_goals if (title := titles.get(link))]
    yield from _some(labels.city_plan_goals if linked else None, *linked)
    yield from _todo(plan, goal)
    yield from _some(labels.evaluation if goal.evaluation else None, *goal.evaluation)
    yield from _some(labels.issues if goal.issues else None, *goal.issues)
    yield from _some(labels.promotion_goal if goal.promotion_goals else None)
    for promotion_goal in goal.promotion_goals:
        yield from _promotion_goal(plan, promotion_goal)


def _promotion_goal(plan: Plan, goal: PromotionGoal) -> Iterator[str]:
    yield from _some(goal.title or "(未定)", plan.labels.new if goal.new else None, goal.text)
    yield from _todo(plan, goal)
    yield from _actions(plan, goal.actions)
    yield from _some(plan.labels.guideline if goal.guideline else None, goal.guideline)


def _actions(plan: Plan, actions: tuple[Action, ...]) -> Iterator[str]:
    for action in actions:
        yield from _some(action.text, action.actor)
        yield from _todo(plan, action)
        yield from _actions(plan, action.actions)


def _management(plan: Plan) -> Iterator[str]:
    labels, written = plan.labels, plan.management
    if written is None:
        return
    parts = (
        (labels.promotion_system, written.promotion_system),
        (labels.progress_management, written.progress_management),
    )
    below = (text for label, body in parts for text in _headed(label, body))
    yield from _headed(labels.management, *below, *_todo(plan, written))
    if system := written.evaluation_system:
        yield from _headed(labels.evaluation_system, system.text, *_todo(plan, system))


def _contacts(plan: Plan) -> Iterator[str]:
    contacts = plan.contacts
    if contacts is None:
        return
    office = _office(contacts.head_office) if contacts.head_office else ()
    # A caption that only repeats the heading right above it may be left out.
    repeats = contacts.head_office is None and normal(plan.labels.branches) == normal(plan.labels.contacts)
    names = (text for branch in contacts.branches for text in _office(branch))
    branches = names if repeats else _headed(plan.labels.branches, *names)
    notes = _todo(plan, contacts, contacts.head_office, *contacts.branches)
    yield from _headed(plan.labels.contacts, *office, *branches, *notes)


def _office(office: Office) -> Iterator[str]:
    yield from _some(
        office.name, office.postal_code, office.address, office.facility, office.phone, office.fax, office.email
    )


def _some(*texts: str | None) -> Iterator[str]:
    return (text for text in texts if text is not None)


def _headed(heading: str, *texts: str | None) -> Iterator[str]:
    """Yield *texts* below their heading, which is printed only with something below it."""
    below = list(_some(*texts))
    return _some(heading if below else None, *below)


def _todo(plan: Plan, *models: Model | None) -> Iterator[str]:
    if plan.phase not in {"確定", "進行中"}:
        yield from _some(*(model.todo for model in models if model is not None))
