"""Hyphens at line ends: real (`NAVO-⏎norm`), soft (`Koninkrijks-⏎relaties`) or left open (`energie- ⏎en`).

The document itself is the witness: a compound that stands unbroken elsewhere decides. What nothing decides is kept
as printed and reported, for a hyphen wrongly kept can be seen while one wrongly dropped cannot.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from generator.model.block import Repair, RepairKind
from generator.model.text import SourceText, Span
from generator.problems import Code, Problems

_LAST_WORD = re.compile(r"[^\s-]+(?:-[^\s-]+)*[-\u00ad\u2010]$")
_FIRST_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_WORD = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
# After these a hyphen stands for a part left out: `energie- en grondstoffenmarkt`.
_COORDINATIONS = frozenset({"en", "of", "dan", "noch", "tot", "als", "maar", "respectievelijk", "resp", "and", "or"})


class Hyphens:
    """Decides about line-end hyphens of one source."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        # Words that stand whole on a line; those cut at a line end prove nothing.
        words: Counter[str] = Counter()
        for line in source.lines:
            found = list(_WORD.finditer(source.slice(line.span)))
            words.update(w.group().lower() for w in found)
        self._words = words
        self._beginnings = {word.partition("-")[0] for word in words if "-" in word}

    def repairs(self, lines: tuple[Span, ...], problems: Problems) -> Iterator[Repair]:
        """The repairs between consecutive lines of one paragraph, in order."""
        for before, after in pairwise(lines):
            if repair := self._repair(before, after, problems):
                yield repair

    def _repair(self, before: Span, after: Span, problems: Problems) -> Repair | None:
        head = _LAST_WORD.search(self._source.text, before.start, before.end)
        tail = _FIRST_WORD.match(self._source.text, after.start, after.end)
        if head is None or tail is None or tail.group().lower() in _COORDINATIONS:
            return None
        gap = Span(before.end, after.start)
        if head.group().endswith("\u00ad"):
            return Repair(RepairKind.HYPHEN_REMOVED, Span(gap.start - 1, gap.end), "a soft hyphen")
        kind, reason = self._decide(head.group()[:-1], tail.group(), gap, problems)
        start = gap.start - 1 if kind is RepairKind.HYPHEN_REMOVED else gap.start
        return Repair(kind, Span(start, gap.end), reason)

    def _decide(self, head: str, tail: str, gap: Span, problems: Problems) -> tuple[RepairKind, str]:
        hyphened, glued = self._words[f"{head}-{tail}".lower()], self._words[f"{head}{tail}".lower()]
        if glued > hyphened:
            return RepairKind.HYPHEN_REMOVED, f"“{head}{tail}” stands unbroken in the document"
        if hyphened:
            return RepairKind.HYPHEN_KEPT, f"“{head}-{tail}” stands unbroken in the document"
        if reason := self._sure_sign(head, tail):
            return RepairKind.HYPHEN_KEPT, reason
        problems.report(
            Code.LINE_HYPHEN,
            self._source.place(gap.start - 1),
            f"“{head}-” at a line end followed by “{tail}” may be one word; the hyphen is kept as printed",
            "compare with the printed page",
            quote=f"{head}-{tail}",
        )
        return RepairKind.HYPHEN_KEPT, "nothing in the document decides; kept as printed"

    def _sure_sign(self, head: str, tail: str) -> str:
        last = head.rpartition("-")[2]
        if tail[0].isupper():
            return "a capital follows the hyphen"
        if any(c.isdigit() for c in last) or any(c.isupper() for c in last[1:]) or len(last) == 1:
            return "the hyphen follows an abbreviation, a letter or a number"
        if last.lower() in self._beginnings:
            return f"“{last}-” begins other compounds of the document"
        return ""
