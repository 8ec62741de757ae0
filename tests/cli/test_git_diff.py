"""Tests of what git shows of plans: ``git diff``, ``git log -p``, ``git show``."""

import os
from pathlib import Path

import pytest

from cli.plan_repository import PlanRepository
from environment import needed
from planspec.cli.drivers.facts import facts
from planspec.model import Plan
from planspec.reader import read
from planspec.testing import BASE, plan_text
from planspec.validation import validate

RETITLED = ("協働による身近な支え合いを促進します", "協働による身近な支え合いを進めます")
NAMES = ["plans/plan.yaml", '計 画/"三次"の計画\'s.yaml', "-x.yaml"]


@pytest.fixture
def repository(tmp_path: Path) -> PlanRepository:
    """Return a repository with the real plan, whose git knows of planspec."""
    return _repository(tmp_path)


def _repository(tmp_path: Path, name: str = "plans/plan.yaml") -> PlanRepository:
    needed("git")
    (tmp_path / "work").mkdir()
    made = PlanRepository(tmp_path / "work", tmp_path / "home", name)
    made.install()
    return made


def shown(repository: PlanRepository, *words: str, **variables: str) -> str:
    """Return what ``git diff`` shows."""
    return repository.git("diff", *words, **variables).out


@pytest.mark.parametrize("name", NAMES)
def test_a_change_in_the_plans_terms(tmp_path: Path, name: str) -> None:
    """The summary of what changed, whatever the file is called; git's own form is still to be had."""
    repository = _repository(tmp_path, name)
    repository.change(RETITLED)
    out = shown(repository)
    assert out.startswith(f"diff --planspec a/{name} b/{name}\n変更 1件")
    assert "協働による身近な支え合いを〔-促進します-〕〔+進めます+〕\n" in out
    assert "推進目標(2) > 題名" in out
    plain = shown(repository, "--no-ext-diff", "--no-textconv")
    assert "\n-        title: 協働による身近な支え合いを促進します\n" in plain


def test_by_lines_of_text(repository: PlanRepository) -> None:
    """Without the summary, and in ``git log -p`` and ``git show``, lines of the plan as text, below their goal."""
    repository.change(RETITLED, ("          - 活動しやすい環境を整えるため", "          - 動きやすい環境を整えるため"))
    lines = [
        "-  推進目標(2) 協働による身近な支え合いを促進します\n+  推進目標(2) 協働による身近な支え合いを進めます\n",
        "-    取組: 活動しやすい環境を整えるため",
        "+    取組: 動きやすい環境を整えるため",
    ]
    outs = [shown(repository, "--no-ext-diff")]
    heading = shown(repository, "--no-ext-diff", "-U0")
    repository.commit()
    outs += [
        repository.git(*words).out for words in (("log", "-p", "-1"), ("show",), ("diff", "--no-ext-diff", "HEAD~"))
    ]
    for out in outs:
        assert all(line in out for line in lines)
    assert "@@   推進目標(3) ボランティア・NPO活動を促進します\n" in heading


def test_a_new_goal_shifts_few_lines(repository: PlanRepository) -> None:
    """Only the numbers of the goals after it differ, not their actions."""
    goal = "      # 2-(2)\n"
    repository.change((goal, f"      - id: 2-9\n        title: 架空の目標\n{goal}"))
    out = shown(repository, "--no-ext-diff", "-U0")
    changed = [line for line in out.splitlines()[4:] if line[0] in "+-"]
    assert len(changed) == 2 + 2 * 4
    assert all("推進目標(" in line or "識別子: 2-9" in line for line in changed)


def test_patches_are_untouched(repository: PlanRepository) -> None:
    """What programs read of git stays what it is: a patch of the plan applies."""
    repository.change(RETITLED)
    patch = repository.folder.parent / "x.patch"
    patch.write_text(shown(repository, "--no-ext-diff", "--no-textconv"), encoding="utf-8")
    repository.git("checkout", "--quiet", ".")
    repository.git("apply", str(patch))
    assert RETITLED[1] in repository.text
    repository.commit()
    assert "title: 協働による" in repository.git("format-patch", "--stdout", "-1").out


def test_comments_alone(repository: PlanRepository) -> None:
    """Where the plan says the same it is said so, and how to see what differs."""
    repository.change(("# 2-(3)\n", "# 2-(3) 注\n"))
    assert "違うのはコメントや書き方だけです (見るには git diff --no-ext-diff --no-textconv)。\n" in shown(repository)


def test_modes(repository: PlanRepository) -> None:
    """A file that may be run is told as git tells it."""
    repository.path.chmod(0o755)
    head = "diff --planspec a/plans/plan.yaml b/plans/plan.yaml\n"
    assert shown(repository) == f"{head}old mode 100644\nnew mode 100755\n内容は同じです。\n"


def test_new_and_gone(repository: PlanRepository) -> None:
    """A plan that comes or goes is shown as text, and git goes on with the next file."""
    (repository.folder / "plans" / "next.yaml").write_text(BASE, encoding="utf-8")
    repository.path.unlink()
    repository.git("add", "--all")
    out = shown(repository, "--cached", "--no-renames")
    assert "diff --planspec a/plans/next.yaml b/plans/next.yaml\nnew file mode 100644\n--- /dev/null\n+++ b/" in out
    assert "\n+  推進目標(1) 架空の推進目標\n" in out
    assert "diff --planspec a/plans/plan.yaml b/plans/plan.yaml\ndeleted file mode 100644\n--- a/plans" in out
    assert "\n-  推進目標(2) 協働による身近な支え合いを促進します\n" in out


def test_renamed(repository: PlanRepository) -> None:
    """A file with another name is compared with its old self."""
    repository.git("mv", "plans/plan.yaml", "plans/new.yaml")
    text = (repository.folder / "plans" / "new.yaml").read_text(encoding="utf-8")
    (repository.folder / "plans" / "new.yaml").write_text(text.replace(*RETITLED), encoding="utf-8")
    out = shown(repository, "-M", "HEAD")
    assert out.startswith("diff --planspec a/plans/plan.yaml b/plans/new.yaml\nsimilarity index ")
    assert "\nrename from plans/plan.yaml\nrename to plans/new.yaml\n" in out
    assert "〔-促進します-〕" in out


@pytest.mark.parametrize("broken", ["title: [\n", "- a\n", "planspec: plan/1\n", "\x00\x01", "", "planspec: theme/1\n"])
def test_what_is_no_plan(repository: PlanRepository, broken: str) -> None:
    """The lines that differ are shown, with a note, on whichever side the plan is broken; git does not stop."""
    text = repository.text
    (repository.folder / "z.txt").write_text("z\n", encoding="utf-8")
    repository.commit()
    repository.write(broken)
    (repository.folder / "z.txt").write_text("y\n", encoding="utf-8")
    for _ in range(2):
        out = shown(repository)
        assert "計画として読めないので、行の違いを示します。\n--- a/plans/plan.yaml\n+++ b/plans/plan.yaml\n@@" in out
        assert "diff --git a/z.txt b/z.txt" in out
        repository.commit()
        repository.write(text)
        (repository.folder / "z.txt").write_text("x\n", encoding="utf-8")
    assert repository.git("log", "-p").code == 0


def test_a_file_that_is_no_plan_comes_out_as_it_is(repository: PlanRepository) -> None:
    """To the byte, in whatever encoding."""
    other = repository.folder / "other.yaml"
    other.write_bytes("題: 架空\r\n".encode("cp932") + b"\0\xff")
    done = repository.run(
        "sh", "-c", f"{repository.git('config', 'diff.planspec.textconv').out.strip()} other.yaml > out"
    )
    assert (done.code, (repository.folder / "out").read_bytes()) == (0, other.read_bytes())


def test_while_merging(repository: PlanRepository) -> None:
    """Of a plan with conflicts it is said that they are to be resolved."""
    repository.part(RETITLED, theirs=((RETITLED[0], "別の題名"),))
    repository.git("merge", "theirs", code=1)
    assert "まだ決めていない食い違いがあります (「# planspec: conflict」の行)。\n" in shown(repository, "HEAD")
    assert "\n++# planspec: conflict 相手の版「別の題名」" in shown(repository)


def test_colours_and_language(repository: PlanRepository) -> None:
    """Colours are git's own matter, and NO_COLOR's; the language is that of planspec."""
    repository.change(RETITLED)
    for variables, coloured in (
        ({"GIT_PAGER_IN_USE": "true"}, True),
        ({}, False),
        ({"GIT_PAGER_IN_USE": "true", "NO_COLOR": "1"}, False),
    ):
        assert ("\033[" in shown(repository, **variables)) == coloured
    repository.git("config", "color.ui", "never")
    assert "\033[" not in shown(repository, GIT_PAGER_IN_USE="true")
    repository.git("config", "color.ui", "always")
    assert "\033[32;4m進めます\033[0m" in shown(repository)
    assert "Title" in shown(repository, PLANSPEC_LANG="en")


def test_it_never_stops_git(repository: PlanRepository) -> None:
    """Files that are not there, and too few words, are told, and the exit code is 0."""
    for words in ((), ("x",), ("x", "no", "0", "100644", "no", "0", "100644"), ("a",) * 12):
        done = repository.planspec("git", "diff", "--", *words)
        assert (done.code, done.err) == (0, ""), words
    done = repository.planspec("git", "diff", "--", "x", os.devnull, "0", "0", "no", "0", "100644")
    assert "no を読めません" in done.out
    full = f"{repository.git('config', 'diff.planspec.command').out.strip()} x > /dev/full"
    assert repository.run("sh", "-c", full).code == 0


def test_where_planspec_fails_git_goes_on(repository: PlanRepository) -> None:
    """The lines that differ are shown, and it is said why; where that is asked for, also where it failed."""
    repository.change(RETITLED)
    broken = repository.failing()
    done = repository.git("diff", **broken)
    why = "planspec が失敗しました: RuntimeError: 架空の故障 (PLANSPEC_DEBUG=1 で詳しく表示)\n"
    assert done.out.startswith(
        f"diff --planspec a/plans/plan.yaml b/plans/plan.yaml\n{why}代わりに行の違いを示します。\n"
    )
    plain = repository.git("diff", "--no-ext-diff", "--no-textconv").out
    assert [line for line in done.out.splitlines() if line[:1] in set("+-")] == [
        line for line in plain.splitlines() if line[:1] in set("+-")
    ]
    assert done.err == ""
    assert "Traceback" in repository.git("diff", **broken, PLANSPEC_DEBUG="1").err
    text = repository.git("diff", "--no-ext-diff", **broken)
    assert (text.out, text.err) == (plain, f"planspec: {why}" * 2)


def test_no_module_of_the_repository_is_run(repository: PlanRepository) -> None:
    """What lies beside the plans is no part of planspec."""
    for name in ("planspec", "yaml", "json"):
        (repository.folder / f"{name}.py").write_text("raise SystemExit('foreign')", encoding="utf-8")
    repository.change(RETITLED)
    assert "〔+進めます+〕" in shown(repository)


def text_of(fragment: str, language: str = "ja") -> list[str]:
    """Return a small plan with *fragment* in it as lines of text."""
    plan = validate(read(plan_text(fragment)).data, Plan).value
    assert plan is not None
    return list(facts(plan, "en" if language == "en" else "ja"))


def test_a_plan_as_text() -> None:
    """A fact is a line: sentences apart, goals with their numbers and titles, actions with who does them."""
    lines = text_of(
        "vision: {statement: 「結い。」のまち, text: 一つ目。二つ目(三つ目。)。\\n四つ目}\n"
        'basic_goals:\n  - id: "1"\n    title: 目標\n    promotion_goals:\n      - id: 1-1\n        title: 推進\n'
        "        new: true\n        actions: [行います。, {text: 集います。, actor: 社協, actions: [声をかけます。]}]\n"
    )
    assert [line for line in lines if "推進" in line or "取組" in line or "新規" in line] == [
        "  推進目標(1) 推進",
        "    新規: はい",
        "    取組: 行います。",
        "    取組: 集います。 (社協)",
        "      取組: 声をかけます。",
    ]
    assert "基本目標1 目標" in lines
    assert "  基本理念: 「結い。」" in lines


def test_a_plan_as_text_in_english() -> None:
    """The names of fields are English, the plan's own words stay."""
    assert "  promotion goal (1) 架空の推進目標" in text_of("", "en")
    assert "Title: 架空市地域福祉活動計画" in text_of("", "en")
