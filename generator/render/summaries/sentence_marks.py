"""The sentences of a consultation as its summary keeps them: by numbers, with their texts packed."""

from __future__ import annotations

import struct
import zlib
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from generator.deflating import quickly_packed
from generator.grammar.same_words.bags import bag
from generator.grammar.same_words.sentences import Sentence
from generator.grammar.same_words.sketch import BANDS, sketch

_MOST_TURNS = 1 << 15
_APART = "\0"
# The texts of so many consultations are held unpacked: about 25 kB of each.
_UNPACKED = 128


class MarkedSentence(NamedTuple):
    """A sentence with the position of its answer or question among all of the summary, and whether it quotes."""

    sentence: Sentence
    turn: int
    is_quoted: bool = False


@dataclass(frozen=True)
class SentenceMarks:
    """The sentences of a consultation, each once, packed: small enough to be kept of each consultation.

    `words` are eight bytes for each, which but for chance only the same words have; `turns` two bytes: the position of
    the answer that has it first (else of the question) among all questions and answers of the summary, and whether it
    stands in a quotation there; `bands` all sketches; `bags` all bags; `texts` all texts, compressed.
    """

    words: bytes = b""
    turns: bytes = b""
    bands: bytes = b""
    bags: bytes = b""
    texts: bytes = b""

    @classmethod
    def of(cls, found: Iterable[MarkedSentence]) -> SentenceMarks:
        """Those of sentences; of several with the same words the first counts."""
        held: dict[int, MarkedSentence] = {}
        for each in found:
            if each.turn < _MOST_TURNS:
                held.setdefault(each.sentence.number, each)
        sentences = [each.sentence for each in held.values()]
        turns = (each.turn | each.is_quoted * _MOST_TURNS for each in held.values())
        sketches = array("I", chain.from_iterable(sketch(each.words) for each in sentences))
        return cls(
            struct.pack(f"<{len(held)}Q", *held),
            struct.pack(f"<{len(held)}H", *turns),
            struct.pack(f"<{len(sketches)}I", *sketches),
            b"".join(bag(each.words) for each in sentences),
            quickly_packed(_APART.join(each.text.replace(_APART, " ") for each in sentences).encode(*_ENCODED)),
        )

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the words of all sentences, in order."""
        return struct.unpack(f"<{len(self)}Q", self.words)

    def __len__(self) -> int:
        """How many sentences there are."""
        return len(self.words) // 8

    def number(self, position: int) -> int:
        """The number of the words of the sentence at a position."""
        return int(struct.unpack_from("<Q", self.words, 8 * position)[0])

    def band(self, band: int) -> Sequence[int]:
        """The numbers that the sketches of all sentences have in one place, in order."""
        return array("I", self.bands)[band::BANDS]

    def sketch(self, position: int) -> Sequence[int]:
        """The sketch of the sentence at a position."""
        return struct.unpack_from(f"<{BANDS}I", self.bands, 4 * BANDS * position)

    def turn(self, position: int) -> int:
        """The position of the answer or question that has the sentence at a position."""
        return self._turn(position) % _MOST_TURNS

    def is_quoted(self, position: int) -> bool:
        """Whether the sentence at a position stands in a quotation."""
        return self._turn(position) >= _MOST_TURNS

    def text(self, position: int) -> str:
        """The text of the sentence at a position."""
        return _texts(self.texts)[position]

    def _turn(self, position: int) -> int:
        return int(struct.unpack_from("<H", self.turns, 2 * position)[0])


NO_SENTENCES = SentenceMarks()
_ENCODED = "utf-8", "surrogatepass"


@lru_cache(maxsize=_UNPACKED)
def _texts(packed: bytes) -> Sequence[str]:
    return zlib.decompress(packed).decode(*_ENCODED).split(_APART)
