"""How a text is cut into words."""

from collections.abc import Callable

Cut = Callable[[str], tuple[str, ...]]
"""From a text to the words that make it up: put together they are the text, and none is empty."""
