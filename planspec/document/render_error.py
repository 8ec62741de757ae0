"""Why a document cannot be rendered here."""

from planspec.language import Bilingual


class RenderError(Exception):
    """What a renderer needs is missing, such as a font; the message is for whoever runs the command.

    Attributes:
        message: What is missing and how to get it, in one line.
    """

    def __init__(self, message: Bilingual) -> None:
        """Say *message*."""
        super().__init__(f"{message.ja} {message.en}")
        self.message = message
