"""Tests of the documents that ``planspec diff`` writes."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from cli.git_repository import NAME, commit, git, rewrite
from cli.running import Outcome, Run
from planspec.checker import check
from planspec.cli.difference.markdown import MARKER
from planspec.compose import compose
from planspec.testing import BASE
from planspec_renderers.word import RENDERER as WORD
from proof.resolved import said
from word_lint import lint
from word_sample import faults

OLD, NEW = "旧.yaml", "新.yaml"


@pytest.fixture
def versions(project: Path) -> Path:
    """Return a folder with two versions of a plan: one action is worded otherwise, and a goal came."""
    (project / OLD).write_text(BASE, encoding="utf-8")
    goal = "      - {id: 1-2, title: 架空の見守り, actions: [声をかけて回ります。]}\n"
    (project / NEW).write_text(BASE.replace("取組を進めます。", "取組を推進します。") + goal, encoding="utf-8")
    return project


def written(outcome: Outcome) -> list[str]:
    """Return the names of the files that a run wrote."""
    assert (outcome.code, outcome.err) == (0, "")
    assert all(Path(name).is_file() for name in outcome.out.splitlines())
    return [Path(name).name for name in outcome.out.splitlines()]


def body(path: str) -> str:
    """Return the XML of a Word file's text."""
    with zipfile.ZipFile(path) as file:
        return file.read("word/document.xml").decode()


def document(name: str) -> bytes:
    """Return the Word file of the plan in a file."""
    plan = check(Path(name).read_bytes()).plan
    assert plan is not None
    return WORD.render(compose(plan))


def test_each_format_has_the_kinds_of_documents_that_suit_it(run: Run, versions: Path) -> None:
    """Named after the newer file and the kind."""
    del versions
    assert written(run("diff", OLD, NEW, "--to", "word,pdf,markdown,text,json", "--out", "build")) == [
        *("新-table.docx", "新-marked.docx", "新-tracked.docx", "新-table.pdf", "新-marked.pdf"),
        *("新-changes.md", "新-table.txt", "新-changes.json"),
    ]


def test_any_format_may_have_any_kind(run: Run, versions: Path) -> None:
    """``--form`` names them."""
    del versions
    forms = "table,marked,changes"
    assert written(run("diff", OLD, NEW, "--to", "markdown", "--form", forms)) == [
        *("新-table.md", "新-marked.md", "新-changes.md"),
    ]
    assert written(run("diff", OLD, NEW, "--to", "json", "--form", "changes")) == ["新-changes.json"]
    assert Path("新-changes.md").read_text(encoding="utf-8").startswith(MARKER)
    assert "<del>進めます</del><ins>推進します</ins>" in Path("新-marked.md").read_text(encoding="utf-8")
    assert json.loads(Path("新-changes.json").read_bytes()) == json.loads(run("diff", OLD, NEW, "--format", "json").out)


def test_a_report_and_documents_in_one_run(run: Run, versions: Path) -> None:
    """With ``--format`` standard output has the report alone; the files are told on standard error."""
    del versions
    outcome = run("diff", OLD, NEW, "--to", "text", "--format", "json", "--exit-code")
    assert outcome.code == 1
    assert json.loads(outcome.out)["summary"]["changes"] == 2
    assert outcome.err == "planspec: 新-table.txt を書きました。\n"


def test_the_table_lies_across_and_underlines_both_sides(run: Run, versions: Path) -> None:
    """New on the left, or old on request; the header is repeated on each page; what is the same may be printed, too."""
    del versions
    written(run("diff", OLD, NEW, "--to", "word", "--form", "table"))
    xml = body("新-table.docx")
    assert 'w:orient="landscape"' in xml
    assert "<w:tblHeader/>" in xml
    assert xml.index("改正後(新)</w:t>") < xml.index("改正前(旧)</w:t>") < xml.index("備考</w:t>")
    assert xml.count('<w:u w:val="single"/>') >= 3
    assert "(新設)" in xml
    assert "(略)" in xml
    written(run("diff", OLD, NEW, "--to", "word", "--form", "table", "--order", "old-new", "--whole"))
    xml = body("新-table.docx")
    assert xml.index("改正前(旧)</w:t>") < xml.index("改正後(新)</w:t>")
    assert "(略)" not in xml
    assert "ともに暮らす架空のまち" in xml


def test_tracked_changes_are_those_of_an_author_at_a_time(run: Run, versions: Path) -> None:
    """Every change has both, and accepting or rejecting all gives the Word file of either version."""
    del versions
    options = ("--author", "架空 花子 & 係", "--date", "2026-04-01T09:30")
    written(run("diff", OLD, NEW, "--to", "word", "--form", "tracked,marked", *options))
    xml = body("新-tracked.docx")
    changes = re.findall(r"<w:(?:ins|del) [^>]*>", xml)
    assert len(changes) >= 3
    assert all('w:author="架空 花子 &amp; 係" w:date="2026-04-01T09:30:00Z"' in one for one in changes)
    file = Path("新-tracked.docx").read_bytes()
    assert said(file, accept=True) == said(document(NEW))
    assert said(file, accept=False) == said(document(OLD))
    for name in ("新-tracked.docx", "新-marked.docx"):
        assert lint(Path(name).read_bytes()) == []
        assert faults(Path(name).read_bytes()) == []
    assert not re.findall(r"<w:(?:ins|del) ", body("新-marked.docx"))
    assert "<w:strike/>" in body("新-marked.docx")


def test_the_council_and_the_time_of_the_file_stand_in(
    run: Run, versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a commit the plan says who, and the build or the file when; the same input gives the same bytes."""
    del versions
    argv = ("diff", OLD, NEW, "--to", "word", "--form", "tracked")
    written(run(*argv))
    assert 'w:author="社会福祉法人 架空市社会福祉協議会"' in body("新-tracked.docx")
    before = Path("新-tracked.docx").read_bytes()
    written(run(*argv))
    assert Path("新-tracked.docx").read_bytes() == before
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1775000000")
    written(run(*argv))
    assert 'w:date="2026-03-31T23:33:20Z"' in body("新-tracked.docx")


def test_a_range_of_revisions_has_a_history(run: Run, repository: Path) -> None:
    """The commit signs the tracked changes, and the table of revisions tells what each of them changed."""
    git(repository, "tag", "v1")
    rewrite(repository / NAME, "集いの場", "集いと語らいの場")
    commit(repository, "題名を改めた")
    (repository / NAME).rename(repository / "b.yaml")
    rewrite(repository / "b.yaml", "見守ります。", "声をかけます。")
    commit(repository, "名前と取組を変えた")
    git(repository, "tag", "v2")
    argv = ("diff", "--git", "v1..v2", "b.yaml", "--to", "word,text")
    assert written(run(*argv)) == [
        *("b-table.docx", "b-marked.docx", "b-tracked.docx", "b-history.docx", "b-table.txt"),
    ]
    assert 'w:author="架空 太郎"' in body("b-tracked.docx")
    assert re.search(r'w:date="20\d\d-\d\d-\d\dT', body("b-tracked.docx"))
    written(run(*argv, "--form", "history"))
    told = Path("b-history.txt").read_text(encoding="utf-8")
    assert "の題名を変更" in told
    assert told.index("v2。") < told.index("題名を改めた")
    assert "最初" not in told
    written(run("diff", "b.yaml", "--to", "text", "--form", "history"))
    whole = Path("b-history.txt").read_text(encoding="utf-8")
    assert len(whole.splitlines()) == len(told.splitlines()) + 1


def test_a_revision_that_is_no_plan_stands_in_the_history(run: Run, repository: Path) -> None:
    """It is named as such, and the next one is compared with the last that could be read."""
    good = (repository / NAME).read_text(encoding="utf-8")
    (repository / NAME).write_text("途中: [", encoding="utf-8")
    commit(repository, "途中の保存")
    (repository / NAME).write_text(good.replace("集いの場", "集いと語らいの場"), encoding="utf-8")
    commit(repository, "仕上げ")
    written(run("diff", NAME, "--to", "text", "--form", "history"))
    told = Path("計画 第3次-history.txt").read_text(encoding="utf-8")
    assert "途中の保存" in told
    assert "計画として読めません" in told
    assert re.search(r"仕上げ .*題名", told)


def test_a_part_of_the_history_is_told_as_such(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where older commits were left out of a clone, the document is made and that is told."""
    rewrite(repository / NAME, "集いの場", "集いと語らいの場")
    commit(repository)
    git(repository, "clone", "--quiet", "--depth", "1", f"file://{repository}", "shallow")
    monkeypatch.chdir(repository / "shallow")
    outcome = run("diff", NAME, "--to", "text", "--form", "history")
    assert outcome.code == 0
    assert outcome.err.startswith("planspec: ここには履歴の一部しかありません。")


def test_a_history_needs_git(run: Run, versions: Path) -> None:
    """Files outside of a repository have none, and nothing is written."""
    (versions / ".git").rmdir()
    outcome = run("diff", OLD, NEW, "--to", "word", "--form", "table,history", "--out", "build")
    assert (outcome.code, outcome.out) == (2, "")
    assert "--form history" in outcome.err
    assert not Path("build").exists()


def test_files_of_others_are_left_alone(run: Run, versions: Path) -> None:
    """Neither a version nor a file that planspec did not write is written over."""
    Path("新-table.docx").write_text("人が書いたもの", encoding="utf-8")
    outcome = run("diff", OLD, NEW, "--to", "word")
    assert (outcome.code, outcome.out) == (2, "")
    assert Path("新-table.docx").read_text(encoding="utf-8") == "人が書いたもの"
    assert not (versions / "新-tracked.docx").exists()
    assert len(written(run("diff", OLD, NEW, "--to", "word", "--force"))) == 3


def test_themes_and_templates_are_those_of_render(run: Run, versions: Path) -> None:
    """A theme's colours are in the Word file; a broken theme is told and nothing is written."""
    del versions
    Path("house.yaml").write_text("planspec: theme/1\ncolours: {accent: '#7A1F5C'}\n", encoding="utf-8")
    written(run("diff", OLD, NEW, "--to", "word", "--form", "marked", "--theme", "house.yaml"))
    with zipfile.ZipFile("新-marked.docx") as file:
        assert "7A1F5C" in file.read("word/styles.xml").decode().upper()
    Path("house.yaml").write_text("planspec: theme/1\ncolours: {accent: red-ish}\n", encoding="utf-8")
    outcome = run("diff", OLD, NEW, "--to", "word", "--theme", "house.yaml", "--out", "build")
    assert outcome.code == 2
    assert "house.yaml:2:" in outcome.err
    assert not Path("build").exists()


def test_the_comment_is_markdown(run: Run, versions: Path) -> None:
    """A parser that is not ours finds its headings, table and list."""
    del versions
    text = run("diff", OLD, NEW, "--format", "markdown").out
    kinds = {token.type for token in MarkdownIt("commonmark").enable("table").parse(text)}
    assert {"heading_open", "table_open", "bullet_list_open"} <= kinds
