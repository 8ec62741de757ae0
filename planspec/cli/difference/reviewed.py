"""Two versions and what changed between them, composed into documents."""

from typing import NamedTuple

from planspec.cli.difference.compared_plan import ComparedPlan
from planspec.cli.difference.revisions import revisions
from planspec.cli.difference.version import Commit
from planspec.cli.repository import Repository
from planspec.cli.usage import UsageError
from planspec.compare import Comparison
from planspec.compose import compose
from planspec.compose.cover import Pictures
from planspec.compose.review.changes import changes
from planspec.compose.review.history import history
from planspec.compose.review.marked import marked
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.compose.review.table import table
from planspec.document import Document, Revision
from planspec.language import Bilingual, Language
from planspec.wording import Cut


class Reviewed(NamedTuple):
    """Two versions and what changed between them.

    Attributes:
        old: The version before.
        new: The version after.
        comparison: What changed.
        cut: What cuts texts into words.
        names: What the versions are called.
    """

    old: ComparedPlan
    new: ComparedPlan
    comparison: Comparison
    cut: Cut
    names: Names

    @property
    def sources(self) -> Sources:
        """Where the versions are written."""
        return Sources(self.old.source_map, self.new.source_map)

    def changes(self, language: Language) -> Document:
        """Compose the list of changes."""
        return changes(self.comparison, self.names, self.sources, language=language)

    def table(self, *, new_first: bool, whole: bool) -> Document:
        """Compose the table of both versions side by side."""
        return table(self.comparison, self.names, new_first=new_first, whole=whole)

    def marked(self, edition: str, pictures: Pictures, revision: Revision | None = None) -> Document:
        """Compose the plan with both versions in it; with a *revision*, for readers who accept or reject changes."""
        old, new = (compose(one.plan, edition=edition, pictures=pictures) for one in (self.old, self.new))
        return marked(old, new, cut=self.cut, revision=revision)

    def history(self, *, since_old: bool) -> Document:
        """Compose the table of revisions.

        Args:
            since_old: Whether it begins after the old version's commit, and not with the first one.

        Raises:
            UsageError: The plan is in no commit.
        """
        since = self.old.version.commit if since_old else None
        return history(revisions(self.latest, since, self.cut))

    @property
    def latest(self) -> Commit:
        """The commit of the new version, or else the last one of its file."""
        version = self.new.version
        if version.commit is not None:
            return version.commit
        repository = Repository(version.file.folder, "--form history")
        path = repository.path_of(version.file.folder / version.file.name)
        if not path or not version.file.name:
            raise UsageError(_NO_HISTORY)
        return Commit(repository, repository.commit("HEAD"), path)


_NO_HISTORY = Bilingual(
    "改訂履歴は git に記録されたファイルから作ります。標準入力やリポジトリーの外のファイルからは作れません。",
    "The history is made of a file in git, not of standard input or of a file outside of the repository.",
)
