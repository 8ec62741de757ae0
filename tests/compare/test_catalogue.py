"""The catalogue of changes and its page."""

from pathlib import Path

from planspec.compare import KINDS, Importance

PAGE = Path(__file__).parents[2] / "docs" / "changes.md"


def test_every_code_is_described() -> None:
    """The page has a row for every code, with what the catalogue says, in order."""
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| CHG")]
    assert rows == [
        f"| {kind.code} | `{kind.name}` | {kind.title.ja} | {kind.title.en} | {kind.importance}"
        f" | {kind.meaning.ja} | {kind.meaning.en} |"
        for kind in KINDS.values()
    ]


def test_every_importance_is_described() -> None:
    """The page says what each importance means."""
    text = PAGE.read_text(encoding="utf-8")
    assert all(f"| `{importance}` |" in text for importance in Importance)


def test_names_are_unique() -> None:
    """No two kinds of changes share a name or a title."""
    assert len({kind.name for kind in KINDS.values()}) == len({kind.title for kind in KINDS.values()}) == len(KINDS)
