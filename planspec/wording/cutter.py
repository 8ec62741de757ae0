"""Cutters by name; those that need a library of their own come with planspec's extras."""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate, pairwise
from typing import Any

from planspec.wording.by_class import by_class
from planspec.wording.character import Kind, kind, together
from planspec.wording.cut import Cut

CUTTERS = ("auto", "classes", "sudachi", "budoux")
"""Names of cutters: the best that is installed, classes of characters, SudachiPy's words, BudouX's phrases."""

USUAL = "classes"
"""The cutter where none is asked for: it needs no library, and cuts the same everywhere."""

_LIBRARIES = {"sudachi": ("sudachipy", "sudachidict_core"), "budoux": ("budoux",)}
_SUDACHI_TAKES = 8_000
"""Characters that SudachiPy is given at once; it refuses more than 49,149 bytes."""


def cutter(name: str) -> Cut | None:
    """Return the cutter called *name*, or ``None`` where there is none or its library is not installed.

    Args:
        name: One of :data:`CUTTERS`; ``auto`` is the first of SudachiPy, BudouX and classes that is there.
    """
    if name == "auto":
        name = next((name for name, libraries in _LIBRARIES.items() if _installed(libraries)), "classes")
    if name == "classes":
        return by_class
    if name not in _LIBRARIES or not _installed(_LIBRARIES[name]):
        return None
    return _sudachi() if name == "sudachi" else _budoux()


def _installed(libraries: tuple[str, ...]) -> bool:
    return all(find_spec(library) is not None for library in libraries)


def _sudachi() -> Cut:
    library = import_module("sudachipy")
    tokenizer = library.Dictionary(dict="core").tokenizer(mode=library.SplitMode.A)
    return lambda text: _cut(text, _words(tokenizer, text))


def _words(tokenizer: Any, text: str) -> Iterator[str]:
    for start in range(0, len(text), _SUDACHI_TAKES):
        for morpheme in tokenizer.tokenize(text[start : start + _SUDACHI_TAKES]):
            yield morpheme.surface()


def _budoux() -> Cut:
    parser = import_module("budoux").load_default_japanese_parser()
    return lambda text: _cut(text, iter(parser.parse(text) if text else ()))


def _inside(before: str, after: str) -> bool:
    return together(before, after) or kind(before) is kind(after) is Kind.DIGIT


def _cut(text: str, words: Iterator[str]) -> tuple[str, ...]:
    """Return *text* cut where *words* end and around signs, but inside no number and no character as people see it."""
    ends = {end for end in accumulate(map(len, words)) if end < len(text) and not _inside(text[end - 1], text[end])}
    at = 0
    for word in by_class(text):
        if kind(word[0]) is Kind.SIGN:
            ends |= {at, at + len(word)}
        at += len(word)
    places = sorted({0, *ends, len(text)})
    return tuple(text[start:end] for start, end in pairwise(places))
