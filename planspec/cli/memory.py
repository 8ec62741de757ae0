"""What a run looked at, so that `remembered` can answer the same command as long as nothing of it has changed."""

import os
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from planspec.cli.plan_paths import SKIPPED, STDIN, Candidate
from planspec.cli.remembered import Input, file_input, folder_input, remember, settings_inputs, there_input
from planspec.cli.usage import UsageError

DEFAULT_FOLDER = "plans"
"""What is checked where nothing is named; without it, the current folder is."""
_MOST_FOLDERS = 200
"""To look through more folders than this may take longer than to check what is in them."""


class Memory(NamedTuple):
    """A run that may be remembered.

    Attributes:
        words: The words of the process.
        options: The same as options.
        places: What is checked.
        inputs: Everything that the run looks at, as it was before it began.
    """

    words: Sequence[str]
    options: Namespace
    places: Sequence[Candidate | UsageError]
    inputs: tuple[Input, ...]

    def keep(self, text: str, code: int) -> None:
        """Remember what the run wrote, unless something that it looked at has changed meanwhile."""
        if _inputs(self.options, self.places) == self.inputs:
            remember(self.words, self.inputs, text, code)


def memory(options: Namespace, places: Sequence[Candidate | UsageError]) -> Memory | None:
    """Return what is needed to remember a run; ``None`` for one that looks at things that may change unseen.

    Args:
        options: The options; ``process`` in them are the words of the process, or nothing where there is none.
        places: What is checked: standard input and what could not be found are not remembered.
    """
    words = options.process
    if not words or options.no_cache or any(isinstance(place, UsageError) or place.path == STDIN for place in places):
        return None
    # What a pattern stands for may change without a change of any file.
    if not all(map(os.path.exists, options.words)):
        return None
    inputs = _inputs(options, places)
    return None if inputs is None else Memory(words, options, places, inputs)


def _inputs(options: Namespace, places: Sequence[Candidate | UsageError]) -> tuple[Input, ...] | None:
    walked = tuple(_folders(options.words or (DEFAULT_FOLDER if os.path.isdir(DEFAULT_FOLDER) else ".",)))
    if len(walked) > _MOST_FOLDERS:
        return None
    files = [place.path for place in places if isinstance(place, Candidate)]
    return (
        *map(there_input, () if options.words else (DEFAULT_FOLDER,)),
        *map(folder_input, walked),
        *map(file_input, files),
        *_settings(options.config, files),
    )


def _folders(paths: Iterable[str]) -> Iterator[str]:
    """Yield every folder in which plans are looked for, up to one more than is remembered."""
    count = 0
    for path in paths:
        for here, folders, _ in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(".") and name not in SKIPPED]
            yield here
            count += 1
            if count > _MOST_FOLDERS:
                return


def _settings(explicit: str | None, files: Iterable[str]) -> Iterator[Input]:
    if explicit is not None:
        yield file_input(explicit)
    else:
        for folder in dict.fromkeys(os.path.dirname(os.path.abspath(file)) for file in files):
            yield from settings_inputs(folder)
