"""Decides by the words around a term which of its meanings is meant, or none.

An ordinary word needs such words in its own exchange or in what the document is about: its title, committee, addressee,
and the heading above the question (`ruimen`: `vogelgriep`). Where it has a usual sense, words elsewhere in the document
may show another one. An abbreviation may have them anywhere, for a document hardly ever uses one for two things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property

from generator.annotate.blocks import Passage, passages
from generator.grammar.characters.remembered import remembered
from generator.grammar.definitions.in_text import definitions
from generator.grammar.long_forms.text_before import bare_letters
from generator.grammar.terms.neighbours import Neighbours
from generator.grammar.words.abbreviations import is_abbreviation, words_of
from generator.model.consultation import Consultation
from generator.model.knowledge import GlossaryTerm

Count = Callable[[Iterable[str]], int]
# So many words elsewhere in a document show which sense a word has in it.
_CLEAR = 2


class Meanings:
    """Chooses meanings in one consultation; `chosen` are the names of terms that its editor chose."""

    def __init__(self, consultation: Consultation, chosen: Collection[str]) -> None:
        self._consultation = consultation
        self._chosen = chosen
        self._abouts: dict[int | None, Neighbours] = {}
        self._alone: dict[int, Neighbours] = {}

    def choose(self, terms: Sequence[GlossaryTerm], written: str, passage: Passage) -> GlossaryTerm | None:
        """The term that is meant by words written so in a passage; None where nothing decides."""
        by_editor = next((term for term in terms if term.name in self._chosen), None)
        if by_editor or (len(terms) == 1 and _is_plain(terms[0], written)):
            return by_editor or terms[0]
        if own := self._own.get(written):
            return next((term for term in terms if _stands_for(term, own)), None)
        needing = [term for term in terms if term.near]
        usual = next((term for term in terms if not term.near), None)
        if is_abbreviation(written):
            inside = self._by_exchange.get(passage.exchange, self._everywhere)
            found = _best(needing, inside.count) or _best(needing, self._everywhere.count)
        else:
            inside, about = self._beside(passage), self._about(passage.exchange)
            found = _best(needing, lambda words: inside.count(words) + about.count(words))
            # Of several senses the one that the document speaks of is likelier than the usual one.
            found = found or (usual and _best(needing, self._everywhere.count, _CLEAR))
        return found or usual

    def is_defined(self, written: str) -> bool:
        """Whether the document itself says what these words stand for."""
        return written in self._own

    @cached_property
    def _own(self) -> Mapping[str, str]:
        return own_definitions(self._consultation)

    @cached_property
    def _by_exchange(self) -> dict[str | None, Neighbours]:
        texts: dict[str | None, list[str]] = defaultdict(list)
        for passage in passages(self._consultation):
            if passage.exchange:
                texts[passage.exchange].append(passage.text)
        return {exchange: Neighbours(each) for exchange, each in texts.items()}

    def _beside(self, passage: Passage) -> Neighbours:
        """The words of its exchange; of a passage in none its own, for the rest of the document is of many things."""
        if (exchange := self._by_exchange.get(passage.exchange)) is not None:
            return exchange
        if passage.block not in self._alone:
            self._alone[passage.block] = Neighbours((passage.text,))
        return self._alone[passage.block]

    def _about(self, exchange: str | None) -> Neighbours:
        heading = self._headings.get(exchange)
        if heading not in self._abouts:
            headings = () if heading is None else (self._consultation.legible(heading),)
            self._abouts[heading] = Neighbours((*self._front, *headings))
        return self._abouts[heading]

    @cached_property
    def _headings(self) -> Mapping[str | None, int | None]:
        sections = self._consultation.sections
        return {exchange.id: section.heading for section in sections for exchange in section.exchanges}

    @cached_property
    def _front(self) -> Sequence[str]:
        front = self._consultation.front
        return [*filter(None, (front.title, front.committee, front.addressee))]

    @cached_property
    def _everywhere(self) -> Neighbours:
        return Neighbours((*self._front, *(passage.text for passage in passages(self._consultation))))


def own_definitions(consultation: Consultation) -> Mapping[str, str]:
    """What a document says that its short forms stand for, by short form; the first time counts."""
    found: dict[str, str] = {}
    for passage in passages(consultation):
        text = passage.text
        for written, long in _defined(text):
            short = bare_letters(written)
            # `pCES’en` and `NSV-communicatie` define `pCES` and `NSV`.
            for form in (short, next(words_of(short), short)):
                found.setdefault(form, long)
    return found


@remembered
def _defined(text: str) -> tuple[tuple[str, str], ...]:
    """The short forms that a text introduces, as written, each with what it stands for."""
    spans = ((each.short, each.long) for each in definitions(text))
    return tuple((text[short.start : short.end], text[long.start : long.end]) for short, long in spans)


def _stands_for(term: GlossaryTerm, words: str) -> bool:
    return words.casefold() in {(term.expansion or "").casefold(), *(form.casefold() for form in term.forms)}


def _is_plain(term: GlossaryTerm, written: str) -> bool:
    """Whether words mean only this: the term needs no neighbours, or is written in full."""
    return not term.near or written.casefold() == (term.expansion or "").casefold()


def _evidence(term: GlossaryTerm) -> Iterable[str]:
    return dict.fromkeys(word.casefold() for word in (*term.near, term.expansion) if word)


def _best(terms: Iterable[GlossaryTerm], count: Count, least: int = 1) -> GlossaryTerm | None:
    """The one of which most words stand there, if at least so many do and no other has as many."""
    ranked = sorted(((count(_evidence(term)), term) for term in terms), key=lambda pair: -pair[0])
    if not ranked or ranked[0][0] < least or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return ranked[0][1]
