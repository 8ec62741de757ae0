"""Two versions side by side: the rows of a table with the role of a comparison."""

from typing import assert_never

from planspec.document.inline import Badge, Deleted, Inline, Inlines, Inserted, LineBreak, Link, Ruby, Strong, Text


def underlined(content: Inlines) -> Inlines:
    """Return *content* with what went marked like what came.

    Side by side the column says which version has the words; both are underlined and nothing is struck out.
    """
    return tuple(map(_underlined, content))


def heads_rows(row: tuple[Inlines, ...]) -> bool:
    """Tell whether a row only names the part that the rows below belong to: all that it says weighs more."""
    said = [content for content in row if content]
    return bool(said) and all(isinstance(inline, Strong) for content in said for inline in content)


def _underlined(inline: Inline) -> Inline:
    match inline:
        case Text() | Ruby() | Badge() | LineBreak():
            return inline
        case Strong(content):
            return Strong(underlined(content))
        case Link(content, target):
            return Link(underlined(content), target)
        case Inserted(content) | Deleted(content):
            return Inserted(underlined(content))
        case _:
            assert_never(inline)
