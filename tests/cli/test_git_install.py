"""Tests of ``planspec git install`` and ``uninstall`` on real repositories."""

import os
import shlex
import stat
import sys
from pathlib import Path

import pytest

from cli.plan_repository import PlanRepository
from cli.running import Run
from environment import needed
from planspec.cli.drivers.attributes import patterns, with_patterns, without_patterns
from planspec.testing import BASE

LINE = "plans/*.yaml diff=planspec merge=planspec\n"


@pytest.fixture
def repository(tmp_path: Path) -> PlanRepository:
    """Return a repository with one plan."""
    needed("git")
    (tmp_path / "work").mkdir()
    return PlanRepository(tmp_path / "work", tmp_path / "home", text=BASE)


def settings(repository: PlanRepository) -> dict[str, str]:
    """Return what git knows of planspec."""
    found = repository.run("git", "config", "--get-regexp", r"\.planspec\.").out.splitlines()
    return dict(line.split(" ", 1) for line in found)


def test_what_is_written(repository: PlanRepository) -> None:
    """Five settings call this Python, one line gives the plans to them, and both are said."""
    done = repository.planspec("git", "install")
    program = f"{shlex.quote(sys.executable)} -P -m planspec git"
    found = settings(repository)
    assert found["diff.planspec.command"] == f"{program} diff --"
    assert found["diff.planspec.textconv"] == f"{program} textconv --"
    assert found["merge.planspec.driver"] == f"{program} merge -- %O %A %B %L %P"
    assert found.keys() == {*list(found)[:3], "diff.planspec.xfuncname", "merge.planspec.name", "merge.planspec.driver"}
    assert (repository.folder / ".gitattributes").read_text(encoding="utf-8") == LINE
    assert (done.code, done.err, LINE in done.out, "planspec git uninstall" in done.out) == (0, "", True, True)
    assert all(name in done.out for name in found)


def test_twice_is_once(repository: PlanRepository) -> None:
    """A second run changes nothing, and what stood in the file stays as it was."""
    attributes = repository.folder / ".gitattributes"
    attributes.write_bytes(b"*.png binary\r\n# last")
    assert repository.planspec("git", "install", "--lang", "en").code == 0
    written, found = attributes.read_bytes(), settings(repository)
    assert written == b"*.png binary\r\n# last\r\n" + LINE.strip().encode() + b"\r\n"
    again = repository.planspec("git", "install", "--lang", "en")
    assert (attributes.read_bytes(), settings(repository), "has it already" in again.out) == (written, found, True)


def test_uninstall_takes_away_what_install_wrote(repository: PlanRepository) -> None:
    """The settings, the lines and a file that holds nothing else go; all other settings stay."""
    before = (repository.folder / ".git" / "config").read_bytes()
    repository.install()
    repository.git("config", "diff.png.command", "x")
    done = repository.planspec("git", "uninstall")
    assert (done.code, "merge.planspec.driver" in done.out) == (0, True)
    assert not (repository.folder / ".gitattributes").exists()
    repository.git("config", "--unset", "diff.png.command")
    assert (repository.folder / ".git" / "config").read_bytes() == before
    again = repository.planspec("git", "uninstall", "--lang", "en")
    assert (again.code, again.out) == (0, "Nothing was set, so nothing changed.\n")


def test_uninstall_leaves_the_others_lines(repository: PlanRepository) -> None:
    """Lines of other people stay to the byte, those with one attribute more too."""
    own = b"*.png binary\n\n# x\na.yaml diff=planspec merge=planspec text\n"
    (repository.folder / ".gitattributes").write_bytes(own)
    repository.install()
    repository.planspec("git", "uninstall")
    assert (repository.folder / ".gitattributes").read_bytes() == own


def test_only_plans(repository: PlanRepository) -> None:
    """In a folder with other YAML files each plan has a line; a name may hold whatever git takes."""
    for name in ("plans/theme.yaml", "acb1.yml"):
        (repository.folder / name).write_text("title: no plan\n", encoding="utf-8")
    names = ['"引用" 計画.yaml', "a*b[1].yml", "#先頭.yaml", "深い/所 の/計画.yml"]
    for name in names:
        (repository.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (repository.folder / name).write_text(BASE, encoding="utf-8")
    repository.install()
    for name in (*names, "plans/plan.yaml"):
        said = repository.git("check-attr", "-z", "diff", "merge", "--", name).out.split("\0")
        assert said[2::3] == ["planspec", "planspec"], name
    for name in ("plans/theme.yaml", "acb1.yml"):
        assert repository.git("check-attr", "diff", "--", name).out.endswith("unspecified\n")


def test_a_folder_that_has_other_files_now(repository: PlanRepository) -> None:
    """A second run names the plans one by one, so that the drivers never get what is no plan; other lines stay."""
    attributes = repository.folder / ".gitattributes"
    attributes.write_text("*.png binary\n", encoding="utf-8")
    repository.planspec("git", "install")
    (repository.folder / "plans" / "settings.yaml").write_text("架空: 設定\n", encoding="utf-8")
    assert repository.planspec("git", "install").code == 0
    assert attributes.read_text(encoding="utf-8").splitlines() == [
        "*.png binary",
        "plans/plan.yaml diff=planspec merge=planspec",
    ]


def test_patterns() -> None:
    """A folder of nothing but plans has one pattern for each ending."""
    assert patterns(["a.yaml"], []) == ("/*.yaml",)
    assert patterns(["a.yaml", "b.yml", "x/c.yaml"], ["x/d.yaml"]) == ("/*.yaml", "/*.yml", "x/c.yaml")
    assert patterns(["#a/b c.yaml"], []) == ("/#a/*.yaml",)
    assert patterns(["A.YAML", 'q"\t.yaml'], ["b.yaml"]) == ("/A.YAML", '"/q\\"\\t.yaml"')


@pytest.mark.parametrize("text", [b"", b"a b\n", b"a b\r\n", b"\xff x\n"])
def test_lines_come_and_go(text: bytes) -> None:
    """What was added is taken away again, whatever else stands there."""
    added = with_patterns(text, ["a b".replace(" ", "/"), "c"])
    assert added.startswith(text)
    assert with_patterns(added, ["c"]) == added
    assert without_patterns(added) == text


def test_everywhere(repository: PlanRepository, tmp_path: Path) -> None:
    """With --global the user's settings are written, and outside of a repository too."""
    own = tmp_path / "own.gitconfig"
    for folder in (repository.folder, tmp_path):
        words = (sys.executable, "-m", "planspec", "git", "install", "--global")
        done = repository.run("env", "-C", str(folder), *words, GIT_CONFIG_GLOBAL=str(own))
        assert (done.code, "merge.planspec.driver" in done.out) == (0, True)
        assert own.read_text(encoding="utf-8").count("driver = ") == 1
    assert "planspec" not in (repository.folder / ".git" / "config").read_text(encoding="utf-8")
    done = repository.planspec("git", "uninstall", "--global", GIT_CONFIG_GLOBAL=str(own))
    assert (done.code, own.read_text(encoding="utf-8")) == (0, "")


def test_what_keeps_it_from_working(repository: PlanRepository, tmp_path: Path) -> None:
    """No git, no repository, settings that cannot be written: one line, and exit code 2."""
    words = (sys.executable, "-m", "planspec", "git", "install")
    outside = repository.run("env", "-C", str(tmp_path), *words)
    without = repository.planspec("git", "install", PATH=str(tmp_path))
    (repository.folder / ".git" / "config.lock").touch()
    locked = repository.planspec("git", "install")
    for done, part in (
        (outside, "リポジトリーの中ではありません"),
        (without, "git が見つかりません"),
        (locked, "書き込めません"),
    ):
        assert (done.code, done.out, done.err.count("\n"), part in done.err) == (2, "", 1, True), done


def test_permissions_of_the_file_stay(repository: PlanRepository) -> None:
    """A file that others may not read is still one."""
    attributes = repository.folder / ".gitattributes"
    attributes.write_bytes(b"x y\n")
    attributes.chmod(0o600)
    repository.install()
    assert stat.S_IMODE(attributes.stat().st_mode) == 0o600


def test_no_plan_yet(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings are written all the same, and it is said what is missing."""
    needed("git")
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    (project / ".git").rmdir()
    PlanRepository(project, project / ".home", "note.txt", "x")
    outcome = run("git", "install")
    assert (outcome.code, "計画のファイルがまだない" in outcome.out) == (0, True)
    assert not (project / ".gitattributes").exists()


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ((), "planspec git install"),
        (("instal",), "もしかして「install」"),
        (("install", "x"), "引数の数"),
        (("textconv",), "引数の数"),
        (("merge", "a"), "引数の数"),
        (("install", "--globel"), "もしかして「--global」"),
    ],
)
def test_wrong_words(run: Run, words: tuple[str, ...], part: str) -> None:
    """One line says what is wrong."""
    outcome = run("git", *words)
    assert (outcome.code, outcome.out, part in outcome.err, outcome.err.count("\n")) == (2, "", True, 1)
