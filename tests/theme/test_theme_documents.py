"""What is written about themes is true: pages of rules, the guide, the example, the JSON Schema."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from effort import examples
from planspec.cli import main
from planspec.rules.base import Rule
from planspec.rules.page import Example
from planspec.rules.theme import ALL_RULES, THEME_RULES, page_of
from planspec.schema import theme_schema
from planspec.theme import Colours, Fonts, Picture, Spacing, Theme
from planspec.theme_file import ThemeFile, read_theme

_ROOT = Path(__file__).parents[2]
_GUIDE = (_ROOT / "docs" / "theme.md").read_text(encoding="utf-8")
_EXAMPLE = _ROOT / "docs" / "theme_example.yaml"
_FIRST = "planspec: theme/1\n"
_VALIDATOR = Draft202012Validator(theme_schema())
_PARTS = (Fonts, Colours, Spacing, Picture, ThemeFile)


def _codes(text: str) -> list[str]:
    return [one.code for one in read_theme(text).diagnostics]


def _examples(section: str) -> list[tuple[Rule, Example]]:
    return [(rule, example) for rule in THEME_RULES for example in rule.page("en").examples(section)]


@pytest.mark.parametrize(("rule", "example"), _examples("Bad"), ids=lambda value: getattr(value, "code", ""))
def test_bad_examples_of_rules(rule: Rule, example: Example) -> None:
    """A bad example shows its rule and nothing else."""
    assert _codes(_FIRST + example.text) == [rule.code]


@pytest.mark.parametrize(("rule", "example"), _examples("Good"), ids=lambda value: getattr(value, "code", ""))
def test_good_examples_of_rules(rule: Rule, example: Example) -> None:
    """In a good example nothing is found."""
    assert (rule.code, _codes(_FIRST + example.text)) == (rule.code, [])


def test_rules_are_found() -> None:
    """Rules about themes and about plans answer to their codes and names."""
    assert all(page_of(rule.code.lower()) is rule and page_of(rule.name.upper()) is rule for rule in ALL_RULES)
    assert page_of("PLN999") is None


# --- the guide and the example ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", re.findall(r"^```yaml theme\n(.*?)^```$", _GUIDE, re.MULTILINE | re.DOTALL))
def test_examples_of_the_guide(text: str) -> None:
    """Every example of the guide is a theme in which nothing is found."""
    assert _codes(text) == []


def test_guide_lists_every_field() -> None:
    """The tables of the guide have every field of fonts, colours and spacing, with its standard."""
    rows = dict(re.findall(r"^\| `([a-z]+)` \| .* \| (.*) \|$", _GUIDE, re.MULTILINE))
    standard = Theme()
    assert rows == {
        "text": f'`"#{standard.colours.text}"`',
        "quiet": f'`"#{standard.colours.quiet}"`',
        "accent": f'`"#{standard.colours.accent}"`',
        "note": f'`"#{standard.colours.note}"`',
        "goals": f"{len(standard.colours.goals)}色",
        "headings": standard.fonts.headings[0],
        "size": f"{standard.fonts.size:g}",
        "lines": f"{standard.spacing.lines:g}",
        "paragraphs": f"{standard.spacing.paragraphs:g}",
        "margin": f"{standard.spacing.margin:g}",
    }


def test_example() -> None:
    """The example is fictitious, has every field there is, is without fault, and its pictures are there."""
    text = _EXAMPLE.read_text(encoding="utf-8")
    reading = read_theme(text)
    assert "架空" in text.splitlines()[0]
    assert reading.diagnostics == ()
    assert reading.theme is not None
    assert {part.__name__ for part in _PARTS} == {"Fonts", "Colours", "Spacing", "Picture", "ThemeFile"}
    assert all(f"{name}:" in text for part in _PARTS for name in part.model_fields)
    for picture in (reading.theme.cover, reading.theme.logo):
        assert picture is not None
        assert (_EXAMPLE.parent / picture.file).read_bytes().startswith(b"\x89PNG")


def test_check_takes_themes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`planspec check` knows a theme when it sees one."""
    assert main(["check", str(_EXAMPLE)]) == 0
    bad = tmp_path / "theme.yaml"
    bad.write_text(f"{_FIRST}fonts: {{size: 99}}\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(bad), "--format", "github"]) == 1
    assert "PLN701" in capsys.readouterr().out


# --- the JSON Schema -------------------------------------------------------------------------------------------------


def _parsed(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


def test_schema_is_valid() -> None:
    """The schema keeps to JSON Schema 2020-12, names itself without any host, and begins with the kind of file."""
    schema = theme_schema()
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == "urn:planspec:theme:1"
    assert list(schema["properties"]) == ["planspec", "fonts", "colours", "spacing", "cover", "logo"]
    assert [one["required"] for one in schema["allOf"] if "required" in one] == [["planspec"]]


def test_schema_is_described() -> None:
    """Every field has a title and a description in both languages, and no mapping takes unknown fields."""
    schema = theme_schema()
    objects = [schema, *schema["$defs"].values()]
    assert len(objects) == len(_PARTS)
    for each in objects:
        assert each["additionalProperties"] is False
        for field in each["properties"].values():
            assert {"title", "description", "x-title-en", "x-description-en"} <= field.keys()


def test_schema_takes_the_example() -> None:
    """Editors find nothing wrong with the example, and offer the standard values."""
    assert [error.message for error in _VALIDATOR.iter_errors(_parsed(_EXAMPLE.read_text(encoding="utf-8")))] == []
    assert json.dumps(theme_schema()).count('"default"') == 8


_FIELDS = {
    "fonts": {
        "text": ["甲", ["甲", "乙"], [], "", ["甲", " "], "甲" * 32, {"a": "b"}],
        "size": ["6", "24", "5", "25", "大", ["12"]],
    },
    "colours": {
        "accent": ["#1D4E63", "1d4e63", "#1D4E6", "紺", "", ["#1D4E63"]],
        "goals": [["#1D4E63"], [], "#1D4E63", ["紺"], [""]],
    },
    "spacing": {"lines": ["0.7", "2", "2.1", "x"], "margin": ["10", "50", "51"], "margins": ["10"]},
    "cover": {"file": ["a.png", "a.JPEG", "a.gif", ""], "alternative": ["絵", " ", "絵\n図"]},
}
_NUMBERS = frozenset({"size", "lines", "paragraphs", "margin"})


@given(
    st.sampled_from([(part, name) for part, fields in _FIELDS.items() for name in fields]).flatmap(
        lambda at: st.tuples(st.just(at), st.sampled_from(_FIELDS[at[0]][at[1]]))
    )
)
@examples(100)
def test_schema_and_planspec_agree(given_: tuple[tuple[str, str], Any]) -> None:
    """What is wrong for editors is wrong for planspec, and the other way round."""
    (part, name), value = given_
    others = {"file": "a.png", "alternative": "絵"} if part == "cover" else {}
    written = {"planspec": "theme/1", part: {**others, name: value}}
    edited = {**written, part: {**others, name: _as_editors_read(name, value)}}
    good = read_theme(json.dumps(written, ensure_ascii=False)).theme is not None
    assert (next(_VALIDATOR.iter_errors(edited), None) is None) == good


def _as_editors_read(name: str, value: Any) -> Any:
    try:
        return float(value) if name in _NUMBERS else value
    except (TypeError, ValueError):
        return value
