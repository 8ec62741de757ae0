"""Text that looks like Markdown, written so that it reads as text (CommonMark 0.31 and GitHub's extensions)."""

import re

_MARKUP = (
    r"[\\`*\[\]<~|$]"  # code, emphasis, links, HTML, strikethrough, table cells, formulas
    r"|(?<![^\W_])_|_(?![^\W_])"  # emphasis, except inside a word
    r"|&(?=[#0-9A-Za-z]*(?:;|$))"  # character references; the rest of one may stand in the next inline
)
_AUTOLINK = (
    r"(?i:(?<=http)|(?<=https)|(?<=ftp)):(?=//)"
    r"|(?i:(?<=www))\."
    r"|(?<=[0-9A-Za-z._+-])@(?=[0-9A-Za-z_-])"
)
_IN_TEXT = re.compile(f"{_MARKUP}|{_AUTOLINK}")
_IN_LINK = re.compile(_MARKUP)
_LINE_START = re.compile(
    r"#(?=#{0,5}(?: |$))"  # heading
    r"|[-+](?= |$)"  # list
    r"|[0-9]{1,9}[.)](?= |$)"  # list with numbers
    r"|>"  # quotation
    r"|[-=:](?=[-=: ]*$)"  # heading by underline, rule, second line of a table
)
_HEADING_END = re.compile(r"(^| )(?=#+$)")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_UNSAFE_IN_ADDRESS = re.compile(r"[\s<>()\\`|\x00-\x1f\x7f]")


def tidy(text: str) -> str:
    """Return *text* with every run of spaces, tabs and line ends as one space, as Markdown readers see it."""
    return _SPACES.sub(" ", text)


def escape(text: str) -> str:
    """Return *text* with a backslash before every character that Markdown takes for markup anywhere in a line."""
    return _IN_TEXT.sub(r"\\\g<0>", tidy(text))


def escape_in_link(text: str) -> str:
    """Return *text*, the words of a link, escaped likewise; an address in them cannot become a second link."""
    return _IN_LINK.sub(r"\\\g<0>", tidy(text))


def escape_start(line: str) -> str:
    """Return a rendered line with a backslash before what would open a block at its start."""
    found = _LINE_START.match(line)
    if found is None:
        return line
    mark = found.end() - 1
    return f"{line[:mark]}\\{line[mark:]}"


def escape_heading_end(line: str) -> str:
    """Return a rendered heading whose last number signs stay part of it."""
    return _HEADING_END.sub(r"\1\\", line)


def address(target: str) -> str:
    """Return *target* as the destination of a link; what would end it early is percent-encoded."""
    return _UNSAFE_IN_ADDRESS.sub(_percent_encoded, target).replace("&", "\\&")


def _percent_encoded(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
