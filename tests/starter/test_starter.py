"""The first plan: right but for its todos, whatever was answered."""

import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from effort import examples
from planspec.checker import check
from planspec.configuration import Configuration
from planspec.model import FiscalYear, Plan
from planspec.starter import Answers, plan_text, project_files
from planspec.starter.answer import RefusedAnswerError, read_code, read_name, read_number, read_year
from planspec.starter.scalar import scalar
from planspec.starter.trial import refused

_ODD = [
    "#架空",
    "架空: 市",
    "- 架空",
    "'架空'",
    '"架空"',
    "架空\\市",
    "{架空}",
    "null",
    "1-1",
    "😀👨‍👩‍👧架空",
    "𠮷野家",
    "辻󠄀",
    "שלום",
    "%架空",
    "@a",
    "a",
]
_NAMES = st.one_of(st.none(), st.sampled_from(_ODD), st.text(min_size=1, max_size=40))
_YEARS = st.integers(1990, 2090)


@st.composite
def _answers(draw: st.DrawFn) -> Answers:
    start, length = draw(_YEARS), draw(st.integers(0, 9))
    goals = draw(st.one_of(st.none(), st.integers(1, 20)))
    wanted = goals is not None and draw(st.booleans())
    period = draw(st.booleans())
    return Answers(
        municipality=_clean(draw(_NAMES)),
        organization=_clean(draw(_NAMES)),
        title=_clean(draw(_NAMES)),
        edition=draw(st.one_of(st.none(), st.integers(1, 99))),
        start=FiscalYear(start) if period else None,
        end=FiscalYear(start + length) if period else None,
        basic_goals=goals,
        promotion_goals=draw(st.integers(goals or 1, 200)) if wanted else None,
    )


def _clean(text: str | None) -> str | None:
    try:
        return None if text is None else read_name(text)
    except RefusedAnswerError:
        return None


def _codes(answers: Answers) -> set[str]:
    text = plan_text(answers, "ja", "../schemas/plan.schema.json")
    return {found.code for found in check(text, name=answers.file_name).diagnostics}


def _plan(answers: Answers) -> Plan:
    plan = check(plan_text(answers, "ja", "x")).plan
    assert plan
    return plan


# --- the plan --------------------------------------------------------------------------------------------------------


@given(_answers())
@examples(60)
def test_answers_that_are_taken_make_a_plan_without_errors(answers: Answers) -> None:
    """Whatever is answered and not refused: the plan is read, and its names, years and numbers are those answered."""
    if refused(answers) is not None:
        return
    plan = _plan(answers)
    assert (plan.municipality and plan.municipality.name) == answers.municipality
    assert plan.organization == answers.organization
    assert plan.title == (answers.title or answers.usual_title)
    assert (plan.period and (plan.period.start, plan.period.end)) == (answers.start and (answers.start, answers.end))
    goals = plan.basic_goals or ()
    assert len(goals) == (answers.basic_goals or 0)
    assert sum(len(goal.promotion_goals) for goal in goals) == (answers.promotion_goals or 0)


@given(st.integers(1, 99), _YEARS, st.integers(0, 9), st.integers(1, 20), st.integers(0, 180))
@examples(40)
def test_only_todos_are_told(edition: int, start: int, more_years: int, goals: int, more_goals: int) -> None:
    """With plain names, nothing is found but todos, for every edition, period and number of goals."""
    answers = Answers(
        municipality="架空市",
        organization="社会福祉法人 架空市社会福祉協議会",
        edition=edition,
        start=FiscalYear(start),
        end=FiscalYear(start + more_years),
        basic_goals=goals,
        promotion_goals=min(goals + more_goals, 200),
    )
    assert _codes(answers) == {"PLN250"}


@pytest.mark.parametrize(
    "answers",
    [
        Answers(),
        Answers(municipality="架空市"),
        Answers(basic_goals=3),
        Answers(edition=3),
        Answers(start=FiscalYear(2026)),
        Answers(municipality="一関市", code="032093"),
    ],
)
def test_what_was_not_answered_is_a_todo(answers: Answers) -> None:
    """Answers that are missing leave todos, nothing else."""
    assert _codes(answers) == {"PLN250"}


def test_goals_are_shared_out() -> None:
    """14 promotion goals under 3 basic goals: 5, 5 and 4, their identifiers counted under each."""
    goals = _plan(Answers(basic_goals=3, promotion_goals=14)).basic_goals or ()
    assert [len(goal.promotion_goals) for goal in goals] == [5, 5, 4]
    assert [goal.id for goal in goals[2].promotion_goals] == ["3-1", "3-2", "3-3", "3-4"]


def test_a_name_like_a_suppression_is_no_comment() -> None:
    """Answers stand in values only, never in a comment, which could silence rules."""
    text = plan_text(Answers(title="planspec: ignore-file[PLN250] 架空"), "ja", "x")
    assert [line for line in text.splitlines() if "ignore-file" in line] == [
        'title: "planspec: ignore-file[PLN250] 架空"'
    ]


def test_years_beyond_the_era_are_western() -> None:
    """令和100年度 cannot be written in two digits: the year is written in the Western calendar."""
    answers = Answers(start=FiscalYear(2118), end=FiscalYear(2122))
    assert "  start: 2118年度\n" in plan_text(answers, "ja", "x")
    assert refused(answers) is None


@given(st.text(min_size=1))
@examples(60)
def test_scalars_are_read_as_they_are(text: str) -> None:
    """A parser of YAML reads the very characters, as text."""
    try:
        name = read_name(text)
    except RefusedAnswerError:
        return
    if refused(Answers(organization=name)) is None:
        assert YAML(typ="safe", pure=True).load(f"a: {scalar(name)}\n") == {"a": name}


@pytest.mark.parametrize("name", ["true", "No", "on", "架空 #1", "架空:", "1.10", "~", "　架空", "- a", "2026-03-31"])
def test_words_with_another_meaning_are_quoted(name: str) -> None:
    """What YAML would read as something else stands in quotation marks."""
    assert scalar(name).startswith('"')


def test_plain_names_stay_plain() -> None:
    """Names without signs of YAML need no quotation marks."""
    assert scalar("社会福祉法人 架空市社会福祉協議会") == "社会福祉法人 架空市社会福祉協議会"


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        (Answers(), "plan.yaml"),
        (Answers(edition=3, start=FiscalYear(2026), end=FiscalYear(2030)), "third_2026_2030.yaml"),
        (Answers(edition=12, start=FiscalYear(2026), end=FiscalYear(2030)), "plan_2026_2030.yaml"),
        (Answers(edition=1), "first.yaml"),
    ],
)
def test_file_names(answers: Answers, name: str) -> None:
    """The file is named by edition and years, in ASCII."""
    assert answers.file_name == name


# --- answers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "  ", "架空\n市", "a\x00", "\u2028", "\ud800", chr(0xFFFD), "あ" * 401])
def test_names_that_cannot_be_written(text: str) -> None:
    """Nothing, control characters, line separators, lost characters and endless names are refused."""
    with pytest.raises(RefusedAnswerError):
        read_name(text)


def test_answers_are_read_in_any_width() -> None:
    """Spaces around an answer fall away, full-width digits are digits."""
    assert read_name("  架空市　") == "架空市"
    assert read_code("０３２０９３") == "032093"
    assert read_number(" １４ ", 200) == 14
    assert read_year("令和８年度").year == 2026


@pytest.mark.parametrize("text", ["0", "-1", "3.5", "201", "三", "", "1" * 5000])
def test_numbers_out_of_range(text: str) -> None:
    """Only whole numbers from 1 to the most are taken."""
    with pytest.raises(RefusedAnswerError):
        read_number(text, 200)


@pytest.mark.parametrize("text", ["", "来年", "平成34年度", "令和8年度(2027年度)", "8"])
def test_years_that_are_none(text: str) -> None:
    """A year that cannot be read, never came or contradicts itself is refused."""
    with pytest.raises(RefusedAnswerError):
        read_year(text)


@pytest.mark.parametrize("text", ["03209", "0320930", "O32093", "０３２０９"])
def test_codes_that_are_none(text: str) -> None:
    """A code has six digits."""
    with pytest.raises(RefusedAnswerError):
        read_code(text)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        (Answers(municipality="架空市", code="032094"), "検査数字"),
        (Answers(municipality="架空市", code="032093"), "一関市"),
        (Answers(edition=3, title="第2次 架空市地域福祉活動計画"), "第2次"),
        (Answers(start=FiscalYear(2030), end=FiscalYear(2026)), "より前です"),
        (Answers(basic_goals=3, promotion_goals=2), "基本目標の数より少なく"),
    ],
)
def test_answers_that_do_not_go_together(answers: Answers, reason: str) -> None:
    """A wrong check digit, years in the wrong order, too few promotion goals: refused with the reason."""
    told = refused(answers)
    assert told
    assert reason in told.ja


# --- the files beside it ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_files_of_a_project(language: str) -> None:
    """The plan, its schema, settings that are read; every file ends with one line break and has no others than LF."""
    files = project_files(Answers(edition=3), "ja" if language == "ja" else "en")
    assert next(iter(files)) == "plans/third.yaml"
    assert all(text.endswith("\n") and not text.endswith("\n\n") and "\r" not in text for text in files.values())
    settings = Configuration.from_table(tomllib.loads(files["planspec.toml"]), {})
    assert settings.language == language
    assert json.loads(files[".vscode/extensions.json"])["recommendations"][0] == "redhat.vscode-yaml"


def test_editors_leave_the_text_alone_and_know_plans() -> None:
    """Nothing formats plans by itself; the schema belongs to the files in plans/."""
    files = project_files(Answers(), "ja")
    settings = json.loads(files[".vscode/settings.json"])
    assert settings["[yaml]"]["editor.formatOnSave"] is False
    (schema,) = settings["yaml.schemas"]
    assert schema.removeprefix("./") in files
    assert files["plans/plan.yaml"].startswith("# yaml-language-server: $schema=../schemas/plan.schema.json\n")
