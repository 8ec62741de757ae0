"""The command line: the only part of planspec that opens files, prints, and reads the environment.

Exit codes: 0 nothing found at or above the failing level; 1 something found; 2 the command was not understood, or a
file could not be read or written; 130 after Ctrl-C.
"""

import gc
import sys
from typing import NoReturn

from planspec.cli.program import main
from planspec.cli.terminal import use_utf8

__all__ = ["main", "run"]


def run() -> NoReturn:
    """Run the command line as a process of its own.

    The garbage collector stays off: a run is short, and its cost grows faster than the plan.
    """
    gc.disable()
    use_utf8()
    code = main()
    # What is frozen is not searched for garbage once more while Python shuts down.
    gc.freeze()
    sys.exit(code)
