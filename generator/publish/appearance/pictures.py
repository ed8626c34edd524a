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

from generator.messages.message import NOTHING, Message, say

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


def fault_of(key: str, chosen: object, pages: Path, named: str) -> tuple[Message, Message]:
    """What is wrong with a picture, and what to do; both empty where nothing is. Raises OSError.

    `pages` is the folder of the pages written by hand, and `named` what editors know it by.
    """
    wanted = PICTURES[key]
    if not isinstance(chosen, str) or PurePosixPath(chosen).suffix not in wanted.endings:
        advice = say("name a file that ends in one of {endings}", endings=", ".join(wanted.endings))
        return say("this is not the path of a picture"), advice
    path = PurePosixPath(chosen)
    if path.is_absolute() or ".." in path.parts or not (pages / path).is_file():
        advice = say("put the file into {folder}/, and name its path there", folder=named)
        return say("{chosen} is not there", chosen=chosen), advice
    data = (pages / path).read_bytes()
    if not _is_of_kind(path.suffix, data):
        wrong = say("{chosen} is no picture of the kind that its name says", chosen=chosen)
        return wrong, say("save it anew with a program for pictures")
    return _fault_of_size(chosen, wanted.size, data) if wanted.size else (NOTHING, NOTHING)


def _fault_of_size(chosen: str, wanted: tuple[int, int], data: bytes) -> tuple[Message, Message]:
    size = struct.unpack(">II", data[_SIZE]) if len(data) >= _SIZE.stop else None
    if size == wanted:
        return NOTHING, NOTHING
    advice = say("make it {width} by {height} pixels, as others show it", width=wanted[0], height=wanted[1])
    if size is None:
        return say("{chosen} is of no known size", chosen=chosen), advice
    return say("{chosen} is {width} by {height}", chosen=chosen, width=size[0], height=size[1]), advice


def _is_of_kind(ending: str, data: bytes) -> bool:
    return b"<svg" in data[:_HEAD] if ending == ".svg" else data.startswith(_BEGINS[ending])
