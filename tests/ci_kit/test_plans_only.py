"""`--plans-only`: files that a machine names are checked only where they are plans."""

from pathlib import Path

import pytest

from planspec.cli import main
from planspec.cli.plan_file import OtherFile, PlanFile, read_plans
from planspec.testing import BASE


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a plan, other YAML, and a plan with a slip in its first key into the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("a: [\n", encoding="utf-8")
    (tmp_path / "slip.yaml").write_text(BASE.replace("planspec:", "Planspec："), encoding="utf-8")


def found(*paths: str) -> list[tuple[type, str]]:
    """Return what there is at paths."""
    return [
        (type(file), file.path) for file in read_plans(paths, plans_only=True) if isinstance(file, PlanFile | OtherFile)
    ]


def test_named_files_are_sorted_out() -> None:
    """Other YAML is passed by; a plan whose first key is misspelt is still one."""
    assert found("a.yaml", "b.yaml", "slip.yaml") == [
        (PlanFile, "a.yaml"),
        (OtherFile, "b.yaml"),
        (PlanFile, "slip.yaml"),
    ]


def test_folder_and_name() -> None:
    """Each file once, although the folder has what is named."""
    assert found(".", "b.yaml", "a.yaml") == found(".")
    assert found("b.yaml", ".")[0] == (OtherFile, "b.yaml")


def test_nothing_but_other_yaml(capsys: pytest.CaptureFixture[str]) -> None:
    """That is no error, and it is said."""
    assert main(["check", "--plans-only", "b.yaml"]) == 0
    assert "b.yaml" in capsys.readouterr().err


def test_without_the_option_a_named_file_is_a_plan() -> None:
    """As people name files."""
    assert main(["check", "b.yaml"]) == 1


def test_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, with the option too."""
    assert main(["check", "--plans-only", "gone.yaml"]) == 2
    assert "gone.yaml" in capsys.readouterr().err
