"""Templates of fictitious councils: our own starting point altered, and files that others have made."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

import docx

from planspec_renderers.word import RENDERER
from word_sample import SAMPLE as _SAMPLE

SAMPLE = replace(_SAMPLE, metadata=replace(_SAMPLE.metadata, author="社会福祉法人 架空市社会福祉協議会"))
"""The sample with the metadata that a plan with its cover has."""

BODY, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
COVER = "<w:p><w:r><w:t>{{題名}}</w:t></w:r></w:p><w:p><w:r><w:t>{{期間}} {{ 組織 }}</w:t></w:r></w:p>"
PLACE = "<w:p><w:r><w:t>{{本文}}</w:t></w:r></w:p>"
_SECTION = re.compile(r"<w:sectPr\b.*</w:sectPr>", re.DOTALL)


@cache
def starting_point() -> bytes:
    """Return the template that planspec gives to councils."""
    return RENDERER.starting_point()


@cache
def foreign() -> bytes:
    """Return python-docx's own template: a file of somebody else's with English styles and no places."""
    file = io.BytesIO()
    docx.Document().save(file)
    return file.getvalue()


def unpacked(file: bytes) -> dict[str, bytes]:
    """Return the parts of a file by name."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a file of *parts*."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def altered(file: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """Return *file* with *change* made to the text of one part."""
    parts = unpacked(file)
    parts[part] = change(parts[part].decode()).encode()
    return packed(parts)


def replaced(file: bytes, part: str, old: str, new: str) -> bytes:
    """Return *file* with *old*, which is there, replaced by *new* in one part."""
    assert old in unpacked(file)[part].decode()
    return altered(file, part, lambda text: text.replace(old, new))


def with_body(blocks: str, file: bytes | None = None, section: str = "") -> bytes:
    """Return a template whose body is *blocks*, with *section* or its own section at the end."""

    def change(text: str) -> str:
        head, own = text[: text.index("<w:body>") + len("<w:body>")], _SECTION.findall(text)[-1]
        return f"{head}{blocks}{section or own}</w:body></w:document>"

    return altered(file or starting_point(), BODY, change)


def with_word_identifiers() -> bytes:
    """Return the starting point as Japanese Word saves it: styles are called "1", "a3" and so on."""
    parts = unpacked(starting_point())
    styles = parts[STYLES].decode()
    known = re.findall(r'w:styleId="([^"]+)"', styles)
    new = {old: old[-1] if old.startswith("Heading") else f"a{place}" for place, old in enumerate(known)}

    def rename(found: re.Match[str]) -> str:
        return f"{found[1]}{new.get(found[2], found[2])}{found[3]}"

    references = re.compile(r'(<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle) w:val="|w:styleId=")([^"]+)(")')
    for name in (BODY, STYLES, "word/header1.xml", "word/footer1.xml"):
        parts[name] = references.sub(rename, parts[name].decode()).encode()
    return packed(parts)
