"""Text that looks like Markdown stays text, and ordinary text stays as it is."""

import pytest
from markdown_it import MarkdownIt

from planspec.document import (
    Badge,
    Deleted,
    Inlines,
    Inserted,
    LineBreak,
    Link,
    Paragraph,
    Ruby,
    Strong,
    Text,
)
from planspec_renderers.markdown.blocks import render_block
from planspec_renderers.markdown.outline import Outline

NO_HEADINGS = Outline((), {})


def markdown(*content: object) -> str:
    """Return a paragraph of *content* as Markdown; strings are texts."""
    inlines = tuple(Text(part) if isinstance(part, str) else part for part in content)
    return render_block(Paragraph(inlines), NO_HEADINGS)  # type: ignore[arg-type] # only inlines are passed


@pytest.mark.parametrize(
    "text",
    [
        "支え合い 幸せ感じる 地域の暮らし",
        "令和8年度(2026年度)～令和12年度(2030年度)",
        "「思いやり」と『支え合い』の、結いの心。",
        "住民・地域・NPO、SNSなど",
        "-5度", "+81", "1.5倍", "3)を除く", "R&D部門", "city_plan_goals", "〒021-0877", "A - B", "#1",
    ],
)  # fmt: skip
def test_ordinary_text(text: str) -> None:
    """Ordinary text has no backslash."""
    assert markdown(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*星*", r"\*星\*"),
        ("_下線_", r"\_下線\_"),
        ("`code`", r"\`code\`"),
        ("~~消~~", r"\~\~消\~\~"),
        ("<b>", r"\<b>"),
        ("&amp;", r"\&amp;"),
        ("[文](先)", r"\[文\](先)"),
        ("[^1]", r"\[^1\]"),
        ("\\", "\\\\"),
        ("a|b", r"a\|b"),
        ("# 見出し", r"\# 見出し"),
        ("#", r"\#"),
        ("- 項目", r"\- 項目"),
        ("+ 項目", r"\+ 項目"),
        ("* 項目", r"\* 項目"),
        ("1. 項目", r"1\. 項目"),
        ("12) 項目", r"12\) 項目"),
        ("> 引用", r"\> 引用"),
        ("---", r"\---"),
        ("- - -", r"\- - -"),
        ("===", r"\==="),
        (":-:", r"\:-:"),
        ("https://example.jp", r"https\://example.jp"),
        ("www.example.jp", r"www\.example.jp"),
        ("info@example.jp", r"info\@example.jp"),
    ],
)
def test_markup(text: str, expected: str) -> None:
    """Text that looks like markup has a backslash where the markup would begin."""
    assert markdown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("  前", "前"), ("後  ", "後"), ("中  中\t中", "中 中 中"), ("    四つ", "四つ"), ("　全角", "　全角")],
)
def test_spaces(text: str, expected: str) -> None:
    """Spaces that Markdown would drop, break a line at or take for code are one space or none."""
    assert markdown(text) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ((Strong((Text("太字"),)), "です"), "**太字**です"),
        ((Strong((Text("「太字」"),)), "です"), "<strong>「太字」</strong>です"),
        ((Strong((Text("一"),)), Strong((Text("二"),))), "**一**<!-- -->**二**"),
        (("見よ!", Link((Text("先"),), "https://example.jp/")), r"見よ\![先](https://example.jp/)"),
        ((Link((Text("a@example.jp"),), "mailto:a@example.jp"),), "[a@example.jp](mailto:a@example.jp)"),
        ((Link((Text("先"),), "https://example.jp/(1) 2?a=1&b=2"),), r"[先](https://example.jp/%281%29%202?a=1\&b=2)"),
        ((Link((Text("先"),), "#どこにもない"),), "先"),
        (("の", Ruby("千厩", "せんまや"), "で"), "の千厩(せんまや)で"),
        (("題", Badge("新")), "題(新)"),
        (("一", LineBreak(), "- 二"), "一\\\n\\- 二"),
        ((LineBreak(), "一", LineBreak()), "一"),
        ((Inserted((Text("足す"),)), Deleted((Text("消す"),))), "<ins>足す</ins><del>消す</del>"),
    ],
)
def test_inlines(content: Inlines, expected: str) -> None:
    """Each inline is written so that GitHub shows it."""
    assert markdown(*content) == expected


@pytest.mark.parametrize("text", ["「太字」", "。", "*", " 空き ", "a**b"])
def test_strong_is_strong(text: str) -> None:
    """Bold text is bold whatever it begins and ends with."""
    page = MarkdownIt("commonmark").render(markdown("前", Strong((Text(text),)), "後"))
    assert page.startswith("<p>前<strong>")
    assert page.endswith("</strong>後</p>\n")
