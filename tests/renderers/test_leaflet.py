"""Every string of a plan that a leaflet prints stands in every rendered leaflet, in the order of print."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given

from effort import examples
from planspec.checker import check
from planspec.compose import compose
from planspec.model import Plan, texts
from planspec.rendering import discover, load
from printed import first_missing, normal, printed
from read_back import markdown_text, strings, without_sentence_numbers
from strategies import plans
from word_lint import lint
from word_sample import by_docx2python, by_mammoth, faults

_TESTS = Path(__file__).parents[1]
_REAL = check((_TESTS.parent / "plans" / "third_2026_2030.yaml").read_bytes()).plan
_SOURCE = (_TESTS / "plans" / "third_plan_leaflet.txt").read_text(encoding="utf-8")
_FEW = 10


def render(plan: Plan, name: str) -> bytes:
    """Return the leaflet of *plan* by the renderer *name*."""
    return load(discover()[name]).render(compose(plan, edition="leaflet"))


class TestAnyPlan:
    """Read back by programs that are not ours."""

    @examples(_FEW)
    @given(plans())
    def test_markdown(self, plan: Plan) -> None:
        """Markdown holds every printed string in order."""
        text = normal("".join(markdown_text(render(plan, "markdown").decode())))
        assert first_missing(printed(plan, "leaflet"), text) is None

    @examples(_FEW)
    @given(plans())
    def test_text(self, plan: Plan) -> None:
        """Plain text holds every printed string in order."""
        wanted = ("".join(string.split()) for string in printed(plan, "leaflet"))
        assert first_missing(wanted, without_sentence_numbers(render(plan, "text").decode())) is None

    @examples(_FEW)
    @given(plans())
    def test_json(self, plan: Plan) -> None:
        """JSON holds every text of the plan, printed or not: data are the same in all editions."""
        found = set(strings(json.loads(render(plan, "json"))))
        assert [item.text for item in texts(plan) if item.text.rstrip("\n") not in found] == []

    @examples(_FEW)
    @given(plans())
    def test_word(self, plan: Plan) -> None:
        """Mammoth and docx2python find every printed string in order: columns do not change the order of the text."""
        file = render(plan, "word")
        for text in (by_mammoth(file), by_docx2python(file)):
            assert first_missing(printed(plan, "leaflet"), normal(text)) is None

    @examples(_FEW)
    @given(plans())
    def test_word_is_sound(self, plan: Plan) -> None:
        """openxml-audit and our own checks find nothing, and the same plan gives the same bytes."""
        file = render(plan, "word")
        assert (faults(file), lint(file)) == ([], [])
        assert file == render(plan, "word")


@pytest.mark.parametrize("name", ["word", "markdown", "text"])
def test_every_sentence_of_the_printed_leaflet(name: str) -> None:
    """The leaflet of the real plan has every sentence that the council printed in its own."""
    assert _REAL is not None
    written = render(_REAL, name)
    text = by_mammoth(written) if name == "word" else written.decode()
    found = without_sentence_numbers(text)
    sentences = re.findall("[^。]+。", "\n".join(line.removeprefix("- ") for line in _SOURCE.splitlines()))
    assert len(sentences) == 50
    assert [one for one in sentences if "".join(one.splitlines()[-1].split()) not in found] == []


def test_everything_printed_of_the_real_plan() -> None:
    """All that the leaflet of the real plan prints stands in its Word file, in order."""
    assert _REAL is not None
    assert first_missing(printed(_REAL, "leaflet"), normal(by_mammoth(render(_REAL, "word")))) is None
