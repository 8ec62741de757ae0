"""Tests of which reports are made and where they go: the words of a command in, files and streams out."""

import json
import os
import threading
from pathlib import Path

import pytest

from cli.running import Run
from planspec.cli.output import MANIFEST
from planspec.testing import BASE, plan_text

WRONG = plan_text("structure: {basic_goals: 3}\n")
CLEAN = "1件のファイルを調べました。問題は見つかりませんでした。\n"


@pytest.fixture
def wrong(project: Path) -> Path:
    """Return a plan with an error in the project."""
    path = project / "wrong.yaml"
    path.write_text(WRONG, encoding="utf-8")
    return path


def form_of(path: str) -> str:
    """Tell in which form a report is written."""
    text = Path(path).read_text(encoding="utf-8")
    signs = {"::error": "github", "<?xml": "junit", "<!doctype": "html", "エラー[": "text"}
    found = next((form for sign, form in signs.items() if text.lower().startswith(sign.lower())), None)
    return found or ("sarif" if "runs" in json.loads(text) else "json")


@pytest.mark.parametrize(
    ("words", "files", "shown"),
    [
        ("--format json --output a", {"a": "json"}, ""),
        ("--output a.json", {"a.json": "json"}, ""),
        ("--output=A.SARIF", {"A.SARIF": "sarif"}, ""),
        ("--output a.sarif.json", {"a.sarif.json": "sarif"}, ""),
        ("--output a.xml --output b.txt", {"a.xml": "junit", "b.txt": "text"}, ""),
        ("--output a.html", {"a.html": "html"}, ""),
        ("--format json,sarif --output a --output b", {"a": "json", "b": "sarif"}, ""),
        ("--format json --format sarif --output a.sarif --output b.json", {"a.sarif": "json", "b.json": "sarif"}, ""),
        ("--output a --output b --format json,junit", {"a": "json", "b": "junit"}, ""),
        ("--format text --format sarif --output a", {"a": "sarif"}, "エラー["),
        ("--format text,sarif --output a", {"a": "sarif"}, "エラー["),
        ("--format sarif --output a --format text", {"a": "sarif"}, "エラー["),
        ("--format sarif,github --output a.sarif", {"a.sarif": "sarif"}, "::error "),
        ("--format json,text,junit --output a --output b.json", {"a": "junit", "b.json": "json"}, "エラー["),
        ("--format json,text --output a.json --output -", {"a.json": "json"}, "エラー["),
        ("--output -", {}, "エラー["),
        ("--format junit --output -", {}, "<?xml"),
        ("--format github --output deep/er/a.txt", {"deep/er/a.txt": "github"}, ""),
    ],
)
def test_which_form_goes_where(run: Run, wrong: Path, words: str, files: dict[str, str], shown: str) -> None:
    """By pairs, by what the file's name says, by the nearest format before it; the rest to standard output."""
    before = {wrong.name, ".git"}
    outcome = run("check", "wrong.yaml", *words.split())
    assert outcome.code == 1
    assert outcome.out.startswith(shown)
    assert bool(outcome.out) == bool(shown)
    assert outcome.err == ""
    written = {path.relative_to(wrong.parent).as_posix() for path in wrong.parent.rglob("*") if path.is_file()}
    assert {name for name in written - before if not name.endswith(MANIFEST)} == set(files)
    assert {path: form_of(path) for path in files} == files


@pytest.mark.parametrize(
    ("words", "ja", "en"),
    [
        (
            "--format sarf",
            (
                "報告の形式「sarf」はありません。もしかして「sarif」？"
                "使えるのは text、json、github、sarif、junit、html です。"
            ),
            "There is no report format `sarf`. Did you mean `sarif`? Known: text, json, github, sarif, junit, html.",
        ),
        (
            "--format json,",
            "報告の形式「''」はありません。使えるのは text、json、github、sarif、junit、html です。",
            "There is no report format `''`. Known: text, json, github, sarif, junit, html.",
        ),
        (
            "--format json,text",
            "標準出力に出せる報告は1つです (json、text)。ほかの報告には --output FILE を付けてください。",
            "Only one report can go to standard output (json, text); give the others --output FILE.",
        ),
        (
            "--format json --format json --output a.json",
            None,
            None,
        ),
        (
            "--format json,sarif --output - --output -",
            "標準出力に出せる報告は1つです (json、sarif)。ほかの報告には --output FILE を付けてください。",
            "Only one report can go to standard output (json, sarif); give the others --output FILE.",
        ),
        (
            "--output report",
            (
                "--output report の形式が分かりません。--format で指定するか、"
                "名前の終わりを .txt, .json, .sarif, .sarif.json, .xml, .html, .htm のどれかにしてください。"
            ),
            (
                "It is not clear in which form --output report is wanted: name one with --format, "
                "or let the file's name end with one of .txt, .json, .sarif, .sarif.json, .xml, .html, .htm."
            ),
        ),
        (
            "--format json --output a --output b",
            "--output b に書き込む形式がありません。--format の数と --output の数を合わせてください。",
            "There is no form left for --output b: give as many --format as --output.",
        ),
        (
            "--format json,sarif --output a.json --output ./a.json",
            "2つの報告の --output が同じファイル a.json です。別の名前にしてください。",
            "Two reports have the same --output a.json; give them different names.",
        ),
        (
            "--format json --output ./wrong.yaml --force",
            "wrong.yaml は計画などの YAML ファイルなので、報告を上書きしません。--output に別の名前を書いてください。",
            "wrong.yaml is a plan or another YAML file, and no report is written over it; give --output another name.",
        ),
        (
            "--format json --output .git",
            ".git に書き込めません。同じ名前のフォルダーがあります。",
            "Cannot write .git: a folder has that name.",
        ),
        (
            "--format json --output wrong.yaml/a.json",
            "wrong.yaml はフォルダーではないので、中に書き込めません。",
            "Cannot write into wrong.yaml: it is not a folder.",
        ),
        ("--format", "--format の後に値がありません。", "--format needs a value."),
        ("--output=", "--output の後に値がありません。", "--output needs a value."),
    ],
)
def test_what_makes_no_sense_is_said(run: Run, wrong: Path, words: str, ja: str | None, en: str | None) -> None:
    """Before anything is checked or written, in one line, with exit code 2."""
    for language, message in (("ja", ja), ("en", en)):
        outcome = run("check", "wrong.yaml", "--lang", language, *words.split())
        if message is None:
            assert outcome.code == 1
        else:
            assert outcome == (2, "", f"planspec: {message}\n")
            assert sorted(path.name for path in wrong.parent.iterdir()) == [".git", "wrong.yaml"]


def test_plan_found_in_a_folder_is_never_written_over(run: Run, wrong: Path) -> None:
    """Not even with --force, and whatever its name."""
    assert run("check", ".", "--format", "json", "--output", "wrong.yaml", "--force").code == 2
    Path("plan.txt").write_text(WRONG, encoding="utf-8")
    assert run("check", "plan.txt", "--output", "plan.txt", "--force").code == 2
    assert wrong.read_text(encoding="utf-8") == Path("plan.txt").read_text(encoding="utf-8") == WRONG


def test_own_reports_are_written_over_and_foreign_ones_are_not(run: Run, plan: Path) -> None:
    """As planspec render does it, by the manifest; --force writes over any file."""
    words = ("check", plan.name, "--output", "report.txt")
    assert run(*words) == (0, "", "")
    plan.write_text(WRONG, encoding="utf-8")
    assert run(*words).code == 1
    assert form_of("report.txt") == "text"
    Path("report.txt").write_text("架空のメモ\n", encoding="utf-8")
    message = (
        "planspec: report.txt は planspec が書いたままのファイルではないので、上書きしません "
        "(上書きするには --force)。\n"
    )
    assert run(*words) == (2, "", message)
    assert Path("report.txt").read_text(encoding="utf-8") == "架空のメモ\n"
    assert run(*words, "--force") == (1, "", "")
    assert form_of("report.txt") == "text"


def test_file_that_cannot_be_written_hides_no_other_report(run: Run, wrong: Path) -> None:
    """The others are written, standard output too, and the exit code says that one is missing."""
    Path("a.json").write_text("mine", encoding="utf-8")
    outcome = run("check", wrong.name, "--format", "json,sarif,text", "--output", "a.json", "--output", "b.sarif")
    assert (outcome.code, form_of("b.sarif")) == (2, "sarif")
    assert outcome.out.startswith("エラー[PLN210]")
    assert outcome.err.startswith("planspec: a.json は planspec が書いたままの")


def test_report_in_a_file_has_no_colour_and_80_cells(run: Run, wrong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the same whatever the terminal."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    run("check", wrong.name, "--output", "a.txt")
    text = Path("a.txt").read_text(encoding="utf-8")
    assert "\033" not in text
    assert max(map(len, text.splitlines())) > 40


def test_devices_and_pipes_are_written_straight(run: Run, plan: Path) -> None:
    """Nothing is renamed there, and no manifest is left."""
    assert run("check", plan.name, "--format", "json,junit", "--output", os.devnull, "--output", os.devnull) == (
        0,
        "",
        "",
    )
    assert Path(os.devnull).is_char_device()
    os.mkfifo("pipe")
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(Path("pipe").read_text(encoding="utf-8")))
    reader.start()
    assert run("check", plan.name, "--format", "text", "--output", "pipe") == (0, "", "")
    reader.join(10)
    assert got == [CLEAN]
    assert not Path(MANIFEST).exists()


def test_report_on_nothing_is_written_too(run: Run, project: Path) -> None:
    """A CI job that collects the file finds it also where the plan is missing."""
    del project
    outcome = run("check", "none.yaml", "--format", "junit", "--output", "a.xml")
    assert (outcome.code, form_of("a.xml")) == (2, "junit")
    assert "none.yaml を読めません。" in Path("a.xml").read_text(encoding="utf-8")


def test_names_with_spaces_and_japanese(run: Run, plan: Path) -> None:
    """A file's name may be any."""
    assert run("check", plan.name, "--format", "json", "--output", "報告 その1,二.txt") == (0, "", "")
    assert form_of("報告 その1,二.txt") == "json"


def test_step_summary(run: Run, wrong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Added to what other tools wrote into the file of the step, for the format github alone."""
    summary = Path("summary.md")
    summary.write_text("# 別の道具\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert run("check", wrong.name).code == 1
    assert summary.read_text(encoding="utf-8") == "# 別の道具\n"
    outcome = run("check", wrong.name, "--format", "github")
    assert (outcome.code, outcome.err) == (1, "")
    told = summary.read_text(encoding="utf-8")
    assert told.startswith("# 別の道具\n## planspec\n\n1件のファイルを調べました。エラー 1件、")
    assert "| エラー | 1:26 | PLN210 declared-count |" in told


def test_step_summary_links_and_paths(run: Run, wrong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From GitHub's environment: the repository's root above the folder of the step, the commit."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(wrong.parent.parent))
    for name, value in (("SERVER_URL", "https://git.example.jp"), ("REPOSITORY", "shakyo/plan"), ("SHA", "0123abc")):
        monkeypatch.setenv(f"GITHUB_{name}", value)
    outcome = run("check", wrong.name, "--format", "github,sarif", "--output", "a.sarif")
    path = f"{wrong.parent.name}/wrong.yaml"
    assert outcome.out.startswith(f"::error file={path},")
    link = f"https://git.example.jp/shakyo/plan/blob/0123abc/{path}#L1"
    assert f"[1:26]({link})" in Path("summary.md").read_text(encoding="utf-8")
    (found,) = json.loads(Path("a.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == path


def test_step_summary_that_cannot_be_written_is_said(run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The annotations and the exit code stay."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "missing/summary.md")
    outcome = run("check", plan.name, "--format", "github")
    assert outcome == (0, CLEAN, "planspec: missing/summary.md に書き込めません。見つかりません。\n")


def test_step_summary_counts_what_stands_in_the_file(run: Run, wrong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is full already gets no more, or GitHub would show nothing of it."""
    summary = Path("summary.md")
    full = "x" * (1024 * 1024 - 100)
    summary.write_text(full, encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert run("check", wrong.name, "--format", "github").code == 1
    assert summary.read_text(encoding="utf-8") == full


def test_clean_plan_in_every_form(run: Run, project: Path) -> None:
    """All forms at once, all of them whole."""
    (project / "plan.yaml").write_text(BASE, encoding="utf-8")
    names = ["a.txt", "a.json", "a.sarif", "a.xml", "a.html"]
    words = [word for name in names for word in ("--output", name)]
    assert run("check", "plan.yaml", *words) == (0, "", "")
    assert all(Path(name).stat().st_size for name in names)
