"""The overview in Markdown."""

from planspec.document import Document, Heading, LineBreak, Metadata, Role, Table, Text
from planspec_renderers.markdown import RENDERER


def test_plain_table() -> None:
    """The overview is a plain table that repeats its cells; the heading above is its only caption."""
    goal = (Text("目標1"), LineBreak(), Text("学ぶ"))
    rows = ((goal, (Text("一"),)), (goal, (Text("二"),)))
    table = Table(((Text("目標"),), (Text("推進"),)), rows, "体系", Role.OVERVIEW, row_headers=False)
    text = RENDERER.render(Document("計画", Metadata(), (Heading(1, (Text("体系"),)), table))).decode()
    assert text.endswith("体系\n\n| 目標 | 推進 |\n| --- | --- |\n| 目標1<br>学ぶ | 一 |\n| 目標1<br>学ぶ | 二 |\n")
    assert text.count("体系") == 1
