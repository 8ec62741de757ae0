"""``planspec explain``: what a rule checks and why, or the list of all rules."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator

from planspec.cli.cells import pad, width, wrap
from planspec.cli.options import Parser
from planspec.cli.page import page_lines
from planspec.cli.result import SEVERITY_WORDS
from planspec.cli.settings import project_language
from planspec.cli.terminal import terminal_width, wants_colour, write
from planspec.cli.usage import ExitCode, UsageError, unknown
from planspec.language import Bilingual, Language
from planspec.rules.base import Rule
from planspec.rules.theme import ALL_RULES, page_of

_GAP = "  "
_LONGEST = 24
"""Cells of the widest column of the table; the few longer names push their titles to the right."""
_RULE = Bilingual("規則", "rule")
_DESCRIPTION = Bilingual(
    "規則を説明します。何も書かなければ、すべての規則の一覧です。\n"
    "終了コード: 0 説明した / 2 その規則はない、使い方の誤り",
    "Explain a rule; without one, list them all.\nExit codes: 0 explained / 2 no such rule, or wrong use",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``explain``."""
    words = Parser("explain", "[CODE] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument(
        "CODE", Bilingual("規則の番号か名前 (PLN210、declared-count など)", "code or name: PLN210, declared-count")
    )
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Print the page of one rule, or the list of all.

    Raises:
        UsageError: There is no such rule.
    """
    language = language or project_language() or "ja"
    cells, colour = terminal_width(sys.stdout, os.environ), wants_colour(sys.stdout, os.environ)
    if len(options.words) > 1:
        raise UsageError(Bilingual("一度に説明できる規則は1つです。", "One rule at a time can be explained."))
    lines = _page(options.words[0], language, cells, colour=colour) if options.words else _table(language, cells)
    write("".join(f"{line}\n" for line in lines))
    return ExitCode.CLEAN


def _page(key: str, language: Language, cells: int, *, colour: bool) -> Iterator[str]:
    rule = page_of(key)
    if rule is None:
        # Of two codes that look alike one is as likely meant as the other; names say what they mean.
        raise unknown(_RULE, key, tuple(rule.name for rule in ALL_RULES), listed=False)
    return page_lines(rule, language, cells, colour=colour)


def _table(language: Language, cells: int) -> Iterator[str]:
    """Yield a row or more for every rule: code, severity, name, and the title in the cells that are left."""
    rows = [_row(rule, language) for rule in ALL_RULES]
    columns = [min(max(width(row[at]) for row in rows), _LONGEST) for at in range(len(rows[0]) - 1)]
    rest = " " * sum(column + len(_GAP) for column in columns)
    for *short, title in rows:
        first = "".join(pad(text, column) + _GAP for text, column in zip(short, columns, strict=True))
        yield from wrap(title, cells, first=first, rest=rest)


def _row(rule: Rule, language: Language) -> tuple[str, str, str, str]:
    severity = SEVERITY_WORDS[rule.severity].in_language(language)
    return rule.code, severity, rule.name, rule.title.in_language(language)
