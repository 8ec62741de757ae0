"""The page of a rule: the documentation that planners read and that tests run."""

import re
from typing import NamedTuple

SECTIONS = {
    "What it checks": "調べること",
    "Why": "理由",
    "Bad": "悪い例",
    "Good": "良い例",
    "Basis": "根拠",
}
"""The sections of every page, English title to Japanese title, in their order."""

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_FENCE = re.compile(r"^```yaml(?P<flags>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """A YAML example on a page.

    Attributes:
        text: Top-level fields that replace those of a small valid plan, or a whole file; as often as the fence says
            (fence ``yaml times=1000``).
        whole: Whether ``text`` is a whole file (fence ``yaml whole``).
        escaped: Whether ``text`` has escapes that stand for characters (fence ``yaml escaped``).
        encoding: The encoding to write the file in (fence ``yaml encoding=shift_jis``).
        name: The file name that the example needs, if any (fence ``yaml name=plan_2026.yaml``).
    """

    text: str
    whole: bool = False
    escaped: bool = False
    encoding: str = "utf-8"
    name: str = ""


class Page(NamedTuple):
    """A rule's page: its lead and its sections by English title."""

    lead: str
    sections: dict[str, str]

    @classmethod
    def parse(cls, text: str) -> "Page":
        """Take a page apart; section titles may be Japanese or English."""
        lead, *rest = _HEADING.split(text)
        english = {ja: en for en, ja in SECTIONS.items()}
        pairs = zip(rest[::2], rest[1::2], strict=True)
        return cls(lead.strip(), {english.get(title.strip(), title.strip()): body.strip() for title, body in pairs})

    def with_examples_of(self, other: "Page") -> "Page":
        """Return this page with the fenced examples of *other* at the end of the sections of the same name."""
        sections = {
            title: "\n\n".join(filter(None, (body, *other.fences(title)))) for title, body in self.sections.items()
        }
        return Page(self.lead, sections)

    def fences(self, section: str) -> tuple[str, ...]:
        """Return the fenced YAML examples of one section as they stand, fences included."""
        return tuple(found[0] for found in _FENCE.finditer(self.sections.get(section, "") + "\n"))

    def examples(self, section: str) -> tuple[Example, ...]:
        """Return the YAML examples of one section."""
        return tuple(_example(found) for found in _FENCE.finditer(self.sections.get(section, "") + "\n"))


def _example(found: re.Match[str]) -> Example:
    flags = found["flags"].split()
    options = dict(flag.split("=", 1) for flag in flags if "=" in flag)
    text = found["text"] * int(options.get("times", "1"))
    return Example(
        text, "whole" in flags, "escaped" in flags, options.get("encoding", "utf-8"), options.get("name", "")
    )
