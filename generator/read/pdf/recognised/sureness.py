"""Which recognised words an editor should compare with the picture: the limits follow from `evaluation/scans.md`.

A program that recognises words is sure of some wrong ones and unsure of many right ones. A second witness parts them: a
word that Dutch has, or that was read well elsewhere in the document, is seldom a slip. Of what looks like two words in
one, the program is as sure as of others, for it read all letters.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.grammar.words.counts import count
from generator.model.recognition import RecognisedWord
from generator.read.pdf.recognised.joined import may_be_two

# In percent: below the first every word is unsure, below the second one that no other witness knows.
KNOWN, UNKNOWN = 60, 90
_EDGES = "()[]{}“”„‘’\"'«».,;:!?…–—-"


def is_unsure(word: RecognisedWord, surely: Mapping[str, int]) -> bool:
    """Whether a word may have another text; `surely` counts the words of the document that were read well."""
    if word.confidence < KNOWN:
        return True
    if surely.get(bare(word.text), 0) <= 1 and may_be_two(word.text.strip(_EDGES)):
        return True
    return word.confidence < UNKNOWN and not _is_known(bare(word.text), surely)


def bare(text: str) -> str:
    """A word in small letters without the signs around it."""
    return text.strip(_EDGES).casefold()


def _is_known(word: str, surely: Mapping[str, int]) -> bool:
    return bool(surely.get(word)) or (word.isalpha() and bool(count(word, "nl")))
