"""Tests of planspec.cli.settings."""

import re
from pathlib import Path

import pytest

from planspec.cli.settings import Settings, _upward
from planspec.cli.usage import UsageError
from planspec.configuration import Configuration
from planspec.diagnostics import Severity

KNOWN = {"PLN210": "PLN210"}
IGNORING = Configuration(ignore=frozenset({"PLN210"}))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder that is the root of a repository."""
    (tmp_path / ".git").mkdir()
    return tmp_path


def read(folder: Path, explicit: Path | None = None) -> Configuration:
    """Return the settings for plans in *folder*."""
    return Settings(lambda: KNOWN, str(explicit) if explicit else None).at(folder)


def test_without_files_the_defaults_hold(project: Path) -> None:
    """No settings file is needed."""
    assert read(project) == Configuration()


def test_settings_are_found_above_the_plan(project: Path) -> None:
    """The search goes upward from the plan's folder, whether that exists or not."""
    (project / "planspec.toml").write_text('ignore = ["PLN210"]\n')
    assert read(project / "plans" / "third") == IGNORING


@pytest.mark.parametrize(
    "text",
    [
        '[tool.planspec]\nignore = ["PLN210"]\n',
        '[tool."planspec"]\nignore = ["PLN210"]\n',
        '[tool]\nplanspec.ignore = ["PLN210"]\n',
        'tool = {planspec = {ignore = ["PLN210"]}}\n',
        'tool.planspec.ignore = ["PLN210"]\n',
    ],
)
def test_every_way_of_writing_the_table_in_pyproject_is_read(project: Path, text: str) -> None:
    """TOML has many spellings of one table."""
    (project / "pyproject.toml").write_text(text)
    assert read(project) == IGNORING


def test_pyproject_of_others_is_passed_by(project: Path) -> None:
    """A pyproject.toml without our table does not end the search, not even one that is broken."""
    (project / "planspec.toml").write_text('fail-on = "info"\n')
    inner = project / "inner"
    inner.mkdir()
    for text in ("[tool.other]\nx = 1\n", '[project]\nname = "planspec"\n[tool', "[tool]\nx = 1\n", 'tool = ""'):
        (inner / "pyproject.toml").write_text(text)
        assert read(inner) == Configuration(fail_on=Severity.INFO)


def test_own_file_wins_in_the_same_folder(project: Path) -> None:
    """planspec.toml stands before pyproject.toml."""
    (project / "pyproject.toml").write_text('[tool.planspec]\nlang = "ja"\n')
    (project / "planspec.toml").write_text('lang = "en"\n')
    assert read(project).language == "en"


def test_the_search_ends_at_the_root_of_the_repository(project: Path) -> None:
    """Settings of a folder around the repository are somebody else's."""
    (project / "planspec.toml").write_text('lang = "en"\n')
    inner = project / "inner"
    (inner / ".git").mkdir(parents=True)
    assert read(inner) == Configuration()


def test_a_file_that_is_named_is_the_only_one(project: Path) -> None:
    """With --config nothing is searched for."""
    (project / "planspec.toml").write_text('lang = "ja"\n')
    named = project / "other.toml"
    named.write_text('lang = "en"\n')
    assert read(project, named).language == "en"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("planspec.toml", b'lang = "ja"\nignore = ?', "2行10文字目が TOML として読めません。"),
        ("planspec.toml", b'lang = "\x93\xfa"', "TOML として読めません。"),
        ("planspec.toml", b"ingore = []", "「ingore」という設定はありません。もしかして「ignore」？"),
        ("pyproject.toml", b"[tool]\nplanspec = 3\n", "tool.planspec は表ではありません。"),
    ],
)
def test_broken_settings_are_one_line_with_the_file(project: Path, name: str, data: bytes, message: str) -> None:
    """The file is named, and what is wrong in it."""
    (project / name).write_bytes(data)
    with pytest.raises(UsageError) as caught:
        read(project)
    assert f"設定ファイル {project / name}: " in caught.value.message.ja
    assert re.search(message, caught.value.message.ja)


def test_a_named_file_that_is_missing_is_told(project: Path) -> None:
    """--config must name a file."""
    with pytest.raises(UsageError, match="there is no such file"):
        read(project, project / "none.toml")


def test_without_a_repository_the_search_ends_at_the_top() -> None:
    """The root of the file system is the last folder looked at."""
    assert [str(place) for place in _upward(Path("/a/b"))] == ["/a/b", "/a", "/"]
