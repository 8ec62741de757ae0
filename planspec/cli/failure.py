"""Failures of planspec itself, where the run goes on without what failed."""

import os

from planspec.cli.terminal import warn
from planspec.cli.usage import DEBUG_HINT, DEBUG_VARIABLE, printable
from planspec.language import Bilingual


def failure(error: Exception) -> Bilingual:
    """Say that planspec has failed, and how to see where."""
    told = printable(f"{type(error).__name__}: {error}".removesuffix(": "))
    return Bilingual(
        f"planspec が失敗しました: {told} ({DEBUG_HINT.ja})", f"planspec itself failed: {told} ({DEBUG_HINT.en})"
    )


def show_traceback(error: Exception) -> None:
    """Write to standard error where planspec has failed, if that is asked for."""
    if os.environ.get(DEBUG_VARIABLE):
        import traceback  # noqa: PLC0415 - only where something is wrong with planspec

        warn("".join(traceback.format_exception(error)))
