"""Every string of a plan that a reader should see stands in every rendered file, in the order of print."""

import json

from hypothesis import given

from effort import examples
from planspec.compose import compose
from planspec.model import Plan, texts
from planspec.rendering import discover, load
from printed import first_missing, normal, printed
from read_back import markdown_text, markdown_tokens, strings, without_sentence_numbers
from strategies import plans
from word_sample import by_docx2python, by_mammoth, faults


def _render(plan: Plan, name: str) -> bytes:
    return load(discover()[name]).render(compose(plan))


class TestMarkdown:
    """Read back by markdown-it-py."""

    @examples(100)
    @given(plans())
    def test_every_string(self, plan: Plan) -> None:
        """Markdown holds every printed string in order, the table of contents left aside."""
        text = normal("".join(markdown_text(_render(plan, "markdown").decode())))
        assert first_missing(printed(plan), text) is None

    @examples(100)
    @given(plans())
    def test_no_markup_from_text(self, plan: Plan) -> None:
        """No text of a plan is taken for markup."""
        tokens = markdown_tokens(_render(plan, "markdown").decode())
        kinds = {token.type for token in tokens}
        assert not kinds & {"em_open", "code_inline", "code_block", "fence", "image", "hr", "html_block", "s_open"}
        tags = {token.content for token in tokens if token.type == "html_inline"}
        assert tags <= {"<strong>", "</strong>", "<br>"}


class TestJson:
    """Read back by json."""

    @examples(100)
    @given(plans())
    def test_every_text(self, plan: Plan) -> None:
        """JSON holds every text of the plan, printed or not, in the order of the plan."""
        found = list(strings(json.loads(_render(plan, "json"))))
        place = 0
        for text in (item.text.rstrip("\n") for item in texts(plan)):
            place = found.index(text, place) + 1


class TestText:
    """Read as it is, the numbers of the sentences left aside; a line is a sentence, so white space does not count."""

    @examples(100)
    @given(plans())
    def test_every_string(self, plan: Plan) -> None:
        """The text holds every printed string in order; the contents are left out, their title too."""
        untold = "もくじの題"
        plan = plan.model_copy(update={"labels": plan.labels.model_copy(update={"contents": untold})})
        wanted = ("".join(string.split()) for string in printed(plan) if string != untold)
        assert first_missing(wanted, without_sentence_numbers(_render(plan, "text").decode())) is None


class TestWord:
    """Read back by mammoth and docx2python, and judged by openxml-audit."""

    @examples(25)
    @given(plans())
    def test_mammoth(self, plan: Plan) -> None:
        """Mammoth finds every printed string in order, the table of contents left aside."""
        text = normal(by_mammoth(_render(plan, "word"), contents=False))
        assert first_missing(printed(plan), text) is None

    @examples(25)
    @given(plans())
    def test_docx2python(self, plan: Plan) -> None:
        """docx2python finds every printed string in order."""
        assert first_missing(printed(plan), normal(by_docx2python(_render(plan, "word")))) is None

    @examples(25)
    @given(plans())
    def test_valid(self, plan: Plan) -> None:
        """openxml-audit finds nothing."""
        assert faults(_render(plan, "word")) == []
