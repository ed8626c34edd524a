"""The words of all files of a site, also of those within others: what somebody finds who looks everywhere."""

from __future__ import annotations

import gzip
import io
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

LENGTH = 8
"""So many words in a row are a passage: fewer, such as the name of an office, may stand anywhere."""

_GZIP = b"\x1f\x8b"
_TAG = re.compile(r"<[^>]*>")
_NO_WORD = re.compile(r"[\W_]+")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\[nrt]")


def texts_of(site: Path) -> Iterator[tuple[str, str]]:
    """Each file of a site and of the archives in it, with its text."""
    for path in sorted(site.rglob("*")):
        if path.is_file():
            name = path.relative_to(site).as_posix()
            if path.suffix == ".sqlite":
                yield name, _rows(path)
            else:
                yield from _texts(name, path.read_bytes())


def _texts(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as held:
            for member in held.namelist():
                yield from _texts(f"{name}:{member}", held.read(member))
        return
    yield name, (gzip.decompress(data) if data.startswith(_GZIP) else data).decode("utf-8", errors="replace")


def _rows(path: Path) -> str:
    opened = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return "\n".join(opened.iterdump())
    finally:
        opened.close()


def passages(text: str) -> set[str]:
    """All rows of so many words in a text, without markup."""
    shown = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", text)
    words = _NO_WORD.sub(" ", unescape(_TAG.sub(" ", unescape(shown)))).lower().split()
    return {" ".join(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}
