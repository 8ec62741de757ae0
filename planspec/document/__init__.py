"""The document tree: structure and roles, no layout. Words are those of CommonMark and pandoc."""

from planspec.document.block import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Figure,
    Group,
    Heading,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Table,
    headings,
    ranks,
)
from planspec.document.document import Document, Metadata, Revision
from planspec.document.form import Form
from planspec.document.inline import (
    Badge,
    Deleted,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    Link,
    Ruby,
    Strong,
    Text,
    plain,
)
from planspec.document.marks import Mark, current, marked_row, marked_table, marked_whole, newer, numbered, older
from planspec.document.overview import joined
from planspec.document.render_error import RenderError
from planspec.document.render_warning import RenderWarning
from planspec.document.sides import heads_rows, underlined
from planspec.model import Number

__all__ = [
    "Badge",
    "Block",
    "BulletList",
    "Contents",
    "DefinitionList",
    "Deleted",
    "Document",
    "Figure",
    "Form",
    "Group",
    "Heading",
    "Inline",
    "Inlines",
    "Inserted",
    "LineBreak",
    "Link",
    "ListItem",
    "Mark",
    "Metadata",
    "Number",
    "OrderedList",
    "PageBreak",
    "Paragraph",
    "RenderError",
    "RenderWarning",
    "Revision",
    "Role",
    "Ruby",
    "Strong",
    "Table",
    "Text",
    "current",
    "headings",
    "heads_rows",
    "joined",
    "marked_row",
    "marked_table",
    "marked_whole",
    "newer",
    "numbered",
    "older",
    "plain",
    "ranks",
    "underlined",
]
