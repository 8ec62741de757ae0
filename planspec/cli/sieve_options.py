"""The options that say what of the findings matters now: the phase to judge by, what is known, what changed."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from planspec.cli.checking import Job
from planspec.cli.options import Parser
from planspec.cli.plan_paths import STDIN, Candidate
from planspec.cli.settings import Given
from planspec.cli.usage import UsageError, unknown
from planspec.language import Bilingual

_KIND = Bilingual("計画の段階", "phase")
_PHASE = Bilingual(
    "その段階の計画として調べます (骨子、素案、パブリックコメント案、確定、進行中。英語では outline、draft、"
    "public-comment、adopted、running)。省くと計画の phase によります",
    "judge as in this phase: outline, draft, public-comment, adopted, running, or its Japanese word (default: the"
    " plan's own phase)",
)
_BASELINE = Bilingual(
    "planspec baseline で書き出したファイル。そこにある指摘は知らせません",
    "file made by planspec baseline; what it knows is not told",
)
_SINCE = Bilingual(
    "git のその版 (HEAD、main、origin/main... など) の後に変わった目標や項目の指摘だけを知らせます。最後の ... は、"
    "枝分かれした所からという意味です",
    "tell only what is in goals and fields that changed since this commit, as git names it (HEAD, main,"
    " origin/main...); ... at the end means since the branches parted",
)


def add_phase(words: Parser) -> None:
    """Describe ``--phase``."""
    words.option("--phase", "NAME", _PHASE)


def add_sieves(words: Parser) -> None:
    """Describe what leaves findings out."""
    words.option("--baseline", "FILE", _BASELINE)
    words.option("--since", "REF", _SINCE)


def given(options: Namespace) -> Given:
    """Return what options say that stands before the settings.

    Raises:
        UsageError: There is no such phase, or no such baseline.
    """
    phase = _phase(options.phase) if options.phase else None
    baseline = getattr(options, "baseline", None)
    if baseline is None:
        return Given(phase)
    # Imported here because few runs have one. It is read now, so that a wrong one is told before any work.
    from planspec.cli.baseline_sieve import Baseline  # noqa: PLC0415

    return Given(phase, Baseline.at(baseline).path)


def _phase(name: str) -> str:
    from planspec.model.phase import PHASE_NAMES, phase_named  # noqa: PLC0415 - only where it is asked for

    if phase := phase_named(name):
        return phase
    raise unknown(_KIND, name, PHASE_NAMES)


def with_since(job: Job, options: Namespace, places: Sequence[Candidate | UsageError]) -> Job:
    """Return a job that tells only what changed, if that is asked for.

    Raises:
        UsageError: git knows no such commit of the first file's repository, or there is none.
    """
    if not options.since:
        return job
    from planspec.cli.since import Since  # noqa: PLC0415 - as the baseline

    since = Since(options.since, job.settings, job.today)
    first = next((place.path for place in places if isinstance(place, Candidate) and place.path != STDIN), None)
    if first is not None:
        since.revision(Path(first).resolve().parent)
    return job._replace(sieves=(since,))


def is_sieved(job: Job, places: Sequence[Candidate | UsageError]) -> bool:
    """Tell whether what is told depends on more than the files and their settings."""
    folders = {Path(place.path).absolute().parent for place in places if isinstance(place, Candidate)}
    return bool(job.sieves) or any(job.settings.at(folder).baseline for folder in folders)
