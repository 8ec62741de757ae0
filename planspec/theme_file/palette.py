"""What is wrong with the colours of a theme: too light to be read, or too much alike."""

from collections.abc import Iterator
from itertools import pairwise

from planspec.diagnostics import Finding, Fix
from planspec.language import Bilingual
from planspec.model.fields import title_at
from planspec.source import Pointer
from planspec.theme import Theme
from planspec.theme.sight import LEAST_CONTRAST, LEAST_DISTANCE, SIGHTS, WHITE, contrast, darkened, distance

_SINGLE = ("text", "quiet", "accent", "note")


def pale_colours(theme: Theme, written: frozenset[Pointer]) -> Iterator[Finding]:
    """Yield the colours that cannot be read on white; only those *written* in the file are looked at."""
    colours = theme.colours
    places: list[tuple[Pointer, str]] = [(("colours", name), getattr(colours, name)) for name in _SINGLE]
    places += [(("colours", "goals", place), colour) for place, colour in enumerate(colours.goals)]
    for at, colour in places:
        ratio = contrast(colour, WHITE)
        if at in written and ratio < LEAST_CONTRAST:
            yield Finding(_pale(at, colour, ratio), at, fix=Fix(f"#{darkened(colour)}", safe=False))


def _pale(at: Pointer, colour: str, ratio: float) -> Bilingual:
    title, darker = title_at(at, Theme), darkened(colour)
    # Rounded down, so that a colour that falls short by a hair does not seem to reach what is asked for.
    shown = f"{int(ratio * 100) / 100:.2f}:1"
    return Bilingual(
        f"{title.ja}の #{colour} は薄く、白との比が {shown} です。{LEAST_CONTRAST}:1 以上にしてください。"
        f"この色に最も近い濃い色は #{darker} です。",
        f"{title.en}: #{colour} is pale, its contrast with white is {shown} and should be {LEAST_CONTRAST}:1 or more. "
        f"The nearest darker colour that will do is #{darker}.",
    )


def alike_goals(theme: Theme, written: frozenset[Pointer]) -> Iterator[Finding]:
    """Yield the goal colours that some readers do not tell from the one before; at the second of the two."""
    for place, (one, other) in enumerate(pairwise(theme.colours.goals), 1):
        at = ("colours", "goals", place)
        blind = [sight.name for sight in SIGHTS if distance(one, other, sight) < LEAST_DISTANCE]
        if blind and at in written:
            yield Finding(_alike(one, other, blind), at)


def _alike(one: str, other: str, blind: list[Bilingual]) -> Bilingual:
    ja, en = "、".join(name.ja for name in blind), " and ".join(name.en for name in blind)
    return Bilingual(
        f"目標の色 #{one} と #{other} が隣り合っていますが、{ja}の人には見分けにくい組み合わせです。",
        f"The goal colours #{one} and #{other} follow each other, but look alike to {en} readers.",
    )
