"""Another value in the place of one that is there."""

import re
from typing import NamedTuple

from planspec.edit.extent import (
    COLLECTION,
    column,
    content_end,
    entries,
    hang,
    head_of,
    is_block,
    is_flow,
    keeps_breaks,
    lead_of,
    past_colon,
    values,
)
from planspec.edit.patch import Patch
from planspec.edit.refusal import NOT_IN_FLOW, Refusal
from planspec.edit.replacement import pieces
from planspec.edit.scalar import is_misread, literal
from planspec.edit.site import BLOCK, Site
from planspec.edit.writing import write_value
from planspec.edit.written import Writer, Written
from planspec.reader.line import line_end
from planspec.source.place import NOWHERE, Place

Patches = tuple[Patch, ...] | Refusal


class Setting(NamedTuple):
    """A value that is to be written in the place of another one.

    Attributes:
        writer: Writes new values.
        around: The place of the collection in which it stands.
        number: How many entries stand before it there.
        in_flow: Whether any collection around is in brackets.
    """

    writer: Writer
    around: Place
    number: int
    in_flow: bool

    def patches(self, old: object, new: object) -> Patches:
        """Return the patches that put *new* in the place of *old*, both as the reader gives them."""
        place = values(self.around)[self.number]
        if old == new:
            return ()
        if isinstance(old, str) and isinstance(new, str) and old and not self.writer.manner.careful:
            return self._text(place, old, new)
        return self._in_flow(place, new) if self.in_flow else self._in_block(place, new)

    def _text(self, place: Place, old: str, new: str) -> Patches:
        text = self.writer.text
        opening = text[place[0]] if text[place[0]] in ("'", '"', *BLOCK) else ""
        site = Site(place[0], place[1], opening, self.in_flow)
        # Where paragraphs come or go, the lines of a folded text are written anew: none must be left empty.
        parted = opening == ">" and old.count("\n") != new.count("\n")
        emptied = opening in BLOCK and not new.strip("\n")
        if not (parted or emptied) and (opening in BLOCK or "\n" not in new or opening == '"' or self.in_flow):
            written = write_value(text, site, old, tuple(pieces(old, 0, len(old), new)))
            misread = not opening and is_misread(new, in_flow=self.in_flow)
            if not isinstance(written, Refusal) and not misread:
                return written
        if opening in BLOCK and (found := self._block_scalar(place, new)):
            return found
        return self._in_flow(place, new) if self.in_flow else self._in_block(place, new)

    def _block_scalar(self, place: Place, new: str) -> tuple[Patch, ...]:
        """Return the patches that write *new* as a block scalar with the indentation of the one in its place."""
        text, (start, end) = self.writer.text, (place[0], content_end(self.writer.text, place))
        header = line_end(text, start)
        first = re.compile(r"[\s]*?(?:^|(?<=[\r\n]))( *)(?=[^\s])").match(text, header, end)
        base = column(text, self.head)
        step = len(first[1]) - base if first else self.writer.manner.step
        if not 1 <= step <= 9:  # noqa: PLR2004 -- an indicator is one digit
            return ()
        found = literal(new, base, step, self.writer.manner.line_break, text[start])
        marks = re.compile(r"[|>][-+0-9]*").match(text, start)
        if found is None or marks is None:
            return ()
        return Patch(start, marks.end(), found[0]), Patch(header, max(header, bottom(text, place)), found[1])

    def _in_flow(self, place: Place, new: object) -> Patches:
        text = self.writer.text
        if new is None and isinstance(entries(self.around), list):
            return NOT_IN_FLOW
        written = self.writer.flow(new, place)
        if isinstance(written, Refusal):
            return written
        start, end = place[0], content_end(text, place)
        if start < end:
            return (Patch(start, end, written),)
        colon = "" if text[start - 1 : start] == ":" else ":"
        return (Patch(start, past_colon(text, end), f"{colon} {written}"),)

    def _in_block(self, place: Place, new: object) -> Patches:
        text = self.writer.text
        behind = hang(text, self.head, place) if isinstance(entries(self.around), list) else 0
        like = place if (isinstance(new, list | dict)) == (len(place) == COLLECTION) else NOWHERE
        written = self.writer.block(new, column(text, self.head), like, behind)
        return written if isinstance(written, Refusal) else self.placed(place, written)

    @property
    def head(self) -> int:
        """The offset of the key or the hyphen before the value."""
        return head_of(self.writer.text, self.around, self.number)

    def placed(self, place: Place, written: Written) -> Patches:
        """Return the patches that put *written* in the place of a value outside of brackets."""
        lead = lead_of(self.writer.text, self.around, self.number)
        below = line_end(self.writer.text, lead) < place[0]
        if below and (is_block(self.writer.text, place) or not written.head):
            return self._below(place, lead, written)
        return self._beside(place, lead, written)

    def _below(self, place: Place, lead: int, written: Written) -> Patches:
        """Return the patches for a value that starts on the line below its key; a comment beside it stays."""
        text = self.writer.text
        end = content_end(text, place)
        stop = line_end(text, end)
        first = Patch(lead, lead, " " + written.head if written.head else "")
        keeps = not is_block(text, place) and text[end:stop].strip()
        return first, Patch(line_end(text, lead), end if keeps else stop, written.body)

    def _beside(self, place: Place, lead: int, written: Written) -> Patches:
        """Return the patches for a value that starts on the line of its key, or is a scalar on a line of its own."""
        text = self.writer.text
        start, end = place[0], content_end(text, place)
        if text[start : start + 1] in BLOCK and start < end:
            marks = re.compile(r"[|>][-+0-9]*").match(text, start)
            header = marks.end() if marks else end
            own = line_end(text, start)
            body = Patch(own, max(own, bottom(text, place)), written.body)
            return (Patch(start, header, written.head) if written.head else Patch(lead, header, "")), body
        if start == end:
            blanks = re.compile(r"[ \t]+(?=[\r\n]|\Z)|").match(text, start)
            end = blanks.end() if blanks else end
            head = Patch(start, end, " " + written.head if written.head else "")
        else:
            head = Patch(start, end, written.head) if written.head else Patch(lead, end, "")
        stop = line_end(text, end)
        return head, Patch(stop, stop, written.body)


def bottom(text: str, place: Place) -> int:
    """Return the offset before the last line break of a block scalar."""
    end = place[1]
    if not keeps_breaks(text, place):
        return content_end(text, place)
    return end - 2 if text.startswith("\r\n", end - 2) else end - (text[end - 1] in "\r\n")


def in_brackets(text: str, way: tuple[Place, ...]) -> bool:
    """Tell whether any of the places on *way* is that of a collection in brackets."""
    return any(is_flow(text, place) for place in way)
