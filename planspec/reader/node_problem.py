"""What can be wrong with a node of a file that is YAML: keys, anchors, aliases, tags, depth."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.problem import Problem
from planspec.source import Pointer

_LONGEST_PROPERTIES = 100
_LONGEST_SHOWN = 40
_NAME = r"[*&!][^\s,\[\]{}]*"


def alias(text: str, start: int, end: int, at: Pointer) -> Problem:
    """Return the problem that the alias ``start:end`` is."""
    name = _shown(text[start:end])
    message = Bilingual(
        f"「{name}」は YAML のエイリアス (ほかの場所の写し) で、使えません。内容をそのまま書いてください。",
        f"`{name}` is a YAML alias, a copy of another place, and is not accepted; write the content itself.",
    )
    return Problem("PLN006", message, start, end, at)


def word_like_alias(text: str, start: int) -> Problem:
    """Return the problem that a value which starts with ``*`` and is no alias either is."""
    message = Bilingual(
        "「*」で始まる値は YAML のエイリアスと読まれます。文字として書くなら、値全体を引用符で囲んでください。",
        "A value that starts with `*` is read as a YAML alias; put the whole value in quotes if it is text.",
    )
    return Problem("PLN006", message, start, _name_end(text, start))


def anchor(text: str, start: int, at: Pointer = (), *, harmless: bool = False) -> Problem:
    """Return the problem that the anchor at *start* is."""
    message = Bilingual(
        "「&」で始まる語は YAML のアンカー (名札) と読まれ、使えません。"
        "削除するか、文字なら値を引用符で囲んでください。",
        "A word that starts with `&` is read as a YAML anchor and is not accepted; delete it, or put the whole value in"
        " quotes if it is text.",
    )
    return Problem("PLN005", message, start, _name_end(text, start), at, harmless=harmless)


def tag(text: str, start: int, at: Pointer = (), *, harmless: bool = False) -> Problem:
    """Return the problem that the tag at *start* is."""
    message = Bilingual(
        "「!」で始まる語は YAML のタグ (型の指定) と読まれ、使えません。"
        "削除するか、文字なら値を引用符で囲んでください。",
        "A word that starts with `!` is read as a YAML tag and is not accepted; delete it, or put the whole value in"
        " quotes if it is text.",
    )
    return Problem("PLN003", message, start, _name_end(text, start), at, harmless=harmless)


def properties(text: str, start: int, at: Pointer) -> Iterator[Problem]:
    """Yield the problems that the anchor and the tag around *start* are; a parser may point at either of the two."""
    near = max(0, start - _LONGEST_PROPERTIES)
    before = re.compile(r"(?:[!&]\S*[ \t]+)*$").search(text[near:start])
    start -= len(before[0]) if before else 0
    while found := re.compile(r"[\s]*(?:#[^\r\n]*\s*)*([!&])").match(text, start):
        start = found.start(1)
        problem = (tag if found[1] == "!" else anchor)(text, start, at, harmless=True)
        yield problem
        start = problem.end


def duplicate_key(key: str, second: tuple[int, int], first: tuple[int, int], at: Pointer) -> Problem:
    """Return the problem that a key is which stands at *first* already."""
    shown = _shown(key)
    message = Bilingual(
        f"項目「{shown}」が同じ場所に2度書かれています。1つにまとめるか、どちらかの名前を直してください。",
        f"The key `{shown}` is written twice in the same place; keep one of the two, or rename one.",
    )
    note = Bilingual(f"最初の「{shown}」はここです", f"the first `{shown}` is here")
    return Problem("PLN002", message, *second, at, ((note, *first),))


def merge_key(start: int, end: int, at: Pointer) -> Problem:
    """Return the problem that the key ``<<`` is."""
    message = Bilingual(
        "「<<」は YAML のマージキー (ほかの項目の取り込み) で、使えません。項目をそのまま書いてください。",
        "`<<` is a YAML merge key, which takes in other fields, and is not accepted; write the fields themselves.",
    )
    return Problem("PLN007", message, start, end, at)


def empty_key(text: str, start: int, at: Pointer) -> Problem:
    """Return the problem that a colon without a key before it is; *start* is at it or right after it."""
    start -= text[start : start + 1] != ":" and text[start - 1 : start] == ":"
    message = Bilingual(
        "「:」の前に項目名がありません。「項目名: 値」の形で書いてください。",
        "There is no key before the colon; write `key: value`.",
    )
    return Problem("PLN020", message, start, min(start + 1, len(text)), at)


def complex_key(start: int, at: Pointer) -> Problem:
    """Return the problem that a list or a mapping in the place of a key is."""
    message = Bilingual(
        "項目名の場所に、リストや項目の集まりが書かれています。項目名は1語で書いてください。",
        "A list or a mapping stands where a key was expected; a key is one word.",
    )
    return Problem("PLN020", message, start, start + 1, at)


def too_deep(start: int, limit: int, at: Pointer) -> Problem:
    """Return the problem that a list or mapping at *start* is, which is nested deeper than *limit*."""
    message = Bilingual(
        f"入れ子が深すぎます。リストや項目を重ねられるのは {limit} 段までです。",
        f"Nested too deep: lists and mappings may be nested {limit} levels deep.",
    )
    return Problem("PLN011", message, start, start + 1, at)


def _name_end(text: str, start: int) -> int:
    found = re.compile(_NAME).match(text, start)
    return found.end() if found else start


def _shown(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else name[: _LONGEST_SHOWN - 1] + "…"
