"""The page of a rule: the documentation that planners read and that tests run."""

import datetime as dt
import re
from functools import reduce
from typing import NamedTuple

from planspec.language import Bilingual, Language

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
BLOCK = re.compile(r"(^```.*?^```[^\n]*|\n{2,}|\n(?=- |```))", re.MULTILINE | re.DOTALL)
"""What stands between paragraphs: a fenced example, blank lines, or the end of the line before a list item."""

_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})")
_STAND_INS = {
    r"\u3000": ("□", Bilingual("全角の空白", "a full-width space")),
    r"\u00a0": ("␣", Bilingual("改行しない空白 (U+00A0)", "a no-break space (U+00A0)")),
    r"\x09": ("→", Bilingual("タブ", "a tab")),
    r"\u3099": (
        "゛",
        Bilingual("前の字に付く濁点 (U+3099)", "a sound mark that joins its kana (U+3099)"),
    ),
}
"""Signs for characters that a planner knows by sight elsewhere but could not see in an example."""


class Example(NamedTuple):
    """A YAML example on a page.

    Attributes:
        text: Top-level fields that replace those of a small valid plan, or a whole file; as often as the fence says
            (fence ``yaml times=1000``).
        whole: Whether ``text`` is a whole file (fence ``yaml whole``).
        escaped: Whether ``text`` has escapes that stand for characters (fence ``yaml escaped``).
        encoding: The encoding to write the file in (fence ``yaml encoding=shift_jis``).
        name: The file name that the example needs, if any (fence ``yaml name=plan_2026.yaml``).
        today: The day on which the example is checked, if that matters (fence ``yaml today=2027-04-01``).
    """

    text: str
    whole: bool = False
    escaped: bool = False
    encoding: str = "utf-8"
    name: str = ""
    today: str = ""

    @property
    def day(self) -> dt.date | None:
        """The day on which the example is checked, if that matters."""
        return dt.date.fromisoformat(self.today) if self.today else None


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
        text,
        "whole" in flags,
        "escaped" in flags,
        options.get("encoding", "utf-8"),
        options.get("name", ""),
        options.get("today", ""),
    )


def readable(markdown: str, language: Language) -> str:
    """Return part of a page as people read it.

    The lines of a paragraph are joined, as Markdown does with a space and Japanese without one. Escapes in examples
    become signs where there is one for the character, with a note on what stands for what.
    """
    return "".join(
        _readable_fence(block, language) if block.startswith("```") else _joined(block)
        for block in BLOCK.split(markdown)
    )


def _joined(block: str) -> str:
    return reduce(_join, map(str.strip, block.split("\n"))) if block.strip() else block


def _join(before: str, after: str) -> str:
    near = _is_wide(before[-1:]) and (_is_wide(after[:1]) or before.endswith(("、", "。")))
    return f"{before}{after}" if near else f"{before} {after}".strip()


def _is_wide(character: str) -> bool:
    # Imported here because a check never shows a page.
    from unicodedata import east_asian_width  # noqa: PLC0415

    return bool(character) and east_asian_width(character) in {"W", "F"}


def _readable_fence(fence: str, language: Language) -> str:
    opening, text = fence.split("\n", 1)
    if "escaped" not in opening.split():
        return fence
    notes = [_note(escape).in_language(language) for escape in dict.fromkeys(_ESCAPE.findall(text))]
    shown = _ESCAPE.sub(lambda found: _STAND_INS.get(found[0], (found[0],))[0], text)
    return "\n".join((opening.replace(" escaped", ""), shown, "", *notes))


def _note(escape: str) -> Bilingual:
    if escape in _STAND_INS:
        sign, meaning = _STAND_INS[escape]
        return Bilingual(f"例の `{sign}` は{meaning.ja}です。", f"In the example `{sign}` is {meaning.en}.")
    return Bilingual(
        f"例の `{escape}` は、表示できない文字を番号で書いたものです。",
        f"In the example `{escape}` is the number of a character that cannot be shown.",
    )
