"""The 3rd plan of Ichinoseki says what its leaflet says, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from planspec.checker import check
from planspec.model import BasicGoal, Office, Plan, texts
from planspec.source import json_pointer

_HERE = Path(__file__).parent
_FILE = _HERE.parents[1] / "plans" / "third_2026_2030.yaml"
_LEAFLET = (_HERE / "third_plan_leaflet.txt").read_text(encoding="utf-8")
_FIRST_LINE = "# yaml-language-server: $schema=../schemas/plan.schema.json"
_NOT_PRINTED = {"planspec", "id", "code", "todo", "sources"}
"""Fields that are ours, not the leaflet's: what machines and other files need, notes, and the names of the sources."""


def _as_written(value: object) -> object:
    """Return what a YAML parser made of the file as text again; the plan quotes what could be read as a number."""
    match value:
        case dict():
            return {name: _as_written(item) for name, item in value.items()}
        case list():
            return [_as_written(item) for item in value]
        case bool():
            return str(value).lower()
        case _:
            return str(value)


@pytest.fixture(scope="module", name="plan")
def _plan() -> Plan:
    """Return the plan, read by a parser that is not ours."""
    return Plan.model_validate(_as_written(YAML(typ="safe").load(_FILE)))


def _lines() -> list[str]:
    """Return the lines of the leaflet that say something."""
    return [line.strip() for line in _LEAFLET.splitlines() if line.strip()]


# --- the leaflet, printed again from the plan ------------------------------------------------------------------------


def _back(plan: Plan) -> Iterator[str]:
    assert plan.management is not None
    assert plan.management.evaluation_system is not None
    labels, number = plan.labels, plan.numbering.management.print
    yield f"{number(1)} {labels.management}"
    yield f"○ {labels.promotion_system}"
    yield from (plan.management.promotion_system or "").split("\n")
    yield f"○ {labels.progress_management}"
    yield plan.management.progress_management or ""
    yield f"{number(2)} {labels.evaluation_system}"
    yield plan.management.evaluation_system.text or ""
    yield from _contacts(plan)


def _contacts(plan: Plan) -> Iterator[str]:
    assert plan.contacts is not None
    assert plan.contacts.head_office is not None
    office, branches = plan.contacts.head_office, plan.contacts.branches
    yield office.name
    yield f"〒{office.postal_code} {office.address} {office.facility}"
    yield f"(電話) {office.phone} (FAX) {office.fax}"
    yield f"(メールアドレス) {office.email}"
    yield plan.labels.branches
    for left, right in zip(branches[:4], branches[4:], strict=True):
        yield f"{_branch(left)}\t{_branch(right)}"


def _branch(office: Office) -> str:
    return f"{office.name}\t〒{office.postal_code} {office.address} (電話){office.phone} (FAX){office.fax}"


def _front(plan: Plan) -> Iterator[str]:
    assert plan.period is not None
    assert plan.vision is not None
    yield plan.title
    yield f"{plan.period.start}～{plan.period.end}"
    for definition in plan.definitions:
        yield f"○{definition.term}とは"
        yield definition.text or ""
    yield plan.labels.vision
    yield plan.vision.statement or ""
    yield from (plan.vision.text or "").split("\n")


def _goal(plan: Plan, goal: BasicGoal, place: int) -> Iterator[str]:
    labels, numbering = plan.labels, plan.numbering
    yield labels.basic_goal
    yield f"{numbering.basic_goal.print(place)} {goal.title} {goal.aim}"
    yield f"【{labels.evaluation}】"
    yield from (f"- {statement}" for statement in goal.evaluation)
    yield f"【{labels.issues}】"
    yield from (f"- {statement}" for statement in goal.issues)
    yield labels.promotion_goal
    for number, promotion_goal in enumerate(goal.promotion_goals, 1):
        mark = f"({labels.new})" if promotion_goal.new else ""
        yield f"{numbering.promotion_goal.print(number)} {promotion_goal.title}{mark}"
        yield from (f"- {action.text}" for action in promotion_goal.actions)


def _printed(plan: Plan) -> list[str]:
    goals = (line for place, goal in enumerate(plan.basic_goals or (), 1) for line in _goal(plan, goal, place))
    return [*_back(plan), *_front(plan), *goals]


def test_the_leaflet_can_be_printed_from_the_plan(plan: Plan) -> None:
    """Laid out as the leaflet is, the plan gives the leaflet line by line, character for character."""
    assert _printed(plan) == _lines()


# --- run by run ------------------------------------------------------------------------------------------------------

_LAYOUT = re.compile(r"[\s〒○【】]+|\((?:電話|FAX|メールアドレス|新|[1-5])\)|(?<=。)|(?<=\))～|とは$", re.MULTILINE)
"""What the layout puts between the runs of text: spaces, marks, captions, the sign between two years."""
_MARKS = {"", "-", "1", "2", "3"}
"""What is left of bullets and printed numbers."""


def test_every_run_of_the_leaflet_is_in_the_plan(plan: Plan) -> None:
    """Wherever it stands in the file, each sentence, number and address of the leaflet is there."""
    assert plan.period is not None
    written = "\n".join((*(text.text for text in texts(plan)), str(plan.period.start), str(plan.period.end)))
    runs = [run for run in _LAYOUT.split(_LEAFLET) if run not in _MARKS]
    assert len(runs) == 156
    assert [run for run in runs if run not in written] == []


def test_every_printed_text_of_the_plan_is_in_the_leaflet(plan: Plan) -> None:
    """The file adds no word of its own to what is printed."""
    added = [
        json_pointer(text.at)
        for text in texts(plan)
        if not _NOT_PRINTED & set(text.at) and any(part not in _LEAFLET for part in text.text.split("\n"))
    ]
    assert added == []


def test_notes_of_our_own_are_few_and_known(plan: Plan) -> None:
    """What is in the file and not in the leaflet: identifiers, notes on what is open, and where the text comes from."""
    own = [json_pointer(text.at) for text in texts(plan) if text.at[-1] == "todo" or text.at[0] == "sources"]
    assert own == [
        "/city_plan/todo",
        "/basic_goals/0/todo",
        "/basic_goals/1/todo",
        "/basic_goals/2/todo",
        "/management/todo",
        "/sources/0/title",
        "/sources/1/title",
        "/sources/1/variants/0/here",
        "/sources/1/variants/0/there",
        "/sources/1/variants/0/note",
    ]


# --- the plan's facts ------------------------------------------------------------------------------------------------


def test_fourteen_promotion_goals(plan: Plan) -> None:
    """Three basic goals have 4, 5 and 5 promotion goals, as the leaflet's 14."""
    counts = [len(goal.promotion_goals) for goal in plan.basic_goals or ()]
    assert counts == [4, 5, 5]
    assert plan.structure is not None
    assert (plan.structure.basic_goals, plan.structure.promotion_goals) == (3, 14)


def test_identifiers_follow_the_numbers(plan: Plan) -> None:
    """Identifiers are the printed numbers of this edition: 1, 1-1, 1-2 and so on."""
    goals = plan.basic_goals or ()
    assert [goal.id for goal in goals] == ["1", "2", "3"]
    for goal in goals:
        assert [each.id for each in goal.promotion_goals] == [
            f"{goal.id}-{n + 1}" for n in range(len(goal.promotion_goals))
        ]


def test_one_goal_is_new(plan: Plan) -> None:
    """(新) stands at 2-(5) only."""
    new = [each.id for goal in plan.basic_goals or () for each in goal.promotion_goals if each.new]
    assert new == ["2-5"]


def test_the_years(plan: Plan) -> None:
    """The plan runs from fiscal 2026 to fiscal 2030, and both calendars agree."""
    assert plan.period is not None
    assert (plan.period.start.year, plan.period.end.year, plan.period.length) == (2026, 2030, 5)
    assert plan.period.start.calendars_agree
    assert plan.period.end.calendars_agree


def test_the_branches(plan: Plan) -> None:
    """Eight branches, the left column of the leaflet first."""
    assert plan.contacts is not None
    names = [office.name.removesuffix("支部") for office in plan.contacts.branches]
    assert names == ["一関", "花泉", "大東", "千厩", "東山", "室根", "川崎", "藤沢"]


def test_odd_things_stay_as_printed(plan: Plan) -> None:
    """What looks like a slip is kept: it is reported, never corrected."""
    assert plan.contacts is not None
    branches = {office.name: office for office in plan.contacts.branches}
    assert branches["花泉支部"].phone == branches["花泉支部"].fax == "0191-82-4002"
    assert branches["川崎支部"].fax == "0191-34-4040"
    assert branches["千厩支部"].postal_code == "029-0903"


# --- the file --------------------------------------------------------------------------------------------------------


def test_editors_find_the_schema() -> None:
    """The file's first line names its schema, which is there."""
    first, _, _ = _FILE.read_text(encoding="utf-8").partition("\n")
    assert first == _FIRST_LINE
    assert (_FILE.parent / first.partition("=")[2]).is_file()


def test_no_text_is_folded() -> None:
    """No `>` scalar: folding would put spaces between Japanese characters."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.rstrip().endswith((">", ">-", ">+"))] == []


def test_every_part_has_its_comment() -> None:
    """A comment line stands before every part, so that a planner finds the way."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    parts = [
        "planspec",
        "previous_plan",
        "definitions",
        "vision",
        "structure",
        "management",
        "contacts",
        "labels",
        "sources",
    ]
    before = {line.split(":")[0]: lines[at - 1] for at, line in enumerate(lines) if line[:1].isalpha()}
    assert [part for part in parts if not before[part].startswith("#")] == []


def test_the_reader_reads_what_other_parsers_read(plan: Plan) -> None:
    """Our reader makes the same plan of the file as a parser that is not ours."""
    assert check(_FILE.read_bytes()).plan == plan
