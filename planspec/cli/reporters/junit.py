"""The report as JUnit XML, which CI servers show as tests: a suite a file, a test case a finding."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.cli.cells import visible
from planspec.cli.result import SEVERITY_WORDS, Result, Tally, posix
from planspec.diagnostics import Diagnostic
from planspec.language import Bilingual, Language
from planspec.source import json_pointer

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_CASE, _FAILURE, _ERROR, _SKIPPED = "<testcase ", "<failure ", "<error ", "<skipped "
_SUFFIXES = (".yaml", ".yml")
_CLEAN = "planspec check"


class JUnit(NamedTuple):
    """The report in one language: a finding that makes the run fail is a failed test case, any other a passed one."""

    language: Language

    def part(self, result: Result) -> str:
        """Return the suite of one file; a file in which nothing was found is one test case that passed."""
        cases = "".join(self._cases(result)) or f"    {_case(result, _CLEAN)}/>\n"
        return f"  <testsuite {_attributes(name=result.posix_path, **_counts(cases))}>\n{cases}  </testsuite>\n"

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return all suites, and one with an error for each file that could not be checked."""
        suites = "".join((*parts, self._failures(tally)))
        totals = {name: count for name, count in _counts(suites).items() if name != "skipped"}
        head = f"<testsuites {_attributes(name='planspec', **totals)}>"
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{suites}</testsuites>\n'

    def _failures(self, tally: Tally) -> str:
        told = [failure.in_language(self.language) for failure in tally.failures]
        cases = "".join(
            f"    {_CASE}{_attributes(classname='planspec', name=text)}>\n"
            f"      {_ERROR}{_attributes(type='unreadable', message=text)}/>\n    </testcase>\n"
            for text in dict.fromkeys(told)
        )
        head = _attributes(name="planspec", **_counts(cases))
        return f"  <testsuite {head}>\n{cases}  </testsuite>\n" if cases else ""

    def _cases(self, result: Result) -> Iterator[str]:
        seen: Counter[str] = Counter()
        for diagnostic in result.diagnostics:
            failing = diagnostic.severity.reaches(result.fail_on)
            yield self._told(result, diagnostic, seen, failing=failing)
        for diagnostic, reason in result.suppressed:
            name = _unique(diagnostic, seen)
            skipped = f"{_SKIPPED}{_attributes(message=reason)}/>"
            yield f"    {_case(result, name)}>\n      {skipped}\n    </testcase>\n"

    def _told(self, result: Result, diagnostic: Diagnostic, seen: Counter[str], *, failing: bool) -> str:
        text = "\n".join(map(_escaped, self._lines(result, diagnostic)))
        kind = f"{diagnostic.severity} {diagnostic.code}"
        message = _attributes(type=kind, message=diagnostic.message.in_language(self.language))
        inner = f"{_FAILURE}{message}>{text}</failure>" if failing else f"<system-out>{text}</system-out>"
        return f"    {_case(result, _unique(diagnostic, seen))}>\n      {inner}\n    </testcase>\n"

    def _lines(self, result: Result, diagnostic: Diagnostic) -> Iterator[str]:
        word = SEVERITY_WORDS[diagnostic.severity].in_language(self.language)
        start = diagnostic.span.start
        yield f"{result.posix_path}:{start.line}:{start.column}"
        yield f"{word}[{diagnostic.code}]: {diagnostic.message.in_language(self.language)}"
        yield Bilingual(f"直し方: {diagnostic.help.ja}", f"help: {diagnostic.help.en}").in_language(self.language)
        for related in diagnostic.related:
            place = f"{posix(related.path or result.path)}:{related.span.start.line}:{related.span.start.column}"
            yield f"{place}: {related.message.in_language(self.language)}"


def _case(result: Result, name: str) -> str:
    # What comes after the last full stop of a class name is taken for the class, what comes before for the package.
    path = result.posix_path
    kind = next((path.removesuffix(suffix) for suffix in _SUFFIXES if path.endswith(suffix)), path)
    return f"{_CASE}{_attributes(classname=kind, name=name)}"


def _unique(diagnostic: Diagnostic, seen: Counter[str]) -> str:
    """Return a name by which CI servers know a finding again when lines have moved."""
    name = f"{diagnostic.code} {diagnostic.name} {json_pointer(diagnostic.at)}".rstrip()
    seen[name] += 1
    return name if seen[name] == 1 else f"{name} ({seen[name]})"


def _counts(cases: str) -> dict[str, int]:
    """Return how many test cases there are, and what became of them; no text can hold the start of a tag."""
    kinds = {"tests": _CASE, "failures": _FAILURE, "errors": _ERROR, "skipped": _SKIPPED}
    return {name: cases.count(tag) for name, tag in kinds.items()}


def _attributes(**values: str | int) -> str:
    return " ".join(f'{name}="{_escaped(str(value))}"' for name, value in values.items())


def _escaped(text: str) -> str:
    """Return *text* in one line; characters that XML does not know, or nobody could see, are shown by number."""
    return visible(text).translate(_ESCAPES)
