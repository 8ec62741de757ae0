"""ruamel.yaml's parser in Python, made to accept and to refuse what libyaml does."""

import re
from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import StringMark
from ruamel.yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.scanner import Scanner, ScannerError


class _Scanner(Scanner):
    """Takes tabs between tokens and within plain scalars, as libyaml does and the specification allows."""

    def scan_to_next_token(self) -> None:
        super().scan_to_next_token()
        while self.reader.peek() == "\t" and (self.flow_level or not self.allow_simple_key):
            self.reader.forward()
            super().scan_to_next_token()

    def scan_plain_spaces(self, indent: int, start_mark: StringMark) -> list[str] | None:
        length = 0
        while self.reader.peek(length) in " \t":
            length += 1
        blanks: str = self.reader.prefix(length)
        if "\t" in blanks:
            self.reader.forward(length)
            if self.reader.peek() not in "\r\n":
                return [blanks]
        spaces: list[str] | None = super().scan_plain_spaces(indent, start_mark)
        return spaces


def events_of(text: str) -> Iterator[Event]:
    """Yield the events of *text*.

    Raises:
        MarkedYAMLError: The text is no YAML to libyaml.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.Scanner = _Scanner
    open_flows: list[bool] = []
    position = 0
    try:
        for event in yaml.parse(text):
            _follow(event, open_flows)
            _refuse_name(event)
            if isinstance(event, ScalarEvent):
                _refuse_scalar(text, event, in_flow=bool(open_flows) and open_flows[-1])
            position = event.end_mark.index
            yield event
    except ValueError as error:
        raise _refused_escape(text, position) from error


def _follow(event: Event, open_flows: list[bool]) -> None:
    if isinstance(event, MappingStartEvent | SequenceStartEvent):
        open_flows.append(bool(event.flow_style))
    elif isinstance(event, MappingEndEvent | SequenceEndEvent):
        open_flows.pop()


def _refuse_name(event: Event) -> None:
    """Refuse names of anchors and aliases that are not ASCII."""
    name = getattr(event, "anchor", None)
    if name is not None and not re.fullmatch(r"[0-9A-Za-z_-]+", name):
        kind = "alias" if isinstance(event, AliasEvent) else "anchor"
        context, problem = f"while scanning an {kind}", "found a character beyond ASCII"
        raise ScannerError(context, event.start_mark, problem, None)


def _refuse_scalar(text: str, event: ScalarEvent, *, in_flow: bool) -> None:
    start, end = event.start_mark.index, event.end_mark.index
    if event.style == '"' and re.search("[\ud800-\udfff]", event.value):
        raise _refused_escape(text, start)
    found = re.compile("[:?]").search(text, start, end) if in_flow and not event.style and event.ctag is None else None
    if found:
        context, problem = "while scanning a plain scalar", f"found unexpected '{found[0]}'"
        raise ScannerError(context, event.start_mark, problem, _mark(text, found.start()))


def _refused_escape(text: str, position: int) -> ScannerError:
    found = re.compile(r"\\(?:u[dD][89a-fA-F]|U(?!00(?:0|10)))").search(text, position)
    mark = _mark(text, found.start() if found else position)
    return ScannerError("while scanning a quoted scalar", None, "found invalid Unicode character escape code", mark)


def _mark(text: str, index: int) -> StringMark:
    return StringMark("", index, 0, 0, text, index)
