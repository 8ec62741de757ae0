"""One commit of a repository, and what has become of its files since."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from planspec.cli.repository import Repository


class Revision:
    """One commit of one repository."""

    def __init__(self, folder: Path, ref: str) -> None:
        """Find the commit that a ref names.

        Args:
            folder: A folder in the work tree.
            ref: A ref as git takes it; with ``...`` after it, where its history and that of HEAD part.

        Raises:
            UsageError: There is no git, no repository or no such commit.
        """
        self._repository = Repository(folder, "--since")
        self.commit = self._repository.commit(ref)

    def path_of(self, path: Path) -> str | None:
        """Return the path of a file within the repository, with slashes; ``None`` where it lies outside."""
        return self._repository.path_of(path)

    def differs(self, path: str) -> bool:
        """Tell whether a file, by its path within the repository, is not as it was then."""
        return path not in self._files or path in self._changed

    def before(self, path: str) -> str | None:
        """Return the path that a file had then; ``None`` where it did not exist."""
        return path if path in self._files else self._renamed.get(path)

    @cached_property
    def removed(self) -> tuple[str, ...]:
        """Paths of the files that existed then and do not now."""
        return tuple(self._names("--diff-filter=D"))

    def text(self, path: str) -> bytes:
        """Return what a file held then.

        Raises:
            UsageError: git does not give it.
        """
        return self._repository.text(self.commit, path)

    @cached_property
    def _files(self) -> frozenset[str]:
        return frozenset(self._repository.names("ls-tree", "-r", "-z", "--name-only", "--full-tree", self.commit))

    @cached_property
    def _changed(self) -> frozenset[str]:
        return frozenset(self._names())

    @cached_property
    def _renamed(self) -> Mapping[str, str]:
        return self._repository.renamed(self.commit)

    def _names(self, *words: str) -> Iterator[str]:
        return self._repository.changed("--name-only", "--no-renames", *words, self.commit)
