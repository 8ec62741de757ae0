"""The cache of a run over many files: the outcome of each file, for as long as everything that it came from stays."""

import datetime as dt
import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from planspec.cli.cache_folder import cache_folder, digest, load, signature, store
from planspec.cli.outcome import Outcome
from planspec.cli.plan_file import PlanFile
from planspec.cli.result import Tally

_FORM = "outcome/1"
_EXPIRY = b"until"


class NotPlainError(TypeError):
    """A value that cannot be told from others by its parts, so that nothing can be kept under it."""


class Cache(NamedTuple):
    """Where outcomes are kept, and what they have in common; it can be sent to another process.

    Attributes:
        folder: The folder of the cache.
        run: A digest of what all files of a run depend on: planspec, Python, the reports and the options.
        today: The day, on which only files with suppressions that expire depend.
    """

    folder: str
    run: bytes
    today: dt.date | None = None

    @classmethod
    def of(cls, shared: object, today: dt.date | None) -> "Cache | None":
        """Return the cache for runs with *shared*; ``None`` where there can be none.

        Args:
            shared: What the outcomes of such a run depend on besides the files and their settings.
            today: The day by which suppressions expire.
        """
        try:
            run = digest(_FORM.encode(), signature(), canonical(shared).encode(errors="surrogatepass"))
            return cls(cache_folder(), run, today)
        except (OSError, NotPlainError):
            return None

    def name(self, file: PlanFile, *others: object) -> str | None:
        """Return the name of the entry for a file, read just now, and for what else its outcome depends on.

        It is ``None`` where the outcome depends on something that cannot be told from others.
        """
        day = str(self.today) if _EXPIRY in file.data.lower() else ""
        try:
            facts = canonical((file.path, day, others)).encode(errors="surrogatepass")
        except NotPlainError:
            return None
        return digest(self.run, facts, file.data).hex()

    def get(self, name: str) -> Outcome | None:
        """Return an outcome that is kept; ``None`` where there is none, or where what is kept is damaged."""
        content = load(self.folder, name)
        try:
            return None if content is None else _outcome(json.loads(content))
        except (ValueError, TypeError, KeyError, RecursionError):
            return None

    def put(self, name: str, outcome: Outcome) -> None:
        """Keep an outcome; where that cannot be done, the next run does the work again."""
        written = {**outcome._asdict(), "tally": outcome.tally._asdict(), "code": int(outcome.code)}
        store(self.folder, name, json.dumps(written).encode())


def _outcome(data: Mapping[str, object]) -> Outcome:
    """Return the outcome that was written as *data*, whose digest was right: nobody else has written it."""
    plain = {key: _frozen(value) for key, value in data.items()}
    tally = plain.pop("tally")
    if not isinstance(tally, dict):
        raise TypeError
    return Outcome(**plain, tally=Tally(**{key: _frozen(value) for key, value in tally.items()}))  # type: ignore[arg-type] # as they were written


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def canonical(value: object) -> str:
    """Return a text that is the same for equal values in every process, and different for others.

    Raises:
        NotPlainError: The value is none of the plain kinds, nor made of them.
    """
    kind = type(value)
    name = f"{kind.__module__}.{kind.__qualname__}"
    if value is None or isinstance(value, str | int | float | bytes | dt.date):
        return f"{name} {value!r}"
    if isinstance(value, Mapping):
        parts = sorted(f"{canonical(key)}: {canonical(each)}" for key, each in value.items())
    elif isinstance(value, AbstractSet):
        parts = sorted(map(canonical, value))
    elif isinstance(value, tuple | list):
        parts = [canonical(each) for each in value]
    else:
        raise NotPlainError(name)
    return f"{name}({', '.join(parts)})"
