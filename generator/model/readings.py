"""What is known of a recognised word beside its text: how sure it is and where it stands, and who read it otherwise.

Both are values of marks (`MarkKind.UNSURE`, `MarkKind.REREAD`), which are text.
"""

from __future__ import annotations

from dataclasses import dataclass

SURE = 90
"""From so many percent on, a program is sure of a word; a doubt then follows from the word itself."""
_MISSED = "missed"


@dataclass(frozen=True)
class UnsureWord:
    """A word that may have another text: its confidence in percent, and the box around it on its upright page.

    Where words may be `missed` beside it, the box is around its line and these. Lengths are points, as in
    `RecognisedPage`.
    """

    confidence: int
    page: int
    left: float
    top: float
    right: float
    bottom: float
    missed: bool = False

    @property
    def value(self) -> str:
        """As the value of a mark."""
        box = (self.left, self.top, self.right, self.bottom)
        missed = (_MISSED,) if self.missed else ()
        return " ".join((str(self.confidence), str(self.page), *(f"{length:.1f}" for length in box), *missed))

    @staticmethod
    def of(value: str) -> UnsureWord:
        """The word of a value that `value` made. Raises ValueError for any other."""
        confidence, page, *rest = value.split()
        missed = rest[-1:] == [_MISSED]
        left, top, right, bottom = map(float, rest[:-1] if missed else rest)
        return UnsureWord(int(confidence), int(page), left, top, right, bottom, missed)


@dataclass(frozen=True)
class Reread:
    """Words that an editor read in the picture: by which entry of `readings`, and what had been recognised there."""

    entry: int
    recognised: str

    @property
    def value(self) -> str:
        """As the value of a mark."""
        return f"{self.entry} {self.recognised}"

    @staticmethod
    def of(value: str) -> Reread:
        """The words of a value that `value` made. Raises ValueError for any other."""
        entry, _, recognised = value.partition(" ")
        return Reread(int(entry), recognised)
