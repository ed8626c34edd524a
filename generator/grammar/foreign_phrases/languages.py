"""Finds phrases in English, French, German, Latin and a few more languages in Dutch text: what it says is true.

A phrase is a run of words of one language with no Dutch word between them. One word proves nothing: names, and loan
words of Dutch dictionaries, stand everywhere. Two words that only that language has do, or one beside words of both.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_phrases.alone import nouns_alone, titles_of_letters
from generator.grammar.foreign_phrases.context import told_by_others
from generator.grammar.foreign_phrases.cores import cores_in
from generator.grammar.foreign_phrases.hints import Hint, hints_in
from generator.grammar.foreign_phrases.lists import loans_in, names_in, phrases_in, starts_sentence
from generator.grammar.foreign_phrases.others import other_phrases
from generator.grammar.foreign_phrases.papiamento import papiamento_phrases
from generator.grammar.foreign_phrases.quotations import quotations, quoted_words
from generator.grammar.foreign_phrases.short_forms import is_of_short_form, with_initials
from generator.grammar.foreign_runs.borders import grown, sprouted
from generator.grammar.foreign_runs.cases import cases_in, french_bodies_in, french_laws_in, sections_in, with_party
from generator.grammar.foreign_runs.edges import balanced, with_article, with_country, with_scope, without_short_form
from generator.grammar.foreign_runs.ends import with_ends
from generator.grammar.foreign_runs.fields import fields_alone, with_fields
from generator.grammar.foreign_runs.further_words import with_further_words
from generator.grammar.foreign_runs.names import is_loan_or_name, is_title_of_name, with_names
from generator.grammar.foreign_runs.no_phrases import without_names
from generator.grammar.foreign_runs.ordinals import with_ordinals
from generator.grammar.foreign_runs.quoted import with_quoted
from generator.grammar.foreign_runs.romance import romance_phrases
from generator.grammar.foreign_runs.runs import Run
from generator.grammar.foreign_runs.sources import with_sources
from generator.grammar.foreign_runs.titles import joined, with_number, with_start_and_end
from generator.grammar.lexicons.forms import end_with_place, is_phrase_alone, start_with_names
from generator.grammar.lexicons.in_all import evidence_in_all
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence, Lexicon
from generator.grammar.lexicons.pieces import pieces
from generator.grammar.lexicons.words import TextWord
from generator.model.text import Span

_TOKEN = expression(r"\S+")
_ADDRESS = expression(
    r"://|^www\.|@|\w\.(?:nl|com|org|eu|net|int|gov|edu|de|be|fr|uk|info|pdf|html?)(?![\w.-]*\w)", re.IGNORECASE
)
# Each address has one of these: a colon and strokes, the sign of mail, a stop within it.
_OF_ADDRESS = ("://", "@", ".")
_Found = tuple[Span, str]


@dataclass(frozen=True)
class ForeignPhrase:
    """Words that are not Dutch, as a span of the text, and the language that they are in."""

    span: Span
    language: str


def foreign_phrases(text: str) -> Iterator[ForeignPhrase]:
    """The phrases of a text that are not Dutch, in order; no two overlap."""
    if not (hints := hints_in(text)):
        return
    phrases = phrases_in(text) if Hint.LISTED in hints else ()
    listed = [(_with_article(text, span, language), language) for span, language in phrases]
    words = _words(text, [span for span, _ in listed])
    small = frozenset(word.small for word in words)
    said = [_evidence(word) for word in words]
    told = {name: [each[number] for each in said] for number, name in enumerate(LEXICONS)}
    runs = [run for name, lexicon in LEXICONS.items() for run in _in_language(text, words, told[name], small, lexicon)]
    kept: list[Run] = []
    taken: set[int] = set()
    # Of two languages the one that more words prove, or are more frequent in; of a quotation and a part of it the
    # quotation.
    for run in sorted(runs, key=lambda run: (-run.proofs, run.is_rather_of_another, -len(run))):
        if taken.isdisjoint(run.numbers):
            kept.append(run)
            taken.update(run.numbers)
    found = [(_whole(text, run), run.lexicon.language) for run in kept]
    found += [(span, "en") for span in (*cases_in(text), *sections_in(text))]
    found += [(span, "fr") for span in (*french_laws_in(text), *french_bodies_in(text))]
    found += _hinted(text, words, small, hints)
    whole = grown(text, words, _apart([*found, *listed]))
    proofs = sorted(_proofs(words, told, taken))
    whole = _apart([*whole, *sprouted(text, words, proofs), *fields_alone(text, words, proofs)])
    longer = with_further_words(text, with_fields(text, words, whole))
    ordered = _apart(with_ordinals(text, list(longer)))
    bare = [(balanced(text, without_short_form(text, span)), language) for span, language in ordered]
    ended = _apart(with_ends(text, with_sources(text, words, with_quoted(text, words, bare))))
    for span, language in without_names(text, ended):
        yield ForeignPhrase(span, language)


def _hinted(text: str, words: Sequence[TextWord], small: frozenset[str], hints: frozenset[Hint]) -> Iterator[_Found]:
    """What is found by searches of its own, each made only where something hints at it."""
    if not hints.isdisjoint((Hint.NOUN, Hint.GERMANS)):
        yield from ((Span(word.start, word.end), "de") for word in nouns_alone(text, words))
    if Hint.ALONE in hints:
        yield from ((_alone(text, word, one), one) for word in words if (one := is_phrase_alone(word.text)))
    if Hint.ROMANCE in hints:
        yield from romance_phrases(text, words)
    if Hint.OTHER in hints:
        yield from other_phrases(text, words, small)
    if Hint.PAPIAMENTO in hints:
        yield from ((span, "pap") for span in papiamento_phrases(text, words))
    if not hints.isdisjoint((Hint.LETTERS, Hint.WORD)):
        yield from titles_of_letters(text, words)


def _proofs(words: Sequence[TextWord], told: Mapping[str, Sequence[Evidence]], taken: set[int]) -> Iterator[_Found]:
    """The words outside of phrases that only one language has."""
    for language, evidence in told.items():
        for at, says in enumerate(evidence):
            if says is Evidence.PROOF and at not in taken:
                yield Span(words[at].start, words[at].end), language


def _alone(text: str, word: TextWord, language: str) -> Span:
    if language != "de":
        return Span(word.start, word.end)
    return Span(start_with_names(text, word.start, word.text), end_with_place(text, word.end))


def _apart(found: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """The phrases in the order of the text; of two that overlap the longer one."""
    kept: list[tuple[Span, str]] = []
    for each in sorted(found):
        if not kept or not kept[-1][0].overlaps(each[0]):
            kept.append(each)
        elif len(each[0]) > len(kept[-1][0]):
            kept[-1] = each
    return kept


def _with_article(text: str, span: Span, language: str) -> Span:
    return with_article(text, span) if language == "en" else span


def _whole(text: str, run: Run) -> Span:
    """The phrase that a run is, with the signs and letters around it that belong to it."""
    span = balanced(text, run.span)
    if run.lexicon.language == "de":
        return Span(span.start, end_with_place(text, span.end))
    return with_party(text, with_scope(text, with_country(text, span))) if run.lexicon.language == "en" else span


def _words(text: str, listed: Sequence[Span]) -> list[TextWord]:
    """The words of a text; those of an address, of a name or of a phrase of a list say nothing."""
    may_hold = any(sign in text for sign in _OF_ADDRESS)
    addresses = [match.span() for match in _TOKEN.finditer(text) if _ADDRESS.search(match[0])] if may_hold else []
    silent = _Places(sorted([*addresses, *names_in(text), *((span.start, span.end) for span in listed)]))
    loans = _Places(loans_in(text))
    found: list[TextWord] = []
    for span in pieces(text):
        word = "" if silent.hold(span.start) else text[span.start : span.end]
        # Where a sentence starts matters only for a capital.
        is_first = text[span.start].isupper() and starts_sentence(text, span.start)
        # A word of a loan is of both languages, and proves nothing.
        told = Evidence.BOTH if loans.hold(span.start) else Evidence.NONE
        found.append(TextWord(word, span.start, span.end, is_first, told))
    return found


class _Places:
    """Stretches of a text in order, asked about places in order."""

    def __init__(self, stretches: Sequence[tuple[int, int]]) -> None:
        self._stretches = deque(stretches)

    def hold(self, place: int) -> bool:
        """Whether a place, not before any asked about earlier, is in one of the stretches."""
        while self._stretches and self._stretches[0][1] <= place:
            self._stretches.popleft()
        return bool(self._stretches) and self._stretches[0][0] <= place


def _in_language(
    text: str, words: Sequence[TextWord], told: Sequence[Evidence], small: frozenset[str], lexicon: Lexicon
) -> Iterator[Run]:
    links = lexicon.plain | {"la"} if lexicon.language == "fr" else lexicon.plain
    if Evidence.PROOF not in told and links.isdisjoint(small) and lexicon.loans.isdisjoint(small):
        return iter(())
    pairs = zip(words, told, strict=True)
    seen = [word if word.evidence is says else word._replace(evidence=says) for word, says in pairs]
    seen = told_by_others(text, seen)
    cores = (Run(text, seen, lexicon, first, last) for first, last in cores_in(text, seen, lexicon))
    runs = (with_start_and_end(core.widened()) for core in cores)
    titles = joined(run for run in runs if run.is_foreign or is_title_of_name(run) or is_of_short_form(run))
    found = (with_number(with_initials(with_names(run))) for run in titles if not is_loan_or_name(run))
    return chain(found, quotations(text, seen, lexicon), quoted_words(text, seen, lexicon))


def _evidence(word: TextWord) -> tuple[Evidence, ...]:
    """What a word says of each language."""
    if word.evidence is Evidence.BOTH:
        return (Evidence.BOTH,) * len(LEXICONS)
    return evidence_in_all(word.text, is_first=word.is_first)
