"""Generated files are current."""

import runpy
from pathlib import Path

import pytest

from planspec.cli import main

ROOT = Path(__file__).parent.parent
OUTPUTS: dict[Path, str] = runpy.run_path(str(ROOT / "docs" / "generate.py"))["outputs"]()


@pytest.mark.parametrize("path", OUTPUTS, ids=lambda path: path.name)
def test_generated_file_is_current(path: Path) -> None:
    """What is in the repository is what `make docs` writes."""
    assert path.read_text(encoding="utf-8") == OUTPUTS[path]


def test_sample_in_the_readme_is_what_planspec_says(capsys: pytest.CaptureFixture[str]) -> None:
    """The findings that the README shows are those of the real plan, to the letter."""
    sample = (ROOT / "README.md").read_text(encoding="utf-8").split("$ planspec check ")[1].split("```")[0]
    main(["check", str(ROOT / "plans" / "third_2026_2030.yaml")])
    printed = capsys.readouterr().out.replace(f"{ROOT}/", "")
    for part in sample.split("…\n")[1:]:
        assert part in printed
