"""Runs the Pagefind program over search records.

Pagefind's own Python client waits a tenth of a second for each record (measured: 6.3 s for sixty records, 0.1 s here),
so this speaks the program's service protocol itself: base64 of JSON, ended by a comma, one answer to each request.

Pagefind is given words as search knows them and no language, so that it finds each word as it is and no other: by its
Dutch stems, `kans` and `kan` are one word, `grens` and `grenzen` two. The vocabulary shows what else a reader may mean.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import IO, Any

from pagefind.service import get_executable

from generator.messages.message import say
from generator.publish.disk.machine import refusal
from generator.publish.search.record import KIND, SearchRecord

LANGUAGE = "und"  # ISO 639-2: undetermined; Pagefind then leaves words alone
ENTRY = "pagefind-entry.json"
# What the browser needs once, whatever indexes it searches.
PROGRAM = ("pagefind.js", "pagefind-worker.js", "wasm.unknown.pagefind")
_log = logging.getLogger(__name__)
_CHUNK = 1 << 16  # bytes
_AHEAD = 100  # requests without an answer; the answers to so many, 100 bytes each, fit in a pipe


class SearchIndexError(Exception):
    """Pagefind is not there, or could not do what it was asked."""


def run_pagefind(records: Iterable[tuple[SearchRecord, str]]) -> dict[str, bytes]:
    """The files of the index that Pagefind makes of records and the words by which each is found, by their paths.

    What shows results in a page is left out. Raises SearchIndexError.
    """
    try:
        return {file["path"]: base64.b64decode(file["content"]) for file in _files(records) if _is_of_index(file)}
    except OSError as error:
        raise SearchIndexError(say("Pagefind stopped: {refusal}", refusal=refusal(error))) from error


def _is_of_index(file: dict[str, str]) -> bool:
    return file["path"] in (ENTRY, *PROGRAM) or PurePosixPath(file["path"]).suffix.startswith(".pf_")


def _files(records: Iterable[tuple[SearchRecord, str]]) -> list[dict[str, str]]:
    with subprocess.Popen(  # noqa: S603 - the program that the pagefind package names
        [_program(), "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        service = _Service(process)
        index = service.ask(type="NewIndex", config={"force_language": LANGUAGE})["index_id"]
        service.ask_all({"type": "AddRecord", "index_id": index, **_request(*each)} for each in records)
        # Asked to write them itself, Pagefind answers before its files are on the disk, and ends without the rest.
        files: list[dict[str, str]] = service.ask(type="GetFiles", index_id=index)["files"]
        return files


def _request(record: SearchRecord, words: str) -> dict[str, Any]:
    return {
        "url": record.url,
        "content": words,
        "language": LANGUAGE,
        "meta": {},
        "filters": {name: values for name, values in record.filters.items() if name != KIND},
        "sort": {},
    }


def _program() -> Path:
    program = get_executable()
    if program is None:
        raise SearchIndexError(say("the Pagefind program is not installed; install the package pagefind[bin]"))
    return program


class _Service:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._requests = _pipe(process.stdin)
        self._answers = _pipe(process.stdout)
        self._read = bytearray()
        self._asked = 0

    def ask(self, **payload: object) -> dict[str, Any]:
        self._send(payload)
        self._requests.flush()
        return self._answer()

    def ask_all(self, payloads: Iterable[dict[str, Any]]) -> None:
        """Ask for many things of which the answers say nothing, without waiting for each."""
        waiting = 0
        for payload in payloads:
            self._send(payload)
            waiting += 1
            if waiting == _AHEAD:
                self._wait(waiting)
                waiting = 0
        self._wait(waiting)

    def _wait(self, answers: int) -> None:
        self._requests.flush()
        for _ in range(answers):
            self._answer()

    def _send(self, payload: dict[str, Any]) -> None:
        self._asked += 1
        request = json.dumps({"message_id": self._asked, "payload": payload}, ensure_ascii=False).encode()
        self._requests.write(base64.b64encode(request) + b",")

    def _answer(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(base64.b64decode(self._next()))["payload"]
        if answer["type"] == "Error":
            _log.debug("Pagefind refused something: %s", answer["message"])
            raise SearchIndexError(say("Pagefind refused what it was asked to index"))
        return answer

    def _next(self) -> bytes:
        end = self._read.find(b",")
        while end < 0:
            part = os.read(self._answers.fileno(), _CHUNK)
            if not part:
                raise SearchIndexError(say("Pagefind stopped before it answered"))
            found = part.find(b",")
            end = len(self._read) + found if found >= 0 else -1
            self._read += part
        answer = bytes(self._read[:end])
        del self._read[: end + 1]
        return answer


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise SearchIndexError(say("Pagefind was started without pipes"))
    return pipe
