"""The page of a rule, as it is shown on a terminal."""

from collections.abc import Iterator

from planspec.cli.cells import visible, wrap
from planspec.cli.result import SEVERITY_WORDS
from planspec.language import Bilingual, Language
from planspec.model.phase import PHASE_NAMES, Phase
from planspec.rules.base import Rule
from planspec.rules.fixable import FIX_TITLE, fix_words
from planspec.rules.page import BLOCK, SECTIONS, readable
from planspec.weight import by_phase

_INDENT = "    "
_MEND = Bilingual("直し方", "How to mend it")
_PHASES = Bilingual("計画の段階ごとの重さ", "Severity by phase")
_SILENT = Bilingual("知らせません", "silent")
_EDITION = Bilingual("規則の版 (この版から)", "Rule edition that brought it")
_BULLET = "- "
_FENCE = "```"


def page_lines(rule: Rule, language: Language, cells: int, *, colour: bool = False) -> Iterator[str]:
    """Yield the lines of a rule's page: title, lead, sections, and how to mend what it finds.

    Args:
        rule: The rule.
        language: The language of the page.
        cells: Cells in a line; only examples may be longer.
        colour: Whether headings are bold.
    """
    page = rule.page(language)
    severity = SEVERITY_WORDS[rule.severity].in_language(language)
    yield from _bold(wrap(f"{rule.code} {rule.name} ({severity})", cells), colour=colour)
    yield ""
    yield from _paragraphs(readable(page.lead, language), cells)
    sections = [
        (SECTIONS.get(title, title) if language == "ja" else title, body) for title, body in page.sections.items()
    ]
    fix = FIX_TITLE.in_language(language), fix_words(rule.fixable).in_language(language)
    mend = _MEND.in_language(language), rule.help.in_language(language)
    for title, body in (*sections, mend, fix, *_weight(rule, language)):
        yield ""
        yield from _bold((title,), colour=colour)
        yield from _paragraphs(readable(body, language), cells, indent="  ")


def _weight(rule: Rule, language: Language) -> Iterator[tuple[str, str]]:
    """Yield what the rule weighs in each phase, if that differs, and the edition that brought it."""
    words = (SEVERITY_WORDS[weight] if weight else _SILENT for weight in by_phase(rule.code, rule.severity))
    weights = [
        Bilingual(f"- {phase}: {word.ja}", f"- {phase} ({name}): {word.en}")
        for phase, name, word in zip(Phase, PHASE_NAMES[len(Phase) :], words, strict=False)
    ]
    if weights:
        yield _PHASES.in_language(language), "\n".join(line.in_language(language) for line in weights)
    yield _EDITION.in_language(language), rule.since


def _bold(lines: tuple[str, ...], *, colour: bool) -> Iterator[str]:
    for line in lines:
        yield f"\033[1m{line}\033[0m" if colour else line


def _paragraphs(markdown: str, cells: int, indent: str = "") -> Iterator[str]:
    """Yield Markdown as plain lines: paragraphs and list items wrapped, fenced examples indented as they stand."""
    for block in BLOCK.split(markdown):
        if block.startswith(_FENCE):
            yield from (line and _INDENT + visible(line) for line in block.splitlines()[1:-1])
        elif not block.strip("\n"):
            yield from ("",) * (block.count("\n") > 1)
        else:
            yield from _wrapped(block, cells, indent)


def _wrapped(paragraph: str, cells: int, indent: str) -> tuple[str, ...]:
    plain = paragraph.replace("`", "")
    bullet = _BULLET if plain.startswith(_BULLET) else ""
    return wrap(plain.removeprefix(bullet), cells, first=indent + bullet, rest=indent + " " * len(bullet))
