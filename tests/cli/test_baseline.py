"""Tests of ``planspec baseline`` and ``check --baseline``."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from cli.running import Run
from planspec.cli.baseline_file import parsed
from planspec.testing import plan_text

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "baseline.schema.json").read_text(encoding="utf-8"))
OPEN = "todo: 架空の理由\n"
DIGITS = "definitions: [{term: 架空, text: 10人と20人。}, {term: 虚構, text: １０人。}]\n"
NAME = ".planspec-baseline.json"


def write(path: Path, text: str) -> None:
    """Write a file with its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def known(run: Run, project: Path) -> Path:
    """Return a plan whose one finding is in a baseline."""
    write(project / "plans" / "a.yaml", plan_text(OPEN))
    assert run("baseline").code == 0
    return project / "plans" / "a.yaml"


def test_a_baseline_is_written_and_hides_what_it_knows(run: Run, known: Path) -> None:
    """After `baseline` a check tells nothing, counts what it left out, and is clean at every level."""
    outcome = run("check", "--baseline", NAME, "--fail-on", "info", "--format", "json")
    summary = json.loads(outcome.out)["summary"]
    assert (outcome.code, outcome.err) == (0, "")
    assert (summary["warnings"], summary["left_out"]) == (0, 1)
    assert "PLN250" in run("check", str(known)).out


def test_the_form_of_a_baseline(run: Run, project: Path, known: Path) -> None:
    """It is valid by its schema: version, path with slashes, plan id, and for each finding what reviewers want."""
    data = json.loads((project / NAME).read_bytes())
    Draft202012Validator(SCHEMA).validate(data)
    (file,) = data["files"]
    assert (file["path"], file["plan"]) == ("plans/a.yaml", "example")
    assert [(one["code"], "架空の理由" in one["message"]) for one in file["findings"]] == [("PLN250", True)]
    before = (project / NAME).read_bytes()
    assert run("baseline", str(known)).code == 0
    assert (project / NAME).read_bytes() == before


def test_a_baseline_may_go_to_standard_output(run: Run, project: Path, known: Path) -> None:
    """`-` prints what the file would hold, and nothing else; no file of that name is made."""
    assert run("baseline", str(known), "--out", "-") == (0, (project / NAME).read_text(encoding="utf-8"), "")
    assert not (project / "-").exists()


def test_what_is_new_is_told(run: Run, known: Path) -> None:
    """A finding that is not in the baseline is told, and what moved down a line is not."""
    write(known, "# 一行\n" + plan_text(OPEN + DIGITS))
    out = run("check", "--baseline", NAME).out
    assert "PLN502" in out
    assert "[PLN250]" not in out


def test_what_is_gone_is_counted(run: Run, known: Path) -> None:
    """A finding that was mended is told in one line on standard error, and the run is clean."""
    write(known, plan_text())
    outcome = run("check", "--baseline", NAME)
    assert outcome.code == 0
    assert outcome.err == (
        "planspec: ベースラインにある指摘のうち1件は、もうありません (planspec baseline で作り直せます)。\n"
    )
    assert "1 finding in the baseline is there no more" in run("check", "--baseline", NAME, "--lang", "en").err


def test_a_file_that_was_not_checked_is_not_counted_as_gone(run: Run, project: Path, known: Path) -> None:
    """Only entries of checked files are looked for."""
    write(project / "b.yaml", plan_text("id: other\n"))
    assert run("check", "b.yaml", "--baseline", NAME).err == ""
    assert known.exists()


def test_a_renamed_plan_is_known_by_its_id(run: Run, project: Path, known: Path) -> None:
    """A file whose path the baseline does not know has the entry of its plan; another plan has none."""
    known.rename(project / "plans" / "新しい名前.yaml")
    assert "[PLN250]" not in run("check", "--baseline", NAME).out
    write(project / "plans" / "新しい名前.yaml", plan_text("id: other\n" + OPEN))
    assert "[PLN250]" in run("check", "--baseline", NAME).out


def test_one_file_is_not_known_by_the_findings_of_another(run: Run, project: Path) -> None:
    """Two plans with one id keep their own findings where both are in the baseline."""
    write(project / "a.yaml", plan_text(OPEN))
    write(project / "b.yaml", plan_text())
    run("baseline", "a.yaml", "b.yaml")
    write(project / "b.yaml", plan_text(OPEN))
    assert "--> b.yaml" in run("check", "a.yaml", "b.yaml", "--baseline", NAME).out


def test_the_baseline_is_found_from_elsewhere(
    run: Run, project: Path, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths are told from the folder of the baseline, wherever the command runs."""
    monkeypatch.chdir(known.parent)
    assert "[PLN250]" not in run("check", known.name, "--baseline", f"../{NAME}").out
    assert (project / NAME).exists()


def test_settings_name_a_baseline(run: Run, project: Path, known: Path) -> None:
    """The path is told from the settings file; an option stands before it, and `baseline` takes no notice of it."""
    (project / "planspec.toml").write_text(f'baseline = "{NAME}"\n')
    assert "[PLN250]" not in run("check", str(known)).out
    assert run("baseline", "--out", "other.json").code == 0
    assert (project / "other.json").read_bytes() == (project / NAME).read_bytes()
    write(known, plan_text(OPEN + DIGITS))
    run("baseline", "--out", "other.json")
    assert "PLN502" in run("check").out
    assert "PLN502" not in run("check", "--baseline", "other.json").out


def test_that_a_file_is_no_plan_is_always_told(run: Run, project: Path) -> None:
    """Errors of the reader and the schema get into no baseline, and one that was written in counts for nothing."""
    write(project / "a.yaml", plan_text("colour: red\n"))
    outcome = run("baseline", "a.yaml")
    assert outcome.code == 0
    assert outcome.err == (
        "planspec: 計画として使えないというエラー 1件は書き出していません。check はいつも知らせます。\n"
    )
    data = json.loads((project / NAME).read_bytes())
    assert data["files"][0]["findings"] == []
    (found,) = json.loads(run("check", "a.yaml", "--format", "json").out)["diagnostics"]
    data["files"][0]["findings"] = [{key: found[key] for key in ("fingerprint", "code", "message")}]
    (project / NAME).write_text(json.dumps(data))
    assert run("check", "a.yaml", "--baseline", NAME).code == 1


def test_standard_input_and_themes_have_entries(run: Run, project: Path) -> None:
    """A theme is a file like any other."""
    write(project / "t.yaml", 'planspec: theme/1\ncolours: {text: "#dddddd"}\n')
    assert run("check", "t.yaml").code == 1
    run("baseline", "t.yaml")
    assert [file.path for file in parsed((project / NAME).read_bytes()) or ()] == ["t.yaml"]


def test_own_files_are_written_over_and_foreign_ones_are_not(run: Run, project: Path, known: Path) -> None:
    """Writing anew needs no --force; any other file does."""
    write(known, plan_text())
    assert run("baseline").code == 0
    for foreign in (
        "{}",
        "",
        "メモ",
        '{"version": 1, "files": []}',
        '{"version": 2, "form": "baseline/1", "files": []}',
    ):
        (project / "x.json").write_text(foreign, encoding="utf-8")
        outcome = run("baseline", "--out", "x.json")
        assert (outcome.code, outcome.out) == (2, "")
        assert "上書きしません" in outcome.err
        assert (project / "x.json").read_text(encoding="utf-8") == foreign
    assert run("baseline", "--out", "x.json", "--force").code == 0
    assert parsed((project / "x.json").read_bytes()) is not None


def test_nothing_is_written_where_something_cannot_be_read(run: Run, project: Path, known: Path) -> None:
    """A baseline without a file that vanished would tell its findings as new."""
    outcome = run("baseline", str(known), "none.yaml", "--out", "x.json")
    assert outcome.code == 2
    assert "x.json は書き出しません" in outcome.err
    assert not (project / "x.json").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 1}',
        b'{"version": 9, "form": "baseline/1", "files": []}',
        b'{"version": 1, "form": "baseline/1", "files": [1]}',
        b'{"version": 1, "form": "baseline/1", "files": [{"path": "a", "plan": 1, "findings": []}]}',
        b'{"version": 1, "form": "baseline/1", "files": [{"path": "a", "plan": "", "findings": [{"code": "PLN250"}]}]}',
    ],
)
def test_a_damaged_baseline_is_told(run: Run, project: Path, known: Path, content: bytes) -> None:
    """What is no baseline ends the run before anything is reported."""
    (project / NAME).write_bytes(content)
    outcome = run("check", str(known), "--baseline", NAME)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"{NAME} は planspec のベースラインとして読めません" in outcome.err


def test_a_missing_baseline_is_told(run: Run, project: Path, known: Path) -> None:
    """A baseline that is not there, be it named by the option or the settings, and a folder in its place."""
    assert "ベースライン none.json がありません。planspec baseline --out none.json" in (
        run("check", "--baseline", "none.json").err
    )
    assert run("check", "--baseline", "plans").code == 2
    (project / "planspec.toml").write_text('baseline = "none.json"\n')
    outcome = run("check", str(known))
    assert outcome.code == 2
    assert "ベースライン" in outcome.err


def test_a_baseline_of_a_phase(run: Run, project: Path, known: Path) -> None:
    """What a phase silences is not written down."""
    assert run("baseline", str(known), "--phase", "骨子").code == 0
    assert [file.findings for file in parsed((project / NAME).read_bytes()) or ()] == [()]
