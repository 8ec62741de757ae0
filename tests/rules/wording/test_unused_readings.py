"""PLN521 unused-reading."""

import pytest

from planspec.rules.wording.unused_reading import UnusedReading
from single_rule import marked


@pytest.mark.parametrize(
    ("fragment", "letters"),
    [
        ("readings: [{word: 千厩, reading: せんまや}]\n", ("千厩",)),
        ("readings: [{word: 千厩, reading: せんまや}]\ncontacts: {head_office: {name: 千厩支部}}\n", ()),
        ("readings: [{word: 千厩, reading: せんまや}]\ncontacts: {head_office: {name: 甲, address: 千厩 1}}\n", ()),
        ("readings: [{word: 見守, reading: みまも}, {word: 架空, reading: かくう}]\n", ("見守",)),
        ("", ()),
    ],
)
def test_words_that_do_not_occur(fragment: str, letters: tuple[str, ...]) -> None:
    """A word is marked that stands nowhere in the plan but among the readings; names and addresses count."""
    assert tuple(found[2] for found in marked(UnusedReading(), fragment)) == letters
