"""Where the text of the plan comes from."""

from planspec.compose.text import line, one_line, section, todo
from planspec.document import Block, BulletList, Heading, Inlines, Link, ListItem, Role, Text
from planspec.model import Plan, SourceDocument

_WEB = ("https://", "http://")


def sources(plan: Plan) -> tuple[Block, ...]:
    """Compose the list of sources of *plan*; what they write otherwise stays in the file."""
    if not plan.sources:
        return ()
    items = tuple(ListItem((*line(source.title), *_place(source))) for source in plan.sources)
    heading = Heading(1, line(plan.labels.sources), anchor="sources", role=Role.SOURCES)
    return section(heading, (BulletList(items, Role.SOURCES), *todo(plan, *plan.sources)), Role.SOURCES)


def _place(source: SourceDocument) -> Inlines:
    if source.url is None:
        return ()
    address = one_line(source.url)
    return (Text(" "), Link((Text(address),), address) if address.startswith(_WEB) else Text(address))
