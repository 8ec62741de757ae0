"""Looks at files, in this process or in several: what comes out is the same."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from planspec.cli.checking import Also, Job
from planspec.cli.outcome import Outcome
from planspec.cli.plan_paths import Candidate
from planspec.cli.usage import printable
from planspec.language import Bilingual

_SAMPLE = 40


class Look(NamedTuple):
    """One look at a file, as `Job.look` takes it."""

    candidate: Candidate
    silent: frozenset[str] | None = None
    also: Also | None = None


def outcomes(job: Job, looks: Sequence[Look], processes: int | None) -> Iterator[Outcome]:
    """Yield the outcome of each look, in their order.

    Args:
        job: What to do.
        looks: The files.
        processes: How many processes work; ``None`` leaves it to the amount of work.
    """
    count = 1 if len(looks) == 1 else min(_processes(job, looks, processes), len(looks))
    if count == 1:
        for look in looks:
            yield job.look(*look)
        return
    # Imported here because few runs have enough to do.
    from planspec.cli.pool import Lost, in_order  # noqa: PLC0415

    for look, outcome in zip(looks, in_order(partial(_look, job), looks, count), strict=True):
        yield _lost(look, outcome.code) if isinstance(outcome, Lost) else outcome


def _look(job: Job, look: Look) -> Outcome:
    return job.look(*look)


def _processes(job: Job, looks: Sequence[Look], wanted: int | None) -> int:
    from planspec.cli.pool_size import processes  # noqa: PLC0415 - as the pool

    unknown = looks
    if wanted is None and len(looks) > _SAMPLE and job.cache is not None:
        # What is remembered takes hardly any time; a sample says whether the most of it is.
        sample = looks[:: len(looks) // _SAMPLE]
        missing = [look for look in sample if not job.remembers(*look)]
        unknown = looks[: len(looks) * len(missing) // len(sample)]
    return processes((look.candidate.path for look in unknown), wanted)


def _lost(look: Look, code: int) -> Outcome:
    name = printable(look.candidate.path)
    ja, en = (
        (f"シグナル {-code}", f"by signal {-code}") if code < 0 else (f"終了コード {code}", f"with exit code {code}")
    )
    return Outcome.failed(
        Bilingual(
            f"{name} を調べられません。調べていたプロセスが終了しました ({ja})。",
            f"Cannot check {name}: the process that checked it was ended {en}.",
        )
    )
