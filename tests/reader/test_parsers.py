"""Both parsers, libyaml and the one in Python, through the same loop."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.reader import Reading, read
from planspec.reader.event import Parser, libyaml, pure
from planspec.reader.pure import events_of
from planspec.source import Pointer, Span
from reader.layout import PLANS, write
from reader.test_read import CLEAN, FOUND
from reader.test_syntax import FULL_WIDTH, SLIPS

CORPUS = [text for text, _ in CLEAN.values()] + [*FOUND, *SLIPS, *FULL_WIDTH]


def _spans(reading: Reading) -> dict[Pointer, tuple[Span, Span]]:
    return {
        at: (reading.source_map.locate(at), reading.source_map.locate(at, key=True))
        for at in _pointers(reading.data, ())
    }


def _pointers(data: object, at: Pointer) -> list[Pointer]:
    below = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(found for step, value in below for found in _pointers(value, (*at, step)))]


def _assert_same(text: str) -> None:
    fast, slow = read(text, parser=libyaml), read(text, parser=pure)
    for one, other in zip(fast.errors, slow.errors, strict=True):
        assert (one.code, one.message, one.span, one.related) == (other.code, other.message, other.span, other.related)
    if fast.usable:
        assert fast.data == slow.data
        assert _spans(fast) == _spans(slow)
        assert fast.comments == slow.comments


@pytest.mark.parametrize("text", CORPUS, ids=lambda text: ascii(text)[:40])
def test_both_parsers_agree(text: str) -> None:
    """Data, positions, comments and errors are the same."""
    _assert_same(text)


@given(PLANS, st.data(), st.sampled_from(("\n", "\r\n")))
def test_both_parsers_agree_on_any_data(data: dict[str, object], choices: st.DataObject, line_break: str) -> None:
    """Whatever is written, and in whatever layout, both read the same."""
    _assert_same(write(data, choices.draw).replace("\n", line_break))


def test_reading_goes_on_without_the_extension() -> None:
    """Where the extension cannot be imported, the parser in Python reads the same."""
    program = (
        "import sys; sys.modules['_ruamel_yaml'] = None\n"
        "from planspec.reader import event, read\n"
        "assert event.PARSER is event.pure\n"
        "reading = read('a: [b]\\nc：d')\n"
        "print([(error.code, error.span.start.line, error.span.start.column) for error in reading.errors])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[('PLN014', 2, 2)]\n"


def test_events_end() -> None:
    """The parser in Python ends after the last event, as libyaml does."""
    events = [type(event).__name__ for event in events_of("a: b")]
    assert (len(events), events[-1]) == (8, "StreamEndEvent")


@pytest.mark.parametrize("parser", [libyaml, pure])
def test_parser_may_be_chosen(parser: Parser) -> None:
    """The parser is an argument, for tests and for those who cannot have the extension."""
    assert read("a: b", parser=parser).data == {"a": "b"}
