"""Tests of the report as SARIF: valid by the standard's schema, exact places, the same bytes for the same input."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from cli.report_sample import MAP, PLAN, diagnostic, elsewhere, result
from cli.running import Run
from effort import examples
from node_packages import package
from planspec.checker import check
from planspec.cli.reporters.reporter import report
from planspec.cli.reporters.sarif import Sarif
from planspec.cli.result import Result, Tally
from planspec.diagnostics import Diagnostic, Fix, Severity, Suppressed
from planspec.edit import Edited, Patch, Replacement, edit, patched
from planspec.language import Bilingual, Language
from planspec.rules.theme import ALL_RULES
from planspec.source import SourceMap
from planspec.testing import plan_text
from strategies import lines, prose

ROOT = Path(__file__).parents[2]
SHAPES = sorted((ROOT / "tests" / "shapes").glob("*.yaml"))


@cache
def schema() -> dict[str, Any]:
    """Return the schema of SARIF 2.1.0, as the npm package of its makers has it."""
    path = package("@microsoft/jest-sarif") / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def validate(data: object, part: str = "") -> None:
    """Make sure that a log, or a part of one by its name in the schema, is valid, its URIs included."""
    wanted = {"$ref": f"#/definitions/{part}", "definitions": schema()["definitions"]} if part else schema()
    assert "uri" in Draft4Validator.FORMAT_CHECKER.checkers
    Draft4Validator(wanted, format_checker=Draft4Validator.FORMAT_CHECKER).validate(data)


def run_of(*results: Result, language: Language = "ja", root: str = "") -> dict[str, Any]:
    """Return the one run of a valid log on *results*."""
    log = json.loads(report(Sarif(language, root), results))
    validate(log)
    assert log["version"] == "2.1.0"
    (found,) = log["runs"]
    assert isinstance(found, dict)
    return found


def result_of(found: Diagnostic, path: str = "plans/架空.yaml") -> dict[str, Any]:
    """Return the one result on *found*."""
    (told,) = run_of(result(found, path=path))["results"]
    assert isinstance(told, dict)
    return told


def test_result_says_what_where_and_how_much() -> None:
    """Rule, level, message, place in lines and in characters, pointer, fingerprint."""
    told = result_of(diagnostic("3", at=("a/b", 0)))
    index = told.pop("ruleIndex")
    assert ALL_RULES[index].code == "PLN210"
    assert told == {
        "ruleId": "PLN210",
        "level": "error",
        "message": {"text": "目標は3つと宣言されていますが、1つです。"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "plans/%E6%9E%B6%E7%A9%BA.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 3,
                        "startColumn": 26,
                        "endLine": 3,
                        "endColumn": 27,
                        "charOffset": PLAN.index("3}"),
                        "charLength": 1,
                        "snippet": {"text": "3"},
                    },
                },
                "logicalLocations": [{"fullyQualifiedName": "/a~1b/0"}],
            }
        ],
        "partialFingerprints": {"planspecFinding/v1": "0123456789abcdef"},
        "suppressions": [],
    }


@pytest.mark.parametrize(
    ("severity", "level"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note")]
)
def test_levels(severity: Severity, level: str) -> None:
    """SARIF's word for info is note."""
    assert result_of(diagnostic("3", severity=severity))["level"] == level


def test_related_places_in_this_and_in_another_file() -> None:
    """Each with its message; of the other file no characters are at hand."""
    found = diagnostic("3", related="id")
    both = found._replace(related=(*found.related, *elsewhere("3", "./別/a b.yaml").related))
    here, there = result_of(both)["relatedLocations"]
    assert (here["id"], here["message"]["text"], here["physicalLocation"]["region"]["snippet"]) == (
        1,
        "目標はここから",
        {"text": "id"},
    )
    assert there["physicalLocation"]["artifactLocation"]["uri"] == "%E5%88%A5/a%20b.yaml"
    assert "snippet" not in there["physicalLocation"]["region"]


def test_whole_chapters_are_not_quoted() -> None:
    """A snippet is the region's text or nothing."""
    long = SourceMap("あ" * 1001)
    found = diagnostic("3")._replace(span=long.span(0, 1001))
    (told,) = run_of(Result("a.yaml", (found,), long))["results"]
    assert "snippet" not in told["locations"][0]["physicalLocation"]["region"]


def test_suppressed_findings_come_with_their_reason() -> None:
    """In the source, by the standard's word; a comment without a reason gives none."""
    without = Suppressed(diagnostic("id"), "")
    found = result(diagnostic("3"), suppressed="id")
    told = run_of(found._replace(suppressed=(*found.suppressed, without)))["results"]
    assert [one["suppressions"] for one in told] == [
        [],
        [{"kind": "inSource", "justification": "架空の理由"}],
        [{"kind": "inSource"}],
    ]


def test_fix_is_a_patch_of_the_very_characters() -> None:
    """A misspelt name of a field: what is deleted, and what comes in its place."""
    text = plan_text("structure: {basic_goal: 1}\n")
    found = check(text)
    (told,) = run_of(Result("a.yaml", found.diagnostics, found.source_map))["results"]
    (fix,) = told["fixes"]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    region = replacement["deletedRegion"]
    start, end = region["charOffset"], region["charOffset"] + region["charLength"]
    mended = text[:start] + replacement["insertedContent"]["text"] + text[end:]
    assert mended == text.replace("basic_goal: 1", "basic_goals: 1")
    assert fix["properties"] == {"safe": True}
    assert fix["artifactChanges"][0]["artifactLocation"] == told["locations"][0]["physicalLocation"]["artifactLocation"]


def _patches(told: dict[str, Any]) -> list[Patch]:
    """Return the patches that a result suggests."""
    replacements = [one for fix in told.get("fixes", ()) for one in fix["artifactChanges"][0]["replacements"]]
    regions = [one["deletedRegion"] for one in replacements]
    return [
        Patch(region["charOffset"], region["charOffset"] + region["charLength"], one["insertedContent"]["text"])
        for region, one in zip(regions, replacements, strict=True)
    ]


def test_fixes_are_those_that_planspec_fix_makes() -> None:
    """Look-alike characters, half-width kana and the like, plain, in quotes, in a block and in a list in brackets."""
    text = plan_text(
        "basic_goals:\n"
        '  - id: "1"\n'
        "    title: 支え合い の取り組み\n"
        '    aim: "ﾊﾝｶｸの\\u304b\\u3099取り組み"\n'
        "    text: |\n      ﾊﾝｶｸで取り組みを進める。\n      か\u3099んばる。\n"
        "    issues: [ﾊﾝｶｸ, 'か\u3099']\n"
        "    promotion_goals: [{id: 1-1, title: ﾊﾝｶｸ, actions: [ﾊﾝｶｸ]}]\n"
    )
    found = check(text)
    told = run_of(Result("a.yaml", found.diagnostics, found.source_map))["results"]
    fixable = [(one, suggestion) for one, suggestion in zip(found.diagnostics, told, strict=True) if one.fix]
    assert len(fixable) > 5
    for one, suggestion in fixable:
        assert one.fix
        made = edit(text, [Replacement(one.at, one.fix.replacement, one.chars, one.key)])
        assert isinstance(made, Edited)
        assert patched(text, _patches(suggestion)) == made.text


def test_name_that_is_taken_is_not_suggested() -> None:
    """A misspelt field beside the right one has no fix that could be made."""
    found = check(plan_text("structure: {basic_goal: 1, basic_goals: 1}\n"))
    told = run_of(Result("a.yaml", found.diagnostics, found.source_map))["results"]
    assert [one["ruleId"] for one in told] == ["PLN102"]
    assert not _patches(told[0])


def test_fix_that_cannot_be_made_is_left_out() -> None:
    """The text of the sample cannot be edited where the finding points."""
    assert "fixes" not in result_of(diagnostic("3", at=("nowhere",))._replace(fix=Fix("1", safe=True)))


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_rule_is_described_in_both_languages(language: Language) -> None:
    """Help in both, the language of the run first; the other one alone as a translation."""
    run = run_of(language=language)
    other: Language = "en" if language == "ja" else "ja"
    rules = run["tool"]["driver"]["rules"]
    (translation,) = run["translations"]
    assert [run["language"], run["tool"]["driver"]["language"], translation["language"]] == [language, language, other]
    assert [rule["id"] for rule in rules] == [rule["id"] for rule in translation["rules"]]
    assert [rule["id"] for rule in rules] == [rule.code for rule in ALL_RULES]
    for told, translated, rule in zip(rules, translation["rules"], ALL_RULES, strict=True):
        assert told["name"] == rule.name
        assert told["shortDescription"]["text"] == rule.title.in_language(language)
        assert translated["shortDescription"]["text"] == rule.title.in_language(other)
        assert told["help"]["text"] == f"{rule.help.in_language(language)}\n{rule.help.in_language(other)}"
        first, second = told["help"]["markdown"].split("\n\n---\n\n")
        assert second == translated["help"]["markdown"]
        assert ("調べること" in first, "What it checks" in first) == (language == "ja", language == "en")


def test_what_could_not_be_checked_is_a_notification() -> None:
    """The run was no success then; files that are no plans are noted."""
    failed = Tally(skipped=("a.yaml",), failures=(Bilingual("読めません。", "Cannot read."),))
    log = json.loads(Sarif("en").whole([], failed))
    validate(log)
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [(one["level"], one["message"]["text"]) for one in invocation["toolExecutionNotifications"]] == [
        ("error", "Cannot read."),
        ("note", "Not checked, having no line with planspec: 1 YAML file (a.yaml)."),
    ]
    assert run_of()["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/r/p/架空.yaml", {"uri": "p/%E6%9E%B6%E7%A9%BA.yaml", "uriBaseId": "%SRCROOT%"}),
        ("/elsewhere/a b.yaml", {"uri": "file:///elsewhere/a%20b.yaml"}),
        ("<stdin>", {"uri": "%3Cstdin%3E", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_paths_are_given_from_the_root(path: str, location: dict[str, str]) -> None:
    """No absolute path of a file in the repository, so that the report is the same on every machine."""
    (told,) = run_of(result(diagnostic("3"), path=path), root="/r")["results"]
    assert told["locations"][0]["physicalLocation"]["artifactLocation"] == location


def test_fingerprint_survives_a_line_shift() -> None:
    """Three lines more at the start: other lines, the same fingerprint; no hash of a line is faked."""
    text = plan_text("structure: {basic_goals: 3}\n")
    told = [
        run_of(Result("a.yaml", found.diagnostics, found.source_map))["results"][0]
        for found in (check(text), check(f"# 一\n# 二\n# 三\n{text}"))
    ]
    before, after = (one["locations"][0]["physicalLocation"]["region"]["startLine"] for one in told)
    assert after == before + 3
    assert told[0]["partialFingerprints"] == told[1]["partialFingerprints"]
    assert list(told[0]["partialFingerprints"]) == ["planspecFinding/v1"]


def _odd_findings() -> st.SearchStrategy[tuple[SourceMap, Diagnostic, str]]:
    """Findings with odd messages at any place of odd texts in files with odd names."""
    texts = st.lists(prose() | st.sampled_from(("\r", "\r\n", "\n", "")), max_size=4).map("".join)
    paths = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)

    def placed(text: str, message: str, path: str, at: tuple[str | int, ...], ends: tuple[int, int]) -> Any:
        source_map = SourceMap(text)
        start, end = sorted(min(one, len(text)) for one in ends)
        found = diagnostic("3", message=message, at=at)._replace(span=source_map.span(start, end))
        return source_map, found, path

    ends = st.tuples(st.integers(0, 60), st.integers(0, 60))
    steps = st.lists(lines() | st.integers(0, 9), max_size=3).map(tuple)
    messages = lines() | st.sampled_from(("\ud83d", "\x00\x1b", "{0} [1](2)"))
    return st.builds(placed, texts, messages, paths, steps, ends)


@examples(100)
@given(_odd_findings())
def test_any_result_is_valid_and_says_the_exact_place(case: tuple[SourceMap, Diagnostic, str]) -> None:
    """Whatever the file, its name and the message; lines and columns lead to the characters that the offsets mean."""
    source_map, found, path = case
    part = Sarif("ja").part(Result(path, (found,), source_map))
    part.encode()
    told = json.loads(part)
    validate(told, "result")
    region = told["locations"][0]["physicalLocation"]["region"]
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", source_map.text))]
    start, end = (starts[region[f"{side}Line"] - 1] + region[f"{side}Column"] - 1 for side in ("start", "end"))
    assert (start, end - start) == (region["charOffset"], region["charLength"])
    assert region.get("snippet", {"text": ""})["text"] == source_map.text[start:end]


def test_same_input_same_bytes() -> None:
    """No clock, no name of the machine, no order that changes."""
    found = [result(diagnostic("3"), diagnostic("id")), Result("b.yaml", (diagnostic("3"),), MAP)]
    assert report(Sarif("ja"), found) == report(Sarif("ja"), found)


def test_rule_of_somebody_else_has_no_index() -> None:
    """A code that is not in the list is named only."""
    assert "ruleIndex" not in result_of(diagnostic("3")._replace(code="XYZ001"))


def test_real_plans(run: Run) -> None:
    """The plan of Ichinoseki and three others, as the command reports them: valid, nothing lost."""
    paths = [str(path) for path in (ROOT / "plans" / "third_2026_2030.yaml", *SHAPES)]
    log = json.loads(run("check", "--format", "sarif", *paths).out)
    validate(log)
    listed = json.loads(run("check", "--format", "json", *paths).out)
    told = log["runs"][0]["results"]
    assert [one["ruleId"] for one in told] == [one["code"] for one in listed["diagnostics"]]
    assert told
