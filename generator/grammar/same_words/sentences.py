"""Sentences as they are compared: by their words, whatever the signs and capitals between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from generator.grammar.characters.expressions import expression
from generator.grammar.same_words.weight import Weight, names_subject, weight
from generator.grammar.sentences.borders import ends_asking, sentence_spans
from generator.grammar.sentences.quotations import masked
from generator.grammar.words.tokens import INSIDE
from generator.model.text import Span

# A number with its separators, a sign of a unit, or a word with what joins its parts.
_WORD = expression(rf"\d+(?:[.,:/]\d+)*|[%€$£]|{INSIDE}+(?:[-\u2010\u2011'’/&]{INSIDE}+)*")
_ALIKE = str.maketrans({"\u2010": "-", "\u2011": "-", "’": "'", "\u00ad": None, "\u200c": None, "\u200d": None})
# Behind these the number is that of a question of the document: it points, and says nothing.
_POINTING = frozenset({"vraag", "vragen", "antwoord", "antwoorden", "deelvraag", "deelvragen"})
_BETWEEN_NUMBERS = frozenset({"en", "tot", "met", "t/m"})
# The sign of a note behind the full stop.
_NOTE = expression(r"(?<=[.!?])[”»’)\"']*\s?\d{1,3}$")
# Shorter ones, and those about nothing, are the same by chance or by courtesy.
_FEWEST_WORDS, _FEWEST_SUBJECTS, _MOST_WORDS = 8, 2, 200


@dataclass(frozen=True)
class Sentence:
    """A sentence that is worth comparing: its words in small letters, and of each its span in `text`."""

    text: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]

    @cached_property
    def number(self) -> int:
        """A number of 64 bits that, but for chance, only the same words have."""
        return int.from_bytes(blake2b(" ".join(self.words).encode("utf-8", "surrogatepass"), digest_size=8).digest())

    @cached_property
    def weights(self) -> tuple[Weight, ...]:
        """What each word weighs; the number of a question that it points to weighs nothing."""
        return tuple(self._weights())

    def _weights(self) -> Iterator[Weight]:
        starts = [span.start for span in sentence_spans(masked(self.text))]
        is_pointing, behind = False, 0
        for word, span in zip(self.words, self.spans, strict=True):
            is_first = bisect_right(starts, span.start) > bisect_left(starts, behind)
            behind = span.end
            is_pointing = word in _POINTING or (is_pointing and (word.isdigit() or word in _BETWEEN_NUMBERS))
            yield Weight.LIGHT if is_pointing else weight(self.text[span.start : span.end], is_first=is_first)


def sentences(text: str) -> Iterator[tuple[Span, Sentence]]:
    """The sentences of a text that are worth comparing, in order, each with its span.

    Questions are left out (an answer only repeats them), and what is too short or names too little to be recognised.
    """
    for span in sentence_spans(masked(text)):
        if found := sentence(text[span.start : span.end]):
            yield span, found


def sentence(text: str) -> Sentence | None:
    """A sentence as it is compared, with the offsets of `text`; None where it is not worth comparing."""
    if ends_asking(text):
        return None
    found = whole(text)
    if not _FEWEST_WORDS <= len(found.words) <= _MOST_WORDS:
        return None
    return found if len(set(filter(names_subject, found.words))) >= _FEWEST_SUBJECTS else None


def whole(text: str) -> Sentence:
    """A text of any length as it is compared with another one, as if it were one sentence."""
    note = _NOTE.search(text)
    found = list(_WORD.finditer(text, 0, note.start() if note else len(text)))
    return Sentence(text, tuple(_written(word[0]) for word in found), tuple(Span(*word.span()) for word in found))


def _written(word: str) -> str:
    return word.lower().translate(_ALIKE)
