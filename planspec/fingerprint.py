"""Fingerprints of diagnostics: the same when lines move, different where the matter differs."""

from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b

from planspec.source import Pointer

_NAMES = ("id", "name", "term", "word", "title", "text")
_LONGEST = 200


class Fingerprints:
    """Fingerprints within one file; a repeated one is told apart by how often it came before."""

    def __init__(self, data: object) -> None:
        """Take the file's plain data, by which list items are known by name and not by place."""
        self._data = data
        self._seen: Counter[str] = Counter()

    def of(self, code: str, at: Pointer, text: str) -> str:
        """Return 16 hexadecimal digits for a finding of rule *code* at *at* about *text*."""
        plain = "\0".join((code, *_identities(self._data, at), text[:_LONGEST]))
        self._seen[plain] += 1
        return blake2b(f"{plain}\0{self._seen[plain]}".encode(errors="surrogatepass"), digest_size=8).hexdigest()


def _identities(data: object, at: Pointer) -> Iterator[str]:
    for step in at:
        if isinstance(data, dict):
            data = data.get(step)
            yield str(step)
        elif isinstance(data, list) and isinstance(step, int):
            data = data[step]
            yield _identity(data, step)


def _identity(item: object, index: int) -> str:
    if isinstance(item, str):
        return item
    if isinstance(item, dict):
        return next((str(item[name]) for name in _NAMES if isinstance(item.get(name), str)), str(index))
    return str(index)
