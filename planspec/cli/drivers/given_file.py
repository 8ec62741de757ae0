"""Files that git gives to a driver."""

from pathlib import Path

from planspec.cli.usage import UsageError, cannot_read, printable
from planspec.language import Bilingual


def whole(path: str) -> bytes:
    """Return all that a file holds, whatever its size: what is no plan comes out again as it is.

    Raises:
        UsageError: It cannot be read.
    """
    if not path or "\0" in path:
        raise UsageError(Bilingual("ファイル名が正しくありません。", "This cannot be the name of a file."))
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise cannot_read(printable(path), error) from error
