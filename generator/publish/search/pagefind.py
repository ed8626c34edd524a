"""Runs the Pagefind program over search records.

Pagefind's own Python client waits a tenth of a second for each record (measured: 6.3 s for sixty records, 0.1 s here),
so this speaks the program's service protocol itself: base64 of JSON, ended by a comma, one answer to each request.

Pagefind is given words as search knows them and no language, so that it finds each word as it is and no other: by its
Dutch stems, `kans` and `kan` are one word, `grens` and `grenzen` two. The vocabulary shows what else a reader may mean.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from pagefind.service import get_executable

from generator.publish.disk.machine import refusal
from generator.publish.search.record import KIND, SearchRecord

LANGUAGE = "und"  # ISO 639-2: undetermined; Pagefind then leaves words alone
_CHUNK = 1 << 16  # bytes


class SearchIndexError(Exception):
    """Pagefind is not there, or could not do what it was asked."""


def run_pagefind(records: Iterable[tuple[SearchRecord, str]]) -> dict[str, bytes]:
    """The files that Pagefind makes of records and the words by which each is found, by their paths.

    Raises SearchIndexError.
    """
    try:
        return {file["path"]: base64.b64decode(file["content"]) for file in _files(records)}
    except OSError as error:
        raise SearchIndexError(f"Pagefind stopped: {refusal(error)}") from error


def _files(records: Iterable[tuple[SearchRecord, str]]) -> list[dict[str, str]]:
    with subprocess.Popen(  # noqa: S603 - the program that the pagefind package names
        [_program(), "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        service = _Service(process)
        index = service.ask(type="NewIndex", config={"force_language": LANGUAGE})["index_id"]
        for record, words in records:
            service.ask(type="AddRecord", index_id=index, **_request(record, words))
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
        raise SearchIndexError("the Pagefind program is not installed; install the package pagefind[bin]")
    return program


class _Service:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._requests = _pipe(process.stdin)
        self._answers = _pipe(process.stdout)
        self._asked = 0

    def ask(self, **payload: object) -> dict[str, Any]:
        self._asked += 1
        request = json.dumps({"message_id": self._asked, "payload": payload}).encode()
        self._requests.write(base64.b64encode(request) + b",")
        self._requests.flush()
        answer: dict[str, Any] = json.loads(base64.b64decode(self._next()))["payload"]
        if answer["type"] == "Error":
            raise SearchIndexError(f"Pagefind: {answer['message']}")
        return answer

    def _next(self) -> bytes:
        answer = bytearray()
        while not answer.endswith(b","):  # nothing follows it: one answer to each request
            part = os.read(self._answers.fileno(), _CHUNK)
            if not part:
                raise SearchIndexError("Pagefind stopped before it answered")
            answer += part
        return bytes(answer[:-1])


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise SearchIndexError("Pagefind was started without pipes")
    return pipe
