"""A language server of YAML, asked as an editor's program asks it (Language Server Protocol 3.17, over stdio)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from tools.programs import NODE, NODE_PACKAGES

Message = dict[str, Any]

SERVER = NODE_PACKAGES / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
_SETTINGS = {"completion": True, "hover": True, "validate": True, "schemaStore": {"enable": False}}
_CAPABILITIES = {
    "textDocument": {"hover": {}, "completion": {}, "publishDiagnostics": {}},
    "workspace": {"configuration": True},
}
_CHANGED = 2  # FileChangeType.Changed


class LanguageServer:
    """A running server; each file is opened with the text that an editor has on the screen."""

    def __init__(self, asked: IO[bytes], answers: IO[bytes]) -> None:
        self._asked, self._answers = asked, answers
        self._requests = 0
        self._diagnostics: dict[str, list[Message]] = {}

    def start(self, folder: Path) -> None:
        """Say which folder is open."""
        self.request("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": _CAPABILITIES})
        self._send({"method": "initialized", "params": {}})

    def open(self, path: Path, text: str) -> list[tuple[int, str]]:
        """Open a file; what is marked in it, each with its line (from 0)."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._diagnostics.pop(path.as_uri(), None)
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        while path.as_uri() not in self._diagnostics:
            self._note(self._receive())
        marked = self._diagnostics[path.as_uri()]
        return [(each["range"]["start"]["line"], each["message"]) for each in marked]

    def proposed(self, path: Path, line: int, column: int) -> dict[str, str]:
        """What is proposed at a place of an open file (from 0), each with what it says of itself."""
        found = self._at("completion", path, line, column)
        return {each["label"]: _words(each.get("documentation", "")) for each in found["items"]}

    def hovered(self, path: Path, line: int, column: int) -> str:
        """What is shown to who points at a place of an open file (from 0)."""
        found = self._at("hover", path, line, column)
        return _words(found["contents"]) if found else ""

    def changed(self, path: Path) -> None:
        """Say that a file changed on the disk, as editors do that watch their folder."""
        changes = [{"uri": path.as_uri(), "type": _CHANGED}]
        self._send({"method": "workspace/didChangeWatchedFiles", "params": {"changes": changes}})

    def request(self, method: str, params: Message) -> Any:  # noqa: ANN401 - what the protocol says of the method
        """The answer to a request."""
        self._requests += 1
        number = self._requests
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]
            self._note(message)

    def _at(self, kind: str, path: Path, line: int, column: int) -> Any:  # noqa: ANN401 - as above
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        return self.request(f"textDocument/{kind}", place)

    def _note(self, message: Message) -> None:
        """Keep what is marked, and answer what the server asks."""
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "id" in message and "method" in message:
            items = message.get("params", {}).get("items", [])
            self._send({"id": message["id"], "result": [_settings(each) for each in items] or None})

    def _send(self, message: Message) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._asked.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self._asked.flush()

    def _receive(self) -> Message:
        length = 0
        while (line := self._answers.readline()).strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server ended"
        message: Message = json.loads(self._answers.read(length))
        return message


def _settings(asked: Message) -> object:
    return _SETTINGS if asked.get("section") == "yaml" else None


def _words(said: object) -> str:
    return said["value"] if isinstance(said, dict) else str(said)


@contextmanager
def language_server(folder: Path) -> Iterator[LanguageServer]:
    """A server for a folder, for as long as it is needed."""
    node = NODE.find()
    assert node is not None
    assert SERVER.exists(), "run: make test"
    command = [node, str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        try:
            server = LanguageServer(running.stdin, running.stdout)
            server.start(folder)
            yield server
        finally:
            running.kill()
