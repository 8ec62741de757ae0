"""Tests of the comment that `planspec diff` writes for a pull request."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from comparison_sample import NAMES, SMALL, added, comparison, removed, reworded
from effort import examples
from planspec.cli.difference.markdown import LIMIT, MARKER, comment
from planspec.compare import Comparison
from planspec.compose.review.names import Names
from strategies import prose

PAGE = MarkdownIt("gfm-like", {"linkify": False, "html": True})
TAGS = {"h3", "h4", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "br", "del", "ins"}
TAGS |= {"details", "summary", "blockquote"}


class _Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_comment() -> None:
    """The marker, counts, a table, major changes in the open, and the least behind a title that opens them."""
    told = comment(SMALL, NAMES, "ja")
    assert told.startswith(f"{MARKER}\n### 計画の変更点: ")
    assert (
        "\n| 種類 | 重要 | 通常 | 軽微 | 計 |\n| --- | ---: | ---: | ---: | ---: |\n| 追加 | 1 | 0 | 0 | 1 |\n" in told
    )
    assert told.index("重要な変更") < told.index("その他の変更") < told.index("<details>")
    assert "地域福祉を<del>進めます</del><ins>推進します</ins>。" in told
    assert "推定 82%" in told
    assert "省きました" not in told


def test_nothing_changed() -> None:
    """A comment with nothing to tell says so, so that a bot can write it over an older one."""
    assert "変更はありません" in comment(comparison(), NAMES, "ja")
    assert "Nothing changed" in comment(comparison(), NAMES, "en")


@pytest.mark.parametrize(
    "hostile",
    [
        "@octocat",
        "@架空/team",
        "#123",
        "kaku/kaku#12",
        "GH-12",
        ":smile:",
        "https://example.jp",
        "www.example.jp",
        "a@example.jp",
        "0123456789abcdef0123456789abcdef01234567",
        "<script>alert(1)</script>",
        "<!-- x -->",
        "--> </details>",
        "a | b | c",
        "[x](https://example.jp)",
        "![x](y)",
        "**x** _x_ ~~x~~ `x` $x$",
        "# x\n- y\n1. z\n> w\n```\nv",
        "&lt;b&gt; &#64;octocat",
        "\u202eabc",
    ],
)
def test_nothing_comes_alive(hostile: str) -> None:
    """Mentions, references, addresses, HTML and markup in a plan stay words, in its text and in its name."""
    told = comment(comparison(reworded("前", hostile), added(hostile)), Names(hostile, hostile), "ja")
    page = _Tags(PAGE.render(told))
    assert page.tags <= TAGS
    words = "".join(page.words)
    assert not re.search(r"[@#](?=[\w/+-])|:(?=//|[\w+-]+:)|www\.|GH-\d|[0-9a-fA-F]{7}", words.replace("PDI", ""))
    assert "\u202e" not in words


@given(st.lists(st.builds(reworded, prose(), prose()) | prose().map(added) | prose().map(removed), max_size=6), prose())
@examples(60)
def test_odd_texts(changes: list, name: str) -> None:  # type: ignore[type-arg]
    """Whatever a plan says, the page holds only the tags of a comment."""
    told = comment(comparison(*changes), Names(name, name), "ja")
    assert _Tags(PAGE.render(told)).tags <= TAGS


@cache
def _giant(number: int) -> Comparison:
    minor = [reworded(f"{at}～@a", f"{at}〜@a", "CHG015") for at in range(number)]
    return comparison(
        *minor, *(reworded("進めます" * 100, "推進<します>" * 100) for _ in range(number)), added("架空" * 900)
    )


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("limit", [LIMIT, 10_000, 1_000, 100, 20])
def test_comment_is_never_too_long(language: str, limit: int) -> None:
    """However much changed, the comment keeps to the limit and tells how many changes it leaves out."""
    told = comment(_giant(400), NAMES, "ja" if language == "ja" else "en", limit)
    assert len(told.replace("\n", "\r\n")) <= limit
    if limit >= 10_000:
        assert "架空" in told
        shown = len(re.findall(r"^- \*\*", told, re.MULTILINE))
        assert re.search(r"^> .*?(\d+)", told, re.MULTILINE)[1] == str(801 - shown)  # type: ignore[index]
        assert told.count("<details>") == told.count("</details>")


def test_characters_are_counted() -> None:
    """Japanese has as much room as English: a comment is filled up to its last entry, whatever that takes in bytes."""
    told = comment(_giant(400), NAMES, "ja")
    assert len(told) > LIMIT - 3_000
    assert len(told.encode()) > LIMIT


def test_all_that_fits_is_told() -> None:
    """Nothing is left out below the limit."""
    told = comment(comparison(*(reworded(f"{at}日", f"{at}月") for at in range(50))), NAMES, "en")
    assert len(re.findall(r"^- \*\*", told, re.MULTILINE)) == 50
    assert "left out" not in told


def test_white_space_is_seen() -> None:
    """White space that came is shown, and words beside a change keep their distance from it."""
    told = comment(comparison(reworded("架空 と町", "架空 と 町")), NAMES, "ja")
    assert "架空 と<ins>&nbsp;</ins>町" in told


def test_revisions_can_be_copied() -> None:
    """The name of a revision and a file has no invisible space in it."""
    assert "&#8203;" not in comment(SMALL, NAMES, "ja")
