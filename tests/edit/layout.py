"""Random plans in random layouts: what people and programs write, with comments of which none is like another."""

import re
from random import Random
from typing import Any

WORDS = (
    "地域",
    "福祉",
    "つどい",
    "a",
    "it's",
    "No. 1",
    "12",
    "true",
    "1-1",
    "架空の町",
    "𠮷野",
    "🎌",
    "x: y",
    "名前：値",
    "- 項",
    "[新]",
    "# 印",
    "〜から",
    "C#",
)
KEYS = ("id", "title", "actions", "text", "期間", "a b", "new", "items", "x-1", "note", "goal", "list")


def value(random: Random, depth: int = 3) -> Any:
    """Return random data: texts above all, and lists and mappings not deeper than *depth*."""
    kind = random.choice(("text", "text", "text", "empty", "list", "mapping", "mapping", "alike")) if depth else "text"
    if kind == "list":
        return [value(random, depth - 1) for _ in range(random.randrange(4))]
    if kind == "alike":
        keys = random.sample(KEYS, random.randint(1, 3))
        return (
            [{key: value(random, depth - 2) for key in keys} for _ in range(random.randint(1, 4))] if depth > 1 else []
        )
    if kind == "mapping":
        return {key: value(random, depth - 1) for key in random.sample(KEYS, random.randrange(4))}
    return text(random) if kind == "text" else None


def text(random: Random) -> str:
    """Return a random text, of several lines now and then."""
    if random.random() < 0.03:
        return ""
    lines = [" ".join(random.choices(WORDS, k=random.randint(1, 4))) for _ in range(random.choice((1, 1, 1, 1, 2, 3)))]
    return random.choice(("\n", "\n", "\n\n")).join(lines) + random.choice(("", "", "", "\n", "\n\n"))[: len(lines)]


class Page:
    """A file that is being written: its habits, and how many comments it has."""

    def __init__(self, random: Random) -> None:
        """Choose the habits."""
        self.random = random
        self.step = random.choice((2, 2, 2, 3, 4))
        self.list_step = random.choice((0, 2, 2, 4))
        self.comments = random.choice((0, 0.1, 0.3))
        self.blanks = random.choice((0, 0, 0.2, 1))
        self.flows = random.choice((0, 0.1, 0.5))
        self.written = 0

    def write(self, data: dict[str, Any]) -> str:
        """Return *data* as a YAML text."""
        made = (
            self._maybe(self._comment() + "\n\n") + "".join(self._lines(data, 0)) + self._maybe(self._comment() + "\n")
        )
        if self.random.random() < 0.2:
            made = made.rstrip("\n") if not re.search(r"[|>][-+0-9]*[^\n]*\n[^\n]*\n*\Z", made) else made
        ends = self.random.choice(("\n", "\n", "\r\n"))
        return self.random.choice(("", "", "\ufeff")) + made.replace("\n", ends)

    def _maybe(self, written: str) -> str:
        return written if self.random.random() < self.comments else ""

    def _comment(self) -> str:
        self.written += 1
        return f"# 注{self.written:03} 'x: ["

    def _lines(self, data: Any, indent: int) -> list[str]:
        pad = " " * indent
        lines: list[str] = []
        for entry in data.items() if isinstance(data, dict) else enumerate(data):
            above = (
                "\n" if lines and self.random.random() < self.blanks and not re.search(r"[|>]\d?\+", lines[-1]) else ""
            )
            above += self._maybe(pad + self._comment() + "\n\n") if above else ""
            above += self._maybe(pad + self._comment() + "\n")
            below = self._maybe(pad + "  " + self._comment() + "\n")
            written = self._entry(entry[0] if isinstance(data, dict) else None, entry[1], indent)
            safe = not re.search(r"[|>][-+\d]*( #[^\n]*)?\n(?!.*: )", written)
            lines.append(above + pad + written + (below if safe else ""))
        return lines

    def _entry(self, key: str | None, inner: Any, indent: int) -> str:
        lead = "-" if key is None else self._key(key) + ":"
        if inner is None:
            return lead + self._maybe("  " + self._comment()) + "\n"
        if isinstance(inner, str):
            return lead + " " + self._scalar(inner, indent)
        if not inner or self.random.random() < self.flows:
            return lead + " " + self._flow(inner, indent + self.step) + self._maybe("  " + self._comment()) + "\n"
        if key is None and self.random.random() < 0.8:
            gap = self.random.choice((1, 1, 1, 3))
            lines = self._lines(inner, indent + 1 + gap)
            compact = lines[0].lstrip("\n ")
            return (
                lead + " " * gap + "".join((compact, *lines[1:])) if compact[0] != "#" else lead + "\n" + "".join(lines)
            )
        deeper = indent + (self.step if isinstance(inner, dict) or key is None else self.list_step)
        return lead + self._maybe("  " + self._comment()) + "\n" + "".join(self._lines(inner, deeper))

    def _key(self, key: str) -> str:
        return self.random.choice((key, key, key, f"'{key}'", f'"{key}"'))

    def _scalar(self, inner: str, indent: int) -> str:
        style = self.random.choice((self._plain, self._plain, self._single, self._double, self._literal, self._folded))
        written = style(inner, indent) or self._double(inner, indent)
        return written if written.endswith("\n") else written + self._maybe("  " + self._comment()) + "\n"

    def _plain(self, inner: str, indent: int) -> str:
        if not re.fullmatch(r"[\wA-Z].*", inner) or re.search(r": |：| #|[\n,\[\]{}]|\s\Z", inner):
            return ""
        return self._broken(inner, indent)

    def _single(self, inner: str, indent: int) -> str:
        return "" if "\n" in inner else "'" + self._broken(inner.replace("'", "''"), indent) + "'"

    def _double(self, inner: str, _indent: int) -> str:
        return '"' + inner.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    def _broken(self, inner: str, indent: int) -> str:
        if self.random.random() < 0.2:
            return re.sub(r"(?<=\w) (?=\w)", "\n" + " " * (indent + self.step), inner)
        return inner

    def _literal(self, inner: str, indent: int, opening: str = "|") -> str:
        body = inner.rstrip("\n")
        if not body:
            return ""
        deeper = self.random.choice((self.step, self.step, self.step + 1))
        chomping = {0: "-", 1: "", 2: "+"}[len(inner) - len(body)]
        indicator = str(deeper) if self.random.random() < 0.1 else ""
        header = opening + indicator + chomping + self._maybe(" " + self._comment()) + "\n"
        between = "\n" if opening == "|" else "\n\n"
        lines = between.join(body.split("\n")).split("\n")
        return (
            header
            + "".join((" " * (indent + deeper) + line if line else "") + "\n" for line in lines)
            + "\n" * (chomping == "+")
        )

    def _folded(self, inner: str, indent: int) -> str:
        return self._literal(inner, indent, ">")

    def _flow(self, inner: Any, indent: int) -> str:
        if isinstance(inner, str):
            plain = self._plain(inner, 0).replace("\n", " ")
            return self.random.choice((self._double(inner, 0), plain or self._double(inner, 0)))
        if isinstance(inner, list):
            opening, closing, entries = (
                "[",
                "]",
                [self._flow("空" if one is None else one, indent + 2) for one in inner],
            )
        else:
            opening, closing = "{", "}"
            entries = [
                f"{self._key(key)}: {self._flow(one, indent + 2) if one is not None else ''}"
                for key, one in inner.items()
            ]
        if entries and self.random.random() < 0.3:
            pad = "\n" + " " * indent
            commas = [","] * (len(entries) - 1) + [self.random.choice(("", ","))]
            lines = [
                f"{pad}{entry}{comma}{self._maybe('  ' + self._comment())}"
                for entry, comma in zip(entries, commas, strict=True)
            ]
            return opening + "".join(lines) + "\n" + " " * (indent - 1) + closing
        gap = self.random.choice(("", "", " "))
        return opening + gap + self.random.choice((", ", ", ", ",")).join(entries) + gap + closing
