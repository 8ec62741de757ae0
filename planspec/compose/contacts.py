"""Where the council can be reached: the head office, then a table of the branches."""

import re
from collections.abc import Callable

from planspec.compose.text import line, one_line, section, todo
from planspec.compose.words import ADDRESS, EMAIL, FAX, NAME, PHONE, POSTAL_CODE, POSTAL_MARK
from planspec.document import Block, Heading, Inlines, LineBreak, Link, Paragraph, Role, Strong, Table, Text
from planspec.model import Office, Plan

_MAIL_ADDRESS = re.compile(r"[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]+@[0-9A-Za-z.-]+")


def contacts(plan: Plan) -> tuple[Block, ...]:
    """Compose the contacts of *plan*."""
    if plan.contacts is None:
        return ()
    office, branches = plan.contacts.head_office, plan.contacts.branches
    body: tuple[Block, ...] = (
        *_head_office(office),
        *_branches(plan, branches),
        *todo(plan, plan.contacts, office, *branches),
    )
    return section(Heading(1, line(plan.labels.contacts), anchor="contacts", role=Role.CONTACTS), body, Role.CONTACTS)


def _head_office(office: Office | None) -> tuple[Paragraph, ...]:
    if office is None:
        return ()
    place = (_marked_postal_code(office), office.address, office.facility)
    numbers = tuple(f"({mark}) {number}" for mark, number in ((PHONE, office.phone), (FAX, office.fax)) if number)
    mail = ((Text(f"({EMAIL}) "), *_email(office)),) if office.email else ()
    lines = (*_joined(place), *_joined(numbers), *mail)
    name = Paragraph((Strong(line(office.name)),), Role.CONTACTS)
    return (name, *((Paragraph(_broken(lines), Role.CONTACTS),) if lines else ()))


def _marked_postal_code(office: Office) -> str | None:
    code = office.postal_code
    return code if not code or code.startswith(POSTAL_MARK) else POSTAL_MARK + code


def _joined(texts: tuple[str | None, ...]) -> tuple[Inlines, ...]:
    words = " ".join(one_line(text) for text in texts if text)
    return ((Text(words),),) if words else ()


def _branches(plan: Plan, branches: tuple[Office, ...]) -> tuple[Table, ...]:
    if not branches:
        return ()
    used = tuple((title, cell) for title, cell in _COLUMNS if any(map(cell, branches)))
    rows = tuple(tuple(cell(office) for _, cell in used) for office in branches)
    header = tuple(line(title) for title, _ in used)
    return (Table(header, rows, caption=one_line(plan.labels.branches), role=Role.CONTACTS),)


def _name(office: Office) -> Inlines:
    return line(office.name)


def _postal_code(office: Office) -> Inlines:
    return line(office.postal_code) if office.postal_code else ()


def _place(office: Office) -> Inlines:
    return _broken(tuple(line(text) for text in (office.address, office.facility) if text))


def _phone(office: Office) -> Inlines:
    return line(office.phone) if office.phone else ()


def _fax(office: Office) -> Inlines:
    return line(office.fax) if office.fax else ()


def _email(office: Office) -> Inlines:
    if not office.email:
        return ()
    address = one_line(office.email)
    return (Link((Text(address),), f"mailto:{address}"),) if _MAIL_ADDRESS.fullmatch(address) else (Text(address),)


_COLUMNS: tuple[tuple[str, Callable[[Office], Inlines]], ...] = (
    (NAME, _name),
    (POSTAL_CODE, _postal_code),
    (ADDRESS, _place),
    (PHONE, _phone),
    (FAX, _fax),
    (EMAIL, _email),
)


def _broken(lines: tuple[Inlines, ...]) -> Inlines:
    """Return *lines* as one run of inlines with line breaks between them."""
    joined = tuple(inline for content in lines for inline in (LineBreak(), *content))
    return joined[1:]
