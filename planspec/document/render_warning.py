"""What a person should look at in a rendered file."""

from planspec.language import Bilingual


class RenderWarning(UserWarning):
    """A file was rendered, but not everything could be shown as it is written.

    Attributes:
        message: What a person should look at, in one line.
    """

    def __init__(self, message: Bilingual) -> None:
        """Say *message*."""
        super().__init__(f"{message.ja} {message.en}")
        self.message = message
