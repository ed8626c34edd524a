"""Where phrases of a language may be: from a word that proves one to the last, with nothing else between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.titles import is_apart
from generator.grammar.lexicons.lexicons import Evidence, Lexicon
from generator.grammar.lexicons.words import SPACE, TextWord, are_beside, shares_end
from generator.grammar.words.sets import word_set

# Before a last part with `and`.
_COMMA = expression(r",\s+|\s+[-–]\s+")
_AND = frozenset({"and", "et", "und"})
_FRENCH_CLAUSES = frozenset({"à", "au", "aux", "des", "du", "et", "pour", "sans", "sur", "qui", "par"})
# The farthest two proofs of one phrase stand apart, in words.
_FARTHEST = 8
_PAIR = 2
# Links that only English has, and that no name or loan does: `a race against time`.
_PLAIN_ENGLISH = word_set("about across against among between during through throughout towards upon within without")


def cores_in(text: str, words: Sequence[TextWord], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """From a first proof to a last one, with nothing between them that is not of the language."""
    first: int | None = None
    last = 0
    for at, word in enumerate(words):
        if first is not None and (
            word.evidence is Evidence.NONE or at - last > _FARTHEST or not _are_beside(text, words, at)
        ):
            yield first, last
            first = None
        if (
            word.evidence is Evidence.PROOF
            or (word.evidence is not Evidence.NONE and _links_title(words, at, lexicon))
            or (word.small in lexicon.loans and _is_title_of_loans(words, at, lexicon))
        ):
            first, last = at if first is None else first, at
    if first is not None:
        yield first, last


def _is_title_of_loans(words: Sequence[TextWord], at: int, lexicon: Lexicon) -> bool:
    """Whether a loan stands beside another, both in capitals: `Impact Assessment`."""
    word = words[at]
    if not word.is_capital or word.is_first or word.small not in lexicon.loans:
        return False
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return any(each.is_capital and not each.is_first and each.small in lexicon.loans for each in beside)


def _links_title(words: Sequence[TextWord], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that only this language has links two in capitals: `Technology and Innovation Fund`."""
    if lexicon.language == "fr" and _links_in_french(words, at):
        return True
    if words[at].evidence is not Evidence.LINK or words[at].small not in lexicon.plain:
        return False
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return len(beside) > 1 and (
        all(_is_linked(word, words[at], lexicon) for word in beside) or _links_capitals(words, at)
    )


def _links_in_french(words: Sequence[TextWord], at: int) -> bool:
    """Whether `de la` leads from a word to a small one, as in no name and in no Dutch: `Code de la route`."""
    if words[at].text != "la" or words[at - 1].text != "de" or at < _PAIR or at + 1 == len(words):
        return False
    beside = (words[at - _PAIR], words[at + 1])
    return words[at + 1].text.islower() and all(each.evidence in (Evidence.PROOF, Evidence.BOTH) for each in beside)


def _links_capitals(words: Sequence[TextWord], at: int) -> bool:
    """Whether it stands in a chain of links between two words of a title: `Report on the Cities`."""
    before, after = at - 1, at + 1
    while before and words[before].evidence is Evidence.LINK:
        before -= 1
    while after < len(words) - 1 and words[after].evidence is Evidence.LINK:
        after += 1
    ends = (words[before], words[after]) if before >= 0 and after < len(words) else ()
    return len(ends) > 1 and all(word.is_capital and word.evidence is Evidence.BOTH for word in ends)


def _is_linked(word: TextWord, link: TextWord, lexicon: Lexicon) -> bool:
    """Whether a word may stand beside a link that proves a phrase: a word of a title, or `race to the top`."""
    if word.evidence is Evidence.LINK:
        return word.small in lexicon.plain
    if link.text in _PLAIN_ENGLISH:
        return word.evidence is Evidence.BOTH
    return word.evidence is Evidence.BOTH and (word.is_capital or word.small in lexicon.loans)


def _are_beside(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a word belongs to the same phrase as the word before it."""
    between = text[words[at - 1].end : words[at].start]
    if words[at - 1].text == "en" and (words[at].is_capital or words[at].text == "de"):
        return False  # the Dutch word, not the French one
    if are_beside(text, words[at - 1], words[at]) or shares_end(text, words[at - 1], words[at]):
        return True
    if not _COMMA.fullmatch(between) or is_apart(text, words, at):
        return False
    is_list = words[at - 1].is_capital and words[at].is_capital
    if _is_repeated(words, at):
        return True
    goes_on = _goes_on_in_french(words, at) or _is_in_sentence(text, words, at)
    return (is_list and _has_and(text, words, at)) or goes_on


def _is_repeated(words: Sequence[TextWord], at: int) -> bool:
    """Whether a title has two halves that begin with the same word: `Your Island, Your Voice`."""
    if at < _PAIR or at + 1 == len(words) or words[at].small != words[at - _PAIR].small:
        return False
    is_of_it = words[at].evidence in (Evidence.LINK, Evidence.PROOF, Evidence.BOTH)
    return is_of_it and all(words[each].is_capital for each in (at - _PAIR, at - 1, at + 1))


def _goes_on_in_french(words: Sequence[TextWord], at: int) -> bool:
    """Whether a clause follows a comma: `relative à la transparence, à la lutte contre la corruption`."""
    leads = words[at].text in _FRENCH_CLAUSES and words[at].evidence is Evidence.LINK
    return leads and words[at - 1].text.islower() and words[at - 1].evidence in (Evidence.PROOF, Evidence.BOTH)


def _is_in_sentence(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a comma stands within a title that goes on in small words: `Securing tomorrow, today: …`."""
    if not all(word.text.islower() and word.evidence is Evidence.PROOF for word in words[at - 1 : at + 1]):
        return False
    first = at - 1
    while first and not words[first].is_capital and SPACE.fullmatch(text[words[first - 1].end : words[first].start]):
        first -= 1
    is_of_it = words[first].evidence in (Evidence.PROOF, Evidence.LINK)
    return words[first].is_capital and not words[first].is_first and is_of_it


def _has_and(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether `and` follows before the phrase ends: `Science, Technology and Innovation`."""
    for later in range(at, min(at + _FARTHEST, len(words))):
        if words[later].text in _AND:
            return True
        if words[later].evidence is Evidence.NONE:
            return False
        between = text[words[later - 1].end : words[later].start]
        if later > at and not (SPACE.fullmatch(between) or (words[later].is_capital and _COMMA.fullmatch(between))):
            return False
    return False
