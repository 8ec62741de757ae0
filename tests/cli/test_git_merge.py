"""Tests of what git makes of two people's work on one plan: merge, rebase, cherry-pick, stash."""

from pathlib import Path

import pytest

from cli.plan_repository import REAL, PlanRepository
from environment import needed
from planspec.reader import read

OLD = "協働による身近な支え合いを促進します"
TITLE = f"        title: {OLD}\n"
NEXT = "      # 2-(3)\n"
PHASE = "phase: 確定\n"


def goal(identifier: str, title: str) -> str:
    """Return a promotion goal as it stands in the real plan."""
    return f"      - id: {identifier}\n        title: {title}\n        actions:\n          - {title}。\n"


@pytest.fixture
def repository(tmp_path: Path) -> PlanRepository:
    """Return a repository with the real plan, whose git knows of planspec."""
    return made(tmp_path)


def made(tmp_path: Path, name: str = "plans/plan.yaml", text: str = REAL) -> PlanRepository:
    """Return a repository with a plan, whose git knows of planspec."""
    needed("git")
    (tmp_path / "work").mkdir()
    repository = PlanRepository(tmp_path / "work", tmp_path / "home", name, text)
    repository.install()
    return repository


def lines(text: str, *changes: tuple[str, str]) -> str:
    """Return *text* with changes made."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("name", ["plans/plan.yaml", '計 画/"三次"の計画\'s %P.yaml', "-x $HOME.yaml"])
def test_a_merge_that_lines_could_not_make(tmp_path: Path, name: str) -> None:
    """Two fields on neighbouring lines, and two new goals at one place: both are taken, ours first."""
    repository = made(tmp_path, name)
    ours = ((TITLE, f"{TITLE}        guideline: 年に1回。\n"), (NEXT, goal("2-8", "架空の甲を進めます") + NEXT))
    theirs = ((OLD, "身近な支え合いを進めます"), (NEXT, goal("2-9", "架空の乙を進めます") + NEXT))
    repository.part(*ours, theirs=theirs)
    repository.git("merge", "--no-edit", "theirs")
    expected = lines(
        REAL,
        (TITLE, "        title: 身近な支え合いを進めます\n        guideline: 年に1回。\n"),
        (NEXT, goal("2-8", "架空の甲を進めます") + goal("2-9", "架空の乙を進めます") + NEXT),
    )
    assert read(repository.text).data == read(expected).data
    assert repository.git("status", "--porcelain").out == ""


def test_what_lines_can_merge_keeps_both_layouts(repository: PlanRepository) -> None:
    """Comments and blank lines of both sides are there."""
    ours, theirs = ((PHASE, f"\n{PHASE}# 自分の注\n"),), ((OLD, f'"{OLD}"  # 相手の注'),)
    repository.part(*ours, theirs=theirs)
    repository.git("merge", "--no-edit", "theirs")
    assert repository.text == lines(REAL, *ours, *theirs)


def test_a_conflict(repository: PlanRepository) -> None:
    """Git stops, planspec names the place, ours stays, the comment tells theirs, and a check finds it."""
    repository.part((OLD, "甲を進めます"), theirs=((OLD, "乙を進めます"), (PHASE, "phase: 進行中\n")))
    done = repository.git("merge", "theirs", code=1)
    note = f"        # planspec: conflict 相手の版「乙を進めます」、元の版「{OLD}」\n"
    assert repository.text == lines(REAL, (TITLE, f"{note}        title: 甲を進めます\n"), (PHASE, "phase: 進行中\n"))
    place = "plans/plan.yaml: 基本目標2 > 推進目標(2) > 題名: "
    assert f"planspec: {place}自分の版「甲を進めます」、相手の版「乙を進めます」、元の版「{OLD}」\n" in done.err
    assert "どちらにするか決めてください" in done.err
    assert repository.git("status", "--porcelain").out == "UU plans/plan.yaml\n"
    checked = repository.planspec("check", "plans/plan.yaml")
    assert (checked.code, "PLN908" in checked.out) == (1, True)
    repository.change((note, ""))
    repository.commit()
    assert "PLN908" not in repository.planspec("check", "plans/plan.yaml").out


def test_no_check_passes_with_a_conflict(repository: PlanRepository) -> None:
    """Neither what changed since a commit nor what a baseline knows leaves it out, though ours is as it was."""
    repository.part((OLD, "甲を進めます"), theirs=((OLD, "乙を進めます"),))
    repository.git("merge", "theirs", code=1)
    repository.commit()
    assert repository.planspec("baseline", "plans").code == 0
    for words in (("--since", "HEAD"), ("--since", "HEAD~1"), ("--baseline", ".planspec-baseline.json")):
        checked = repository.planspec("check", "plans", *words)
        assert (checked.code, checked.out.count("エラー[PLN908]")) == (1, 1)


def test_removed_here_and_changed_there(repository: PlanRepository) -> None:
    """The goal stays as it was changed, whichever side git calls ours."""
    start = REAL.index("      # 2-(2)\n")
    gone = (REAL[start : REAL.index(NEXT)], "")
    repository.part(gone, theirs=((OLD, "乙を進めます"),))
    repository.git("merge", "theirs", code=1)
    assert "# planspec: conflict 自分の版は削除、相手の版は変更。" in repository.text
    assert "title: 乙を進めます" in repository.text
    repository.git("merge", "--abort")
    repository.git("switch", "--quiet", "theirs")
    repository.git("merge", "main", code=1)
    assert "# planspec: conflict 自分の版は変更、相手の版は削除。" in repository.text


def test_moved_and_renumbered(repository: PlanRepository) -> None:
    """A goal that one side moves to another basic goal takes the other side's words along."""
    start = REAL.index("      # 2-(2)\n")
    block = REAL[start : REAL.index(NEXT)]
    before = "      # 1-(3)\n"
    repository.part((block, ""), (before, block + before), theirs=((OLD, "乙を進めます"),))
    repository.git("merge", "--no-edit", "theirs")
    assert repository.text == lines(REAL, (block, ""), (before, block.replace(OLD, "乙を進めます") + before))


def test_rebase_and_cherry_pick(repository: PlanRepository) -> None:
    """Each commit is merged on its own; what git calls ours is the branch that it is put upon."""
    repository.part((TITLE, f"{TITLE}        guideline: 年に1回。\n"), theirs=((OLD, "乙を進めます"),))
    repository.git("switch", "--quiet", "-c", "picked")
    repository.git("cherry-pick", "theirs")
    assert "        title: 乙を進めます\n        guideline: 年に1回。\n" in repository.text
    repository.git("switch", "--quiet", "theirs")
    repository.git("rebase", "--quiet", "main")
    assert "        title: 乙を進めます\n        guideline: 年に1回。\n" in repository.text
    assert repository.git("log", "--oneline", "main..theirs").out.count("\n") == 1


def test_stash(repository: PlanRepository) -> None:
    """What was put aside comes back between what was committed meanwhile."""
    repository.change((OLD, "乙を進めます"))
    repository.git("stash")
    repository.change((TITLE, f"{TITLE}        guideline: 年に1回。\n"))
    repository.commit()
    repository.git("stash", "pop")
    assert "        title: 乙を進めます\n        guideline: 年に1回。\n" in repository.text


def test_both_have_added_the_file(repository: PlanRepository) -> None:
    """Two files without a version before are merged field by field."""
    new = repository.folder / "plans" / "new.yaml"
    for branch, title in (("theirs", "乙を進めます"), ("main", OLD)):
        repository.git("switch", "--quiet", *(["-c"] if branch == "theirs" else []), branch)
        new.write_text(lines(REAL, (OLD, title)), encoding="utf-8")
        repository.commit()
    repository.git("merge", "theirs", code=1)
    note = "        # planspec: conflict 相手の版「乙を進めます」、元の版なし\n"
    assert new.read_text(encoding="utf-8") == lines(REAL, (TITLE, note + TITLE))


@pytest.mark.parametrize(("lead", "line_break"), [("", "\r\n"), ("\ufeff", "\n"), ("\ufeff", "\r\n")])
def test_line_ends_and_byte_order_mark(tmp_path: Path, lead: str, line_break: str) -> None:
    """They stay as ours has them, also where theirs was saved by another editor."""
    repository = made(tmp_path)
    repository.git("config", "core.autocrlf", "false")
    repository.git("switch", "--quiet", "--create", "theirs")
    repository.change((OLD, "乙を進めます"))
    repository.commit()
    repository.git("switch", "--quiet", "main")
    repository.write(lead + lines(REAL, (PHASE, "phase: 進行中\n")).replace("\n", line_break))
    repository.commit()
    repository.git("merge", "--no-edit", "theirs")
    expected = lines(REAL, (PHASE, "phase: 進行中\n"), (OLD, "乙を進めます"))
    assert repository.text == lead + expected.replace("\n", line_break)


def test_criss_cross(repository: PlanRepository) -> None:
    """Two branches that were merged into each other before, with a conflict in what git takes for their base."""
    repository.part((OLD, "甲を進めます"), theirs=((OLD, "乙を進めます"),))
    repository.git("branch", "start")
    repository.git("merge", "theirs", code=1)
    repository.write(lines(REAL, (OLD, "甲を進めます")))
    repository.commit()
    repository.git("switch", "--quiet", "theirs")
    repository.git("merge", "start", code=1)
    repository.write(lines(REAL, (OLD, "甲を進めます"), (PHASE, "phase: 進行中\n")))
    repository.commit()
    repository.git("merge", "--no-edit", "main")
    assert repository.text == lines(REAL, (OLD, "甲を進めます"), (PHASE, "phase: 進行中\n"))


@pytest.mark.parametrize(
    "other", [b"title: [\n", "題: 架空\n".encode("cp932"), "\ufeffa: 1".encode("utf-16"), b"a: \0\n", b""]
)
def test_files_that_are_no_plans(repository: PlanRepository, other: bytes) -> None:
    """Ours stays to the byte, and it is said why."""
    for mine, yours in ((REAL.encode(), other), (other, REAL.encode())):
        for name, content in (("o", REAL[:-9].encode()), ("a", mine), ("b", yours)):
            (repository.folder / name).write_bytes(content)
        done = repository.planspec("git", "merge", "--", "o", "a", "b", "7", "x.yaml")
        assert (done.code, (repository.folder / "a").read_bytes()) == (1, mine)
        assert done.err.startswith("planspec: x.yaml: ")
        assert done.err.count("\n") == 1


def test_lines_of_files_that_are_no_plans(repository: PlanRepository) -> None:
    """They are merged as git would merge them, in whatever encoding."""
    texts = ("題\n1\n2\n3\n4\n", "題\n1\n2\n3\n五\n", "題目\n1\n2\n3\n4\n")
    for name, content in zip("oab", texts, strict=True):
        (repository.folder / name).write_bytes(content.encode("cp932"))
    assert repository.planspec("git", "merge", "--", "o", "a", "b", "7", "x.yaml").code == 0
    assert (repository.folder / "a").read_bytes() == "題目\n1\n2\n3\n五\n".encode("cp932")


def test_files_that_are_not_there(repository: PlanRepository) -> None:
    """One line, an exit code that git takes for a conflict, and nothing is written."""
    done = repository.planspec("git", "merge", "--", "no", "plans/plan.yaml", "no", "7", "x.yaml")
    assert (done.code, done.err.count("\n"), repository.text) == (2, 1, REAL)


def test_where_planspec_fails_ours_stays(repository: PlanRepository) -> None:
    """Git takes the file as not merged, and one line says why."""
    repository.part((OLD, "甲を進めます"), theirs=((PHASE, "phase: 進行中\n"),))
    done = repository.git("merge", "theirs", code=1, **repository.failing())
    why = "planspec が失敗しました: RuntimeError: 架空の故障 (PLANSPEC_DEBUG=1 で詳しく表示)"
    assert done.err == (
        f"planspec: plans/plan.yaml: {why} 自分の版のままにしてあります。相手の版と見比べて、手で直してください。\n"
    )
    assert repository.text == lines(REAL, (OLD, "甲を進めます"))
    assert repository.git("status", "--porcelain").out == "UU plans/plan.yaml\n"


def test_permissions_stay(repository: PlanRepository) -> None:
    """A plan that may be run still may."""
    repository.path.chmod(0o755)
    repository.commit()
    repository.part((TITLE, f"{TITLE}        guideline: 年に1回。\n"), theirs=((OLD, "乙を進めます"),))
    repository.git("merge", "--no-edit", "theirs")
    assert repository.path.stat().st_mode & 0o777 == 0o755


def test_after_uninstall_git_merges_by_lines(repository: PlanRepository) -> None:
    """Nothing of planspec is called any more, though the attributes of the commit name it."""
    repository.planspec("git", "uninstall")
    repository.git("checkout", "--quiet", ".")
    repository.part((OLD, "甲を進めます"), theirs=((OLD, "乙を進めます"),))
    repository.git("merge", "theirs", code=1)
    assert "<<<<<<< " in repository.text
    assert data_is_broken(repository)


def data_is_broken(repository: PlanRepository) -> bool:
    """Tell whether the plan in the folder cannot be read."""
    return not read(repository.path.read_bytes()).usable
