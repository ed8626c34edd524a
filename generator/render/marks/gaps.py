"""Markdown with gaps: written once, and filled on each page with what differs from page to page."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.render.writing.markdown import Markdown

_SIGN = re.compile(r"<\x00(\d+)>")

_Gap = TypeVar("_Gap")


@dataclass(frozen=True)
class Stencil(Generic[_Gap]):
    """Markdown with gaps: the texts around them, one more than there are gaps."""

    texts: tuple[str, ...]
    gaps: tuple[_Gap, ...]

    def filled(self, fill: Callable[[_Gap], str]) -> str:
        """The Markdown with what `fill` makes of each gap, in order."""
        made = [self.texts[0]]
        for gap, text in zip(self.gaps, self.texts[1:], strict=True):
            made.append(fill(gap))
            made.append(text)
        return "".join(made)


class Gaps(Generic[_Gap]):
    """Hands out signs that stand for gaps while Markdown is written.

    No text becomes such a sign: escaping changes its first character.
    """

    def __init__(self) -> None:
        self._given: list[_Gap] = []

    def sign(self, gap: _Gap) -> Markdown:
        """The sign of a gap, to be written in its place; each call makes a new one."""
        self._given.append(gap)
        return Markdown(f"<\x00{len(self._given) - 1}>")

    def stencil(self, markdown: str) -> Stencil[_Gap]:
        """Markdown in which signs of these gaps stand, cut at the signs."""
        pieces = _SIGN.split(markdown)
        return Stencil(tuple(pieces[::2]), tuple(self._given[int(number)] for number in pieces[1::2]))
