"""What a word says because of the words beside it: a surname, a place, an unknown word within a title."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.foreign_runs.names import looks_dutch
from generator.grammar.lexicons.lexicons import Evidence
from generator.grammar.lexicons.persons import FIRST_NAMES, SURNAMES
from generator.grammar.lexicons.words import SPACE, TextWord
from generator.grammar.words.dutch import SMALL_WORDS

# Links of French that lead on from a word, and that Dutch does not have.
_LEADING = frozenset({"des", "du", "et", "au", "aux", "pour", "à"})
_PLACES = frozenset({"Born", "Goes", "Hall", "Lent", "Made", "Rise", "Well"})
_TO_PLACES = frozenset({"bij", "gemeente", "in", "naar", "nabij", "rond", "station", "te", "tot", "uit", "van"})
_OF_TITLE = (Evidence.PROOF, Evidence.BOTH)
# How far apart the words on both sides of one word stand.
_BESIDE = 2


def told_by_others(text: str, words: Sequence[TextWord]) -> list[TextWord]:
    """The words of a text in order, each with what it says where it stands."""
    seen = list(words)
    # A word in small letters is no name, and of a title only before a link.
    others = [at for at, word in enumerate(seen) if at and not word.text.islower()]
    linked = [at for at, word in enumerate(seen[1:]) if at and word.text in _LEADING]
    for at in [at for at in others if _is_surname(text, seen, at) or _is_place(seen, at)]:
        seen[at] = seen[at]._replace(evidence=Evidence.NONE)
    may_be_of_title = sorted({*others, *linked} - {len(seen) - 1})
    for at in [at for at in may_be_of_title if seen[at].text and _is_of_title(text, seen, at)]:
        seen[at] = seen[at]._replace(evidence=Evidence.NAME)
    return seen


def _is_of_title(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a word says nothing itself, and is of what stands around it."""
    if words[at].text.isdecimal() and _is_number_in_title(text, words, at):
        return True
    is_unknown = words[at].evidence is Evidence.NONE
    return is_unknown and (_is_in_title(text, words, at) or _is_led_over(text, words, at))


def _is_in_title(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether an unknown word stands within a title in capitals: `Joint Helicopter Training Area`."""
    word = words[at]
    if word.evidence is not Evidence.NONE or not word.is_capital:
        return False
    first = at - 1
    # `the Evaluation of Carcinogenic Risks`
    while first and words[first].evidence is Evidence.LINK and not words[first].is_capital:
        first -= 1
    last = at + 1
    while last + 1 < len(words) and words[last].evidence is Evidence.LINK and not words[last].is_capital:
        last += 1
    before, after = words[first], words[last]
    if not (before.is_capital and after.is_capital) or (last - first > _BESIDE and looks_dutch(word)):
        return False
    is_title = {before.evidence, after.evidence} <= {Evidence.PROOF, Evidence.BOTH}
    return is_title and all(text[words[i].end : words[i + 1].start].isspace() for i in range(first, last))


def _is_led_over(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether an unknown small word stands in French between words of it: `devoir de vigilance des sociétés`."""
    word = words[at]
    if word.evidence is not Evidence.NONE or words[at + 1].text not in _LEADING or not word.text.islower():
        return False
    first, last = at - 1, at + 1
    while first and words[first].evidence is Evidence.LINK:
        first -= 1
    while last < len(words) - 1 and words[last].evidence is Evidence.LINK:
        last += 1
    is_between = {words[first].evidence, words[last].evidence} <= {Evidence.PROOF, Evidence.BOTH}
    is_apart = any(not SPACE.fullmatch(text[words[i].end : words[i + 1].start]) for i in range(first, last))
    return is_between and not is_apart and word.small not in SMALL_WORDS


def _is_number_in_title(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a title goes on after a number: `Annual Report 2022 of the Fundamental Rights Officer`."""
    before, word, after = words[at - 1 : at + 2]
    if not word.text.isdecimal() or not before.is_capital or before.evidence not in _OF_TITLE:
        return False
    goes_on = after.evidence is Evidence.LINK or (after.is_capital and after.evidence in _OF_TITLE)
    return goes_on and text[before.end : word.start] == text[word.end : after.start] == " "


def _is_surname(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a word is the surname behind a first name: `Gordon Brown`."""
    word, before = words[at], words[at - 1]
    if not word.is_capital or word.small not in SURNAMES:
        return False
    is_name = before.evidence is Evidence.NONE and before.small not in SMALL_WORDS
    follows = before.is_capital and (is_name or before.small in FIRST_NAMES)
    return follows and text[before.end : word.start].isspace()


def _is_place(words: Sequence[TextWord], at: int) -> bool:
    """Whether a word is a Dutch place that a preposition leads to, and no English word: `in Born`, `te Goes`."""
    return words[at].text in _PLACES and words[at - 1].text in _TO_PLACES
