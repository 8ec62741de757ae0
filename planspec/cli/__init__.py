"""The command line: the only part of planspec that opens files, prints, and reads the environment.

Exit codes: 0 nothing found at or above the failing level; 1 something found; 2 the command was not understood, or a
file could not be read or written; 130 after Ctrl-C.
"""

from __future__ import annotations

import gc
import os
import sys

from planspec.cli.remembered import replay

TYPE_CHECKING = False  # typing itself takes longer to import than a remembered run may
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

__all__ = ["main", "run"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; see `planspec.cli.program`."""
    # Imported here because a run that is remembered needs none of it.
    from planspec.cli import program  # noqa: PLC0415

    return program.main(argv)


def run() -> NoReturn:
    """Run the command line as a process of its own.

    The garbage collector stays off: a run is short, and its cost grows faster than the plan.
    """
    gc.disable()
    code = _answer()
    # What is frozen is not searched for garbage once more while Python shuts down.
    gc.freeze()
    sys.exit(code)


def _answer() -> int:
    remembered = replay(sys.argv[1:])
    if remembered is not None:
        text, code = remembered
        if _say(text):
            return code
    # pydantic would look for plugins in every installed package, of which planspec uses none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from planspec.cli.terminal import use_utf8  # noqa: PLC0415 - as in `main`

    use_utf8()
    return main()


def _say(text: str) -> bool:
    """Write what is remembered; ``False`` where that cannot be written, so that the run itself says so."""
    try:
        sys.stdout.buffer.write(text.encode(errors="backslashreplace"))
        sys.stdout.buffer.flush()
    except (OSError, ValueError):
        return False
    return True
