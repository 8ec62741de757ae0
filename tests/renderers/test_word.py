"""Word files hold the whole text, are valid, and never change without reason."""

import os
import subprocess
import sys

import pytest

from planspec.rendering import Renderer
from planspec_renderers.word import RENDERER
from printed import first_missing, normal
from word_lint import lint
from word_sample import SAMPLE, by_docx2python, by_mammoth, faults
from word_strings import strings

_SELF = "import hashlib, sys; sys.path[:0] = {path!r}; from word_sample import SAMPLE, RENDERER; "
_DIGEST = _SELF + "print(hashlib.sha256(RENDERER.render(SAMPLE)).hexdigest())"


def test_is_a_renderer() -> None:
    """The entry point names what the command expects."""
    assert isinstance(RENDERER, Renderer)
    assert RENDERER.suffix == ".docx"


def test_mammoth_reads_every_string() -> None:
    """Mammoth finds every string of every kind of node, in order."""
    assert first_missing(strings(SAMPLE), normal(by_mammoth(RENDERER.render(SAMPLE)))) is None


def test_docx2python_reads_every_string() -> None:
    """docx2python finds every string of every kind of node, in order."""
    found = normal(by_docx2python(RENDERER.render(SAMPLE)))
    assert first_missing(strings(SAMPLE, alternatives=False), found) is None


def test_valid() -> None:
    """Neither openxml-audit nor the lint finds anything in a file with every kind of node."""
    file = RENDERER.render(SAMPLE)
    assert faults(file) == []
    assert lint(file) == []


@pytest.mark.parametrize(("seed", "zone"), [("1", "Asia/Tokyo"), ("4711", "America/New_York")])
def test_same_bytes(seed: str, zone: str) -> None:
    """The bytes depend neither on the hash seed nor on the time zone nor on the process."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
    command = [sys.executable, "-c", _DIGEST.format(path=sys.path)]
    here = subprocess.run([sys.executable, "-c", _DIGEST.format(path=sys.path)], capture_output=True, check=True)
    there = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert there.stdout == here.stdout
    assert len(there.stdout.strip()) == 64


def test_cheap_to_import() -> None:
    """Importing the renderer does not import the office libraries."""
    code = "import sys, planspec_renderers.word; print(sorted({'docx', 'lxml'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
