"""Places that are written to straight, because no file of our own can stand there: devices, pipes, standard output."""

import os
from contextlib import suppress
from pathlib import Path

from planspec.cli.terminal import write_bytes
from planspec.cli.usage import cannot_write, printable

STANDARD_OUTPUT = "-"
_DEVICES = "/dev/"


def is_straight(output: str) -> bool:
    """Tell whether *output* is standard output, a device, a pipe, or what /dev has for open streams."""
    with suppress(OSError):
        path = Path(output)
        return (
            output == STANDARD_OUTPUT
            or os.path.abspath(output).startswith(_DEVICES)  # noqa: PTH100 - links of /dev are not to be followed
            or (path.exists() and not path.is_file() and not path.is_dir())
        )
    return False


def write_straight(output: str, content: bytes, *, appended: bool = False) -> None:
    """Write *content* as it is.

    Raises:
        UsageError: The place takes nothing, or not all of it.
    """
    if output == STANDARD_OUTPUT:
        write_bytes(content)
        return
    try:
        with Path(output).open("ab" if appended else "wb") as file:
            file.write(content)
    except OSError as error:
        raise cannot_write(printable(output), error) from error
