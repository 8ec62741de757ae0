"""Tests of the report as JUnit XML: read by an XML parser, by the grammar that CI servers check."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cli.report_sample import MAP, diagnostic, elsewhere, result
from cli.running import Run
from effort import examples
from planspec.cli.reporters.junit import JUnit
from planspec.cli.reporters.reporter import report
from planspec.cli.result import Result, Tally
from planspec.diagnostics import Severity, Suppressed
from planspec.language import Bilingual
from strategies import lines

ROOT = Path(__file__).parents[2]
SHAPES = sorted((ROOT / "tests" / "shapes").glob("*.yaml"))
_GRAMMAR = """\
<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="testsuites">
      <attribute name="name"/><ref name="totals"/>
      <zeroOrMore><ref name="suite"/></zeroOrMore>
    </element>
  </start>
  <define name="totals">
    <attribute name="tests"><data type="nonNegativeInteger"/></attribute>
    <attribute name="failures"><data type="nonNegativeInteger"/></attribute>
    <attribute name="errors"><data type="nonNegativeInteger"/></attribute>
  </define>
  <define name="suite">
    <element name="testsuite">
      <attribute name="name"/><ref name="totals"/>
      <attribute name="skipped"><data type="nonNegativeInteger"/></attribute>
      <oneOrMore>
        <element name="testcase">
          <attribute name="classname"/><attribute name="name"/>
          <optional><choice>
            <element name="failure"><ref name="why"/></element>
            <element name="error"><ref name="why"/></element>
            <element name="skipped"><attribute name="message"/></element>
            <element name="system-out"><text/></element>
          </choice></optional>
        </element>
      </oneOrMore>
    </element>
  </define>
  <define name="why"><attribute name="type"/><attribute name="message"/><text/></define>
</grammar>
"""
"""The part of junit-10.xsd, by which Jenkins judges such files, that planspec keeps to.

Nothing else is written: no time, because a report has no clock, and no `file`, which that grammar does not know.
"""


def read(told: str) -> etree._Element:
    """Return the root of a report that is well-formed and keeps to the grammar."""
    root = etree.fromstring(told.encode())
    etree.RelaxNG(etree.fromstring(_GRAMMAR)).assertValid(root)
    return root


def test_report_as_it_is_written() -> None:
    """A failed test case for what fails, a passed one for the rest, a skipped one for what is suppressed."""
    found = result(diagnostic("3", related="id"), diagnostic("id", severity=Severity.WARNING), suppressed="id")
    told = report(JUnit("ja"), [found, result(path="./clean.yml")])
    read(told)
    assert told == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="planspec" tests="4" failures="1" errors="0">\n'
        '  <testsuite name="plans/架空.yaml" tests="3" failures="1" errors="0" skipped="1">\n'
        '    <testcase classname="plans/架空" name="PLN210 declared-count /structure/basic_goals">\n'
        '      <failure type="error PLN210" message="目標は3つと宣言されていますが、1つです。">plans/架空.yaml:3:26\n'
        "エラー[PLN210]: 目標は3つと宣言されていますが、1つです。\n"
        "直し方: structure の数を直してください。\n"
        "plans/架空.yaml:5:5: 目標はここから</failure>\n"
        "    </testcase>\n"
        '    <testcase classname="plans/架空" name="PLN210 declared-count /structure/basic_goals (2)">\n'
        "      <system-out>plans/架空.yaml:5:5\n"
        "警告[PLN210]: 目標は3つと宣言されていますが、1つです。\n"
        "直し方: structure の数を直してください。</system-out>\n"
        "    </testcase>\n"
        '    <testcase classname="plans/架空" name="PLN210 declared-count /structure/basic_goals (3)">\n'
        '      <skipped message="架空の理由"/>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="clean.yml" tests="1" failures="0" errors="0" skipped="0">\n'
        '    <testcase classname="clean" name="planspec check"/>\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


@pytest.mark.parametrize(("fail_on", "failures"), [("error", 1), ("warning", 2), ("info", 3)])
def test_what_fails_is_what_the_exit_code_says(fail_on: str, failures: int) -> None:
    """A server shows red for the very findings for which the command ends with 1."""
    found = result(*(diagnostic("3", severity=severity) for severity in Severity))
    root = read(report(JUnit("en"), [found._replace(fail_on=Severity(fail_on))]))
    assert root.get("failures") == str(failures)
    assert len(root.findall(".//failure")) == failures


def test_what_could_not_be_checked_is_an_error() -> None:
    """In a suite of its own, each message once."""
    failure = Bilingual("a.yaml を読めません。", "Cannot read a.yaml.")
    root = read(JUnit("en").whole([], Tally(failures=(failure, failure))))
    assert (root.get("tests"), root.get("errors")) == ("1", "1")
    (error,) = root.findall("testsuite/testcase/error")
    assert error.get("message") == "Cannot read a.yaml."


def test_run_without_files() -> None:
    """No suite at all."""
    assert len(read(JUnit("ja").whole([], Tally()))) == 0


def test_other_file_is_named() -> None:
    """A related place says in which file it is."""
    root = read(report(JUnit("ja"), [result(elsewhere("3"))]))
    assert (root.findtext(".//failure") or "").endswith("\nplans/別.yaml:2:8: もう一つの計画")


_odd = (
    lines()
    | st.text(min_size=1, max_size=20)
    | st.sampled_from(("\x00", "\ud83d", "\ufffe", "]]>", "\r\n", "<failure "))
)


@examples(100)
@given(_odd, _odd, _odd)
def test_any_text_is_well_formed(message: str, path: str, reason: str) -> None:
    """Characters that XML does not know are shown by number; counts are right whatever is quoted; one line each."""
    found = diagnostic("3", message=message, at=(message,))
    told = report(JUnit("ja"), [Result(path, (found,), MAP, (Suppressed(found, reason),))])
    root = read(told)
    assert [root.get(name) for name in ("tests", "failures", "errors")] == ["2", "1", "0"]
    (failure,) = root.findall(".//failure")
    assert len((failure.text or "").split("\n")) == 3
    if message.isprintable():
        assert failure.get("message") == message


def test_real_plans(run: Run) -> None:
    """The plan of Ichinoseki and three others: as many failures as findings that fail."""
    paths = [str(path) for path in (ROOT / "plans" / "third_2026_2030.yaml", *SHAPES)]
    outcome = run("check", "--format", "junit", "--fail-on", "warning", *paths)
    root = read(outcome.out)
    counted = run("check", "--format", "github", *paths).out
    heavy = counted.count("\n::warning") + counted.count("::error") + counted.startswith("::warning")
    assert (len(root), root.get("failures")) == (4, str(heavy))
