"""Hyphens at line ends: real (`NAVO-⏎norm`), soft (`Koninkrijks-⏎relaties`) or left open (`energie- ⏎en`).

The document itself decides: the spelling of the same compound elsewhere, unbroken. If the document is seen to break
words at line ends, a hyphen is soft wherever Dutch writes none. An undecided hyphen is reported. Web addresses have
rules of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.web_addresses import is_broken
from generator.messages.message import say
from generator.model.block import Repair, RepairKind
from generator.model.legible import INVISIBLE
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.blocks.compounds import is_broken_off, may_be_hyphened
from generator.parse.blocks.web_addresses import address_at_end
from generator.problems import Code, Problem, Problems

_LEFT_OUT = frozenset({MarkKind.DELETED, MarkKind.HIDDEN, MarkKind.REPEATED})
_SOFT = "\u00ad"
_HYPHENS = ("-", "\u2010", _SOFT)
_PUNCTUATION = expression(r"[\W_]*")
_FIRST_WORD = expression(r"[^\W_]+(?:-[^\W_]+)*")
_WORD = expression(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
# The second part of a compound is at least this long; endings are shorter.
SHORTEST_PART = 4
# Fewer parts of words broken off may be slips.
FEWEST_PARTS = 2
# After these a hyphen stands for a part left out: `energie- en grondstoffenmarkt`.
_COORDINATIONS = frozenset({"en", "of", "dan", "noch", "tot", "als", "maar", "respectievelijk", "resp", "and", "or"})


class Hyphens:
    """Decides about the hyphens at line ends of one source."""

    def __init__(self, source: SourceText, decided: Sequence[str] = ()) -> None:
        """`decided` are words in the spelling given by an editor."""
        self._source = source
        self._decided = frozenset(word.lower().replace("\u2010", "-") for word in decided)

    def repairs(self, lines: tuple[Span, ...], problems: Problems) -> Iterator[Repair]:
        """The repairs between consecutive lines of one paragraph, in order."""
        if len(lines) == 1:
            return
        goes_on = False
        may_be_left_out = self._source.touch(_LEFT_OUT, lines[0].start, lines[-1].end)
        for before, after in pairwise(lines):
            if may_be_left_out and (self._is_left_out(before.end - 1) or self._is_left_out(after.start)):
                goes_on = False
                continue
            address = address_at_end(self._source, before, goes_on)
            repair = self._in_address(address, before, after) if address else None
            goes_on = repair is not None
            if repair := repair or self._repair(before, after, problems):
                yield repair

    def _is_left_out(self, offset: int) -> bool:
        """Whether the file itself deletes, hides or repeats a hyphen, which then breaks no word."""
        if not self._source.touch(_LEFT_OUT, offset, offset + 1):
            return False
        return any(any(self._source.marked(kind, Span(offset, offset + 1))) for kind in _LEFT_OUT)

    def _in_address(self, address: str, before: Span, after: Span) -> Repair | None:
        """The repair at a line end within a web address. Its hyphens are its own; none is added at a line end."""
        gap, tail = Span(before.end, after.start), _FIRST_WORD.match(self._source.text, after.start, after.end)
        if address.endswith(_HYPHENS[:2]) and tail and tail.group().lower() not in _COORDINATIONS:
            return Repair(RepairKind.HYPHEN_KEPT, gap, "the hyphen is part of a web address")
        if is_broken(address, self._source.slice(after)):
            return Repair(RepairKind.ADDRESS_JOINED, gap, "the web address goes on at the next line")
        return None

    def _repair(self, before: Span, after: Span, problems: Problems) -> Repair | None:
        head = _broken_off(self._source.slice(before))
        tail = _FIRST_WORD.match(INVISIBLE.sub("", self._source.slice(after))) if head else None
        if tail is None:
            return None
        gap = Span(before.end, after.start)
        if self._source.text[gap.start - 1] == _SOFT:
            return Repair(RepairKind.HYPHEN_REMOVED, Span(gap.start - 1, gap.end), "a soft hyphen")
        if tail.group().lower() in _COORDINATIONS:
            return None
        kind, reason = self._decide(head, tail.group(), gap, problems)
        start = gap.start - 1 if kind is RepairKind.HYPHEN_REMOVED else gap.start
        return Repair(kind, Span(start, gap.end), reason)

    def _decide(self, head: str, tail: str, gap: Span, problems: Problems) -> tuple[RepairKind, str]:
        sure = self._by_editor(head, tail) or self._by_document(head, tail) or self._by_spelling(head, tail)
        if sure:
            return sure
        is_broken_word = self._breaks_words and not _is_code(tail)
        message = say(
            "“{head}-” at a line end followed by “{tail}” may be one word; the hyphen is kept as printed",
            head=head,
            tail=tail,
        )
        if is_broken_word:
            message = say(
                "“{head}-” at a line end followed by “{tail}” may be one word; "
                "the hyphen is left out, as elsewhere in this document",
                head=head,
                tail=tail,
            )
        problems.add(
            Problem(
                Code.LINE_HYPHEN,
                self._source.place(gap.start - 1),
                message,
                say("compare with the printed page"),
                quote=f"{head}-{tail}",
                about=(f"{head}{tail}", f"{head}-{tail}") if is_broken_word else (f"{head}-{tail}", f"{head}{tail}"),
            )
        )
        if is_broken_word:
            return RepairKind.HYPHEN_REMOVED, "the document breaks words at the ends of its lines"
        return RepairKind.HYPHEN_KEPT, "nothing in the document decides; kept as printed"

    def _by_editor(self, head: str, tail: str) -> tuple[RepairKind, str] | None:
        for written, kind in ((f"{head}-{tail}", RepairKind.HYPHEN_KEPT), (f"{head}{tail}", RepairKind.HYPHEN_REMOVED)):
            if written.lower() in self._decided:
                return kind, "the editor decided"
        return None

    def _by_document(self, head: str, tail: str) -> tuple[RepairKind, str] | None:
        """The repair decided by the same word elsewhere in the document; None when that decides nothing."""
        hyphened, glued = self._occurrences(head, tail)
        if glued > hyphened:
            return RepairKind.HYPHEN_REMOVED, f"“{head}{tail}” stands unbroken in the document"
        if hyphened:
            return RepairKind.HYPHEN_KEPT, f"“{head}-{tail}” stands unbroken in the document"
        return None

    def _by_spelling(self, head: str, tail: str) -> tuple[RepairKind, str] | None:
        if reason := self._sure_sign(head, tail):
            return RepairKind.HYPHEN_KEPT, reason
        if self._breaks_words and not (_is_code(tail) or may_be_hyphened(head, tail)):
            return RepairKind.HYPHEN_REMOVED, "Dutch writes no hyphen here, and the document breaks words at line ends"
        return None

    @cached_property
    def _words(self) -> Counter[str]:
        """How often each word stands in the document, in small letters.

        Compounds broken at a line end are not among these: here the second part follows the hyphen at once.
        """
        found: Counter[str] = Counter()
        for word, times in Counter(_WORD.findall(INVISIBLE.sub("", self._source.text))).items():
            found[word.lower().replace("\u2010", "-")] += times
        return found

    @cached_property
    def _beginnings(self) -> Counter[str]:
        return Counter(word.partition("-")[0] for word in self._words if "-" in word)

    @cached_property
    def _breaks_words(self) -> bool:
        """Whether the document is seen to break words at line ends, and more often than it ends lines with a hyphen.

        A word broken there stands unbroken elsewhere, or parts are broken off that are no words; the latter proves it
        only if it happens more than once.
        """
        soft = real = parts = 0
        for before, after in pairwise(line.span for line in self._source.lines if len(line.span)):
            head = _broken_off(self._source.slice(before).rstrip())
            tail = _FIRST_WORD.match(INVISIBLE.sub("", self._source.slice(after)).lstrip())
            if head and tail:
                hyphened, glued = self._occurrences(head, tail.group())
                soft += glued > hyphened
                real += hyphened >= max(glued, 1)
                parts += not (hyphened or glued) and is_broken_off(head, tail.group())
        return soft + (parts if parts >= FEWEST_PARTS else 0) > real

    def _occurrences(self, head: str, tail: str) -> tuple[int, int]:
        """How often two parts of a word occur together elsewhere: with a hyphen, and as one word."""
        return self._words[f"{head}-{tail}".lower()], self._words[f"{head}{tail}".lower()]

    def _sure_sign(self, head: str, tail: str) -> str:
        last = head.rpartition("-")[2]
        if tail[0].isupper():
            return "a capital follows the hyphen"
        if tail.isdecimal():
            return "a number follows the hyphen"
        if any(c.isdigit() for c in last) or any(c.isupper() for c in last[1:]) or len(last) == 1:
            return "the hyphen follows an abbreviation, a letter or a number"
        if self._begins_hyphened(last.lower()) or (last.lower() in self._beginnings and may_be_hyphened(head, tail)):
            return f"“{last}-” begins other compounds of the document"
        return ""

    def _begins_hyphened(self, first: str) -> bool:
        """Whether, in the document, more compounds have a hyphen after this part than are one word with it."""
        glued = (word for word in self._words if word.startswith(first) and len(word) >= len(first) + SHORTEST_PART)
        return self._beginnings[first] > sum("-" not in word for word in glued)


def _is_code(tail: str) -> bool:
    """Whether the part after a hyphen begins with a figure, so that it is no word (a note sign may end a word)."""
    return tail[0].isdigit()


def _broken_off(line: str) -> str:
    """The part of a word before a hyphen at the end of a line, without the hyphen; empty when there is none."""
    if not line.endswith(_HYPHENS):
        return ""
    last = INVISIBLE.sub("", line.rsplit(maxsplit=1)[-1][:-1])
    word = _PUNCTUATION.sub("", last, count=1)
    return word if all(word.split("-")) else ""
