"""Runs the Pagefind program over search records and keeps only the files that a page asks for.

Pagefind's own Python client waits a tenth of a second for each record (measured: 6.3 s for sixty records, 0.1 s here),
so this speaks the program's service protocol itself: base64 of JSON, ended by a comma, one answer to each request.

Pagefind is given words as search knows them and no language, so that it finds each word as it is and no other: by its
Dutch stems, `kans` and `kan` are one word, `grens` and `grenzen` two. The vocabulary shows what else a reader may mean.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any

from pagefind.service import get_executable

from generator.publish.disk.machine import refusal
from generator.publish.search.stable_index import settle
from generator.publish.search.words import indexed

LANGUAGE = "und"  # ISO 639-2: undetermined; Pagefind then leaves words alone
FOLDER = "pagefind"
_NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.unknown.pagefind")
_CHUNK = 1 << 16  # bytes
_NEEDED_FOLDERS = ("index", "filter", "fragment")


class SearchIndexError(Exception):
    """Pagefind is not there, or could not do what it was asked."""


@dataclass(frozen=True)
class SearchRecord:
    """What search finds as one thing.

    `url` is relative to the site's root; excerpts are cut from `content`; `forms` are other words that find it. The
    title finds it, too, unless it is the name of something else, and the content, unless it says what the thing is.
    """

    url: str
    content: str
    title: str
    meta: dict[str, str] = field(default_factory=dict)
    filters: dict[str, list[str]] = field(default_factory=dict)
    forms: tuple[str, ...] = ()
    is_found_by_title: bool = True
    is_found_by_content: bool = True

    @property
    def texts(self) -> tuple[str, ...]:
        """All words that find it."""
        content = (self.content,) if self.is_found_by_content else ()
        return (*content, *((self.title,) if self.is_found_by_title else ()), *self.forms)


def write_index(records: Iterable[SearchRecord], site: Path) -> Path:
    """Index the records and write `pagefind/` into a site; the same records give the same bytes.

    Returns the folder written. Raises SearchIndexError.
    """
    target = site / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    by_url = {record.url: record for record in records}
    try:
        _index(by_url.values(), target)
    except OSError as error:
        raise SearchIndexError(f"Pagefind stopped: {refusal(error)}") from error
    settle(target, lambda fragment: _shown(fragment, by_url[fragment["url"]]))
    return target


def _shown(fragment: dict[str, Any], record: SearchRecord) -> dict[str, Any]:
    """What readers see of a record, in the place of the words that were indexed."""
    return {**fragment, "content": record.content, "meta": {"title": record.title, **record.meta}}


def _index(records: Iterable[SearchRecord], target: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - the program that the pagefind package names
        [_program(), "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        service = _Service(process)
        index = service.ask(type="NewIndex", config={"force_language": LANGUAGE})["index_id"]
        for record in records:
            service.ask(type="AddRecord", index_id=index, **_request(record))
        # Asked to write them itself, Pagefind answers before its files are on the disk, and ends without the rest.
        files = service.ask(type="GetFiles", index_id=index)["files"]
    _write(files, target)


def _request(record: SearchRecord) -> dict[str, Any]:
    return {
        "url": record.url,
        "content": " ".join(map(indexed, record.texts)),
        "language": LANGUAGE,
        "meta": {},
        "filters": record.filters,
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


def _write(files: Iterable[dict[str, str]], target: Path) -> None:
    for file in files:
        name = PurePosixPath(file["path"])
        if name.parts[0] in _NEEDED_FOLDERS or name.name in _NEEDED or name.suffix == ".pf_meta":
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(base64.b64decode(file["content"]))
