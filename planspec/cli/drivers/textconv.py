"""The plan as plain text, for git to compare by lines."""

from planspec.cli.drivers.given_file import whole
from planspec.cli.failure import failure, show_traceback
from planspec.cli.terminal import complain, write, write_bytes
from planspec.cli.usage import ExitCode
from planspec.language import Language


def textconv(path: str, language: Language) -> int:
    """Write a plan as text, a fact a line; a file that cannot be read as a plan comes out as it is.

    Raises:
        UsageError: The file cannot be read.
    """
    data = whole(path)
    text = _as_text(data, language)
    if text is None:
        write_bytes(data)
    else:
        write(text)
    return ExitCode.CLEAN


def _as_text(data: bytes, language: Language) -> str | None:
    try:
        # Imported here so that git gets the file as it is whatever is wrong with planspec.
        from planspec.cli.drivers.plan_text import plan_text  # noqa: PLC0415

        return plan_text(data, language)
    except Exception as error:  # noqa: BLE001 - git would stop, and show nothing of the other files either
        show_traceback(error)
        complain(failure(error), language)
        return None
