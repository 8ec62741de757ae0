"""A small client of a language server that speaks over standard input and output."""

import json
import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

_PATIENCE = 60.0
"""Seconds to wait for an answer; a server that takes longer is stuck."""

_CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown"], "snippetSupport": True}},
        "hover": {"contentFormat": ["markdown"]},
    },
}


class Place(NamedTuple):
    """A place in a file: line and character from 0, as the protocol counts them (characters in UTF-16 units)."""

    line: int
    character: int


class LanguageServer:
    """A running server, with the files that were opened in it."""

    def __init__(self, command: Sequence[str], folder: Path, settings: Mapping[str, object]) -> None:
        """Start *command* for the files of *folder*, as a Japanese editor with *settings* by section does."""
        self._settings = settings
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self._messages: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._last = 0
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        root = {"rootUri": folder.as_uri(), "workspaceFolders": [{"uri": folder.as_uri(), "name": folder.name}]}
        self.request("initialize", {"processId": None, "capabilities": _CAPABILITIES, "locale": "ja", **root})
        self._tell("initialized", {})
        # The server asks for the settings now; with a file opened before, it would look at the file twice.
        self._answer(self._wait(lambda message: message.get("method") == "workspace/configuration"))

    def close(self) -> None:
        """End the server."""
        try:
            self.request("shutdown", None)
            self._tell("exit", None)
            self._process.wait(timeout=10)
        finally:
            self._process.kill()
            self._process.communicate()

    def request(self, method: str, parameters: object) -> Any:
        """Return the server's answer.

        Raises:
            RuntimeError: The server answered with an error, or ended.
            queue.Empty: No answer came in time.
        """
        self._last += 1
        number = self._last
        self._send({"id": number, "method": method, "params": parameters})
        message = self._wait(lambda message: message.get("id") == number and "method" not in message)
        if "error" in message:
            raise RuntimeError(message["error"])
        return message.get("result")

    def open(self, path: Path, text: str) -> None:
        """Open *path*, which was not opened before, with *text* as its content."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})

    def look(self, path: Path) -> tuple[dict[str, Any], ...]:
        """Return what the server finds in a file that was opened and not looked at yet."""
        uri = path.as_uri()
        told = self._wait(lambda message: _tells_of(message, uri))
        return tuple(told["params"]["diagnostics"])

    def hover(self, path: Path, place: Place) -> str:
        """Return what is shown at a place, as Markdown."""
        answer = self.request("textDocument/hover", _at(path, place))
        return answer["contents"]["value"] if answer else ""

    def complete(self, path: Path, place: Place) -> tuple[dict[str, Any], ...]:
        """Return what the server offers at a place."""
        answer = self.request("textDocument/completion", _at(path, place))
        return tuple(answer["items"] if isinstance(answer, dict) else answer or ())

    def _tell(self, method: str, parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Mapping[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._process.stdin
        assert stream is not None
        stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        stream.flush()

    def _wait(self, wanted: Any) -> dict[str, Any]:
        while (message := self._messages.get(timeout=_PATIENCE)) is not None:
            if wanted(message):
                return message
            if "method" in message and "id" in message:
                self._answer(message)
        message_of_end = "the server has ended"
        raise RuntimeError(message_of_end)

    def _answer(self, request: Mapping[str, Any]) -> None:
        """Answer a request of the server: with settings, or with nothing."""
        asked = request["params"]["items"] if request["method"] == "workspace/configuration" else ()
        self._send({"id": request["id"], "result": [self._settings.get(item["section"]) for item in asked] or None})

    def _listen(self, stream: IO[bytes]) -> None:
        while header := stream.readline():
            length = int(header.split(b":")[1])
            while stream.readline().strip():
                pass
            self._messages.put(json.loads(stream.read(length)))
        self._messages.put(None)


def _at(path: Path, place: Place) -> dict[str, object]:
    return {"textDocument": {"uri": path.as_uri()}, "position": place._asdict()}


def _tells_of(message: Mapping[str, Any], uri: str) -> bool:
    return message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri
