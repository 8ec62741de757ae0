"""Two versions side by side, to be heard: one change after the other, with its words named."""

from collections.abc import Iterator

from planspec.document import Deleted, Inlines, Inserted, Link, Mark, Strong, Table, heads_rows, underlined
from planspec_renderers.text.inlines import one_line
from planspec_renderers.text.sentences import ended


def side_rows(table: Table) -> Iterator[str]:
    """Yield the parts and the changes in them: 「変更1。改正後: …。改正前: …。変わった言葉: …。備考: …。」.

    What is the same on both sides is said once.
    """
    names = tuple(map(one_line, table.header))
    number = 0
    for row in table.rows:
        said = tuple(one_line(_bare(cell)) for cell in row)
        if len(set(said[:2])) == 1 and not any(said[2:]):
            yield ended(said[0])
            continue
        sides = _named(names[:2], said[:2])
        if heads_rows(row):
            yield sides
            continue
        number += 1
        yield f"変更{number}。{sides}{_words(row)}{_named(names[2:], said[2:])}"


def _named(names: tuple[str, ...], said: tuple[str, ...]) -> str:
    return "".join(ended(f"{name}: {words}") for name, words in zip(names, said, strict=False) if words)


def _words(row: tuple[Inlines, ...]) -> str:
    """Return which words took the place of which; nothing where one of both sides has no others."""
    old, new = ([words for cell in row for words in _marked(cell, mark)] for mark in (Deleted, Inserted))
    if not (old and new):
        return ""
    was, now = ("".join(f"「{words}」" for words in side) for side in (old, new))
    return f"変わった言葉: {was}を{now}に。"


def _marked(content: Inlines, mark: Mark) -> Iterator[str]:
    for inline in content:
        if isinstance(inline, mark):
            yield one_line(_bare((inline,)))
        elif isinstance(inline, Strong | Link):
            yield from _marked(inline.content, mark)


def _bare(content: Inlines) -> Inlines:
    """Return *content* without marks; which version says it is told by its column."""
    marked = underlined(content)
    return tuple(
        inner for inline in marked for inner in (_bare(inline.content) if isinstance(inline, Inserted) else (inline,))
    )
