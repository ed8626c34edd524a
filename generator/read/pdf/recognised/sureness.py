"""Which recognised words an editor should compare with the picture: the limits follow from `evaluation/scans.md`.

A program that recognises words is sure of some wrong ones and unsure of many right ones. A second witness parts them: a
word that Dutch has, or that was read well elsewhere in the document, is seldom a slip. Of what looks like two words in
one, the program is as sure as of others, for it read all letters; so it is where it knows a letter only without its
accent.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.grammar.words.counts import count
from generator.model.readings import SURE
from generator.model.recognition import RecognisedWord
from generator.read.pdf.recognised.joined import may_be_two

# In percent: below the first every word is unsure, below the second one that no other witness knows.
KNOWN, UNKNOWN = 60, SURE
_ACCENTED = {"a": "äáàâ", "c": "ç", "e": "ëéèê", "i": "ïíî", "o": "öóô", "u": "üûú"}
_EDGES = "()[]{}“”„‘’\"'«».,;:!?…–—-"


def is_unsure(word: RecognisedWord, surely: Mapping[str, int]) -> bool:
    """Whether a word may have another text; `surely` counts the words of the document that were read well."""
    if word.confidence < KNOWN:
        return True
    if surely.get(bare(word.text), 0) <= 1 and (may_be_two(word.text.strip(_EDGES)) or _lacks_accent(bare(word.text))):
        return True
    return word.confidence < UNKNOWN and not _is_known(bare(word.text), surely)


def bare(text: str) -> str:
    """A word in small letters without the signs around it."""
    return text.strip(_EDGES).casefold()


def _lacks_accent(word: str) -> bool:
    """Whether Dutch has a word only with an accent on one of its letters: `geinformeerd`."""
    letters = word.rstrip("0123456789")  # the sign of a note
    if not letters.isalpha() or count(letters, "nl"):
        return False
    return any(
        count(f"{letters[:at]}{accented}{letters[at + 1 :]}", "nl")
        for at, letter in enumerate(letters)
        for accented in _ACCENTED.get(letter, "")
    )


def _is_known(word: str, surely: Mapping[str, int]) -> bool:
    return bool(surely.get(word)) or (word.isalpha() and bool(count(word, "nl")))
