"""Every text for people in the source exists in Japanese and in English, each in its own language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PLACEHOLDER = "\0"
JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff々〆]")
WORD = re.compile(r"[A-Za-z]{2,}")
QUOTED = re.compile(rf"「[^」]*」|『[^』]*』|`[^`]*`|\"[^\"]*\"|'[^']*'|{PLACEHOLDER}")
NO_PLACE = ("", "here")
"""The one text with a single side: Japanese needs no word for the place that English has to name."""


class Text(NamedTuple):
    """A ``Bilingual(…)`` in the source; what is computed in it is a NUL."""

    where: str
    sides: tuple[str, ...]

    def plain(self, side: int) -> str:
        """Return a side without what is quoted or computed, which may be in any language."""
        return QUOTED.sub("", self.sides[side])


def written(node: ast.expr) -> str:
    """Return a literal or an f-string as it is written."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(map(written, values))
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return written(left) + written(right)
    return PLACEHOLDER


def texts() -> Iterator[Text]:
    """Yield every call of ``Bilingual`` but those that unpack what is computed elsewhere."""
    for path in sorted((ROOT / "planspec").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Bilingual":
                given = (*node.args, *(keyword.value for keyword in node.keywords))
                if not any(isinstance(argument, ast.Starred) for argument in given):
                    where = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
                    yield Text(where, tuple(map(written, given)))


TEXTS = tuple(texts())
every_text = pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.where)


def test_there_are_texts() -> None:
    """The search finds what it is for."""
    assert len(TEXTS) > 400


@every_text
def test_both_sides_are_there(text: Text) -> None:
    """A text has two sides, and neither is empty unless both are: then it is a part that is left out."""
    assert len(text.sides) == 2
    assert bool(text.sides[0]) is bool(text.sides[1]) or text.sides == NO_PLACE


@every_text
def test_japanese_is_japanese(text: Text) -> None:
    """Where the Japanese side has words of its own, there are kana or kanji among them."""
    assert JAPANESE.search(text.sides[0]) or not WORD.search(text.plain(0))


@every_text
def test_english_is_english(text: Text) -> None:
    """The English side has kana and kanji only in quotes and where it is computed."""
    assert JAPANESE.findall(text.plain(1)) == []


@every_text
def test_what_is_said_in_japanese_is_said_in_english(text: Text) -> None:
    """A Japanese side with words stands beside an English one with words, or with a computed one."""
    assert not JAPANESE.search(text.plain(0)) or re.search(f"[A-Za-z{PLACEHOLDER}]", text.sides[1])
