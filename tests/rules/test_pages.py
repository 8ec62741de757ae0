"""Every rule's page: complete in both languages, and its examples are true."""

import re
from pathlib import Path

import pytest

from planspec import rules
from planspec.checker import Report, check
from planspec.diagnostics import Severity
from planspec.rules import RULES
from planspec.rules.across_rule import AcrossRule
from planspec.rules.across_rules import ACROSS_RULES
from planspec.rules.base import PlanRule, Rule
from planspec.rules.contacts.postal_data_absent import PostalDataAbsent
from planspec.rules.page import SECTIONS, Example
from planspec.rules.theme import ALL_RULES
from planspec.testing import check_example, check_folder, example_bytes

KANA_OR_KANJI = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")
QUOTED = re.compile(r"「[^」]*」|`[^`]*`|\"[^\"]*\"")
FOLDER = Path(rules.__file__).parent


# This rule speaks where an optional package is missing, which the tests have.
RUNNABLE = tuple(PostalDataAbsent(available=lambda: False) if rule.code == "PLN410" else rule for rule in RULES)


def _examples(section: str) -> list[pytest.param]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in (RULES if section == "Good" else RUNNABLE)
        if not rule.across
        for number, example in enumerate(rule.page("en").examples(section))
    ]


def _folder(rule: Rule, section: str) -> dict[str, bytes]:
    """Return the files that the examples of a rule over many plans stand for."""
    return {example.name: example_bytes(example) for example in rule.page("en").examples(section)}


@pytest.mark.parametrize(("rule", "example"), _examples("Bad"))
def test_bad_example_is_found(rule: Rule, example: Example) -> None:
    """A bad example shows its rule, and no error of any other."""
    assert set(check_example(example, rule)) == {rule.code}


@pytest.mark.parametrize(("rule", "example"), _examples("Good"))
def test_good_example_is_clean(rule: Rule, example: Example) -> None:
    """A good example shows neither its rule nor any error."""
    assert check_example(example, rule) == ()


@pytest.mark.parametrize(("section", "expected"), [("Bad", True), ("Good", False)])
@pytest.mark.parametrize("rule", ACROSS_RULES, ids=lambda rule: rule.code)
def test_examples_of_rules_over_many_plans(rule: Rule, section: str, *, expected: bool) -> None:
    """The files of a section are checked together: bad ones show the rule, and neither shows an error."""
    files = _folder(rule, section)
    assert len(files) > 1
    assert all(f"# {name}\n".encode() in data for name, data in files.items())
    found = [diagnostic for report in check_folder(files).values() for diagnostic in report.diagnostics]
    assert (rule.code in {diagnostic.code for diagnostic in found}) is expected
    assert not [diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR]


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_page_is_complete(rule: Rule) -> None:
    """Both pages have a lead and every section, and both examples run."""
    for language in ("ja", "en"):
        page = rule.page(language)
        assert page.lead
        assert list(page.sections) == list(SECTIONS)
        assert all(page.sections.values())
    assert rule.page("en").examples("Bad")
    assert rule.page("en").examples("Good")


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_words_are_in_their_language(rule: Rule) -> None:
    """What is shown in Japanese is Japanese, and what is shown in English is English."""
    for words in (rule.title, rule.help):
        assert KANA_OR_KANJI.search(words.ja)
        assert re.search(r"[A-Za-z]{2}", words.en)
        assert not KANA_OR_KANJI.search(QUOTED.sub("", words.en)), words.en


def _reports() -> list[pytest.param]:
    alone = [
        pytest.param(rule, check(example_bytes(example), name=example.name, today=example.day), id=rule.code)
        for rule in RUNNABLE
        if not rule.across
        for example in rule.page("en").examples("Bad")
    ]
    folders = [(rule, check_folder(_folder(rule, "Bad"))) for rule in ACROSS_RULES]
    return [*alone, *(pytest.param(rule, one, id=rule.code) for rule, folder in folders for one in folder.values())]


@pytest.mark.parametrize(("rule", "report"), _reports())
def test_messages_are_in_their_language(rule: Rule, report: Report) -> None:
    """Every message exists in both languages; what an English one quotes in Japanese stands in quotation marks."""
    for diagnostic in report.diagnostics:
        notes = (related.message for related in diagnostic.related)
        for message in (diagnostic.message, *notes):
            assert KANA_OR_KANJI.search(message.ja), rule.code
            assert re.search(r"[A-Za-z]{2}", message.en), rule.code
            assert not KANA_OR_KANJI.search(QUOTED.sub("", message.en)), message.en


def test_codes_and_names_are_unique_and_sorted() -> None:
    """The registry is in the order of the codes, and nothing is listed twice."""
    codes = [rule.code for rule in ALL_RULES]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)
    assert all(re.fullmatch(r"PLN[0-9]{3}", code) for code in codes)


def test_no_rule_file_is_forgotten() -> None:
    """Every file in a family's folder defines a registered rule named like the file."""
    files = {path.stem for path in FOLDER.glob("*/*.py") if path.stem != "__init__"}
    assert files == {rule.name.replace("-", "_") for rule in ALL_RULES}


def test_family_matches_code() -> None:
    """A rule's folder is its code's family."""
    families = {
        "0": "reading",
        "1": "schema",
        "2": "structure",
        "3": "time",
        "4": "contacts",
        "5": "wording",
        "6": "management",
        "7": "theme",
        "8": "across",
        "9": "suppression",
    }
    for rule in ALL_RULES:
        assert type(rule).__module__.split(".")[2] == families[rule.code[3]]


def test_only_plan_rules_check() -> None:
    """Rules of the reader, of the schema and about suppressions are pages; all others look at a plan, or at many."""
    for rule in RULES:
        assert isinstance(rule, PlanRule) == (rule.code[3] not in "0189")
        assert isinstance(rule, AcrossRule) == rule.across == (rule.code[3] == "8")


def test_by_key_finds_codes_and_names_in_any_case() -> None:
    """A rule answers to its code and to its name."""
    for rule in RULES:
        assert rules.by_key(rule.code.lower()) is rule
        assert rules.by_key(rule.name.upper()) is rule
    assert rules.by_key("PLN999") is None


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_basis_is_that_of_the_pages(rule: Rule) -> None:
    """What a diagnostic gives as its basis is the last section of the rule's pages."""
    assert rule.basis.ja == rule.page("ja").sections["Basis"]
    assert rule.basis.en == rule.page("en").sections["Basis"]
