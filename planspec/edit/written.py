"""New values as text, in the style of what stands around them."""

from typing import Any, NamedTuple

from planspec.edit.extent import COLLECTION, is_flow, values
from planspec.edit.manner import Manner
from planspec.edit.refusal import NOT_IN_FLOW, Refusal
from planspec.edit.scalar import key, literal, scalar
from planspec.edit.word import meant
from planspec.source.place import NOWHERE, Place, child


class Written(NamedTuple):
    """A value as it is written.

    Attributes:
        head: What stands on the line of its key or hyphen.
        body: The lines below, each with the line break before it.
    """

    head: str
    body: str = ""


class Writer(NamedTuple):
    """Writes values as others in the file are written.

    Attributes:
        text: The whole text.
        manner: The habits of the file.
    """

    text: str
    manner: Manner

    def block(self, value: Any, column: int, like: Place = NOWHERE, hang: int = 0) -> Written | Refusal:
        """Return *value* as it is written outside of brackets.

        Args:
            value: Data as the reader gives it.
            column: That of its key or hyphen.
            like: The place of a value of the same kind, whose style it takes.
            hang: How many columns after its hyphen it stands, or 0 behind a key.
        """
        if value is None:
            return Written("")
        if isinstance(value, str):
            return self._scalar(value, column, like)
        if not value or (is_flow(self.text, like) and values(like)):
            flow = self.flow(value, like)
            return flow if isinstance(flow, Refusal) else Written(flow)
        inside = column + (hang or (self.manner.list_step if isinstance(value, list) else self.manner.step))
        lines = self._entries(value, inside, like)
        if isinstance(lines, Refusal):
            return lines
        pad = self.manner.line_break + " " * inside
        if hang:
            return Written(lines[0], "".join(pad + line for line in lines[1:]))
        return Written("", "".join(pad + line for line in lines))

    def field(self, name: str, value: Any, column: int, like: Place = NOWHERE) -> str | Refusal:
        """Return a field as it stands at *column*."""
        written = self.block(value, column, like)
        if isinstance(written, Refusal):
            return written
        return f"{key(name, self.manner)}:" + (" " + written.head if written.head else "") + written.body

    def item(self, value: Any, column: int, like: Place = NOWHERE, hang: int = 2) -> str | Refusal:
        """Return an item of a list as it stands at *column*."""
        written = self.block(value, column, like, hang)
        if isinstance(written, Refusal):
            return written
        return "-" + (" " * (hang - 1) + written.head if written.head else "") + written.body

    def flow(self, value: Any, like: Place = NOWHERE) -> str | Refusal:
        """Return *value* as it is written in brackets."""
        if value is None:
            return ""
        if isinstance(value, str):
            return scalar(self._word(value, like), self.manner, self._quote(like), in_flow=True)
        opening, closing = "[]" if isinstance(value, list) else "{}"
        if isinstance(value, list):
            parts = [NOT_IN_FLOW if one is None else self.flow(one, _first(like)) for one in value]
        else:
            parts = [self.flow_field(name, one, child(like, name) or NOWHERE) for name, one in value.items()]
        refused = next((one for one in parts if isinstance(one, Refusal)), None)
        inner = ", ".join(one for one in parts if isinstance(one, str))
        gap = " " if inner and self.text.startswith(opening + " ", like[0]) else ""
        return refused or opening + gap + inner + gap + closing

    def flow_field(self, name: str, value: Any, like: Place = NOWHERE) -> str | Refusal:
        """Return a field as it is written in braces."""
        written = self.flow(value, like)
        if isinstance(written, Refusal):
            return written
        return f"{key(name, self.manner)}: {written}"

    def _entries(self, value: Any, column: int, like: Place) -> tuple[str, ...] | Refusal:
        if isinstance(value, list):
            entries = [self.item(one, column, _first(like)) for one in value]
        else:
            entries = [self.field(name, one, column, child(like, name) or NOWHERE) for name, one in value.items()]
        refused = next((one for one in entries if isinstance(one, Refusal)), None)
        return refused or tuple(one for one in entries if isinstance(one, str))

    def _scalar(self, value: str, column: int, like: Place) -> Written:
        opening = self._opening(like)
        if not self.manner.careful and ("\n" in value or opening == "|"):
            found = literal(value, column, min(self.manner.step, 9), self.manner.line_break)
            if found:
                return Written(*found)
        return Written(scalar(self._word(value, like), self.manner, self._quote(like), in_flow=False))

    def _word(self, value: str, like: Place) -> str:
        """Return *value* as a number, yes or no where it takes the place of one, or stands beside one."""
        return meant(value, self.text[like[0] : like[1]]) if self._opening(like) else value

    def _opening(self, like: Place) -> str:
        return self.text[like[0]] if len(like) != COLLECTION and like[0] < like[1] else ""

    def _quote(self, like: Place) -> str:
        return self._opening(like) if self._opening(like) in ("'", '"') else ""


def _first(like: Place) -> Place:
    return next(iter(values(like)), NOWHERE)
