"""Counts of what is right, and the figures that follow from them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Score:
    """How many there are in the key, how many were found, and how many of these are right."""

    right: int = 0
    in_key: int = 0
    found: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.in_key + other.in_key, self.found + other.found)

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None when nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of what is in the key that was found right; None when the key has nothing."""
        return self.right / self.in_key if self.in_key else None

    @property
    def f1(self) -> float | None:
        """Precision and recall in one figure; None when there is nothing in the key and nothing was found."""
        total = self.in_key + self.found
        return 2 * self.right / total if total else None
