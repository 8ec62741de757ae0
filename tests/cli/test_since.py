"""Tests of ``check --since`` on real git repositories."""

import json
import pickle
from pathlib import Path

import pytest

from cli.git_repository import GOALS, NAME, commit, git, rewrite, start
from cli.running import Run
from planspec.cli.settings import Settings
from planspec.cli.since import Since
from planspec.testing import plan_text


def told(run: Run, *words: str) -> list[str]:
    """Return the codes that a check tells."""
    return [one["code"] for one in json.loads(run("check", *words, "--format", "json").out)["diagnostics"]]


def test_what_did_not_change_is_not_told_but_counted(run: Run, repository: Path) -> None:
    """Neither a plan as it was, nor one with other lines, tells anything; the exit code goes by what is told."""
    for text in (plan_text(GOALS), "# 一行\n\n" + plan_text(GOALS), plan_text(GOALS).replace("\n", "\r\n")):
        (repository / NAME).write_bytes(text.encode())
        outcome = run("check", NAME, "--since", "HEAD", "--fail-on", "warning", "--format", "json")
        summary = json.loads(outcome.out)["summary"]
        assert (outcome.code, summary["warnings"], summary["left_out"]) == (0, 0, 2)


def test_a_changed_goal_is_told(run: Run, repository: Path) -> None:
    """One of two promotion goals without actions has a new title."""
    rewrite(repository / NAME, "集いの場", "つどいの場")
    outcome = run("check", NAME, "--since", "HEAD", "--fail-on", "warning", "--format", "json")
    (found,) = json.loads(outcome.out)["diagnostics"]
    assert (outcome.code, found["code"], "つどいの場" in found["message"]) == (1, "PLN233", True)


def test_commits_branches_and_where_they_parted(run: Run, repository: Path) -> None:
    """A branch means its tip; with dots, the commit at which HEAD's history left it."""
    git(repository, "switch", "--quiet", "--create", "topic")
    rewrite(repository / NAME, "集いの場", "つどいの場")
    commit(repository)
    git(repository, "switch", "--quiet", "main")
    rewrite(repository / NAME, "学びの場", "まなびの場")
    commit(repository)
    git(repository, "switch", "--quiet", "topic")
    assert told(run, NAME, "--since", "main") == ["PLN233", "PLN233"]
    assert told(run, NAME, "--since", "main...") == ["PLN233"]
    assert told(run, NAME, "--since", "HEAD~1") == ["PLN233"]
    assert told(run, NAME, "--since", "HEAD") == []


@pytest.mark.parametrize("staged", [True, False])
def test_a_renamed_file_is_compared_with_its_old_self(run: Run, repository: Path, *, staged: bool) -> None:
    """By git's own word once it knows of the new file, and by the plan's id before."""
    (repository / NAME).rename(repository / "新.yaml")
    if staged:
        git(repository, "add", "--all")
    assert told(run, "新.yaml", "--since", "HEAD") == []
    rewrite(repository / "新.yaml", "集いの場", "つどいの場")
    assert told(run, "新.yaml", "--since", "HEAD") == ["PLN233"]


def test_a_new_file_is_told_in_full(run: Run, repository: Path) -> None:
    """What did not exist then is new, tracked or not; a copy is no rename."""
    (repository / "b.yaml").write_text(plan_text(GOALS), encoding="utf-8")
    assert told(run, "b.yaml", "--since", "HEAD") == ["PLN233", "PLN233"]
    assert told(run, NAME, "--since", "HEAD") == []


def test_a_deleted_goal_tells_the_count(run: Run, repository: Path) -> None:
    """A declared count that became wrong is told although nobody touched it."""
    counted = "structure: {basic_goals: 1, promotion_goals: 3}\n" + GOALS
    (repository / NAME).write_text(plan_text(counted), encoding="utf-8")
    commit(repository)
    rewrite(repository / NAME, "      - {id: 1-2, title: 学びの場}\n", "")
    assert "PLN210" in told(run, NAME, "--since", "HEAD")


def test_an_old_version_that_is_no_plan(run: Run, repository: Path) -> None:
    """Everything is told, and a line says why."""
    (repository / NAME).write_text("planspec: plan/1\ntitle: [\n", encoding="utf-8")
    commit(repository)
    (repository / NAME).write_text(plan_text(GOALS), encoding="utf-8")
    outcome = run("check", NAME, "--since", "HEAD")
    assert outcome.err == (f"planspec: {NAME}: HEAD の版は計画として読めないので、今の指摘をすべて知らせます。\n")
    assert outcome.out.count("[PLN233]") == 2


def test_that_a_file_is_no_plan_is_always_told(run: Run, repository: Path) -> None:
    """An error of the schema that was there before fails the run all the same."""
    (repository / NAME).write_text(plan_text("colour: red\n"), encoding="utf-8")
    commit(repository)
    assert told(run, NAME, "--since", "HEAD") == ["PLN102"]


def test_suppressed_findings_stay_suppressed(run: Run, repository: Path) -> None:
    """What a comment suppresses is not told because its goal changed."""
    line = "      - {id: 1-1, title: 集いの場}\n"
    rewrite(repository / NAME, line, line.rstrip() + " # planspec: ignore[PLN233] 架空の理由\n")
    rewrite(repository / NAME, "集いの場", "つどいの場")
    assert told(run, NAME, "--since", "HEAD") == []


def test_folders_and_links(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a folder below, through a link, and in a work tree of its own the same plan is found."""
    (repository / "below").mkdir()
    (repository / "below" / "link.yaml").symlink_to(repository / NAME)
    monkeypatch.chdir(repository / "below")
    assert told(run, "link.yaml", "--since", "HEAD") == []
    git(repository, "worktree", "add", "--quiet", "--detach", str(repository / "tree"))
    monkeypatch.chdir(repository / "tree")
    rewrite(repository / "tree" / NAME, "集いの場", "つどいの場")
    assert told(run, NAME, "--since", "main") == ["PLN233"]


def test_a_submodule_has_its_own_history(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository inside another one is asked for its own commit, in a hook of the outer one too."""
    inner = repository / "inner"
    inner.mkdir()
    start(inner)
    (inner / "a.yaml").write_text(plan_text(GOALS), encoding="utf-8")
    commit(inner)
    monkeypatch.setenv("GIT_DIR", ".git")
    assert told(run, "inner/a.yaml", NAME, "--since", "HEAD") == []


def test_the_index_of_a_hook_is_respected(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With git's variables set, as in a hook, the plan is compared as ever."""
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    rewrite(repository / NAME, "集いの場", "つどいの場")
    git(repository, "add", "--all")
    assert told(run, NAME, "--since", "HEAD") == ["PLN233"]


@pytest.mark.parametrize("ref", ["nope", "-x", "--all", "nope...", ":", "HEAD^{tree}", "HEAD..main", "𠮷"])
def test_an_unknown_ref_is_told(run: Run, repository: Path, ref: str) -> None:
    """What is no commit ends the run, with what to write."""
    outcome = run("check", NAME, f"--since={ref}")
    assert (outcome.code, outcome.out) == (2, "")
    assert "という版は git にありません" in outcome.err
    assert "Name a branch, a tag or a commit" in run("check", NAME, f"--since={ref}", "--lang", "en").err
    assert repository.exists()


def test_a_shallow_clone_gets_a_hint(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where history was left out, the message says how to get it."""
    commit_before = git(repository, "rev-parse", "HEAD").strip()
    rewrite(repository / NAME, "集いの場", "つどいの場")
    commit(repository)
    git(repository, "clone", "--quiet", "--depth", "1", f"file://{repository}", "shallow")
    monkeypatch.chdir(repository / "shallow")
    outcome = run("check", NAME, "--since", commit_before)
    assert outcome.code == 2
    assert "fetch-depth: 0" in outcome.err


def test_without_a_repository_or_git(
    run: Run, repository: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both end the run with a line that says so."""
    outside = tmp_path_factory.mktemp("outside") / "a.yaml"
    outside.write_text(plan_text(GOALS), encoding="utf-8")
    assert "git のリポジトリーの中にない" in run("check", str(outside), "--since", "HEAD").err
    monkeypatch.setenv("PATH", "")
    outcome = run("check", NAME, "--since", "HEAD")
    assert (outcome.code, outcome.err) == (
        2,
        "planspec: git が見つかりません。--since を使うには git を入れてください。\n",
    )
    assert repository.exists()


def test_many_files_in_several_processes(run: Run, repository: Path) -> None:
    """Processes ask git themselves and tell the same."""
    for number in range(6):
        (repository / f"{number}.yaml").write_text(plan_text(f"id: plan-{number}\n{GOALS}"), encoding="utf-8")
    commit(repository)
    rewrite(repository / "3.yaml", "集いの場", "つどいの場")
    alone, several = (told(run, ".", "--since", "HEAD", "--jobs", jobs) for jobs in ("1", "2"))
    assert [code for code in alone if code == "PLN233"] == ["PLN233"]
    assert several == alone


def test_the_sieve_can_be_sent_to_another_process() -> None:
    """It takes what was asked for along, and asks git anew."""
    sieve = pickle.loads(pickle.dumps(Since("HEAD", Settings(dict))))  # noqa: S301 - made here
    assert isinstance(sieve, Since)
