"""Tests of planspec.cli.output."""

import json
import stat
from pathlib import Path

import pytest

from planspec.cli.output import MANIFEST, write_files
from planspec.cli.usage import UsageError


def names(folder: Path) -> list[str]:
    """Return the names of everything in a folder, sorted."""
    return sorted(path.name for path in folder.iterdir())


def test_files_and_their_manifest_are_written(tmp_path: Path) -> None:
    """A missing folder is made; beside the files stands what was written into them."""
    written = write_files(tmp_path / "a" / "b", {"x.md": b"one", "x.json": b"two"})
    assert [(path.name, path.read_bytes()) for path in written] == [("x.md", b"one"), ("x.json", b"two")]
    assert names(tmp_path / "a" / "b") == [MANIFEST, "x.json", "x.md"]
    assert set(json.loads((tmp_path / "a" / "b" / MANIFEST).read_text())["files"]) == {"x.md", "x.json"}


def test_what_planspec_wrote_is_written_over(tmp_path: Path) -> None:
    """A file that is still as it was written makes room for the next one."""
    write_files(tmp_path, {"x.md": b"one", "y.md": b"why"})
    write_files(tmp_path, {"x.md": b"two"})
    write_files(tmp_path, {"y.md": b"because"})
    assert (tmp_path / "x.md").read_bytes() == b"two"


@pytest.mark.parametrize(
    "manifest",
    [b"", b"{", b"[]", b'{"files": []}', b'{"files": {"x.md": 1}}', b"\xff", b"[" * 100_000],
)
def test_foreign_files_are_left_alone(tmp_path: Path, manifest: bytes) -> None:
    """A file that no sound manifest vouches for stays, and nothing at all is written."""
    (tmp_path / "x.md").write_bytes(b"mine")
    (tmp_path / MANIFEST).write_bytes(manifest)
    with pytest.raises(UsageError, match=r"x\.md is not as planspec wrote it"):
        write_files(tmp_path, {"a.md": b"a", "x.md": b"new"})
    assert ((tmp_path / "x.md").read_bytes(), names(tmp_path)) == (b"mine", [MANIFEST, "x.md"])


def test_files_edited_by_hand_are_left_alone(tmp_path: Path) -> None:
    """A change after writing makes a file somebody's own."""
    write_files(tmp_path, {"x.md": b"one"})
    (tmp_path / "x.md").write_bytes(b"edited")
    with pytest.raises(UsageError, match="--force"):
        write_files(tmp_path, {"x.md": b"two"})


def test_the_same_content_is_in_nobodys_way(tmp_path: Path) -> None:
    """A file that already has the content to be written is not foreign."""
    (tmp_path / "x.md").write_bytes(b"one")
    assert write_files(tmp_path, {"x.md": b"one"}) == (tmp_path / "x.md",)


def test_force_writes_over_anything(tmp_path: Path) -> None:
    """With force a foreign file is replaced and from then on vouched for."""
    (tmp_path / "x.md").write_bytes(b"mine")
    write_files(tmp_path, {"x.md": b"one"}, force=True)
    write_files(tmp_path, {"x.md": b"two"})
    assert (tmp_path / "x.md").read_bytes() == b"two"


def test_nothing_temporary_is_left_when_writing_fails(tmp_path: Path) -> None:
    """A folder stands where the file should go: one error, no half-written file."""
    (tmp_path / "x.md").mkdir()
    with pytest.raises(UsageError, match=r"Cannot write .*x\.md: a folder has that name"):
        write_files(tmp_path, {"x.md": b"one"}, force=True)
    assert names(tmp_path) == ["x.md"]


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    """A folder that has the name of the file is what keeps it from being written."""
    (tmp_path / "x.md").mkdir()
    with pytest.raises(UsageError, match=r"Cannot write .*x\.md: a folder has that name"):
        write_files(tmp_path, {"x.md": b"one"})


def test_output_that_is_a_file_is_told(tmp_path: Path) -> None:
    """The output folder must be a folder, and so must what is above it."""
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(UsageError, match="it is not a folder"):
        write_files(tmp_path / "out", {"x.md": b"one"})
    with pytest.raises(UsageError, match="part of the path is not a folder"):
        write_files(tmp_path / "out" / "below", {"x.md": b"one"})


def test_files_get_ordinary_permissions(tmp_path: Path) -> None:
    """A written file has the permissions of any new file, not those of a temporary one."""
    (tmp_path / "ordinary").touch()
    write_files(tmp_path, {"x.md": b"one"})
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("ordinary", "x.md")}
    assert len(modes) == 1
