"""Tests of ``planspec diff`` on real git repositories."""

import json
from pathlib import Path

import pytest

from cli.git_repository import NAME, commit, git, rewrite
from cli.running import Run
from planspec.testing import BASE

OTHER = "plans/別の名前.yaml"


def told(run: Run, *words: str) -> list[str]:
    """Return the codes of what changed."""
    outcome = run("diff", *words, "--format", "json")
    assert (outcome.code, outcome.err) == (0, "")
    return [one["code"] for one in json.loads(outcome.out)["changes"]]


def names(run: Run, *words: str) -> tuple[str, str]:
    """Return what both versions are called."""
    data = json.loads(run("diff", *words, "--format", "json").out)
    return data["old"]["name"], data["new"]["name"]


@pytest.fixture
def history(repository: Path) -> Path:
    """Return a repository in which the plan was retitled, then renamed and marked as new, and then has lost a goal."""
    git(repository, "tag", "v1")
    rewrite(repository / NAME, "集いの場", "集いと語らいの場")
    commit(repository, "題名を改めた")
    (repository / "plans").mkdir()
    (repository / NAME).rename(repository / OTHER)
    rewrite(repository / OTHER, "title: 学びの場", "title: 学びの場, new: true")
    commit(repository, "名前を変えた")
    rewrite(repository / OTHER, "      - {id: 1-2, title: 学びの場, new: true}\n", "")
    return repository


def test_one_plan_is_compared_with_its_last_commit(run: Run, repository: Path) -> None:
    """The file in its folder is the newer version, whether its changes are staged or not."""
    assert told(run, NAME) == []
    rewrite(repository / NAME, "集いの場", "集いと語らいの場")
    assert told(run, NAME) == ["CHG006"]
    git(repository, "add", "--all")
    assert told(run, NAME) == ["CHG006"]
    assert names(run, NAME) == (f"HEAD:{NAME}", NAME)


def test_the_only_plan_of_a_project_need_not_be_named(run: Run, history: Path) -> None:
    """The folder plans is looked at; with two plans one of them has to be named."""
    assert told(run) == ["CHG002", "CHG005"]
    (history / "plans" / "b.yaml").write_bytes((history / OTHER).read_bytes())
    outcome = run("diff")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("planspec: 比べる計画を書いてください (例: plans/b.yaml, ")


@pytest.mark.parametrize(
    ("revisions", "name", "codes"),
    [
        ("HEAD", OTHER, ["CHG002", "CHG005"]),
        ("HEAD~1..HEAD", OTHER, ["CHG008"]),
        ("v1..", OTHER, ["CHG006", "CHG008"]),
        ("v1", OTHER, ["CHG006", "CHG002", "CHG005"]),
        ("v1..HEAD~1", NAME, ["CHG006"]),
        ("HEAD..v1", NAME, ["CHG006", "CHG009"]),
    ],
)
def test_two_revisions(run: Run, history: Path, revisions: str, name: str, codes: list[str]) -> None:
    """A range of git, or one revision and the file; the file is found under the names that it had."""
    del history
    assert told(run, "--git", revisions, name) == codes


def test_from_where_two_histories_part(run: Run, repository: Path) -> None:
    """With three dots what the other branch did in the meantime is not told."""
    git(repository, "switch", "--quiet", "--create", "topic")
    rewrite(repository / NAME, "集いの場", "集いと語らいの場")
    commit(repository)
    git(repository, "switch", "--quiet", "main")
    rewrite(repository / NAME, "見守ります。", "声をかけます。")
    commit(repository)
    assert told(run, "--git", "main...topic", NAME) == ["CHG006"]
    assert "CHG006" in told(run, "--git", "main..topic", NAME)
    assert len(told(run, "--git", "main..topic", NAME)) > 1


def test_versions_by_revision_and_path(run: Run, history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``REV:path`` stands for a version anywhere, its path from the top of the repository or from ``./``."""
    assert told(run, f"v1:{NAME}", f"HEAD:{OTHER}") == ["CHG006", "CHG008"]
    assert told(run, f"v1:{NAME}", OTHER) == ["CHG006", "CHG002", "CHG005"]
    assert told(run, f"HEAD:{OTHER}") == ["CHG002", "CHG005"]
    git(history, "add", "--all")
    assert told(run, f":{OTHER}", OTHER) == []
    assert told(run, f":0:{OTHER}", f"HEAD^{{commit}}:{OTHER}") == ["CHG001", "CHG005"]
    monkeypatch.chdir(history / "plans")
    here = OTHER.removeprefix("plans/")
    assert told(run, f"HEAD:./{here}", here) == ["CHG002", "CHG005"]
    assert told(run, f"HEAD:./{here}") == ["CHG002", "CHG005"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("none:x.yaml", NAME), "planspec diff の「none」という版は git にありません。"),
        (("HEAD:x.yaml", NAME), "git の HEAD に x.yaml というファイルはありません。"),
        ((":x.yaml", NAME), "git の index に x.yaml というファイルはありません。"),
        (("-x:y", NAME), "オプション「-x:y」はありません。"),
        ((NAME, "--git", "none..HEAD"), "planspec diff の「none」という版は git にありません。"),
        ((NAME, "--git=--all"), "planspec diff の「--all」という版は git にありません。"),
        (("new.yaml", "--git", "HEAD"), "git の HEAD に new.yaml というファイルはありません。まだコミットしていないか"),
        (("gone.yaml",), "gone.yaml を読めません。見つかりません。"),
        ((f"HEAD:{NAME}", "--git", "HEAD"), "比べられるのは2つの版です。"),
    ],
)
def test_what_git_does_not_have_is_told(run: Run, repository: Path, words: tuple[str, ...], message: str) -> None:
    """One line, exit code 2."""
    (repository / "new.yaml").write_bytes((repository / NAME).read_bytes())
    outcome = run("diff", *words)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith(f"planspec: {message}")


def test_a_repository_without_commits(run: Run, project: Path) -> None:
    """There is no version to compare with, and what to do is told."""
    (project / ".git").rmdir()
    git(project, "init", "--quiet")
    (project / NAME).write_text(BASE, encoding="utf-8")
    outcome = run("diff", NAME)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("planspec: このリポジトリーには、まだコミットがありません。")


def test_outside_of_a_repository(run: Run, repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """One plan alone needs a repository, two files do not."""
    folder = tmp_path_factory.mktemp("outside")
    plan = folder / "a.yaml"
    plan.write_bytes((repository / NAME).read_bytes())
    outcome = run("diff", str(plan))
    assert (outcome.code, outcome.out) == (2, "")
    assert "git のリポジトリーの中にない" in outcome.err
    assert told(run, str(plan), NAME) == []


def test_no_git(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are compared without git; a revision is refused in one line."""
    monkeypatch.setenv("PATH", str(repository / "nothing"))
    assert told(run, NAME, NAME) == []
    assert run("diff", NAME).err == "planspec: git が見つかりません。planspec diff を使うには git を入れてください。\n"
