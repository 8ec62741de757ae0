"""One finding as a card below its line."""

from collections.abc import Iterator
from typing import NamedTuple

from planspec.cli.reporters.html import words
from planspec.cli.reporters.html.markup import attribute, prose, shown
from planspec.cli.reporters.html.told import HERE, Told
from planspec.cli.result import SEVERITY_WORDS, posix
from planspec.diagnostics import Fix, Related
from planspec.language import Bilingual, Language
from planspec.source import Span

THERE = "\1"
"""Stands on both sides of the path of another file, in the place of its number."""


class Card(NamedTuple):
    """A finding in one language."""

    told: Told
    language: Language

    @property
    def html(self) -> str:
        """The card."""
        told = self.told
        name = f"f{HERE}-{told.number}"
        return (
            f'<article class="finding {told.kind}" id="{name}" data-kind="{told.kind}"'
            f' data-section="{attribute(told.section)}" tabindex="-1" aria-labelledby="{name}-h">\n'
            f'<h3 id="{name}-h"><span class="kind">{self._kind()}</span> {self._say(told.diagnostic.message)}</h3>\n'
            f'<p class="place"><code>{told.diagnostic.code} {told.diagnostic.name}</code> {self._place()}</p>\n'
            f"<dl>{''.join(self._entries())}</dl>\n</article>\n"
        )

    def _say(self, text: Bilingual) -> str:
        return shown(text.in_language(self.language))

    def _kind(self) -> str:
        severity = self._say(SEVERITY_WORDS[self.told.diagnostic.severity])
        if self.told.reason is None:
            return severity
        return f"{self._say(words.SUPPRESSED)} ({severity})"

    def _place(self) -> str:
        return _link(_anchor(HERE, self.told.diagnostic.span), self._where(self.told.diagnostic.span))

    def _where(self, span: Span) -> str:
        start, last = span.start, self.told.last_line
        if span != self.told.diagnostic.span or last == start.line:
            return self._say(words.LINE).format(line=start.line, column=start.column)
        return self._say(words.TO_LINE).format(line=start.line, column=start.column, last=last)

    def _entries(self) -> Iterator[str]:
        diagnostic = self.told.diagnostic
        if self.told.reason is not None:
            yield self._entry(words.REASON, shown(self.told.reason) or "—")
        yield self._entry(words.HELP, prose(diagnostic.help.in_language(self.language)))
        if diagnostic.fix is not None:
            yield self._entry(words.FIX, self._fix(diagnostic.fix))
        yield self._entry(words.BASIS, prose(diagnostic.basis.in_language(self.language)))
        if diagnostic.related:
            listed = "".join(f"<li>{self._related(related)}</li>" for related in diagnostic.related)
            yield self._entry(words.RELATED, f"<ul>{listed}</ul>")

    def _entry(self, title: Bilingual, content: str) -> str:
        return f"<div><dt>{self._say(title)}</dt><dd>{content}</dd></div>\n"

    def _fix(self, fix: Fix) -> str:
        replacement = f"<code>{shown(fix.replacement)}</code>" if fix.replacement else self._say(words.NOTHING)
        return f"{replacement} — {self._say(words.SAFE if fix.safe else words.UNSAFE)}"

    def _related(self, related: Related) -> str:
        where = self._where(related.span)
        if not related.path:
            return f"{_link(_anchor(HERE, related.span), where)} {self._say(related.message)}"
        number = f"{THERE}{attribute(posix(related.path))}{THERE}"
        link = _link(_anchor(number, related.span), f"<bdi>{shown(related.path)}</bdi> {where}")
        return f"{link} {self._say(related.message)}"


def _anchor(number: str, span: Span) -> str:
    return f"#f{number}-L{span.start.line}"


def _link(target: str, content: str) -> str:
    return f'<a href="{target}">{content}</a>'
