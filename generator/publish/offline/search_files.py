"""Wraps a search index in classic scripts: the only thing that browsers let a page from a folder load."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from generator.publish.offline.pages import LOADER, explicit
from generator.publish.search.packed import pack, unpack
from generator.verify.built import reader, site_files
from generator.verify.facts import FRAGMENT

_UNUSED = {"pagefind-worker.js"}  # workers are refused to a page from a folder
_TEXTS = (".js", ".json")  # shorter as texts than in base64


def offline_search(index: Path) -> Iterator[tuple[str, bytes]]:
    """The files with which a bundle searches without a server: (name, content), in order of names.

    `index` is the Pagefind folder of the site. Browsers load no data from `file://`, so each file `x` becomes a script
    `x.js` that passes the content to our loader (`LOADER`, the first of the files). Of a text there is also `x.gz.js`,
    a third as long, for browsers that can unpack it.
    """
    yield LOADER, files("generator.publish.offline").joinpath("files", LOADER).read_bytes()
    read = reader(index)
    for name in sorted(site_files(index)) if index.is_dir() else ():
        if name not in _UNUSED:
            data = read(name)
            yield f"{name}.js", _wrapped(name, _offline(name, data))
            if name.endswith(_TEXTS):
                yield f"{name}.gz.js", _wrapped(f"{name}.gz", pack(data, b""))


def _offline(name: str, data: bytes) -> bytes:
    if not name.endswith(FRAGMENT):
        return data
    fragment = json.loads(unpack(data))
    fragment["url"] = explicit(fragment["url"])
    return pack(json.dumps(fragment, ensure_ascii=False, separators=(",", ":")).encode())


def _wrapped(name: str, data: bytes) -> bytes:
    if name.endswith(_TEXTS):
        return f"overlegFile({json.dumps(name)},{json.dumps(data.decode())},true);\n".encode()
    return f'overlegFile({json.dumps(name)},"{base64.b64encode(data).decode()}");\n'.encode()
