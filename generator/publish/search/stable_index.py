"""Makes a Pagefind index the same bytes for the same records.

Pagefind writes the values of a filter, and the list of filters, in the order of a hash table that differs from run to
run (its issue 638 has made only the fragments stable). Here both are put in order, and the files renamed after what
they hold, as Pagefind names them; fragments, too, which on the way are given what readers see.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cbor2

Fragment = dict[str, Any]

_SIGNATURE = b"pagefind_dcd"  # Pagefind's mark before the data of every packed file


def unpack(packed: bytes) -> bytes:
    """The data of a file that Pagefind packed. Raises ValueError when it is not one."""
    data = gzip.decompress(packed)
    if not data.startswith(_SIGNATURE):
        raise ValueError("not a file of a Pagefind index")
    return data.removeprefix(_SIGNATURE)


def pack(data: bytes) -> bytes:
    """Pack data as Pagefind does, with no date, name or operating system in the header."""
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
        file.write(_SIGNATURE + data)
    return packed.getvalue()


def settle(folder: Path, shown: Callable[[Fragment], Fragment]) -> None:
    """Put the unordered parts of the index in `folder` in order, and each fragment as it is to be shown."""
    entry_file = folder / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    for language in sorted(entry["languages"]):
        described = entry["languages"][language]
        described["hash"] = _settle_language(folder, language, described["hash"], shown)
    entry_file.write_text(json.dumps(entry, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")


def _settle_language(folder: Path, language: str, old: str, shown: Callable[[Fragment], Fragment]) -> str:
    file = folder / f"pagefind.{old}.pf_meta"
    version, pages, chunks, filters, sorts, *rest = cbor2.loads(unpack(file.read_bytes()))
    pages = [[_settle_fragment(folder, language, page, shown), *facts] for page, *facts in pages]
    settled = [[name, _settle_filter(folder, language, key)] for name, key in sorted(filters)]
    data = cbor2.dumps([version, pages, chunks, settled, sorted(sorts), *rest])
    file.unlink()
    new = f"{language}_{_digest(data, 10)}"
    (folder / f"pagefind.{new}.pf_meta").write_bytes(pack(data))
    return new


def _settle_fragment(folder: Path, language: str, old: str, shown: Callable[[Fragment], Fragment]) -> str:
    file = folder / "fragment" / f"{old}.pf_fragment"
    fragment = shown(json.loads(unpack(file.read_bytes())))
    data = json.dumps(fragment, ensure_ascii=False, separators=(",", ":")).encode()
    file.unlink()
    new = f"{language}_{_digest(data, 10)}"
    (folder / "fragment" / f"{new}.pf_fragment").write_bytes(pack(data))
    return new


def _settle_filter(folder: Path, language: str, old: str) -> str:
    file = folder / "filter" / f"{old}.pf_filter"
    name, values = _filter(file)
    data = cbor2.dumps([name, sorted(values)])
    file.unlink()
    new = f"{language}_{_digest(data, 10)}"
    (folder / "filter" / f"{new}.pf_filter").write_bytes(pack(data))
    return new


def _filter(file: Path) -> tuple[str, list[Any]]:
    name, values = cbor2.loads(unpack(file.read_bytes()))
    return name, values


def _digest(data: bytes, length: int) -> str:
    return hashlib.sha256(data).hexdigest()[:length]
