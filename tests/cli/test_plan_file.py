"""Tests of planspec.cli.plan_file."""

import os
from pathlib import Path

import pytest

from planspec.cli.plan_file import OtherFile, PlanFile, is_plan, read_plans

PLAN = "planspec: plan/1\n"


def found(*paths: str) -> list[str]:
    """Return the paths found, those of other files in brackets, and the English message of each that failed."""
    return [
        f"({file.path})" if isinstance(file, OtherFile) else file.path if isinstance(file, PlanFile) else str(file)
        for file in read_plans(paths)
    ]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: str, text: str = PLAN) -> None:
    """Write a file and the folders above it."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def test_a_folder_stands_for_the_plans_below_it() -> None:
    """Files come before folders, both by name; other YAML files are marked, hidden and tools' folders left out."""
    for path in ("p/b.yaml", "p/a.yml", "p/2/c.YAML", "p/1/d.yaml"):
        put(path)
    for path in (
        "p/x.txt",
        "p/.hidden.yaml",
        "p/.git/e.yaml",
        "p/.venv/e.yaml",
        "p/node_modules/e.yaml",
        "p/build/e.yaml",
    ):
        put(path)
    put("p/workflow.yaml", "on: push\njobs:\n  planspec: {}\n")
    assert found("p") == ["p/a.yml", "p/b.yaml", "(p/workflow.yaml)", "p/1/d.yaml", "p/2/c.YAML"]


def test_the_current_folder_leaves_no_dot_in_paths() -> None:
    """``.`` and ``./p`` give the same short paths."""
    put("p/a.yaml")
    assert (found("."), found("./p")) == (["p/a.yaml"], ["p/a.yaml"])


def test_a_file_that_is_named_is_a_plan() -> None:
    """Neither its name nor its content is asked."""
    put(".notes.txt", "x")
    assert found(".notes.txt") == [".notes.txt"]


def test_each_file_comes_once() -> None:
    """A file named twice, below a folder or through a link, is checked once."""
    put("p/a.yaml")
    Path("link.yaml").symlink_to("p/a.yaml")
    assert found("p", "p/a.yaml", "link.yaml", "./p/a.yaml") == ["p/a.yaml"]


def test_other_files_come_once_and_are_plans_where_they_are_named() -> None:
    """Two folders that share a file mark it once; a path that names it asks for its check."""
    put("p/q/a.yaml")
    put("p/q/x.yaml", "x: 1\n")
    assert found("p", "p/q", "p/q/x.yaml") == ["p/q/a.yaml", "(p/q/x.yaml)", "p/q/x.yaml"]


def test_what_is_missing_hides_nothing() -> None:
    """Every path that cannot be read is told, and the others are read."""
    put("a.yaml")
    Path("empty").mkdir()
    assert found("none.yaml", "a.yaml", "empty") == [
        "Cannot read none.yaml: there is no such file or folder.",
        "a.yaml",
        "There is no plan (a .yaml file that opens with planspec:) in the folder empty.",
    ]


def test_pipes_below_a_folder_are_left() -> None:
    """Nobody has named them, and to read one would wait for whoever writes into it."""
    put("p/a.yaml")
    os.mkfifo("p/b.yaml")
    Path("p/c.yaml").symlink_to("b.yaml")
    assert found("p") == ["p/a.yaml"]


def test_broken_links_and_pipes_in_folders_are_told_or_left() -> None:
    """A link to nothing is an error, not a silence."""
    put("p/a.yaml")
    Path("p/b.yaml").symlink_to("nowhere.yaml")
    assert found("p") == ["p/a.yaml", "Cannot read p/b.yaml: there is no such file or folder."]


@pytest.mark.parametrize("path", ["", "a\0b", "x" * 5000, "a.yaml/b.yaml"])
def test_impossible_names_are_told(path: str) -> None:
    """No name ends in a traceback."""
    put("a.yaml")
    (message,) = found(path)
    assert message.startswith(("This cannot be", "Cannot read"))


def test_names_that_are_not_utf8_are_shown_escaped(folder: Path) -> None:
    """A name in another encoding is read and can be printed."""
    raw = os.fsencode(folder) + b"/\x8cv.yaml"
    Path(os.fsdecode(raw)).write_text(PLAN, encoding="utf-8")
    (file,) = read_plans((".",))
    assert isinstance(file, PlanFile)
    assert file.shown == r"\udc8cv.yaml"


def test_a_huge_file_is_not_read_whole() -> None:
    """One byte more than the reader takes is enough."""
    put("a.yaml", "x" * 6_000_000)
    (file,) = read_plans(("a.yaml",))
    assert isinstance(file, PlanFile)
    assert len(file.data) == 5 * 1024 * 1024 + 1


@pytest.mark.parametrize(
    "data",
    [
        b"planspec: plan/1\n",
        b"# comment\nid: a\nplanspec : plan/1\n",
        b"\xef\xbb\xbfplanspec: plan/1\n",
        b"id: a\r\nplanspec: plan/1\r\n",
        b'"planspec": plan/1\n',
        b"{planspec: plan/1, id: a}\n",
        "planspec：plan/1\n".encode(),
        "planspec：plan/1\n".encode("cp932"),
        "planspec: plan/1\ntitle: 計画\n".encode("cp932"),
        "planspec: plan/1\n".encode("utf-16"),
        "# 架空\nplanspec: plan/1\n".encode("utf-16-le"),
        "# 架空\nplanspec: plan/1\n".encode("utf-16-be"),
        b"Planspec: plan/1\n",
        b"id: a\nPLANSPEC : plan/1\n",
        b"id: a\rplanspec: plan/1\rtitle: x\r",
        b"--- {planspec: plan/1}\n",
        b"# comment\n\n  planspec: plan/1\n  id: a\n",
        "planspec　: plan/1\n".encode(),
        "　planspec: plan/1\n".encode(),
        "ｐｌａｎｓｐｅｃ：plan/1\n".encode(),
        "id: a\nＰｌａｎspec: plan/1\n".encode(),
        "id: a\nplanspec：plan/1\n".encode("euc_jp"),
    ],
)
def test_plans_are_known_by_their_key(data: bytes) -> None:
    """The key is seen in any order, quoting, encoding, case and width, and after any kind of line end."""
    assert is_plan(data)


@pytest.mark.parametrize(
    "data",
    [b"", b"x:\n  planspec: plan/1\n", b"planspecs: 1\n", b"- planspec\n", b"# planspec: 1\n", b"title: planspec: 1\n"],
)
def test_other_files_are_no_plans(data: bytes) -> None:
    """A key further down, another key and a comment do not count."""
    assert not is_plan(data)


def test_a_long_file_is_looked_through_at_once() -> None:
    """Neither blank lines nor spaces make the search slow."""
    assert not is_plan(b"\n" * 2_000_000 + b" " * 2_000_000 + b"x")
    assert not is_plan(b"# x\n" * 1_000_000 + b"\tx")
