"""Files that are read because somebody named them."""

from pathlib import Path

from planspec.cli.usage import UsageError, cannot_read, printable
from planspec.language import Bilingual


def read_input(path: str, most: int) -> bytes:
    """Return the start of a file: all of it, unless it has more than *most* bytes, and then one byte more than that.

    Raises:
        UsageError: It cannot be read.
    """
    if not path or "\0" in path:
        raise UsageError(Bilingual("ファイル名が正しくありません。", "This cannot be the name of a file."))
    try:
        with Path(path).open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise cannot_read(printable(path), error) from error
