"""What cuts texts into words, by name: the classes of characters, or an analyser that is installed."""

from collections.abc import Callable, Mapping
from typing import cast

from planspec.wording.words import Cut, by_class

AUTO = "auto"
"""The best that is installed."""


def cutter(name: str = AUTO) -> Cut | None:
    """Return what cuts texts into words; ``None`` where its library is not installed.

    Args:
        name: One of `CUTTERS`, or ``auto``.

    Raises:
        KeyError: There is none of that name.
    """
    if name == AUTO:
        return next(cut for make in CUTTERS.values() if (cut := make()) is not None)
    return CUTTERS[name]()


def _sudachi() -> Cut | None:
    try:
        from sudachipy import Dictionary, SplitMode  # noqa: PLC0415 - an extra, and slow to load

        tokenizer = Dictionary().create(mode=SplitMode.C)
    except (ImportError, OSError, RuntimeError):
        return None
    return lambda text: _whole(text, tuple(found.surface() for found in tokenizer.tokenize(text)))


def _budoux() -> Cut | None:
    try:
        import budoux  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    parser = budoux.load_default_japanese_parser()
    return lambda text: _whole(text, tuple(parser.parse(text)))


def _whole(text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return *words* if they are all of *text*: an analyser that drops or changes a character is not to be heard."""
    return words if "".join(words) == text else by_class(text)


CUTTERS: Mapping[str, Callable[[], Cut | None]] = {
    "sudachi": _sudachi,
    "budoux": _budoux,
    "classes": cast("Callable[[], Cut | None]", lambda: by_class),
}
"""What cuts texts into words, the best first."""
