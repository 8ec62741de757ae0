"""What the schema finds, in planspec's own words."""

from time import process_time

import pytest

from planspec.checker import check
from planspec.language import Bilingual
from planspec.model import Office, Plan
from planspec.model.fields import model_at, title_at
from planspec.rules import RULES
from planspec.testing import check_text, found, plan_text


def test_models_are_found_by_pointer() -> None:
    """A pointer leads to the model that reads what stands there; list indices do not matter."""
    assert model_at(()) is Plan
    assert model_at(("contacts", "branches", 3)) is Office
    assert model_at(("title",)) is None
    assert model_at(("nothing", "here")) is None


def test_titles_are_those_of_the_fields() -> None:
    """A message names a field by its title and by its name; a field that is unknown by its name alone."""
    assert title_at(("contacts", "branches", 3, "fax")) == Bilingual("「FAX番号」(fax)", '"Fax" (`fax`)')
    assert title_at(("nothing", "here")) == Bilingual("「here」", "`here`")


@pytest.mark.parametrize(
    ("fragment", "code", "place"),
    [
        ("phase: 草案\n", "PLN105", (1, 8, "草案")),
        ("phase: [素案]\n", "PLN105", (1, 8, "[素案]")),
        ("period: {start: 20204年度, end: R12}\n", "PLN106", (1, 17, "20204年度")),
        ("period: {start: [R8], end: R12}\n", "PLN106", (1, 17, "[R8]")),
        ("numbering: {basic_goal: 番号}\n", "PLN107", (1, 25, "番号")),
        ("numbering: {continuous: はい}\n", "PLN103", (1, 25, "はい")),
        ("adopted: 2026-02-30\n", "PLN108", (1, 10, "2026-02-30")),
        ("adopted: 20260331\n", "PLN108", (1, 10, "20260331")),
        ("edition: \uff13\n", "PLN103", (1, 10, "\uff13")),
        ("edition: {a: b}\n", "PLN103", (1, 10, "{a: b}")),
        ("definitions: 用語\n", "PLN103", (1, 14, "用語")),
        ("planspec: plan/2\n", "PLN110", (1, 11, "plan/2")),
        ("id: |\n  a\n  b\n", "PLN109", (2, 4, "\n")),
    ],
)
def test_each_kind_of_wrong_value_has_its_code(fragment: str, code: str, place: tuple[int, int, str]) -> None:
    """A wrong value is marked itself, under the code of its kind."""
    assert found(fragment, code)[0][:2] == place[:2]
    assert found(fragment, code) == (place,)


@pytest.mark.parametrize(
    "fragment", ["edition: 三\n", "phase: 草案\n", "planspec: plan/2\n", "period: {start: x, end: R12}\n"]
)
def test_values_are_quoted_as_each_language_does(fragment: str) -> None:
    """What stands in the file is in corner brackets in Japanese, and in backticks in English."""
    message = check_text(fragment).diagnostics[0].message
    value = fragment.removesuffix("\n").partition(": ")[2].removeprefix("{start: ").partition(",")[0]
    assert f"「{value}」" in message.ja
    assert f"`{value}`" in message.en
    assert "「" not in message.en


def test_several_errors_are_told_in_one_run() -> None:
    """One run tells all that is wrong."""
    report = check_text("foo: 1\nedition: 三\nphase: 案\nperiod: {start: R8}\n")
    assert [d.code for d in report.diagnostics] == ["PLN102", "PLN103", "PLN105", "PLN101"]


def test_misspelt_field_is_told_once() -> None:
    """A required field under a misspelt name is not told as missing as well."""
    report = check_text("visoin: {statement: 理念}\n")
    assert [d.code for d in report.diagnostics if d.code != "PLN102"] == []


def test_todo_excuses_what_may_wait_and_nothing_else() -> None:
    """What is not settled may be left out beside a `todo`; what names the plan may not."""
    report = check("planspec: plan/1\ntodo: 策定中\n")
    assert [d.message.en for d in report.diagnostics if d.code == "PLN101"] == [
        '"Identifier" (`id`) is missing. A `todo` cannot stand in for it.',
        '"Title" (`title`) is missing. A `todo` cannot stand in for it.',
    ]


def test_long_values_are_shown_short() -> None:
    """A message quotes the beginning of a long value."""
    report = check_text("period: {start: 令和八年度から令和十二年度までの五年間を計画期間とします, end: R12}\n")
    (diagnostic,) = (d for d in report.diagnostics if d.code == "PLN106")
    assert "…」は年度として" in diagnostic.message.ja


def test_every_code_of_the_schema_is_registered() -> None:
    """What the schema finds has a page."""
    codes = {rule.code for rule in RULES}
    report = check(plan_text("foo: {}\nedition:\nphase: 案\n"))
    assert {d.code for d in report.diagnostics} <= codes


def test_todo_in_a_part_that_cannot_wait_by_halves() -> None:
    """Where `todo` is of no use, the message says where it would be."""
    report = check_text("period: {todo: 協議中}\n")
    assert {d.code for d in report.diagnostics} == {"PLN101"}
    assert all("1つ外側に todo" in d.message.ja for d in report.diagnostics)


def test_empty_action_is_told_once() -> None:
    """An action without words is an empty value, and nothing else."""
    goals = "basic_goals: [{id: a, title: 架空, promotion_goals: [{id: b, title: 架空, actions: ['']}]}]\n"
    assert [(d.code, d.at[-2:]) for d in check_text(goals).diagnostics] == [("PLN104", ("actions", 0))]


def test_plan_without_goals_is_told() -> None:
    """An empty list of basic goals is an empty value."""
    assert found("basic_goals: []\n", "PLN104") == ((1, 14, "[]"),)


@pytest.mark.parametrize(
    ("field", "meant"),
    [("tel", "phone"), ("Fax", "fax"), ("電話番号", "phone"), ("メール", "email"), ("zip", "postal_code")],
)
def test_fields_are_suggested_by_their_other_names(field: str, meant: str) -> None:
    """A field is known by its Japanese title and by common words as well."""
    report = check_text(f"contacts: {{head_office: {{name: 架空本部, {field}: x}}}}\n")
    assert [d.fix and d.fix.replacement for d in report.diagnostics] == [meant]


def test_many_errors_cost_little() -> None:
    """A file of nothing but unknown and empty fields is told in time that grows with its size."""
    small, large = ("".join(f"x{number}:\n" for number in range(size)) for size in (1000, 8000))
    times = []
    for text in (small, large):
        start = process_time()
        check(text)
        times.append(process_time() - start)
    assert times[1] < 40 * times[0]
