"""Words of the plan as inlines and paragraphs."""

from collections.abc import Iterable

from planspec.compose.words import UNSETTLED
from planspec.document import Block, Group, Heading, Inlines, Paragraph, Role, Text
from planspec.model import Model, Plan


def one_line(text: str) -> str:
    """Return *text* without the line break that ends a YAML block scalar."""
    return text.rstrip("\n")


def line(text: str) -> Inlines:
    """Return *text*, which is on one line, as inlines."""
    return (Text(one_line(text)),)


def title(text: str | None) -> Inlines:
    """Return a title, or the mark that it is not settled."""
    return line(UNSETTLED if text is None else text)


def prose(text: str | None, role: Role = Role.BODY) -> tuple[Paragraph, ...]:
    """Return *text* as paragraphs, one a line; blank lines are dropped."""
    return tuple(Paragraph((Text(part),), role) for part in (text or "").split("\n") if part.strip())


def todo(plan: Plan, *models: Model | None) -> tuple[Paragraph, ...]:
    """Return what *models*, parts of *plan*, say about things not settled; nothing once the plan is finished."""
    if plan.finished:
        return ()
    written = (model.todo for model in models if model is not None and model.todo is not None)
    return tuple(paragraph for text in written for paragraph in prose(f"{UNSETTLED} {text.lstrip()}", Role.TODO))


def section(heading: Heading, body: Iterable[Block], role: Role) -> tuple[Block, ...]:
    """Return *heading* and *body* as one group, or nothing where the body is empty."""
    blocks = tuple(body)
    return (Group(role, (heading, *blocks)),) if blocks else ()
