"""The pictures that a site chooses in `extra` of mkdocs.yml: its logo, its icon, and what others show with a link.

What a picture is, its first bytes say: https://www.w3.org/TR/png-3/#5PNG-file-signature, and for the others
https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig

_PNG = b"\x89PNG\r\n\x1a\n"
_SIZE = slice(16, 24)  # of a PNG: its width and its height, four bytes each
_BEGINS: Mapping[str, tuple[bytes, ...]] = {
    ".png": (_PNG,),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".webp": (b"RIFF",),
    ".ico": (b"\x00\x00\x01\x00",),
}
_HEAD = 4096  # bytes in which an SVG has its first element: comments and declarations may stand before it
SHARED_SIZE = (1200, 630)
"""Width and height, in pixels, of a picture that is shown with a link: what pages say of it."""


@dataclass(frozen=True)
class Picture:
    """A picture that settings may name: the kinds it may be of, and its size where there is but one."""

    endings: tuple[str, ...]
    size: tuple[int, int] | None = None


PICTURES: Mapping[str, Picture] = {
    "logo": Picture((".svg", ".png", ".webp", ".jpg", ".jpeg")),
    "favicon": Picture((".svg", ".png", ".ico")),
    "share_picture": Picture((".png",), SHARED_SIZE),
}
"""All of them, by their keys in `extra`."""


def picture_of(config: MkDocsConfig, key: str) -> str:
    """The path of a picture among the pages written by hand; empty where none is chosen."""
    chosen = config.extra.get(key)
    return chosen if isinstance(chosen, str) else ""


def pictures_of(config: MkDocsConfig) -> frozenset[str]:
    """The paths of all pictures that a site chose."""
    return frozenset(filter(None, (picture_of(config, key) for key in PICTURES)))


def fault_of(key: str, chosen: object, pages: Path, named: str) -> tuple[str, str]:
    """What is wrong with a picture, and what to do; both empty where nothing is. Raises OSError.

    `pages` is the folder of the pages written by hand, and `named` what editors know it by.
    """
    wanted = PICTURES[key]
    kinds = ", ".join(wanted.endings)
    if not isinstance(chosen, str) or PurePosixPath(chosen).suffix not in wanted.endings:
        return "this is not the path of a picture", f"name one of {kinds}"
    path = PurePosixPath(chosen)
    if path.is_absolute() or ".." in path.parts or not (pages / path).is_file():
        return f"{chosen} is not there", f"put the file into {named}/, and name its path there"
    data = (pages / path).read_bytes()
    if not _is_of_kind(path.suffix, data):
        return f"{chosen} is no picture of the kind that its name says", "save it anew with a program for pictures"
    size = struct.unpack(">II", data[_SIZE]) if wanted.size and len(data) >= _SIZE.stop else None
    if wanted.size and size != wanted.size:
        width, height = wanted.size
        found = f"{size[0]} by {size[1]}" if size else "of no known size"
        return f"{chosen} is {found}", f"make it {width} by {height} pixels, as others show it"
    return "", ""


def _is_of_kind(ending: str, data: bytes) -> bool:
    return b"<svg" in data[:_HEAD] if ending == ".svg" else data.startswith(_BEGINS[ending])
