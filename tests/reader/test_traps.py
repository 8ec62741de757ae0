"""Files that have brought parsers down: each is refused or read at once, and in linear time."""

import subprocess
import sys
from time import perf_counter

import pytest

from planspec.reader import read

MIB = 5 * 1024 * 1024 - 100
TAG = "%TAG !a! tag:example.jp,2000:\n"
TRAPS = {
    "lists in lists": ("[" * 200_000, {"PLN011"}),
    "mappings in mappings": ("{" * 200_000, {"PLN020", "PLN011"}),
    "items in items": ("- " * 100_000, {"PLN011"}),
    "keys of keys": ("? " * 100_000, {"PLN020", "PLN011"}),
    "deep indentation": ("".join(" " * depth + "a:\n" for depth in range(2000)), {"PLN011"}),
    "directives": (TAG * 20_000 + "---\na: b\n", {"PLN004"}),
    "different directives": ("".join(f"%TAG !{n}! tag:x,2000:\n" for n in range(20_000)) + "---\na: b\n", {"PLN004"}),
    "directives after the end": ("a: b\n...\n" + TAG * 20_000 + "---\na: b\n", {"PLN004"}),
    "directives in the middle": ("a: b\n" + TAG * 20_000, {"PLN004"}),
    "one line": ("a" * MIB, {"PLN012"}),
    "one value": ("a: " + "b" * MIB, {"PLN012"}),
    "one value as bytes": (b"a: " + b"b" * MIB, {"PLN012"}),
    "one line of Shift_JIS": (("a: " + "架空" * (MIB // 4 - 4)).encode("cp932"), {"PLN012"}),
    "one line of no text": (b"\xff" * MIB, {"PLN012"}),
    "one line of NUL": (b"\0" * MIB, {"PLN012"}),
    "one Japanese key": (("架" * (MIB // 3 - 4) + ": a").encode(), {"PLN012"}),
    "long lines": ("a:\n" + ("  " + "b" * 200_000 + "\n") * 20, set()),
    "escapes": ('a: "' + ("\\e" * 100_000 + "\n ") * 20 + '"', {"PLN015"}),
    "swallowed items": ("a:\n" + "- b\n  - c\n" * 90_000, {"PLN022"}),
    "items as text": ("a:\n" + "  - b\n" * 1000 + "  - あ: c\n" * 20_000, {"PLN001"}),
    "one quoted value": ('a: "' + ("\\n" * 100_000 + "\n ") * 20 + '"', set()),
    "one open quote": ('a: "' + ("b" * 200_000 + "\n ") * 20, {"PLN001"}),
    "colons": ("a: " * 80_000, {"PLN001"}),
    "aliases of aliases": ("a: &a [b]\nb: &b [*a,*a]\nc: [" + "*b,\n  " * 90_000 + "]", {"PLN005", "PLN006"}),
    "aliases in one line": ("a: [" + "*a," * (MIB // 3) + "]", {"PLN012"}),
    "blank lines": ("\n" * MIB, {"PLN012"}),
    "tabs": (("\t" * 200_000 + "\n") * 20, {"PLN013"}),
    "control characters": (("\0a" * 100_000 + "\n") * 20, {"PLN015"}),
    "same keys": ("a: b\n" * 190_000, {"PLN002"}),
}


@pytest.mark.parametrize(("text", "codes"), TRAPS.values(), ids=TRAPS)
def test_trap_is_met(text: str | bytes, codes: set[str]) -> None:
    """The trap is named, and nothing takes long: twenty times the 0.1 s that are aimed at would fail."""
    started = perf_counter()
    reading = read(text)
    assert perf_counter() - started < 10
    assert {error.code for error in reading.errors} == codes


def test_no_trap_brings_the_process_down() -> None:
    """All of them, and 200 KB of other brackets and signs, leave the process alive: no crash in the C parser."""
    program = (
        "from planspec.reader import read\n"
        "for part in '[ { - ? [[ {[ [{ {a: [a: -[ ?[ &a *a !a &a[ \"\" | >'.split():\n"
        "    for text in (part * 200_000, (part + ' ') * 100_000, (part + '\\n') * 100_000):\n"
        "        read(text)\n"
        "print('alive')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "alive\n"


@pytest.mark.parametrize("part", ["k{}: v\n", "- v{}\n", "k{}: 'v\n  v'\n", "k{}: |\n  v\n"])
def test_time_is_linear(part: str) -> None:
    """Ten times the text takes about ten times as long, and not a hundred times."""
    small, large = ("".join(part.format(number) for number in range(count)) for count in (2_000, 20_000))
    assert min(_seconds(large) for _ in range(3)) < 40 * min(_seconds(small) for _ in range(5))


def _seconds(text: str) -> float:
    started = perf_counter()
    read(text)
    return perf_counter() - started
