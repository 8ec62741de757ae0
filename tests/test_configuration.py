"""Tests of planspec.configuration."""

import pytest

from planspec.configuration import Configuration, ConfigurationError
from planspec.diagnostics import Severity

KNOWN = {
    "PLN210": "PLN210",
    "declared-count": "PLN210",
    "PLN405": "PLN405",
    "phone-form": "PLN405",
    "PLN513": "PLN513",
}


def refused(table: dict[str, object]) -> str:
    """Return both messages of the error that *table* gives, Japanese first."""
    with pytest.raises(ConfigurationError) as caught:
        Configuration.from_table(table, KNOWN)
    return f"{caught.value.message.ja} | {caught.value.message.en}"


def test_empty_table_gives_the_defaults() -> None:
    """Without settings nothing is ignored, errors fail, and the language is left open."""
    assert Configuration.from_table({}, KNOWN) == Configuration(frozenset(), {}, Severity.ERROR, None)


def test_every_setting_is_read() -> None:
    """The settings arrive as sets, severities, a language and a path."""
    table = {
        "ignore": ["PLN405"],
        "severity": {"PLN513": "info"},
        "fail-on": "warning",
        "lang": "en",
        "theme": "a.yaml",
    }
    assert Configuration.from_table(table, KNOWN) == Configuration(
        frozenset({"PLN405"}), {"PLN513": Severity.INFO}, Severity.WARNING, "en", "a.yaml"
    )


def test_rules_go_by_code_or_name_in_any_case() -> None:
    """A name, and a code in small letters, stand for the code."""
    table: dict[str, object] = {"ignore": ["Phone-Form"], "severity": {"pln210": "warning"}}
    configuration = Configuration.from_table(table, KNOWN)
    assert configuration == Configuration(frozenset({"PLN405"}), {"PLN210": Severity.WARNING})


def test_configuration_cannot_be_changed() -> None:
    """The severities are a read-only mapping."""
    with pytest.raises(TypeError):
        Configuration.from_table({"severity": {"PLN513": "info"}}, KNOWN).severities["PLN405"] = Severity.ERROR  # type: ignore[index] # what must not work


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (
            {"ingore": []},
            (
                "「ingore」という設定はありません。もしかして「ignore」？"
                " | There is no setting `ingore`. Did you mean `ignore`?"
            ),
        ),
        (
            {"色": "赤"},
            (
                "「色」という設定はありません。"
                "使えるのは baseline、fail-on、ignore、lang、phase、rules、severity、theme です。"
                " | There is no setting `色`. Known: baseline, fail-on, ignore, lang, phase, rules, severity, theme."
            ),
        ),
        (
            {"Ignore": ["PLN405"]},
            (
                "「Ignore」という設定はありません。もしかして「ignore」？"
                " | There is no setting `Ignore`. Did you mean `ignore`?"
            ),
        ),
        (
            {"FAIL-ON": "warning"},
            (
                "「FAIL-ON」という設定はありません。もしかして「fail-on」？"
                " | There is no setting `FAIL-ON`. Did you mean `fail-on`?"
            ),
        ),
        (
            {"ignore": ["PLN40"]},
            "設定 ignore の「PLN40」という規則はありません。 | Setting `ignore`: there is no rule `PLN40`.",
        ),
        (
            {"severity": {"PLN514": "info"}},
            "設定 severity の「PLN514」という規則はありません。 | Setting `severity`: there is no rule `PLN514`.",
        ),
        (
            {"ignore": ["住所"]},
            "設定 ignore の「住所」という規則はありません。 | Setting `ignore`: there is no rule `住所`.",
        ),
        (
            {"severity": {"declared-cout": "info"}},
            (
                "設定 severity の「declared-cout」という規則はありません。もしかして「declared-count」？"
                " | Setting `severity`: there is no rule `declared-cout`. Did you mean `declared-count`?"
            ),
        ),
        (
            {"severity": {"PLN405": "warn"}},
            (
                "設定 severity.PLN405 に「warn」は使えません。もしかして「warning」？"
                " | Setting `severity.PLN405` cannot be `warn`. Did you mean `warning`?"
            ),
        ),
        (
            {"lang": "français"},
            (
                "設定 lang に「français」は使えません。使えるのは en、ja です。"
                " | Setting `lang` cannot be `français`. Known: en, ja."
            ),
        ),
        (
            {"ignore": "PLN405"},
            (
                '設定 ignore には規則の番号の一覧 (["PLN405"] など)を書いてください。'
                ' | Setting `ignore` takes a list of rules, as in ["PLN405"].'
            ),
        ),
        (
            {"severity": ["PLN405"]},
            (
                '設定 severity には{PLN513 = "info"} のような表を書いてください。'
                ' | Setting `severity` takes a table, as in {PLN513 = "info"}.'
            ),
        ),
        (
            {"fail-on": 1},
            "設定 fail-on には引用符で囲んだ文字を書いてください。 | Setting `fail-on` takes text in quotes.",
        ),
        (
            {"theme": {}},
            "設定 theme には引用符で囲んだ文字を書いてください。 | Setting `theme` takes text in quotes.",
        ),
        (
            {"ignore": [405]},
            "設定 ignore には引用符で囲んだ文字を書いてください。 | Setting `ignore` takes text in quotes.",
        ),
    ],
)
def test_what_cannot_be_understood_is_named(table: dict[str, object], message: str) -> None:
    """A wrong setting is refused in both languages, with もしかして where a known word is like it."""
    assert refused(table) == message


@pytest.mark.parametrize("table", [{"ignore": ["PLN001"]}, {"severity": {"missing-field": "info"}}])
def test_rules_about_reading_cannot_be_changed(table: dict[str, object]) -> None:
    """A file that is no plan never counts as clean."""
    known = {"PLN001": "PLN001", "missing-field": "PLN101"}
    with pytest.raises(ConfigurationError, match="cannot be changed"):
        Configuration.from_table(table, known)
