"""Template files: Word files of a council's own, of which renderers take the look."""

from planspec.cli.chosen_renderer import ChosenRenderer
from planspec.cli.input_file import read_input
from planspec.cli.usage import UsageError, printable
from planspec.language import Bilingual
from planspec.rendering import Templated

_MOST_MEGABYTES = 50
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Word files before 2007, and those with a password, start (MS-CFB)."""


class TemplateFile:
    """A template as it was read.

    Attributes:
        path: Its path.
    """

    def __init__(self, path: str) -> None:
        """Read a template.

        Raises:
            UsageError: It cannot be read, or is surely no Word file of today.
        """
        self.path = path
        self._data = read_input(path, _MOST_MEGABYTES * 1_000_000)
        if len(self._data) > _MOST_MEGABYTES * 1_000_000:
            raise self._about(_TOO_LARGE)
        if self._data.startswith(_OLD_WORD):
            raise self._about(_PROTECTED)

    def lacking(self, one: ChosenRenderer) -> tuple[Bilingual, ...]:
        """Return what a renderer finds lacking in the template, a line each; nothing if it takes no templates.

        Raises:
            UsageError: The file cannot serve as a template.
        """
        renderer = one.renderer
        if not isinstance(renderer, Templated):
            return ()
        try:
            return tuple(self._named(line) for line in one.asked(lambda: renderer.lacking(self._data)))
        except UsageError as error:
            raise self._about(error.message) from error

    def given_to(self, one: ChosenRenderer) -> ChosenRenderer:
        """Return a renderer that uses the template, or the renderer itself if it takes no templates.

        Raises:
            UsageError: The file cannot serve as a template.
        """
        renderer = one.renderer
        if not isinstance(renderer, Templated):
            return one
        try:
            return one._replace(renderer=one.asked(lambda: renderer.templated(self._data)))
        except UsageError as error:
            raise self._about(error.message) from error

    @property
    def complete(self) -> Bilingual:
        """One sentence on a template that lacks nothing."""
        return self._named(_COMPLETE)

    def _about(self, message: Bilingual) -> UsageError:
        return UsageError(self._named(message))

    def _named(self, message: Bilingual) -> Bilingual:
        name = printable(self.path)
        return Bilingual(f"{name}: {message.ja}", f"{name}: {message.en}")


_TOO_LARGE = Bilingual(f"{_MOST_MEGABYTES} MB より大きいファイルです。", f"It is larger than {_MOST_MEGABYTES} MB.")
_PROTECTED = Bilingual(
    "古い形式 (.doc) か、パスワードのかかった Word のファイルです。.docx で、パスワードなしで保存してください。",
    "This is a Word file of the old kind (.doc) or one with a password; save it as .docx, without a password.",
)
_COMPLETE = Bilingual("足りないスタイルや場所はありません。", "No style or place is lacking.")
