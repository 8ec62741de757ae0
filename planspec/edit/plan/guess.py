"""もしかして: refusals that ask whether something else was meant."""

from collections.abc import Sequence

from planspec.closest import closest
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual


def asking(message: Bilingual, word: str, known: Sequence[str]) -> Refusal:
    """Return a refusal of *word* that asks for the one of *known* most like it, if one is like it."""
    near = closest(word, known)
    return Refusal(perhaps(message, near) if near else message)


def perhaps(message: Bilingual, *meant: str) -> Bilingual:
    """Return *message* with the question whether one of *meant* was meant."""
    ja, en = "か".join(f"「{one}」" for one in meant), " or ".join(f"`{one}`" for one in meant)
    return Bilingual(f"{message.ja}もしかして{ja}？", f"{message.en} Did you mean {en}?")
