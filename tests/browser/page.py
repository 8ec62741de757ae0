"""One page in headless Chromium, driven through a small program that runs beside the tests."""

import json
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple

from environment import needed
from node_packages import package

_DRIVER = Path(__file__).parent / "driver.js"
_PATIENCE = 120
"""Seconds for one answer; a browser that takes longer is stuck."""


class Page(NamedTuple):
    """A page that is open in a browser."""

    requests: IO[str]
    answers: "queue.Queue[str]"

    def do(self, action: str, **wanted: object) -> Any:
        """Return the answer to a request, which driver.js describes.

        Raises:
            RuntimeError: The browser could not do it.
            queue.Empty: No answer came in time.
        """
        self.requests.write(json.dumps({"action": action, **wanted}) + "\n")
        self.requests.flush()
        answer = json.loads(self.answers.get(timeout=_PATIENCE))
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["value"]

    def open(self, path: Path, anchor: str = "", **wanted: object) -> None:
        """Open a file, with *scheme*, *width*, *height* and *script* as wanted."""
        self.do("open", url=path.as_uri() + anchor, **wanted)

    def ask(self, script: str) -> Any:
        """Return the value of a JavaScript expression."""
        return self.do("evaluate", script=script)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.do("press", key=key)


@contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """Give a page of a browser that keeps its files in *profile*, and end the browser."""
    needed("node", "chromium")
    command = ("node", _DRIVER, package("puppeteer-core").parent, shutil.which("chromium") or "chromium", profile)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as driver:
        assert driver.stdin is not None
        assert driver.stdout is not None
        answers: queue.Queue[str] = queue.Queue()
        threading.Thread(target=_listen, args=(driver.stdout, answers), daemon=True).start()
        try:
            answers.get(timeout=_PATIENCE)
            yield Page(driver.stdin, answers)
            driver.stdin.close()
            driver.wait(timeout=30)
        finally:
            driver.kill()


def _listen(stream: IO[str], answers: "queue.Queue[str]") -> None:
    for line in stream:
        answers.put(line)
