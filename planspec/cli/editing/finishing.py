"""The end of an edit: the result is checked, shown or written, and told of."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from planspec.cli.cells import wrap
from planspec.cli.editing.judgement import judged
from planspec.cli.editing.options import How
from planspec.cli.editing.source import Source
from planspec.cli.editing.telling import Telling
from planspec.cli.plan_file import STDIN
from planspec.cli.result import SEVERITY_WORDS
from planspec.cli.rewriting import rewrite
from planspec.cli.terminal import terminal_width, wants_colour, warn, write
from planspec.cli.unified_diff import unified_diff
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.diagnostics import Diagnostic
from planspec.edit import Operation, Refusal, change
from planspec.language import Bilingual
from planspec.reader import read

_NOTHING = Bilingual("変わるところはありません。", "Nothing changes.")
_INDENT = "    "


def finish(source: Source, operations: Sequence[Operation], how: How, about: str, telling: Telling) -> ExitCode:
    """Make *operations*, and write or show what they come to.

    Args:
        source: The file.
        operations: What is to be made of it.
        how: How to go about it.
        about: What the operations are about, for the message where they cannot be made.
        telling: What is told once they are made.

    Returns:
        0 when it is done, 1 when the difference was shown, or when the file would be no plan any more.

    Raises:
        UsageError: The operations cannot be made, or the file cannot be written.
    """
    edited = change(source.text, operations)
    if isinstance(edited, Refusal):
        raise refused(about, edited)
    return _unchanged(source, how) if edited.text == source.text else _finished(source, edited.text, how, telling)


def _finished(source: Source, text: str, how: How, telling: Telling) -> ExitCode:
    """Show or write the edited *text*, and say what is new in it."""
    found, objection = judged(source, text)
    if how.diff:
        write(unified_diff(source.file.shown, source.text, text, colour=wants_colour(sys.stdout, os.environ)))
        _warn(_lines(source, found, how))
        return ExitCode.FINDINGS
    if objection is not None and not how.force:
        _warn((*_lines(source, found, how), *_wrapped(_at(source, objection), how)))
        return ExitCode.FINDINGS
    _write(source, text)
    _tell(source, (telling.done(read(text).data), *telling.also), how)
    hints = dict.fromkeys(telling.after[one.code] for one in found if one.code in telling.after)
    _warn((*_lines(source, found, how), *(line for hint in hints for line in _wrapped(_at(source, hint), how))))
    return ExitCode.CLEAN


def refused(about: str, refusal: Refusal) -> UsageError:
    """Return the error for an edit that cannot be made; *about* says what it is about."""
    shown = f"{printable(about)}: " if about else ""
    ja, en = (f"{shown}{printable(reason)}" for reason in refusal.reason)
    return UsageError(Bilingual(ja, en))


def _unchanged(source: Source, how: How) -> ExitCode:
    if source.file.path == STDIN and not how.diff:
        write(source.text)
    _tell(source, (_NOTHING,), how)
    return ExitCode.CLEAN


def _write(source: Source, text: str) -> None:
    if source.file.path == STDIN:
        write(text)
    else:
        rewrite(source.file, text.encode())


def _tell(source: Source, messages: Sequence[Bilingual], how: How) -> None:
    """Say what was done, beside the text where that goes to standard output."""
    aside = how.diff or source.file.path == STDIN
    lines = (line for message in messages for line in _wrapped(_at(source, message), how))
    (warn if aside else write)("".join(f"{line}\n" for line in lines))


def _at(source: Source, message: Bilingual) -> Bilingual:
    ja, en = map(printable, message)
    return Bilingual(f"{source.file.shown}: {ja}", f"{source.file.shown}: {en}")


def _lines(source: Source, found: Sequence[Diagnostic], how: How) -> Iterator[str]:
    """Yield the lines on what is newly found; their places are those of the edited text."""
    for one in found:
        start, word = one.span.start, SEVERITY_WORDS[one.severity].in_language(how.language)
        first = f"{source.file.shown}:{start.line}:{start.column} {one.code} {word}: "
        text = printable(one.message.in_language(how.language))
        yield from wrap(text, _cells(), first=first, rest=_INDENT)


def _wrapped(message: Bilingual, how: How) -> Iterator[str]:
    return iter(wrap(message.in_language(how.language), _cells(), rest=_INDENT))


def _cells() -> int:
    return terminal_width(sys.stderr, os.environ)


def _warn(lines: Iterable[str]) -> None:
    warn("".join(f"{line}\n" for line in lines))
