"""Templates in another office suite: its own files serve, and it opens what comes out."""

import subprocess
from pathlib import Path

import pytest

from environment import needed
from planspec.checker import check
from planspec.compose import compose
from planspec_renderers.word import RENDERER
from printed import normal
from word_sample import faults, part, texts, values
from word_template import foreign, starting_point

_PLAN = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"
_WORD = "docx:MS Word 2007 XML"


def _converted(folder: Path, kind: str, **files: bytes) -> None:
    """Convert Word *files* to another kind, into a folder below."""
    for name, data in files.items():
        folder.joinpath(f"{name}.docx").write_bytes(data)
    command = ["soffice", f"-env:UserInstallation={folder.as_uri()}/office", "--headless", "--convert-to", kind]
    paths = [str(folder / f"{name}.docx") for name in files]
    subprocess.run([*command, "--outdir", str(folder / "out"), *paths], capture_output=True, check=True)


@pytest.fixture(scope="module")
def resaved(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Our starting point as LibreOffice saves it."""
    needed("soffice")
    folder = tmp_path_factory.mktemp("resaved")
    _converted(folder, _WORD, start=starting_point())
    return folder.joinpath("out", "start.docx").read_bytes()


def test_resaved_template(resaved: bytes) -> None:
    """A template that LibreOffice saved lacks nothing, and serves as before."""
    assert RENDERER.lacking(resaved) == ()
    plan = check(_PLAN.read_text(encoding="utf-8")).plan
    assert plan is not None
    file = RENDERER.templated(resaved).render(compose(plan))
    assert faults(file) == []
    assert not [one for one in texts(part(file)) if "{{" in one]
    assert {"BasicGoal", "Action"} <= set(values(part(file, "word/styles.xml"), "style", "styleId"))


def test_pages(resaved: bytes, tmp_path: Path) -> None:
    """The contents say the pages on which LibreOffice sets the goals, the council's cover counted."""
    needed("pdftotext")
    plan = check(_PLAN.read_text(encoding="utf-8")).plan
    assert plan is not None
    templates = {"own": starting_point(), "resaved": resaved, "foreign": foreign()}
    made = {name: RENDERER.templated(file).render(compose(plan)) for name, file in templates.items()}
    _converted(tmp_path, "pdf", **made)
    for name, file in made.items():
        entries = texts(part(file))
        done = subprocess.run(
            ["pdftotext", "-raw", tmp_path / "out" / f"{name}.pdf", "-"], capture_output=True, check=True
        )
        pages = [normal(page) for page in done.stdout.decode().split("\f")]
        assert plan.title.replace(" ", "") in pages[0].replace(" ", "")
        for place, goal in enumerate(plan.basic_goals or (), 1):
            (entry,) = (
                one for one in entries if one.startswith(f"基本目標{place} {goal.title}") and one[-1:].isdigit()
            )
            number = int(entry.removeprefix(f"基本目標{place} {goal.title}"))
            assert goal.title.replace(" ", "") in pages[number - 1].replace(" ", ""), name
