"""Text cut into numbered blocks, as voice codes hold about 800 characters each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count

from planspec_renderers.text.cluster import in_cluster, in_word
from planspec_renderers.text.sentences import CLOSING, STOPS


def blocks_of(pieces: Sequence[str], limit: int) -> tuple[str, ...]:
    """Return the text in *pieces* as blocks of at most *limit* characters, each with its header 「ブロック 1 / 12」.

    A block ends where a piece ends. A piece too long for any block fills blocks of its own and ends after a full
    stop, after 、, or before a word, whichever comes first in this order; it stays with the headings in front of it.
    """
    fewest = sum(map(len, pieces)) // limit
    for digits in count(len(str(fewest))):
        nines = int("9" * digits)
        bodies = tuple(_bodies(pieces, limit - len(_headed(nines, nines, ""))))
        if len(bodies) <= nines:
            break
    return tuple(_headed(place, len(bodies), body) for place, body in enumerate(bodies, 1))


def _headed(place: int, total: int, body: str) -> str:
    return f"ブロック {place} / {total}\n{body}"


def _bodies(pieces: Iterable[str], room: int) -> Iterator[str]:
    """Yield texts of at most *room* characters, without empty lines around them."""
    body: list[str] = []
    left = room
    for piece in pieces:
        if len(piece.rstrip("\n")) <= left:
            body.append(piece)
            left -= len(piece)
        else:
            yield from _text(body)
            *full, last = _parts(piece.strip("\n"), room)
            yield from full
            body, left = [f"{last}\n"], room - len(last) - 1
    yield from _text(body)


def _text(body: Iterable[str]) -> Iterator[str]:
    return filter(None, ("".join(body).strip("\n"),))


def _parts(piece: str, room: int) -> Iterator[str]:
    """Yield *piece* in parts of at most *room* characters."""
    start = 0
    while len(piece) - start > room:
        end = _end(piece, start, start + room)
        yield piece[start:end].rstrip()
        start = end + len(piece[end : end + room]) - len(piece[end : end + room].lstrip())
    yield piece[start:]


def _end(piece: str, start: int, limit: int) -> int:
    """Return where the part of *piece* from *start* ends, at *limit* or before."""
    line, middle = piece.rfind("\n", start, limit) + 1 or start, (start + limit) // 2
    return (
        _last(piece, line, limit, _after_stop)
        or _last(piece, line, limit, _after_comma)
        or (line if line > start else 0)
        or _last(piece, middle, limit, lambda text, at: not in_word(text, at))
        or _last(piece, middle, limit, lambda text, at: not in_cluster(text, at))
        or limit
    )


def _last(piece: str, low: int, high: int, fits: Callable[[str, int], bool]) -> int:
    """Return the last place above *low* and up to *high* that *fits*, or 0."""
    return next((at for at in range(high, low, -1) if fits(piece, at)), 0)


def _after_stop(text: str, at: int) -> bool:
    closed = text[at - 1] in CLOSING and text[at - 2] in STOPS
    return (closed or text[at - 1] in STOPS) and text[at] not in CLOSING + STOPS and not in_cluster(text, at)


def _after_comma(text: str, at: int) -> bool:
    return text[at - 1] == "、" and not in_cluster(text, at)
