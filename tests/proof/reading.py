"""What other programs read in our files, as plain words."""

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from environment import needed
from pdf_sample import bare
from planspec.document import Block, Document, Group, Role, Table, headings, plain
from proof.paper import words
from word_sample import by_docx2python, by_mammoth
from word_strings import strings

_NUMBER = re.compile(r"\d+/\d+")


def by_pandoc(file: Path) -> str:
    """Return the words that pandoc reads in a Word file."""
    needed("pandoc")
    done = subprocess.run(["pandoc", "--from=docx", "--to=json", file], capture_output=True, check=True)
    read = json.loads(done.stdout)
    # Pandoc takes the title and what stands below it for facts about the file.
    return bare("".join(_pandoc_words([read["meta"].get("title"), read["meta"].get("subtitle"), read["blocks"]])))


def _pandoc_words(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for inner in node:
            yield from _pandoc_words(inner)
    elif isinstance(node, dict):
        if node.get("t") == "Str":
            yield node["c"]
        else:
            yield from _pandoc_words(list(node.values()))


def by_mammoth_file(file: Path) -> str:
    """Return the words that mammoth reads in a Word file."""
    return bare(by_mammoth(file.read_bytes()))


def by_docx2python_file(file: Path) -> str:
    """Return the words that docx2python reads in a Word file."""
    return bare(by_docx2python(file.read_bytes()))


def by_pdftotext(file: Path, document: Document) -> str:
    """Return the words on the pages of a PDF file in the order of drawing, without running heads and page numbers."""
    parts = {bare(plain(heading.content)) for heading in headings(document.blocks) if heading.level == 1}
    seen: set[str] = set()
    found: list[str] = []
    for place, page in enumerate(words(file).split("\f")):
        lines = [line for line in map(bare, page.splitlines()) if line]
        if place and lines and _is_head(lines[0], bare(document.title), parts & seen):
            del lines[0]
        found.extend(line for line in lines if not _NUMBER.fullmatch(line))
        seen.update(part for part in parts if any(line.endswith(part) for line in lines))
    return "".join(found)


def _is_head(line: str, title: str, parts: set[str]) -> bool:
    """Return whether the first line of a page repeats the title or a part that began on a page before."""
    return line.startswith(title) or any(line.endswith(part) for part in parts)


def expected(document: Document) -> list[str]:
    """Return every string of *document* in order, as ``bare`` words; a caption that repeats a heading stands once."""
    found = [bare(string) for string in strings(document, alternatives=False)]
    return [string for before, string in pairwise(["", *found]) if string and string != before]


def drawn(document: Document) -> list[str]:
    """Return what is expected of a PDF file that typst made, in the order in which it draws.

    It draws cells over several rows after those beside them, so the overview is left out; readings have no brackets.
    """
    without = replace(document, blocks=tuple(_without_overview(document.blocks)))
    return [re.sub(r"^\((.*)\)$", r"\1", string) for string in expected(without)]


def _without_overview(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Group):
            yield replace(block, blocks=tuple(_without_overview(block.blocks)))
        elif not (isinstance(block, Table) and block.role is Role.OVERVIEW):
            yield block


def in_bare_words(found: Iterable[str]) -> list[str]:
    """Return strings as ``bare`` words, those left out of which nothing is left."""
    return [string for string in map(bare, found) if string]
