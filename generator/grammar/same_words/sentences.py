"""Sentences as they are compared: by their words, whatever the signs and capitals between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import islice

from generator.grammar.characters.expressions import expression
from generator.grammar.same_words.weight import Weight, names_subject, weight
from generator.grammar.sentences.borders import ends_asking, sentence_spans
from generator.grammar.sentences.quotations import masked, quotations
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
_LONGEST_NOTE = 12
# Shorter ones, and those about nothing, are the same by chance or by courtesy.
_FEWEST_WORDS, _FEWEST_SUBJECTS, _MOST_WORDS = 8, 2, 200
# So many words on a subject show whether there are different ones.
_LOOKED_AT = 8


@dataclass(frozen=True)
class Sentence:
    """A sentence that is worth comparing: its words in small letters."""

    text: str
    words: tuple[str, ...]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in it."""
        return Counter(self.words)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The span of each word in `text`."""
        return tuple(Span(*found.span()) for found in _WORD.finditer(self.text, 0, _end(self.text)))

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


def quoted_sentences(text: str) -> Iterator[tuple[Span, Sentence]]:
    """The sentences within quotations of a text that are worth comparing, in order, each with its span."""
    for quotation in quotations(text):
        for span, found in sentences(text[quotation.start : quotation.end]):
            yield Span(quotation.start + span.start, quotation.start + span.end), found


def sentence(text: str) -> Sentence | None:
    """A sentence as it is compared, with the offsets of `text`; None where it is not worth comparing."""
    if ends_asking(text):
        return None
    found = whole(text)
    is_about_enough = len(set(islice(filter(names_subject, found.words), _LOOKED_AT))) >= _FEWEST_SUBJECTS
    return found if _FEWEST_WORDS <= len(found.words) <= _MOST_WORDS and is_about_enough else None


def whole(text: str) -> Sentence:
    """A text of any length as it is compared with another one, as if it were one sentence."""
    found = _WORD.findall(text, 0, _end(text))
    # No word has a space in it, so that all are folded at once.
    words = " ".join(found).lower()
    words = words if words.isascii() else words.translate(_ALIKE)
    return Sentence(text, tuple(words.split(" ")) if found else ())


def says_something(word: str) -> bool:
    """Whether a word in small letters, not a figure, says something wherever it stands in a sentence."""
    return not word[:1].isdigit() and word not in _POINTING and weight(word, is_first=True) > Weight.LIGHT


def _end(text: str) -> int:
    """Where the words of a sentence end: before the sign of a note."""
    note = _NOTE.search(text, max(0, len(text) - _LONGEST_NOTE))
    return note.start() if note else len(text)
