"""Which misspelt words are surely meant as others."""

import pytest

from planspec.closest import is_slip


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("statment", "statement"),
        ("statemeent", "statement"),
        ("statenent", "statement"),
        ("satement", "statement"),
        ("statemnet", "statement"),
        ("Basic-Goals", "basic_goals"),
        ("ID", "id"),
        ("basicgoals", "basic_goals"),
    ],
)
def test_one_slip(word: str, meant: str) -> None:
    """One letter too many, missing, another one, two changed round, or another way to join words."""
    assert is_slip(word, meant)
    assert is_slip(meant, word)


@pytest.mark.parametrize(
    ("word", "meant"), [("team", "term"), ("vision", "version"), ("stamen", "statement"), ("fx", "fax")]
)
def test_other_words(word: str, meant: str) -> None:
    """Short words, and words with two slips, may be others."""
    assert not is_slip(word, meant)
