"""What the JSON Schema says about a plan file and what planspec says are the same."""

import copy
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from planspec.model import Plan
from planspec.schema import plan_schema
from planspec.source import Pointer
from planspec.testing import BASE
from planspec.validation import validate

_ROOT = Path(__file__).parents[1]
_PLANS = (*sorted((_ROOT / "plans").glob("*.yaml")), *sorted((_ROOT / "tests" / "shapes").glob("*.yaml")))
_VALIDATOR = Draft202012Validator(plan_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

# --- what two kinds of reader make of a file -------------------------------------------------------------------------


class _Core(SafeConstructor):
    """Leaves dates as text: YAML 1.2, which editors read, knows none."""


_Core.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def _parsed(text: str) -> Any:
    """Read *text* as editors do."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _Core
    return yaml.load(text)


def _as_written(value: Any) -> Any:
    """Return *value* as planspec reads it: texts, lists, mappings and nothing."""
    match value:
        case dict():
            return {name: _as_written(item) for name, item in value.items()}
        case list():
            return [_as_written(item) for item in value]
        case bool():
            return str(value).lower()
        case None:
            return None
        case _:
            return str(value)


def _schema_says_good(data: Any) -> bool:
    return next(_VALIDATOR.iter_errors(data), None) is None


def _model_says_good(data: Any) -> bool:
    return validate(_as_written(data), Plan).errors == ()


@cache
def _real_plan() -> Any:
    return _parsed((_ROOT / "plans" / "third_2026_2030.yaml").read_text(encoding="utf-8"))


# --- good plans ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", _PLANS, ids=lambda path: path.stem)
def test_plans_are_valid(path: Path) -> None:
    """Every plan in the repository is valid against the schema when an editor's parser reads it."""
    assert [error.message for error in _VALIDATOR.iter_errors(_parsed(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize(
    "fragment",
    [
        "municipality: {name: 架空市, code: 032093}",
        "period: {start: 2026, end: 2030, years: 5, midterm_review: [R10]}",
        "adopted: 2026-03-31",
        "id: 1.10",
        "numbering: {basic_goal: 1, promotion_goal: (1), action: none, continuous: true}",
        "city_plan: {title: 架空市地域福祉計画, todo: 策定中です。}",
        "city_plan: {title: 架空市地域福祉計画, goals: [{id: 1, title: 架空の目標}]}",
        "vision: {todo: 検討中です。}",
        "basic_goals: [{id: 1, todo: 検討中です。}]",
        "organization: |\n  社会福祉法人 架空市社会福祉協議会\n",
        "management:\n  promotion_system: |-\n    一段落目です。\n    二段落目です。\n",
    ],
)
def test_what_editors_parse_as_numbers_is_good(fragment: str) -> None:
    """Codes, years, numbers and truth values may stand in the file without quotes, and `todo` in place of a field."""
    data = {**_parsed(BASE), **_parsed(fragment)}
    assert [error.message for error in _VALIDATOR.iter_errors(data)] == []
    assert _model_says_good(data)


def test_todo_for_the_whole_plan() -> None:
    """A plan with a `todo` needs only what no `todo` can stand in for."""
    data = {"planspec": "plan/1", "id": "example", "title": "架空市地域福祉活動計画", "todo": "これから書きます。"}
    assert _schema_says_good(data)
    assert _model_says_good(data)
    del data["todo"]
    assert not _schema_says_good(data)
    assert not _model_says_good(data)


def test_actions_are_texts_or_mappings() -> None:
    """An action is its text alone or a mapping, which may hold smaller actions of both kinds."""
    data = copy.deepcopy(_parsed(BASE))
    data["basic_goals"][0]["promotion_goals"][0]["actions"] = [
        "文だけ",
        {"text": "主体のある取組", "actor": "社協", "actions": ["内訳"]},
    ]
    assert _schema_says_good(data)
    assert _model_says_good(data)


# --- bad plans: what is wrong for editors is wrong for planspec ------------------------------------------------------


@pytest.mark.parametrize(
    "fragment",
    [
        "planspec: plan/2",
        "unknown: 架空",
        "vision: {statement: 理念, visoin: 理念}",
        "vision: {text: 説明だけ}",
        "municipality: {code: 032093}",
        "period: {start: 令和8年度}",
        "period: {start: [令和8年度], end: 令和12年度}",
        "phase: 決定",
        "adopted: 2026-02-30",
        "adopted: 令和8年3月31日",
        "edition: 第3次",
        "edition: -1",
        "edition: 1234567",
        "structure: 3",
        "title:",
        "title: ''",
        "title: '　'",
        "title: |\n  架空市\n  地域福祉活動計画\n",
        "vision: {statement: 理念, text: ' '}",
        "numbering: {continuous: はい}",
        "definitions: {term: 用語, text: 説明}",
        "basic_goals: []\ncontacts: {branches: []}",
        "labels: {goal: 目標}",
        "basic_goals: [{id: 1, title: 目標, promotion_goals: [{id: 1-1, title: 目標, actions: [{actor: 社協}]}]}]",
        "basic_goals: [{id: 1, title: 目標, evaluation: 一文だけ}]",
    ],
)
def test_what_is_wrong_for_editors_is_wrong_for_planspec(fragment: str) -> None:
    """Unknown and missing fields, wrong types and bad choices are wrong for the schema and for the model."""
    data = {**_parsed(BASE), **_parsed(fragment)}
    assert not _schema_says_good(data)
    assert not _model_says_good(data)


def _places(value: Any, at: Pointer = ()) -> Iterator[Pointer]:
    yield at
    for step, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _places(item, (*at, step))


def _changed(at: Pointer, change: Callable[[Any, Any], object]) -> Any:
    """Return the real plan with *change* made to the mapping or list that holds the value at *at*."""
    data = copy.deepcopy(_real_plan())
    holder = data
    for step in at[:-1]:
        holder = holder[step]
    change(holder, at[-1])
    return data


_PLACES = st.deferred(lambda: st.sampled_from([at for at in _places(_real_plan()) if at]))
_NAMES = st.sampled_from(["todo", "title", "text", "id", "actions", "goals", "visoin", "名称"])
_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 3000),
    st.sampled_from(["", " ", "架空", "確定", "令和8年度", "一行目\n二行目", "終わりに改行\n", "(1)", "none"]),
    st.lists(st.just("架空"), max_size=2),
    st.dictionaries(_NAMES, st.just("架空"), max_size=2),
)


@given(_PLACES)
def test_taking_a_value_away(at: Pointer) -> None:
    """Without one of its values, the real plan is good for both or bad for both."""
    data = _changed(at, lambda holder, step: holder.pop(step))
    assert _schema_says_good(data) == _model_says_good(data)


@given(_PLACES, _NAMES)
def test_adding_a_field(at: Pointer, name: str) -> None:
    """With a field more in any mapping, the real plan is good for both or bad for both."""
    data = _changed(at, lambda holder, _: isinstance(holder, dict) and holder.setdefault(name, "架空"))
    assert _schema_says_good(data) == _model_says_good(data)


_ONLY_PLANSPEC = frozenset({"PLN106", "PLN107"})
"""Fiscal years and numbering styles have too many spellings for a schema: only planspec tells the bad ones."""


@given(_PLACES, _VALUES)
def test_putting_another_value(at: Pointer, value: Any) -> None:
    """With any other value anywhere, the schema and the model agree on the real plan.

    A word of text that looks like a number or a truth value needs quotes for editors and not for planspec.
    """
    data = _changed(at, lambda holder, step: holder.__setitem__(step, value))
    codes = {error.code for error in validate(_as_written(data), Plan).errors}
    if _schema_says_good(data):
        assert codes <= _ONLY_PLANSPEC
    else:
        assert codes or isinstance(value, bool | int)
