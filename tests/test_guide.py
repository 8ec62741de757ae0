"""The planner's guide tells the truth: its examples are good plans, and what it lists is all there is."""

import re
from pathlib import Path

import pytest

from planspec.checker import check
from planspec.model import Labels, Numbering, Phase, Plan
from planspec.rules import by_key
from planspec.rules.page import Example
from planspec.testing import example_bytes

_GUIDE = (Path(__file__).parents[1] / "docs" / "guide.md").read_text(encoding="utf-8")
_EXAMPLES = [
    Example(found["text"], whole=bool(found["whole"]))
    for found in re.finditer(r"^```yaml(?P<whole> whole)?\n(?P<text>.*?)^```$", _GUIDE, re.MULTILINE | re.DOTALL)
]


@pytest.mark.parametrize("example", _EXAMPLES, ids=lambda example: example.text.partition("\n")[0])
def test_examples_are_good(example: Example) -> None:
    """In every example nothing is found but what it leaves open with a `todo`."""
    found = {diagnostic.code for diagnostic in check(example_bytes(example)).diagnostics}
    assert found == ({"PLN250"} if "todo:" in example.text else set())


def test_every_field_of_a_plan_is_listed() -> None:
    """The table of fields has the fields of the model, and marks those that are required."""
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| [^|]+ \| (○?) ?\|$", _GUIDE, re.MULTILINE))
    assert rows.keys() == Plan.model_fields.keys()
    assert {name for name, mark in rows.items() if mark} == {
        name for name, field in Plan.model_fields.items() if field.is_required()
    }


def test_phases_and_numbering_are_listed() -> None:
    """The guide names every phase and every numbering setting."""
    for word in (*Phase, *(name for name in Numbering.model_fields if name != "todo")):
        assert f"`{word}`" in _GUIDE


def test_labels_in_examples_exist() -> None:
    """Labels that the guide uses are labels of the model."""
    used = re.findall(r"^  ([a-z_]+): ", _GUIDE.split("\nlabels:\n")[1].split("numbering:")[0], re.MULTILINE)
    assert set(used) <= set(Labels.model_fields)


def test_rules_that_it_names_exist() -> None:
    """Every code of a rule in the guide is that of a rule."""
    assert [code for code in set(re.findall(r"PLN[0-9]{3}", _GUIDE)) if by_key(code) is None] == []
