"""A whole document."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from planspec.document.block import Block
from planspec.document.form import Form
from planspec.language import Language
from planspec.model import Plan


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about itself.

    Attributes:
        author: Who publishes the document.
        date: The document's own date; never the clock's.
        language: Language of the text.
        subject: One line on what the document is, such as the period of the plan.
    """

    author: str = ""
    date: dt.date = dt.date(1980, 1, 1)
    language: Language = "ja"
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """Who changed a document and when, for formats that keep changes as changes.

    Attributes:
        author: Who made the changes.
        date: When, in local time without a time zone; never the clock's.
    """

    author: str
    date: dt.datetime


@dataclass(frozen=True, slots=True)
class Document:
    """A document to be rendered.

    Attributes:
        title: Title of the document, in one line.
        metadata: What the file says about itself.
        blocks: The document for people.
        subject: The model it was composed from, for data formats.
        form: What kind of publication it is.
        revision: Who made what is inserted and deleted here, so that readers may accept or reject it; ``None`` where
            insertions and deletions are only to be seen.
        former_title: The title that the older version had, where it is another one.
        record: What data formats write where the document is about more than one plan; plain JSON data.
    """

    title: str
    metadata: Metadata
    blocks: tuple[Block, ...]
    subject: Plan | None = None
    form: Form = Form.BOOKLET
    revision: Revision | None = None
    former_title: str = ""
    record: Mapping[str, object] | None = None
