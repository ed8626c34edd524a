"""The words that a page must show: those of the source, with the changes in the ledger applied."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from generator.messages.message import say
from generator.model.ledger import LedgerEntry, LedgerKind
from generator.model.text import SourceText, Span
from generator.problems import Code, Problems

ADVICE = say("this is a fault of the generator; please report it with the source")
_WORD = re.compile(r"\S+")
_HYPHENS = ("-", "\u00ad", "\u2010")
_GLUES = frozenset({LedgerKind.HYPHEN_KEPT, LedgerKind.HYPHEN_REMOVED, LedgerKind.ADDRESS_JOINED})
# Two words that match this together are parts of a web address, never two words of a sentence.
_ADDRESS = re.compile(r"//|www\.|[%=&_]|\.\w{2,3}/|/\S*[/.?]\w")
_NEAR = 500
# Words deleted or hidden by the file, or withheld by an editor, with the space in them.
_TAKEN_OUT = frozenset({LedgerKind.DELETED, LedgerKind.HIDDEN, LedgerKind.WITHHELD})
_LEFT_OUT = frozenset(
    {LedgerKind.FURNITURE, LedgerKind.REPEATED, LedgerKind.DELETED, LedgerKind.HIDDEN, LedgerKind.WITHHELD}
)


class ExpectedWord(NamedTuple):
    """A word, and the source offset of its first character."""

    text: str
    offset: int


class ExpectedWords:
    """The words of the source with the changes in the ledger applied."""

    def __init__(self, source: SourceText, entries: Sequence[LedgerEntry], problems: Problems) -> None:
        self._text = source.text
        self._moved = sorted((e for e in entries if e.kind is LedgerKind.NOTE_MOVED), key=lambda entry: entry.span)
        self._left_out = _covered(len(source.text), [entry.span for entry in entries if entry.kind in _LEFT_OUT])
        self._taken_out = _covered(len(source.text), [entry.span for entry in entries if entry.kind in _TAKEN_OUT])
        self._notes = _covered(len(source.text), [entry.span for entry in self._moved])
        self._parted = {e.span.start for e in entries if e.kind is LedgerKind.WORD_PARTED}
        edges = {edge for entry in self._moved for edge in (entry.span.start, entry.span.end)}
        # The ends of labels that are glued to their text: the page shows two words there.
        self._cuts = {offset for offset in self._parted - edges if self._is_inside(offset)}
        self._glued = {e.span.end: e.kind for e in entries if e.kind in _GLUES and self._may_glue(e, problems)}

    def text(self) -> Iterator[ExpectedWord]:
        """The words that the text must show."""
        beside = _either(self._left_out, self._notes)
        return self._glue(self._words(Span(0, len(self._text)), beside))

    def notes(self) -> Iterator[ExpectedWord]:
        """The words that the list of notes must show: note by note, in the order of their first words."""
        for spans in self._by_note().values():
            yield from self._glue(word for span in spans for word in self._words(span, self._left_out))

    def text_at_once(self) -> list[str] | None:
        """The words of `text` without their places, many times as fast; None where they must be read one by one."""
        return self._at_once([Span(0, len(self._text))], _either(self._left_out, self._notes))

    def notes_at_once(self) -> list[str] | None:
        """The same of `notes`."""
        found = [self._at_once(spans, self._left_out) for spans in self._by_note().values()]
        return None if None in found else [word for words in found for word in words or ()]

    def _by_note(self) -> dict[str, list[Span]]:
        by_note: dict[str, list[Span]] = {}
        for entry in self._moved:
            by_note.setdefault(entry.note, []).append(entry.span)
        return by_note

    def _at_once(self, spans: Sequence[Span], beside: bytes | bytearray) -> list[str] | None:
        """What `_words` and `_glue` make of some spans."""
        starts = sorted(self._cuts | self._glued.keys())
        made: list[str] = []
        for span in spans:
            made.append(" ")
            inner = starts[bisect_right(starts, span.start) : bisect_left(starts, span.end)]
            for start, end in pairwise((span.start, *inner, span.end)):
                if start in self._glued and not self._is_left_out(start, beside):
                    if not self._begins_word(start, beside):
                        return None
                    _unspace(made, is_hyphen_last=self._glued[start] is LedgerKind.HYPHEN_REMOVED)
                elif start in self._cuts:
                    made.append(" ")
                made.extend(self._kept(Span(start, end), beside))
        return "".join(made).split()

    def _is_left_out(self, offset: int, beside: bytes | bytearray) -> bool:
        """Whether of the word at an offset, from there on, nothing is shown."""
        word = _WORD.match(self._text, offset)
        return word is not None and beside.find(0, offset, word.end()) < 0

    def _begins_word(self, offset: int, beside: bytes | bytearray) -> bool:
        """Whether a word that is shown begins at an offset, and no space before it is taken out."""
        if not 0 < offset < len(self._text) or beside[offset] or self._taken_out[offset - 1]:
            return False
        return self._text[offset - 1].isspace() and not self._text[offset].isspace()

    def _kept(self, span: Span, beside: bytes | bytearray) -> Iterator[str]:
        """A span without the characters that are left out, but with a space where one between them stays."""
        at = span.start
        while (start := beside.find(1, at, span.end)) >= 0:
            yield self._text[at:start]
            at = beside.find(0, start, span.end)
            at = span.end if at < 0 else at
            stays = (self._text[n] for n in range(start, at) if not self._taken_out[n])
            if any(map(str.isspace, stays)):
                yield " "
        yield self._text[at : span.end]

    def parted(self, problems: Problems) -> int:
        """The number of words that the page shows as two because the call of a note stands inside them.

        A word that is split without an entry in the ledger is reported to `problems`.
        """
        found = {edge for entry in self._moved for edge in (entry.span.start, entry.span.end) if self._is_inside(edge)}
        for offset in sorted(found - self._parted):
            entry = next(entry for entry in self._moved if offset in (entry.span.start, entry.span.end))
            words = " ".join(entry.words.split())
            message = say("the note “{words}” begins or ends in the middle of a word", words=words)
            problems.report(Code.TEXT_CHANGED, entry.place, message, ADVICE, quote=words)
        return len(found) + len(self._cuts)

    def _is_inside(self, offset: int) -> bool:
        return len(around := self._text[max(0, offset - 1) : offset + 1]) > 1 and not any(map(str.isspace, around))

    def _words(self, span: Span, beside: bytes | bytearray) -> Iterator[ExpectedWord]:
        """The words of a span without the characters that are left out.

        A space that was taken out does not separate words: the parts around it are one word.
        """
        held: ExpectedWord | None = None
        end = span.start
        for match in self._runs(span):
            text, start = match.group(), match.start()
            if beside.find(1, start, match.end()) >= 0:
                text = "".join(compress(text, (not left_out for left_out in beside[start : match.end()])))
            if held and start not in self._cuts and self._taken_out.find(0, end, start) < 0:
                held = ExpectedWord(held.text + text, held.offset)
            else:
                if held:
                    yield held
                held = ExpectedWord(text, start) if text else None
            end = match.end()
        if held:
            yield held

    def _runs(self, span: Span) -> Iterator[re.Match[str]]:
        """The words as separated in the source, and also at each end of a glued label."""
        edges = [span.start, *sorted(cut for cut in self._cuts if span.start < cut < span.end), span.end]
        for start, end in pairwise(edges):
            yield from _WORD.finditer(self._text, start, end)

    def _glue(self, words: Iterable[ExpectedWord]) -> Iterator[ExpectedWord]:
        if not self._glued:
            yield from words
            return
        held: ExpectedWord | None = None
        for word in words:
            kind = self._glued.get(word.offset)
            if held and kind:
                head = held.text[:-1] if kind is LedgerKind.HYPHEN_REMOVED else held.text
                held = ExpectedWord(head + word.text, held.offset)
                continue
            if held:
                yield held
            held = word
        if held:
            yield held

    def _around(self, gap: Span) -> str:
        """The words on both sides of a gap, joined to one."""
        before, after = self._text[max(0, gap.start - _NEAR) : gap.start], self._text[gap.end : gap.end + _NEAR]
        return "".join([*before.split()[-1:], *after.split()[:1]])

    def _may_glue(self, entry: LedgerEntry, problems: Problems) -> bool:
        """Whether an entry joins two words at a hyphen, or two parts of a web address at a line end.

        An entry that leaves out more, or joins words without a hyphen, breaks the promise.
        """
        span = entry.span
        between = [e.span for e in self._moved if span.start <= e.span.start and e.span.end <= span.end]
        stays = [
            self._text[offset]
            for offset in range(span.start, span.end)
            if not self._left_out[offset] and not any(note.start <= offset < note.end for note in between)
        ]
        gone = "".join("".join(stays).split())
        if entry.kind is LedgerKind.ADDRESS_JOINED:
            if not gone and _ADDRESS.search(self._around(span)):
                return True
        elif (gone or self._text[max(0, span.start - 1) : span.start]) in _HYPHENS:
            return True
        words = " ".join(entry.words.split())
        problems.report(
            Code.TEXT_CHANGED,
            entry.place,
            say("the ledger glues “{words}” over “{between}”", words=words, between=gone),
            ADVICE,
            quote=words,
        )
        return False


def _unspace(made: list[str], *, is_hyphen_last: bool) -> None:
    """Take the space at the end of a text that is being made away, and the hyphen before it."""
    while made:
        last = made.pop().rstrip()
        if last:
            made.append(last[:-1] if is_hyphen_last else last)
            return


def _covered(length: int, spans: Iterable[Span]) -> bytearray:
    """For each character of a text, whether one of the spans holds it."""
    found = bytearray(length)
    for span in spans:
        found[span.start : span.end] = bytes([1]) * len(span)
    return found


def _either(one: bytearray, other: bytearray) -> bytes:
    """For each character of a text, whether one of two coverings of the same length holds it."""
    return (int.from_bytes(one, "big") | int.from_bytes(other, "big")).to_bytes(len(one), "big")
