"""Words of a plan in Markdown on GitHub, where they must stay words."""

import re

from planspec.cli.cells import visible

_UNSEEN = "&#8203;"
"""A zero-width space: what GitHub would take for a mention, a reference or an address falls apart at it."""
_SEAM = "\u200b"
_SPECIAL = r"[!\"#$'()*+\-.:=@\[\\\]^_`{|}~&<>\u200b]"
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", _SEAM: _UNSEEN}
_ALIVE = (
    r"(?<=[@#])(?=[\w/-]|$)"  # @name, #12
    r"|(?<=:)(?=//|$|[\w+-]+:)"  # https://, :smile:
    r"|(?<=(?i:www))(?=\.)"
    r"|(?<=(?i:GH)-)(?=\d)"
    r"|(?<=[0-9a-fA-F]{6})(?=[0-9a-fA-F])"  # the number of a commit
)


def escaped(text: str) -> str:
    """Return *text* in one line that GitHub shows letter for letter.

    Markup, HTML and cells of tables are escaped; an invisible space parts what would become a mention of a person or
    team, a reference to an issue or a commit, an emoji or a link. Line breaks become ``<br>``.
    """
    return "<br>".join(filter(None, map(_line, text.splitlines())))


def _line(line: str) -> str:
    parted = re.sub(_ALIVE, _SEAM, visible(" ".join(line.split())))
    return re.sub(_SPECIAL, lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), parted)
