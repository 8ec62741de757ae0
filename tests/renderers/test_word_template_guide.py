"""The guide to templates tells the truth: its places and styles are all there are."""

import re
from pathlib import Path

from planspec_renderers.word.council.names import JAPANESE
from planspec_renderers.word.council.places import PlaceName

_GUIDE = (Path(__file__).parents[2] / "docs" / "template.md").read_text(encoding="utf-8")
_INNER = re.compile(r"^目次に出さない|\(.*長い\)$|^(?:見出し|目次) [2-8]$|^空き$|^ヘッダー$|^フッター$")
"""Styles that nobody has to know of."""


def test_places() -> None:
    """The table has every place with both of its names, and no other."""
    rows = re.findall(r"^\| `\{\{(.+?)\}\}` \| `\{\{(.+?)\}\}` \|", _GUIDE, re.MULTILINE)
    assert rows == [tuple(place.value) for place in PlaceName]


def test_styles() -> None:
    """The table names every style that a council may want to change, and no other."""
    table = _GUIDE.split("| スタイル |\n")[1].split("\n\n")[0]
    assert sorted(re.findall("「(.+?)」", table)) == sorted(one for one in JAPANESE.values() if not _INNER.search(one))
