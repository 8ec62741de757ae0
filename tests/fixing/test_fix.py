"""The loop that fixes a text, and its care not to make anything worse."""

from functools import partial

from planspec.checker import Report, check
from planspec.configuration import Configuration
from planspec.diagnostics import Diagnostic, Fix, Severity
from planspec.fixing import Choice, fix
from planspec.language import Bilingual
from planspec.reader import read
from planspec.testing import plan_text

UNSAFE = Choice(unsafe=True)
WORDS = Bilingual("語。", "words.")


def _vision(text: str) -> str:
    return plan_text(f"vision: {{statement: 甲, text: {text}}}\n")


def _look(*rules: tuple[str, str, str]) -> partial[Report]:
    """Return a check that finds each *old* word in the value at ``a`` and would have the *new* one: code, old, new."""
    return partial(_found, rules)


def _found(rules: tuple[tuple[str, str, str], ...], text: str) -> Report:
    reading = read(text)
    value = str(reading.data["a"])  # type: ignore[index]
    found = []
    for code, old, new in rules:
        if old in value:
            chars = value.index(old), value.index(old) + len(old)
            span = reading.source_map.locate_text(("a",), *chars)
            severity = Severity.ERROR if code.startswith("PLN0") else Severity.WARNING
            fixed = Fix(new, safe=True)
            found.append(
                Diagnostic(code, code, severity, WORDS, WORDS, WORDS, ("a",), span, (), fixed, f"{code}{old}", chars)
            )
    return Report(reading.source_map, None, tuple(found))


def test_only_safe_fixes_unless_asked() -> None:
    """Unsafe fixes are left and named; asked for, they are made."""
    text = plan_text("structure: {basic_goals: 3}\nvision: {statement: サ一ビス}\n")
    fixed = fix(text)
    assert fixed.text == text.replace("サ一ビス", "サービス")
    assert [one.code for one in fixed.left] == ["PLN210"]
    everything = fix(text, UNSAFE)
    assert everything.text == fixed.text.replace("basic_goals: 3", "basic_goals: 1")
    assert everything.left == ()
    assert [(one.old, one.new) for one in everything.mended] == [("3", "1"), ("一", "ー")]


def test_rules_show_once_the_file_is_a_plan() -> None:
    """What hides behind a misspelt field is mended in the next round."""
    text = plan_text("visoin: {statement: サ一ビス}\nvision: {statement: 甲}\n").replace(
        "vision: {statement: 甲}\n", ""
    )
    fixed = fix(text)
    assert "vision: {statement: サービス}" in fixed.text
    assert [one.diagnostic.code for one in fixed.mended] == ["PLN102", "PLN506"]


def test_a_new_name_whose_value_fails_is_refused() -> None:
    """A field is not renamed into one that cannot hold its value; the other fixes are made all the same."""
    text = plan_text("phaze: 甲\nvision: {statment: 丙}\n")
    fixed = fix(text, UNSAFE)
    assert fixed.text == text.replace("statment", "statement")
    (refused,) = fixed.refused
    assert refused.diagnostic.code == "PLN102"
    assert "PLN105" in refused.reason.en
    assert "PLN105" in refused.reason.ja


def test_two_names_for_one_field() -> None:
    """Of two fields that were meant to be the same one is renamed, and the other is told."""
    text = plan_text("vision: {statment: 甲, statemnt: 乙}\n")
    fixed = fix(text, UNSAFE)
    assert fixed.text == text.replace("statment", "statement")
    assert [one.code for one in check(fixed.text).diagnostics] == ["PLN102"]


def test_several_rules_in_one_text() -> None:
    """Fixes of several rules in one text are all made, in as many rounds as it takes."""
    fixed = fix(_vision("２つのサ一ビスと2つのﾎﾞﾗﾝﾃｨｱ  を を 3つ"), UNSAFE)
    assert "2つのサービスと2つのボランティア を を 3つ" in fixed.text


def test_rules_that_undo_each_other() -> None:
    """Where two rules would undo each other for ever both are refused, and the text is the same at the next run."""
    look = _look(("PLN501", "一", "二"), ("PLN502", "二", "一"))
    fixed = fix("a: 一\n", look=look)
    assert (fixed.text, fixed.mended) == ("a: 一\n", ())
    assert {one.diagnostic.code for one in fixed.refused} == {"PLN501", "PLN502"}
    assert "undo" in fixed.refused[0].reason.en
    longer = fix("a: 〇\n", look=_look(("PLN500", "〇", "一"), ("PLN501", "一", "二"), ("PLN502", "二", "一")))
    assert [one.diagnostic.code for one in longer.mended] == ["PLN500"]
    assert longer.text == fix(longer.text, look=look).text == "a: 一\n"


def test_a_rule_that_is_never_content_is_stopped() -> None:
    """A fix that brings the same finding again and again ends."""
    fixed = fix("a: 一\n", look=_look(("PLN501", "一", "一一")))
    assert len(fixed.text) < 100


def test_a_fix_that_brings_an_error_is_refused_alone() -> None:
    """Of several fixes only the one that does harm is left out."""
    look = _look(("PLN501", "一", "1"), ("PLN502", "二", "悪"), ("PLN503", "三", "3"), ("PLN001", "悪", "善"))
    fixed = fix("a: 一二三\n", look=look)
    assert fixed.text == "a: 1二3\n"
    assert [one.diagnostic.code for one in fixed.refused] == ["PLN502"]


def test_two_fixes_that_do_harm_together() -> None:
    """Where each of two fixes is well and both together are not, the first one is made."""
    look = _look(("PLN501", "一", "悪"), ("PLN502", "二", "い"), ("PLN001", "悪い", "善い"))
    fixed = fix("a: 一二\n", look=look)
    assert fixed.text == "a: 悪二\n"
    assert [one.diagnostic.code for one in fixed.refused] == ["PLN502"]


def test_settings_count() -> None:
    """A rule that the settings ignore is not mended."""
    text = _vision("サ一ビス")
    look = partial(check, config=Configuration(ignore=frozenset({"PLN506"})))
    assert fix(text, UNSAFE, look).text == text


def test_selected_codes_only() -> None:
    """Findings of other rules are neither mended nor counted."""
    text = _vision("サ一ビス  と") + "structure: {basic_goals: 3}\n"
    fixed = fix(text, Choice(codes=frozenset({"PLN515"})))
    assert fixed.text == text.replace("  と", " と")
    assert fixed.left == ()


def test_suppressed_findings_are_left() -> None:
    """What the plan itself says to ignore is not mended."""
    line = "vision: {statement: サ一ビス} # planspec: ignore[PLN506] 固有の表記\n"
    assert fix(plan_text(line), UNSAFE).text == plan_text(line)


def test_what_cannot_be_read_stays() -> None:
    """A file that is no YAML, no plan, or empty is given back as it is."""
    for text in ("", "a: [\n", "- 一\n", "\ufeff", "planspec: plan/9\n", "x" * 300_000):
        assert fix(text, UNSAFE).text == text


def test_layout_stays() -> None:
    """Byte order mark, line ends, comments, quotes and the order of fields stay."""
    text = "\ufeff" + plan_text('vision: # 注\n    statement: "サ一ビス\\u3002"   # サ一ビス\n\n\n').replace(
        "\n", "\r\n"
    )
    assert fix(text).text == text.replace('"サ一ビス', '"サービス')
