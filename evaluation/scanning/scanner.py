"""A scanner with faults: turns, blurs, dirties and packs the picture of a page; the same page gives the same bytes."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

_GREY = 128
_NEVER = time.gmtime(0)


@dataclass(frozen=True)
class Treatment:
    """What happens to a page: `dots` an inch, `turned` degrees against the clock, `blur` in dots, `noise` and `faint`.

    `noise` is the greatest change of a shade; `faint` the share of the darkness that is left; `quality` that of JPEG.
    """

    dots: int = 200
    turned: float = 0.0
    blur: float = 0.0
    noise: int = 0
    faint: float = 1.0
    quality: int = 75

    def scanned(self, picture: Image.Image) -> bytes:
        """A PDF with the picture of the page on it, and no letters."""
        seen = self._faded(picture)
        if self.turned:
            seen = seen.rotate(self.turned, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
        if self.blur:
            seen = seen.filter(ImageFilter.GaussianBlur(self.blur))
        if self.noise:
            seen = ImageChops.add(seen, _noise(seen.size, self.noise), 1, -_GREY)
        held = io.BytesIO()
        seen.save(held, "PDF", resolution=self.dots, quality=self.quality, creationDate=_NEVER, modDate=_NEVER)
        return held.getvalue()

    def _faded(self, picture: Image.Image) -> Image.Image:
        if self.faint == 1:
            return picture
        fade: Callable[[int], float] = lambda shade: 255 - (255 - shade) * self.faint  # noqa: E731
        return picture.point(fade)


def _noise(size: tuple[int, int], most: int) -> Image.Image:
    """Grey with random changes, the same each time."""
    dots = random.Random(7).randbytes(size[0] * size[1])  # noqa: S311 (no secret)
    return Image.frombytes("L", size, dots).point(lambda shade: _GREY + (shade - _GREY) * most / _GREY)


TREATMENTS: Mapping[str, Treatment] = {
    "as printed": Treatment(),
    "askew": Treatment(turned=1.7),
    "a quarter turn": Treatment(turned=90.8),
    "upside down": Treatment(turned=178.9),
    "noisy": Treatment(turned=-0.6, blur=0.8, noise=70, quality=40),
    "faint and coarse": Treatment(dots=150, turned=0.5, blur=0.6, noise=35, faint=0.55, quality=35),
}
"""What `scans.py` does to each page, by its name."""
