"""Wraps a search index in classic scripts: the only thing that browsers let a page from a folder load."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from generator.publish.offline.pages import LOADER, explicit
from generator.publish.search.packed import pack, pack_best, unpack
from generator.verify.built import reader, site_files
from generator.verify.facts import FRAGMENT
from generator.verify.policy import running_text

_UNUSED = {"pagefind-worker.js"}  # workers are refused to a page from a folder
_PROGRAM = "wasm."
_TEXTS = (".js", ".json")  # shorter as texts than in base64
# What every search loads: in base 85 it is a sixteenth shorter, and takes longer to write.
_BY_ALL = (".gz", ".pf_meta")


def offline_search(index: Path) -> Iterator[tuple[str, bytes]]:
    """The files with which a bundle searches without a server: (name, content), in order of names.

    `index` is the Pagefind folder of the site. Browsers load no data from `file://`, so each file `x` becomes a script
    `x.js` that passes the content to our loader (`LOADER`, the first of the files). Of a text there is also `x.gz.js`,
    a third as long, for browsers that can unpack it.
    """
    yield LOADER, loader()
    read = reader(index)
    for name in files_of_index(index):
        yield from offline_forms(name, read(name))


def loader() -> bytes:
    """The script that takes the files of an index from their scripts."""
    return files("generator.publish.offline").joinpath("files", LOADER).read_bytes()


def files_of_index(index: Path) -> list[str]:
    """The files of an index that a bundle has in its own form, in order of names."""
    return sorted(name for name in site_files(index) if name not in _UNUSED) if index.is_dir() else []


def names_of_forms(name: str) -> tuple[str, ...]:
    """The names of the forms in which a bundle has a file of the index; none where it has no use for it."""
    if name in _UNUSED:
        return ()
    return (f"{name}.js", f"{name}.gz.js") if name.endswith(_TEXTS) else (f"{name}.js",)


def offline_forms(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """These forms: (name, content)."""
    for form in names_of_forms(name):
        is_packed = form == f"{name}.gz.js"
        yield form, _wrapped(f"{name}.gz", pack_best(data)) if is_packed else _wrapped(name, _offline(name, data))


def _offline(name: str, data: bytes) -> bytes:
    if name.startswith(_PROGRAM):
        return pack_best(gzip.decompress(data))
    if not name.endswith(FRAGMENT):
        return data
    fragment = json.loads(unpack(data))
    fragment["url"] = explicit(fragment["url"])
    return pack(json.dumps(fragment, ensure_ascii=False, separators=(",", ":")).encode())


def _wrapped(name: str, data: bytes) -> bytes:
    if name.endswith(_TEXTS):
        return f"overlegFile({json.dumps(name)},{json.dumps(data.decode())},true);\n".encode()
    if name.startswith(_PROGRAM) or name.endswith(_BY_ALL):
        text = base64.b85encode(data).decode()
        if not any(running_text(text)):  # among its letters may by chance be those of such a script
            return f'overlegFile({json.dumps(name)},"{text}",85);\n'.encode()
    return f'overlegFile({json.dumps(name)},"{base64.b64encode(data).decode()}");\n'.encode()
