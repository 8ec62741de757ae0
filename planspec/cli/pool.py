"""Several processes that share the work of a run and give it back in its order."""

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from types import ModuleType
from typing import Generic, NamedTuple, TypeVar

_T = TypeVar("_T")
_R = TypeVar("_R")

_DEPTH = 8
"""Items that wait at each process, so that none is idle while its result is taken."""
_AHEAD = 32
"""Results for each process that may wait for an earlier one: so many are kept in memory at most."""
_ATTEMPTS = 2
_DEATHS = 3
"""Deaths a process, without any result between them, after which the rest is done without them."""


class Lost(NamedTuple):
    """In the place of a result: the process that worked on the item ended, each time it was tried.

    Attributes:
        code: The exit code of the process; minus the signal where one ended it.
    """

    code: int


def in_order(
    work: Callable[[_T], _R], items: Sequence[_T], processes: int, method: str | None = None
) -> Iterator[_R | Lost]:
    """Yield what *work* makes of each of *items*, in their order, as soon as it is known.

    Args:
        work: Can be sent to another process, and raises nothing.
        items: Can be sent to another process; those whose process ends are tried once more in another one.
        processes: How many processes work.
        method: How they are started; by default forked where that is safe.
    """
    crew = _Crew(work, items, processes, multiprocessing.get_context(method or start_method()))
    try:
        yield from crew.results()
    finally:
        crew.end()


def start_method() -> str:
    """Return how to start processes: a fork of a process with threads could hang, and macOS allows none."""
    tasks = "/proc/self/task"
    alone = len(os.listdir(tasks)) == 1 if os.path.isdir(tasks) else threading.active_count() == 1  # noqa: PTH112, PTH208
    return "fork" if sys.platform == "linux" and alone else "spawn"


class _Worker(NamedTuple):
    process: multiprocessing.process.BaseProcess
    connection: "Connection[object, object]"
    waiting: deque[int]


class _Crew(Generic[_T, _R]):
    """The processes of a run and what each of them has to do."""

    def __init__(self, work: Callable[[_T], _R], items: Sequence[_T], processes: int, context: BaseContext) -> None:
        self._work, self._items, self._context = work, items, context
        self._done: dict[int, _R | Lost] = {}
        self._next = 0
        self._returned: deque[int] = deque()
        self._fresh = 0
        self._attempts: dict[int, int] = {}
        self._deaths = 0
        self._wanted = processes
        self._workers: list[_Worker] = []

    def results(self) -> Iterator[_R | Lost]:
        """Yield the results in order; without processes to be had, the work is done here."""
        with suppress(OSError):
            while len(self._workers) < self._wanted:
                self._workers.append(self._started())
        while self._next < len(self._items):
            if self._next in self._done:
                yield self._done.pop(self._next)
                self._next += 1
            elif self._workers and self._deaths <= _DEATHS * self._wanted:
                self._hand_out()
                self._receive()
            else:
                self._done[self._next] = self._work(self._items[self._next])

    def _hand_out(self) -> None:
        for _ in range(_DEPTH):
            for worker in self._workers:
                index = self._to_do() if len(worker.waiting) < _DEPTH else None
                if index is not None:
                    worker.waiting.append(index)
                    # One that has ended is noticed where its results are taken.
                    with suppress(OSError):
                        worker.connection.send(self._items[index])

    def _to_do(self) -> int | None:
        if self._returned:
            return self._returned.popleft()
        if self._fresh == min(len(self._items), self._next + _AHEAD * self._wanted):
            return None
        self._fresh += 1
        return self._fresh - 1

    def _receive(self) -> None:
        by_connection = {worker.connection: worker for worker in self._workers}
        for connection in wait(list(by_connection)):
            worker = by_connection[connection]  # type: ignore[index] # sockets are not among them
            try:
                result = worker.connection.recv()
            except (EOFError, OSError):
                self._replace(worker)
            else:
                self._done[worker.waiting.popleft()] = result  # type: ignore[assignment] # what `work` returned
                self._deaths = 0

    def _replace(self, worker: _Worker) -> None:
        """Start another process for one that has ended; what it was working on is tried once more at most."""
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.join()
        self._deaths += 1
        if worker.waiting:
            index = worker.waiting[0]
            self._attempts[index] = self._attempts.get(index, 0) + 1
            if self._attempts[index] == _ATTEMPTS:
                self._done[worker.waiting.popleft()] = Lost(worker.process.exitcode or 0)
        self._returned.extendleft(reversed(worker.waiting))
        with suppress(OSError):
            self._workers.append(self._started())

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        forked = self._context.get_start_method() == "fork"
        # A forked process has our ends of all pipes too, and would keep them open when we are gone.
        foreign = (ours, *(worker.connection for worker in self._workers)) if forked else ()
        process = self._context.Process(target=_serve, args=(theirs, self._work, foreign), daemon=True)  # type: ignore[attr-defined] # every context has it
        try:
            with _without_interrupts(), _without_main():
                process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        return _Worker(process, ours, deque())

    def end(self) -> None:
        """End the processes: at the end of a run they are idle, and else nobody wants what they do."""
        for worker in self._workers:
            worker.connection.close()
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join()


def _serve(
    connection: "Connection[object, object]",
    work: Callable[[object], object],
    foreign: Sequence["Connection[object, object]"],
) -> None:
    """Do what comes, one after the other, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in foreign:
        other.close()
    with suppress(EOFError, OSError):
        while True:
            connection.send(work(connection.recv()))


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Let processes start that Ctrl-C does not reach; it is for the one that started them, which ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _without_main() -> Iterator[None]:
    """Let processes start that know nothing of the program that called us: they need it not, and must not run it."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
