"""Random data, and random ways to write it in YAML."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[Any]], Any]

LETTERS = st.sampled_from("abz01 .,:-#'\"\\[]{}!&*?|>%@`~=/　：－、。ー～あいう漢字𠮷🎌é\n")
VALUES = st.text(LETTERS, max_size=24) | st.text(st.sampled_from("あ い\n"), max_size=12)
KEYS = st.from_regex(r"[a-z]{1,3}", fullmatch=True) | st.text(
    st.sampled_from("あ：'\"\\ -#:xy"), min_size=1, max_size=6
)
DATA = st.recursive(
    VALUES | st.none(),
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    max_leaves=12,
)
PLANS = st.dictionaries(KEYS, DATA, min_size=1, max_size=5)

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=　－＃｜＞][^\n]*")
_ESCAPES = {"\n": "\\n", '"': '\\"', "\\": "\\\\", " ": "\\ ", "/": "\\/"}


def _one(draw: Draw, options: tuple[T, ...]) -> T:
    chosen: T = draw(st.sampled_from(options))
    return chosen


def write(data: dict[str, object], draw: Draw) -> str:
    """Write *data* as a YAML text in a random layout."""
    return "".join(_block(data, 0, draw))


def _block(data: Any, indent: int, draw: Draw) -> str:
    if isinstance(data, dict):
        entries = (_key(key, draw) + ":" + _below(value, indent, draw) for key, value in data.items())
    else:
        entries = ("-" + _below(value, indent, draw) for value in data)
    pad = " " * indent
    return "".join(pad + entry + _after(entry, pad, draw) for entry in entries)


def _after(entry: str, pad: str, draw: Draw) -> str:
    """Return a blank line or a comment; a blank line would belong to a block scalar that keeps its line breaks."""
    return _one(draw, ("", "", "" if re.search(r"[|>]\+", entry) else "\n", pad + "# x: 'y\n"))


def _below(value: Any, indent: int, draw: Draw) -> str:
    if value is None:
        return _one(draw, ("\n", " # empty\n", "  \n"))
    deeper = indent + _one(draw, (1, 2, 4))
    if isinstance(value, str):
        return _scalar_below(value, deeper, draw)
    if draw(st.booleans()):
        return " " + _flow(value, draw) + _one(draw, ("\n", " # c\n"))
    return _one(draw, ("\n", " # c\n")) + _block(value, deeper, draw)


def _scalar_below(value: str, indent: int, draw: Draw) -> str:
    style = _one(draw, (_plain, _single, _double, _literal, _folded))
    written = style(value, indent, draw)
    if written is None:
        written = _double(value, indent, draw)
    end = "" if written.endswith("\n") else _one(draw, ("\n", " # c\n", "  \n"))
    start = "\n" + " " * indent if draw(st.booleans()) and written[0] not in "|>" else _one(draw, (" ", "  "))
    return start + written + end


def _key(key: str, draw: Draw) -> str:
    if re.fullmatch(r"[a-z]+", key) and draw(st.booleans()):
        return key
    if draw(st.booleans()):
        return "'" + key.replace("'", "''") + "'"
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _flow(value: Any, draw: Draw) -> str:
    gap = _one(draw, ("", " "))
    if isinstance(value, dict):
        entries = [_key(key, draw) + ": " + _flow(inner, draw) for key, inner in value.items()]
        return "{" + gap + ("," + gap).join(entries) + gap + "}"
    if isinstance(value, list):
        if None in value:
            return "[" + ", ".join(_flow(inner, draw) if inner is not None else '""' for inner in value) + "]"
        return "[" + gap + (", " + gap).join(_flow(inner, draw) for inner in value) + gap + "]"
    return "" if value is None else _flow_scalar(value, draw)


def _flow_scalar(value: str, draw: Draw) -> str:
    if re.fullmatch(r"[a-zあ-う漢字。]+", value) and draw(st.booleans()):
        return value
    return _single(value, 0, draw) or _double(value, 0, draw)


def _plain(value: str, indent: int, draw: Draw) -> str | None:
    if not _PLAIN.fullmatch(value) or re.search(r":(?:\s|$)|\s#|\s$", value) or value in ("---", "..."):
        return None
    return _broken_at_spaces(value, indent, draw)


def _broken_at_spaces(value: str, indent: int, draw: Draw) -> str:
    """Break lines at single spaces, where the next word cannot be taken for anything else."""
    pad = "\n" + " " * indent
    return re.sub(r"(?<=\w) (?=[^\Wー])", lambda _: pad if draw(st.booleans()) else " ", value)


def _single(value: str, indent: int, draw: Draw) -> str | None:
    if "\n" in value:
        return None
    return "'" + _broken_at_spaces(value.replace("'", "''"), indent + 1, draw) + "'"


def _double(value: str, indent: int, draw: Draw) -> str:
    return '"' + "".join(_double_character(character, indent, draw) for character in value) + '"'


def _double_character(character: str, indent: int, draw: Draw) -> str:
    number = ord(character)
    forms = [_ESCAPES.get(character, character), f"\\U{number:08X}"]
    forms += [f"\\u{number:04x}"] if number < 0x10000 else []
    forms += [f"\\x{number:02X}"] if number < 0x100 else []
    form = forms[_one(draw, (0, 0, 0, 0, 1, -1))]
    return ("\\\n" + " " * (indent + 1) if draw(st.integers(0, 9)) == 0 else "") + form


def _chomping(value: str) -> str:
    breaks = len(value) - len(value.rstrip("\n"))
    return "-" if not breaks else "" if breaks == 1 else "+"


def _literal(value: str, indent: int, draw: Draw) -> str | None:
    if not value.strip("\n") or value[0] in " \n":
        return None
    pad = " " * (indent + _one(draw, (0, 1)))
    comment = _one(draw, ("", " # | 'c"))
    lines = value.rstrip("\n").split("\n") + [""] * max(0, len(value) - len(value.rstrip("\n")) - 1)
    return "|" + _chomping(value) + comment + "\n" + "".join((pad + line if line else "") + "\n" for line in lines)


def _folded(value: str, indent: int, draw: Draw) -> str | None:
    body = value.rstrip("\n")
    if not body or any(line[:1] == " " for line in body.split("\n")) or body[0] == "\n":
        return None
    pad = " " * indent
    return ">" + _chomping(value) + "\n" + _join_folded(body, pad, draw) + "\n" * max(1, len(value) - len(body))


def _join_folded(body: str, pad: str, draw: Draw) -> str:
    written = ""
    for part in re.split(r"(\n+)", body):
        if part.startswith("\n"):
            written += "\n" + part
        elif part:
            written += pad + re.sub(r"(?<=\S) (?=\S)", lambda _: "\n" + pad if draw(st.booleans()) else " ", part)
    return written
