"""The files of a run of ``planspec check``: outcomes added up in their order, no more kept of each than its parts."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from planspec.cli.checking import Also, Job
from planspec.cli.looking import Look, outcomes
from planspec.cli.outcome import Outcome, added
from planspec.cli.plan_paths import Candidate, no_plan
from planspec.cli.result import Tally
from planspec.cli.terminal import complain, warn
from planspec.cli.usage import DEBUG_VARIABLE, ExitCode, UsageError
from planspec.language import Bilingual, Language

Place = Candidate | UsageError
"""A path at which there may be a plan, or why there is none."""


class CheckedFiles:
    """What came out of a run."""

    def __init__(self, job: Job, places: Sequence[Place], language: Language, processes: int | None = None) -> None:
        """Check files, and say on standard error what could not be checked.

        Args:
            job: How to check them.
            places: The files.
            language: The language of what is said.
            processes: How many processes work; ``None`` leaves it to the amount of work.
        """
        self._job, self._places, self._language, self._processes = job, places, language, processes
        self._candidates = [place for place in places if isinstance(place, Candidate)]
        self._outcomes = self._looked_at()
        self._complain()

    @cached_property
    def code(self) -> int:
        """The exit code."""
        wrong = len(self._outcomes) < len(self._places) or bool(self._folders_without_plans)
        return max((ExitCode.USAGE if wrong else ExitCode.CLEAN, *(outcome.code for outcome in self._outcomes)))

    @cached_property
    def tally(self) -> Tally:
        """How many files were checked, and how much was found in them."""
        failures = dict.fromkeys(outcome.problem for outcome in self._failures() if outcome.problem is not None)
        skipped = tuple(path for outcome in self._outcomes for path in outcome.tally.skipped)
        tally = Tally(skipped=skipped, failures=tuple(failures))
        for outcome in self._outcomes:
            tally = added(tally, outcome.tally)
        return tally

    def parts(self, report: int) -> tuple[str, ...]:
        """Return what the report with this number says of each file."""
        return tuple(outcome.parts[report] for outcome in self._outcomes if outcome.parts)

    def tell_sieved(self) -> None:
        """Say what a baseline or an older version left to say."""
        for remark in dict.fromkeys(outcome.remark for outcome in self._outcomes if outcome.remark):
            complain(remark, self._language)
        if gone := sum(outcome.gone for outcome in self._outcomes):
            complain(_gone(gone), self._language)

    def first_parts(self) -> tuple[tuple[str, str], ...]:
        """Return the path of each file that was checked, and what the first report says of it."""
        pairs = zip(self._candidates, self._outcomes, strict=True)
        return tuple((candidate.path, outcome.parts[0]) for candidate, outcome in pairs if outcome.parts)

    def _looked_at(self) -> list[Outcome]:
        if len(self._candidates) == 1:
            return [self._job.look(self._candidates[0], frozenset())]
        looks = [Look(candidate) for candidate in self._candidates]
        first = list(self._shown(outcomes(self._job, looks, self._processes)))
        again = _second_looks(self._candidates, first)
        second = self._shown(outcomes(self._job, list(again.values()), self._processes))
        for index, outcome in zip(again, second, strict=True):
            # A file that has vanished since was found as the first look says.
            if outcome.problem is None:
                first[index] = outcome
        return first

    def _shown(self, found: Iterator[Outcome]) -> Iterable[Outcome]:
        if sys.stderr is None or not sys.stderr.isatty():
            return found
        from planspec.cli.progress import Progress, wanted  # noqa: PLC0415 - only where somebody is watching

        shown = wanted(sys.stderr)
        return Progress(sys.stderr, len(self._candidates), self._language).counted(found) if shown else found

    def _complain(self) -> None:
        """Say in the order of the places what could not be checked; what many files share is said once."""
        told: set[Bilingual] = set()
        for outcome in self._failures():
            if outcome.problem is not None and outcome.problem not in told:
                told.add(outcome.problem)
                complain(outcome.problem, self._language)
                if outcome.trace and os.environ.get(DEBUG_VARIABLE):
                    warn(outcome.trace)

    def _failures(self) -> Iterator[Outcome]:
        found = iter(self._outcomes)
        for place in self._places:
            yield Outcome.failed(place.message) if isinstance(place, UsageError) else next(found)
        yield from (Outcome.failed(no_plan(folder).message) for folder in self._folders_without_plans)

    @cached_property
    def _folders_without_plans(self) -> tuple[str, ...]:
        plans_in: dict[str, bool] = {}
        for candidate, outcome in zip(self._candidates, self._outcomes, strict=True):
            if candidate.folder is not None:
                plans_in[candidate.folder] = plans_in.get(candidate.folder, False) or not outcome.passed_by
        return tuple(folder for folder, some in plans_in.items() if not some)


def _gone(count: int) -> Bilingual:
    en = "1 finding in the baseline is" if count == 1 else f"{count} findings in the baseline are"
    return Bilingual(
        f"ベースラインにある指摘のうち{count}件は、もうありません (planspec baseline で作り直せます)。",
        f"{en} there no more (`planspec baseline` makes it anew).",
    )


def _second_looks(candidates: Sequence[Candidate], first: Sequence[Outcome]) -> dict[int, Look]:
    """Return, by number, the files that have to be looked at once more, now that all of them are known.

    The first file with a finding that one file tells for all is to tell it; and what rules over many plans have found
    takes its place among a file's other findings.
    """
    told: set[str] = set()
    telling: dict[int, frozenset[str]] = {}
    for index, outcome in enumerate(first):
        if not told.issuperset(outcome.once):
            telling[index] = frozenset(told)
            told.update(outcome.once)
    also = _across(first)
    return {index: Look(candidates[index], telling.get(index), also.get(index)) for index in sorted({*telling, *also})}


def _across(first: Sequence[Outcome]) -> dict[int, Also]:
    """Return what rules over many plans find, by the number of the file."""
    plans = {index: outcome.digest for index, outcome in enumerate(first) if outcome.digest}
    if len(plans) < 2:  # noqa: PLR2004 - one plan has no other to be compared with
        return {}
    from planspec.rules.across_rules import findings  # noqa: PLC0415 - only where there are many

    numbers = list(plans)
    found: dict[int, Also] = {index: () for index in plans if first[index].awaits}
    for number, code, finding in findings(tuple(plans.values())):
        index = numbers[number]
        found[index] = (*found.get(index, ()), (code, finding))
    return found
