"""A quotation, or a title between quotation marks, that is of one language as a whole: also words no list has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.names import looks_dutch
from generator.grammar.foreign_runs.runs import Run
from generator.grammar.lexicons.counts import has, is_dutch, is_far_more_dutch
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence, Lexicon, evidence_of
from generator.grammar.lexicons.words import TextWord
from generator.grammar.words.dutch import SMALL_WORDS

_QUOTED = expression(
    r"«([^«»]{8,600})»|[“„]([^“”„]{8,600})”|„([^“”„]{8,600})“|\"([^\"]{8,600})\"|(?<!\w)[‘']((?:[^‘’'\n]|[’'](?=\w)){8,600})[’'](?!\w)"
)
# A title between the commas of a source, `Reuters, Dutch court bars export of parts, 12 februari 2024`, or behind what
# says that it is one, `het rapport heet Sparsamer Umgang mit Wasser.`
_OF_SOURCE = expression(
    r"(?:(?<=[,:.)]\s)|(?<=\()|\b(?:heet|heette|titel|getiteld|rapport|studie|artikel|analyse|publicatie|verordening|boek)\s)"
    r"(?=[^\W\d_a-zß-ÿ])(?=([^,;()«»“”„\"\n]{16,240}?)(?:,\s|;|\.(?:\s|$)|\s\(|\)|$))",
    re.MULTILINE,
)
_QUOTED_WORD = expression(r"(?<=[«“„‘'\"])[^\W\d_]{6,}(?=[»”’'\"](?!\w))|(?<=[a-zë]\s\()[^\W\d_]{6,}(?=\))")
# Words that are plainly Dutch by their form: `verwerving`, `uitvoering`, `veiligheid`.
_DUTCH = expression(
    r"(?:ver|be|ge|her|ont|uit|aan|voor|over|in|op|af)\w{3,}(?:ing|ingen)|\w+(?:heid|heden|lijke?|[aeiou]tie|[aeiou]ties|iteit"
    r"|iteiten|schap|schappen|isch|eerd|eren|elijk)|\w*(?:ij|aa|uu)\w*"
)
_FEWEST_PROOFS = 2
_FEWEST_WORDS = 3
# Of the words of a quotation, how many the language has, at the least.
_FEWEST_WORDS_OF_TITLE = 4
_SHARE = 0.6
_WORDS_PER_SLIP = 10
# A shorter word that Dutch has far more often says nothing: `en route`, but `In haar rapport Posting of …`.
_LONG = 4
_OF_NONE = (Evidence.NONE, Evidence.NAME)


def quotations(text: str, words: Sequence[TextWord], lexicon: Lexicon) -> Iterator[Run]:
    """The quotations, and the titles of sources, that are of a language as a whole, each as one run."""
    quoted = (match.span(match.lastindex or 0) for match in _QUOTED.finditer(text))
    yield from (run for run in _runs(text, quoted, words, lexicon) if _is_whole(run, lexicon))
    titles = (match.span(1) for match in _OF_SOURCE.finditer(text))
    yield from (run for run in _runs(text, titles, words, lexicon) if _is_title(run) and _is_whole(run, lexicon))


def _runs(text: str, spans: Iterable[tuple[int, int]], words: Sequence[TextWord], lexicon: Lexicon) -> Iterator[Run]:
    """The words of each stretch of a text as a run; stretches in the order in which they start."""
    first = 0
    for start, end in spans:
        while first < len(words) and words[first].start < start:
            first += 1
        last = first
        while last < len(words) and words[last].end <= end:
            last += 1
        if last > first:
            yield Run(text, words, lexicon, first, last - 1)


def quoted_words(text: str, words: Sequence[TextWord], lexicon: Lexicon) -> Iterator[Run]:
    """The single words that this language alone has, quoted or behind what they translate: `«unacceptable»`."""
    if not (places := {match.start() for match in _QUOTED_WORD.finditer(text)}):
        return
    for at, word in enumerate(words):
        is_one = word.start in places and word.evidence is Evidence.PROOF and lexicon.lists(word.text)
        if is_one and (word.text.islower() or lexicon.language == "de") and not _is_of_other(word, lexicon):
            yield Run(text, words, lexicon, at, at)


def _is_of_other(word: TextWord, lexicon: Lexicon) -> bool:
    """Whether a further language has a word, too, or Dutch a loan that sounds like it."""
    others = (other for other in LEXICONS if other != lexicon.language)
    return any(evidence_of(word.text, each, is_first=True) not in _OF_NONE for each in others)


def _articles(run: Run) -> int:
    """How many articles in French, which stand in names, too, stand beside other words of it: `Vers le retour`."""
    if run.lexicon.language != "fr":
        return 0
    return sum(word.text in ("la", "le", "La", "Le") for word in run.words[run.first : run.last + 1])


def _is_title(run: Run) -> bool:
    """Whether the words between two commas are a title: small words of the language among them, and none of Dutch."""
    own = run.words[run.first : run.last + 1]
    proofs = sum(word.evidence is Evidence.PROOF and word.text.islower() for word in own)
    links = sum(word.evidence is Evidence.LINK and word.small in run.lexicon.plain for word in own)
    strange = [word for word in own if word.evidence is Evidence.NONE]
    return (
        len(own) >= _FEWEST_WORDS_OF_TITLE
        and proofs + links >= _FEWEST_PROOFS
        # The Dutch `en`, not the French one.
        and not any(word.text == "en" and (then.is_capital or then.text == "de") for word, then in pairwise(own))
        and not any(_is_of_dutch(word, run.lexicon.language) for word in strange)
    )


def _is_of_dutch(word: TextWord, language: str) -> bool:
    """Whether a word that says nothing is Dutch; a small word of both is none, and neither is a name."""
    if word.is_capital or not word.text:
        return not word.text or looks_dutch(word)
    if len(word.small) >= _LONG and is_far_more_dutch(word.small, language):
        return True
    return is_dutch(word.small) and not has(word.small, language)


def _is_whole(run: Run, lexicon: Lexicon) -> bool:
    """Whether most of its words are of the language, and hardly one is plainly Dutch."""
    own = run.words[run.first : run.last + 1]
    strange = [word for word in own if word.evidence is Evidence.NONE and word.text]
    # Where no word is strange, one that this language alone has is enough: `“a race against time”`.
    is_sure = lexicon.language == "en" and not any(word.evidence is Evidence.NONE for word in own)
    fewest = 1 if is_sure else _FEWEST_PROOFS
    if len(own) < _FEWEST_WORDS or not run.proofs or run.proofs + _articles(run) < fewest:
        return False
    if any(_DUTCH.fullmatch(word.small) and word.small not in SMALL_WORDS for word in strange):
        return False
    # A slip may be Dutch: `«possible war crimes bij parties to the conflict»`.
    if sum(word.small in SMALL_WORDS for word in strange) > len(own) // _WORDS_PER_SLIP:
        return False
    return len(strange) <= (1 - _SHARE) * len(own)
