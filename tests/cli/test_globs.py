"""Tests of planspec.cli.path_pattern and planspec.cli.plan_paths: what paths stand for."""

import os
from pathlib import Path

import pytest

from planspec.cli.plan_paths import Candidate, candidates


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder, which has plans on three levels."""
    monkeypatch.chdir(tmp_path)
    for path in (
        "plans/b.yaml",
        "plans/a.yaml",
        "plans/note.txt",
        "plans/2026/c.yaml",
        "plans/2026/east/d.yml",
        "plans/.hidden/e.yaml",
        "plans/.f.yaml",
        "plans/node_modules/g.yaml",
    ):
        put(path)
    return tmp_path


def put(path: str) -> None:
    """Write a file and the folders above it."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text("planspec: plan/1\n", encoding="utf-8")


def found(*paths: str) -> list[str]:
    """Return the paths found, and the English message of each that stands for nothing."""
    return [place.path if isinstance(place, Candidate) else str(place) for place in candidates(paths)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("plans/*.yaml", ["plans/a.yaml", "plans/b.yaml"]),
        ("plans/?.yaml", ["plans/a.yaml", "plans/b.yaml"]),
        ("plans/[b-z].yaml", ["plans/b.yaml"]),
        ("plans/[!a].yaml", ["plans/b.yaml"]),
        ("plans/**/*.yaml", ["plans/a.yaml", "plans/b.yaml", "plans/2026/c.yaml"]),
        ("**/*.yml", ["plans/2026/east/d.yml"]),
        ("./plans/*/c.yaml", ["plans/2026/c.yaml"]),
        ("**/**/c.yaml", ["plans/2026/c.yaml"]),
        ("plans/.*/e.yaml", ["plans/.hidden/e.yaml"]),
        ("plans/.*.yaml", ["plans/.f.yaml"]),
        ("*/2026", ["plans/2026/c.yaml", "plans/2026/east/d.yml"]),
        ("plans/2026/**", ["plans/2026/c.yaml", "plans/2026/east/d.yml"]),
        ("plans/*.txt", ["plans/note.txt"]),
        ("plans/node_modules/*.yaml", ["plans/node_modules/g.yaml"]),
        ("plans/*.json", ["No file matches plans/*.json."]),
        ("nowhere/*.yaml", ["No file matches nowhere/*.yaml."]),
        ("plans/a.yaml/*", ["No file matches plans/a.yaml/*."]),
    ],
)
def test_patterns_stand_for_what_a_shell_makes_of_them(pattern: str, expected: list[str]) -> None:
    """Files of a folder come before those below it, both by name; nothing at all is an error."""
    assert found(pattern) == expected


def test_absolute_patterns_give_absolute_paths(folder: Path) -> None:
    """As a shell does."""
    assert found(f"{folder}/plans/*.yaml") == [f"{folder}/plans/a.yaml", f"{folder}/plans/b.yaml"]


def test_a_file_whose_name_looks_like_a_pattern_stands_before_the_pattern() -> None:
    """Brackets and stars are letters where a file has them."""
    for name in ("plan[1].yaml", "plan1.yaml", "x*.yaml", "xy.yaml"):
        put(name)
    assert found("plan[1].yaml", "x*.yaml") == ["plan[1].yaml", "x*.yaml"]
    Path("plan[1].yaml").unlink()
    assert found("plan[1].yaml") == ["plan1.yaml"]


def test_each_file_comes_once() -> None:
    """However many patterns, folders and names it has."""
    assert found("plans/*.yaml", "plans", "plans/a.yaml", "**/a.yaml") == [
        "plans/a.yaml",
        "plans/b.yaml",
        "plans/2026/c.yaml",
        "plans/2026/east/d.yml",
    ]


def test_circles_of_links_lead_nowhere() -> None:
    """A link to a folder above is not followed; a link to itself is an error where it is read."""
    Path("plans/up").symlink_to("..")
    Path("plans/2026/self.yaml").symlink_to("self.yaml")
    expected = ["plans/a.yaml", "plans/b.yaml", "plans/2026/c.yaml", "plans/2026/self.yaml"]
    assert found("plans/**/*.yaml") == expected
    assert found("plans") == [*expected, "plans/2026/east/d.yml"]


def test_a_link_to_a_folder_that_is_named_is_followed() -> None:
    """Whoever names it means it."""
    Path("current").symlink_to("plans/2026")
    assert found("current") == ["current/c.yaml", "current/east/d.yml"]
    assert found("curr*") == ["current/c.yaml", "current/east/d.yml"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read everything")
def test_folders_that_may_not_be_read_hide_no_others() -> None:
    """They are told, and the rest is found."""
    Path("plans/2026").chmod(0)
    try:
        assert found("plans") == ["plans/a.yaml", "plans/b.yaml", "Cannot read plans/2026: permission denied."]
        assert found("plans/2026/*.yaml") == ["Cannot read plans/2026: permission denied."]
    finally:
        Path("plans/2026").chmod(0o755)


def test_japanese_names() -> None:
    """Patterns know characters, not bytes."""
    put("計画/第3次 素案.yaml")
    assert found("計画/第?次*.yaml") == ["計画/第3次 素案.yaml"]


def test_a_hundred_thousand_paths_are_listed_without_their_content(folder: Path) -> None:
    """A folder of so many files is gone through in one second or two."""
    many = folder / "many"
    many.mkdir()
    first = many / "0.yaml"
    first.write_bytes(b"")
    for number in range(1, 20_000):
        os.link(first, many / f"{number}.yaml")
    assert len(found("many")) == 20_000
