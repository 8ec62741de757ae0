"""Events of a YAML text: from libyaml where its extension is installed, else from ruamel.yaml's own parser."""

from collections.abc import Callable
from typing import Any

from planspec.reader.pure import events_of

try:
    from _ruamel_yaml import CParser
except ImportError:  # pragma: no cover -- a test runs this in a process of its own
    CParser = None

Events = Callable[[], Any]
"""Gives the next of the events of ``ruamel.yaml.events``; raises ``MarkedYAMLError`` where the text is no YAML."""

Parser = Callable[[str], Events]
"""Starts to parse a text without control characters; the first event is that of the document."""


def libyaml(text: str) -> Events:
    """Parse *text* with libyaml."""
    events: Events = CParser(text.encode()).get_event
    events()
    return events


def pure(text: str) -> Events:
    """Parse *text* with ruamel.yaml's parser, which is written in Python and some fourteen times slower."""
    events = events_of(text).__next__
    events()
    return events


PARSER: Parser = pure if CParser is None else libyaml
"""The faster of the parsers that are installed."""
