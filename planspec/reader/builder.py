"""The loop over the events of a text, which builds plain data and notes down where everything stands."""

import re
from collections.abc import Iterable
from typing import Any

from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from planspec.reader import node_problem
from planspec.reader.colon_in_text import colons_in_texts
from planspec.reader.event import Events
from planspec.reader.list_mark import marks_in_item, marks_in_value
from planspec.reader.problem import Problem
from planspec.source import Pointer
from planspec.source.place import Place, key_end

MAX_DEPTH = 32
"""How deep lists and mappings may be nested."""

_MOST_PROBLEMS = 100
_ODD_KEYS = frozenset({"", "<<"})
_PROPERTIES = r"(?:[!&]\S*+(?:\s++(?:#[^\r\n]*+)?)*+)*+"


class Stop(Exception):  # noqa: N818 -- no error, but the end of reading
    """Reading ends here: the text is nested too deep or has too many problems."""


class Builder:
    """Builds the data of one document.

    The methods call each other, never deeper than ``MAX_DEPTH``. A scalar without anchor and tag, the ordinary case, is
    taken in the loops themselves, without a call.
    """

    def __init__(self, text: str, events: Events) -> None:
        """Take a text, and its events from that of the document on."""
        self.problems: list[Problem] = []
        self._text = text
        self._get = events
        self._in_complex_key = False

    def document(self) -> tuple[object, Place | None, int]:
        """Return the data of the first document, its place, and the offset where the rest of the text starts.

        The place is ``None`` where there is no document.

        Raises:
            Stop: There is no sense in going on; the problems say why.
            MarkedYAMLError: The text is no YAML.
        """
        event = self._get()
        if type(event) is not DocumentStartEvent:
            return None, None, len(self._text)
        data, place = self._node(self._get(), ())
        return data, place, self._get().end_mark.index

    def _mapping(self, start: int, path: Pointer) -> tuple[dict[str, object], Place]:
        values: dict[str, object] = {}
        places: dict[str, tuple[int, Place]] = {}
        get = self._get
        while True:
            event = get()
            if type(event) is not ScalarEvent:
                if type(event) is MappingEndEvent:
                    return values, (start, event.end_mark.index, places)
                self._complex_key(event, path)
                continue
            key = event.value
            if event.anchor is not None or event.ctag is not None:
                self._properties(event, (*path, key))
            if key in values or (key in _ODD_KEYS and not event.style):
                self._refused_key(event, path, places)
                continue
            value = get()
            if type(value) is ScalarEvent and value.value and value.anchor is None and value.ctag is None:
                written = values[key] = value.value
                key_start, value_start, end = event.start_mark.index, value.start_mark.index, value.end_mark.index
                places[key] = key_start, (value_start, end)
                # Not ``key: value`` on one line, where there is nothing more to look at.
                if end - key_start != len(key) + 2 + len(written) and not value.style:
                    self._report_all(marks_in_value(self._text, value_start, end, (*path, key)))
            else:
                values[key], places[key] = self._entry(event, value, (*path, key))

    def _entry(self, key: ScalarEvent, event: Any, path: Pointer) -> tuple[object, tuple[int, Place]]:
        value, place = self._node(event, path)
        if value is None and place[0] == place[1]:
            colon = re.compile(r"(?:\s|#[^\r\n]*)*+:").match(self._text, key.end_mark.index)
            place = (colon.end(), colon.end()) if colon else (key.end_mark.index, key.end_mark.index)
        return value, (self._start(key), place)

    def _sequence(self, start: int, path: Pointer) -> tuple[list[object], Place]:
        values: list[object] = []
        places: list[Place] = []
        mappings = 0
        get = self._get
        while True:
            event = get()
            if type(event) is ScalarEvent and event.value and event.anchor is None and event.ctag is None:
                written, item_start, end = event.value, event.start_mark.index, event.end_mark.index
                values.append(written)
                places.append((item_start, end))
                if end - item_start != len(written) and not event.style:
                    self._report_all(marks_in_item(self._text, item_start, end, (*path, len(values) - 1)))
            elif type(event) is SequenceEndEvent:
                if 0 < mappings < len(values):
                    self._report_all(colons_in_texts(self._text, values, places, path))
                return values, (start, event.end_mark.index, places)
            else:
                mappings += type(event) is MappingStartEvent
                value, place = self._node(event, (*path, len(values)))
                values.append(value)
                places.append(place)

    def _node(self, event: Any, path: Pointer) -> tuple[object, Place]:
        if type(event) is AliasEvent:
            place = event.start_mark.index, event.end_mark.index
            self._report(node_problem.alias(self._text, *place, path))
            return None, place
        start = (
            self._properties(event, path) if event.anchor is not None or event.ctag is not None else self._start(event)
        )
        if type(event) is ScalarEvent:
            value = event.value if event.value or event.style else None
            return value, (start, event.end_mark.index)
        if len(path) >= MAX_DEPTH:
            self.problems.append(node_problem.too_deep(start, MAX_DEPTH, path))
            raise Stop
        return self._mapping(start, path) if type(event) is MappingStartEvent else self._sequence(start, path)

    def _start(self, event: Any) -> int:
        """Return the offset where a node starts, after its anchor and tag."""
        start: int = event.start_mark.index
        if event.anchor is None and event.ctag is None:
            return start
        found = re.compile(_PROPERTIES).match(self._text, start)
        end: int = event.end_mark.index
        return min(found.end() if found else start, max(start, end))

    def _properties(self, event: Any, path: Pointer) -> int:
        """Report the anchor and the tag of a node; return the offset where the node itself starts."""
        self._report_all(node_problem.properties(self._text, event.start_mark.index, path))
        return self._start(event)

    def _complex_key(self, event: Any, path: Pointer) -> None:
        if type(event) is not AliasEvent and not self._in_complex_key:
            self._report(node_problem.complex_key(event.start_mark.index, path))
        outer, self._in_complex_key = self._in_complex_key, True
        self._node(event, (*path, ""))
        self._in_complex_key = outer
        self._node(self._get(), (*path, ""))

    def _refused_key(self, event: ScalarEvent, path: Pointer, places: dict[str, tuple[int, Place]]) -> None:
        key, start = event.value, self._start(event)
        if key in places:
            first = places[key][0]
            stretches = (start, event.end_mark.index), (first, key_end(self._text, first, key))
            self._report(node_problem.duplicate_key(key, *stretches, (*path, key)))
        elif key:
            self._report(node_problem.merge_key(start, event.end_mark.index, path))
        else:
            self._report(node_problem.empty_key(self._text, start, path))
        self._node(self._get(), (*path, key))

    def _report_all(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self._report(problem)

    def _report(self, problem: Problem) -> None:
        self.problems.append(problem)
        if len(self.problems) >= _MOST_PROBLEMS:
            raise Stop
