"""A painted page: dots in shades of grey, and how they lie on the page."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

# Ink is darker than the paper by this share of what lies between the darkest and the lightest dots.
_INK = 0.45


@dataclass(frozen=True)
class Canvas:
    """A page turned clockwise by `turned` degrees: the size of what holds all of it, and where its corner comes."""

    turned: float
    width: float
    height: float
    left: float
    top: float


@dataclass(frozen=True)
class Painting:
    """Dots in rows from the top, a byte each (0 is black); `scale` is the number of dots a point."""

    width: int
    height: int
    scale: float
    dots: bytes

    @property
    def ink(self) -> float:
        """What is darker than this is ink; nothing is where all dots are alike."""
        darkest, lightest = min(self.dots), max(self.dots)
        return darkest + (1 - _INK) * (lightest - darkest)

    def pnm(self) -> bytes:
        """As a picture file that any program reads (Netpbm, `P5`)."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.dots

    def png(self) -> bytes:
        """As a picture file that browsers show; the same dots give the same bytes."""
        rows = b"".join(b"\0" + self.dots[at : at + self.width] for at in range(0, len(self.dots), self.width))
        # PNG specification, 11.2.2: eight bits of grey, no interlace.
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 0, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
