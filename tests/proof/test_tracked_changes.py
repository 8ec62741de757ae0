"""LibreOffice accepts and rejects the tracked changes of a Word file: each version comes out of it."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from planspec.checker import check
from planspec.compose import EDITIONS, compose
from planspec.compose.review.marked import marked
from planspec.document import Document, Revision
from planspec.model import Plan
from planspec.wording import by_class
from planspec_renderers.word import RENDERER
from proof.accepting import settled
from proof.resolved import said
from proof.sections import sections, uncoloured
from proof.shelf import REAL, SHAPES
from review.versions import version

REVISION = Revision("架空 花子", dt.datetime(2026, 4, 1, 9, 30))  # noqa: DTZ001 - local time, as a revision has it
MANY = ("moved", "added", "removed", "marked", "contact", "period", "notation")


def _pairs() -> Iterator[tuple[str, str, str]]:
    """Yield two versions of plans by name: of the real one, and each of the other shapes turned into the next."""
    real = REAL.read_text(encoding="utf-8")
    yield "real", real, version(*MANY)
    yield "back", version(*MANY), real
    yield "goal", real, _without_second_goal(real)
    yield "backgoal", _without_second_goal(real), real
    for one, other in pairwise(SHAPES):
        yield one.stem, one.read_text(encoding="utf-8"), other.read_text(encoding="utf-8")


def _without_second_goal(real: str) -> str:
    return real[: real.index('  - id: "2"\n')] + real[real.index('  - id: "3"\n') :]


def _plan(text: str) -> Plan:
    found = check(text).plan
    assert found is not None
    return found


PAIRS = {
    f"{name}-{edition}": (compose(_plan(old), edition=edition), compose(_plan(new), edition=edition))
    for name, old, new in _pairs()
    for edition in EDITIONS
}


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, bool], Path]:
    """Return every file with tracked changes accepted and rejected, and the files of both versions, stored likewise."""
    folder = tmp_path_factory.mktemp("tracked")
    files: dict[str, Path] = {}
    for name, (old, new) in PAIRS.items():
        tracked = marked(old, new, cut=by_class, revision=REVISION)
        for kind, document in (("tracked", tracked), ("old", old), ("new", new)):
            files[f"{name}-{kind}"] = _written(document, folder / f"{name}-{kind}.docx")
    return settled(files, folder)


def _written(document: Document, file: Path) -> Path:
    file.write_bytes(RENDERER.render(document))
    return file


@pytest.mark.parametrize("name", PAIRS)
def test_accepted_changes_are_the_new_plan(office: dict[tuple[str, bool], Path], name: str) -> None:
    """With all changes accepted, paragraphs, styles, numbers and tables are those of the new version's file."""
    assert said(office[f"{name}-tracked", True].read_bytes()) == said(office[f"{name}-new", True].read_bytes())


@pytest.mark.parametrize("name", PAIRS)
def test_rejected_changes_are_the_old_plan(office: dict[tuple[str, bool], Path], name: str) -> None:
    """With all changes rejected, paragraphs, styles, numbers and tables are those of the old version's file."""
    assert said(office[f"{name}-tracked", False].read_bytes()) == said(office[f"{name}-old", True].read_bytes())


@pytest.mark.parametrize("name", ["real-booklet", "back-booklet", "goal-booklet", "backgoal-booklet"])
@pytest.mark.parametrize("accept", [True, False])
def test_sections_of_each_version(office: dict[tuple[str, bool], Path], name: str, accept: bool) -> None:  # noqa: FBT001
    """Each version's sections begin where those of its own file do, with headers, footers, paper and columns."""
    tracked, alone = office[f"{name}-tracked", accept], office[f"{name}-{'new' if accept else 'old'}", True]
    assert list(map(uncoloured, sections(tracked.read_bytes()))) == list(map(uncoloured, sections(alone.read_bytes())))
