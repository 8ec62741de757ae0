"""Every string of a plan that a reader should see stands in every rendered file, in the order of print."""

import html.parser
import io
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import docx2python
import mammoth
import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from openxml_audit import OpenXmlValidator

from planspec.compose import compose
from planspec.model import Plan, texts
from planspec.rendering import discover, load
from printed import first_missing, normal, printed
from strategies import plans

_SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
_QUICK = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def _render(plan: Plan, name: str) -> bytes:
    return load(discover()[name]).render(compose(plan))


class TestMarkdown:
    """Read back by markdown-it-py."""

    @_QUICK
    @given(plans())
    def test_every_string(self, plan: Plan) -> None:
        """Markdown holds every printed string in order, the table of contents left aside."""
        text = normal("".join(_markdown_text(_render(plan, "markdown").decode())))
        assert first_missing(printed(plan), text) is None

    @_QUICK
    @given(plans())
    def test_no_markup_from_text(self, plan: Plan) -> None:
        """No text of a plan is taken for markup."""
        tokens = _markdown_tokens(_render(plan, "markdown").decode())
        kinds = {token.type for token in tokens}
        assert not kinds & {"em_open", "code_inline", "code_block", "fence", "image", "hr", "html_block", "s_open"}
        tags = {token.content for token in tokens if token.type == "html_inline"}
        assert tags <= {"<strong>", "</strong>", "<br>"}


class TestJson:
    """Read back by json."""

    @_QUICK
    @given(plans())
    def test_every_text(self, plan: Plan) -> None:
        """JSON holds every text of the plan, printed or not, in the order of the plan."""
        found = list(_strings(json.loads(_render(plan, "json"))))
        place = 0
        for text in (item.text.rstrip("\n") for item in texts(plan)):
            place = found.index(text, place) + 1


class TestWord:
    """Read back by mammoth and docx2python, and judged by openxml-audit."""

    @_SLOW
    @given(plans())
    def test_mammoth(self, plan: Plan) -> None:
        """Mammoth finds every printed string in order, the table of contents left aside."""
        parser = _WordText()
        parser.feed(_html(_render(plan, "word")))
        assert first_missing(printed(plan), normal("".join(parser.found))) is None

    @pytest.mark.filterwarnings("ignore:.*numbering format:UserWarning")  # docx2python knows few of Word's
    @_SLOW
    @given(plans())
    def test_docx2python(self, plan: Plan) -> None:
        """docx2python finds every printed string in order."""
        with docx2python.docx2python(io.BytesIO(_render(plan, "word"))) as content:
            text = content.text
        assert first_missing(printed(plan), normal(text)) is None

    @_SLOW
    @given(plans())
    def test_valid(self, plan: Plan) -> None:
        """openxml-audit finds nothing."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "plan.docx")
            file.write_bytes(_render(plan, "word"))
            assert not OpenXmlValidator().validate(file).errors


def _markdown_tokens(text: str) -> list[Token]:
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [inner for token in reader.parse(text) for inner in (token, *(token.children or ()))]


def _markdown_text(text: str) -> Iterator[str]:
    in_contents = False
    for token in _markdown_tokens(text):
        if token.type == "link_open":
            in_contents = str(token.attrs["href"]).startswith("#")
        elif token.type == "text" and not in_contents:
            yield token.content
        elif token.type == "link_close":
            in_contents = False
        elif token.type in {"softbreak", "hardbreak"} or token.block or token.content == "<br>":
            yield "\n"


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, str):
        yield value


def _html(word: bytes) -> str:
    page: str = mammoth.convert_to_html(io.BytesIO(word)).value  # type: ignore[no-untyped-call] # mammoth has no types
    return page


class _WordText(html.parser.HTMLParser):
    """Collects the text outside links into the document itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._in_contents = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._in_contents = (dict(attrs).get("href") or "").startswith("#")
        elif tag in {"p", "li", "br", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"}:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._in_contents = self._in_contents and tag != "a"

    def handle_data(self, data: str) -> None:
        if not self._in_contents:
            self.found.append(data)
