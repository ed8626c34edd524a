"""The words of sentences as bits: of nearly all pairs these show that they are not alike, without a look at a word."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from struct import Struct
from zlib import crc32

from generator.grammar.characters.remembered import remembered
from generator.grammar.same_words.comparison import IN_ANY_ORDER, MOST_REPLACED
from generator.grammar.same_words.sentences import says_something
from generator.grammar.same_words.weight import SHORTEST_STEM

# A bit for each word, of 128; a bit for the beginning of each, of 64, and again of those that say something; the number
# of words. A bit may stand for several words.
_BAG = Struct("<4QH")
_HALF, _MOST_WORDS = (1 << 64) - 1, (1 << 16) - 1


def bag(words: Sequence[str]) -> bytes:
    """The bag of a sentence, by its words in small letters."""
    of_words = beginnings = saying = 0
    for word in words:
        of_word, beginning, said = _bits(word)
        of_words |= of_word
        beginnings |= beginning
        saying |= said
    return _BAG.pack(of_words & _HALF, of_words >> 64, beginnings, saying, min(len(words), _MOST_WORDS))


@remembered
def _bits(word: str) -> tuple[int, int, int]:
    beginning = 1 << _number(word[:SHORTEST_STEM]) % 64
    return 1 << _number(word) % 128, beginning, beginning if says_something(word) else 0


def _number(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


class Bags:
    """The bags of many sentences, in arrays."""

    def __init__(self, packed: Iterable[bytes]) -> None:
        """Those of rows of bags, one behind the other."""
        self._low, self._high, self._beginnings, self._saying = (array("Q") for _ in range(4))
        self._sizes = array("H")
        held = (self._low, self._high, self._beginnings, self._saying, self._sizes)
        for row in packed:
            for each, numbers in zip(held, zip(*_BAG.iter_unpack(row), strict=True), strict=False):
                each.extend(numbers)

    def may_be_alike(self, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The pairs of these sentences, by their places, that may have a degree; no other pair has one.

        Each bit that only one of two has stands for a word at least that the other lacks; each bit of what one says
        that begins no word of the other stands for a word at least that it replaces.
        """
        held = [
            (each, self._low[each], self._high[each], self._beginnings[each], self._saying[each], self._sizes[each])
            for each in places
        ]
        # Without a call for each pair: an archive has millions of them.
        for (one, low, high, begun, said, size), (other, low_2, high_2, begun_2, said_2, size_2) in combinations(
            held, 2
        ):
            lacking, words = (low ^ low_2).bit_count() + (high ^ high_2).bit_count(), size + size_2
            if words - lacking >= IN_ANY_ORDER * words and (
                (said & ~begun_2).bit_count() <= MOST_REPLACED or (said_2 & ~begun).bit_count() <= MOST_REPLACED
            ):
                yield one, other
