"""Finds the abbreviations of a document that the glossary does not explain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass

from generator.annotate.blocks import passages
from generator.annotate.terms.glossary import term_index
from generator.annotate.terms.meanings import own_definitions
from generator.grammar.characters.remembered import remembered, remembered_for
from generator.grammar.factions.names import FactionNames
from generator.grammar.people.members import member_lists
from generator.grammar.terms.plain_capitals import is_plain
from generator.grammar.words.abbreviations import abbreviations, words_of
from generator.grammar.words.term_index import TermIndex
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.messages.message import say
from generator.model.consultation import Consultation
from generator.model.consultation_yml import DefinitionEdit
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Code, Place, Problems

# Shorter words in small letters may be abbreviations themselves (`mbo`).
_SHORTEST_WORD = 4


@dataclass(frozen=True)
class Unexplained:
    """An abbreviation without an entry: its letters, its first place in the file, and its number of uses."""

    text: str
    place: Place
    uses: int


def unexplained(consultation: Consultation, knowledge: Knowledge) -> tuple[Unexplained, ...]:
    """Abbreviations in running text that are no glossary terms and no names of factions, in order of first use.

    Not included are terms that an editor switched off, that the document defines, or of which the meaning is a doubt.

    A faction missing from factions.yml is not included either: the parser reports it as a faction.
    """
    terms, factions = _terms(knowledge), faction_names(knowledge.factions)
    found = [(each, passage) for passage in passages(consultation) for each in _strange(passage.text, terms, factions)]
    if not found:
        return ()
    known = {*_parties(consultation, factions), *own_definitions(consultation)}
    words = _words(consultation, {word.lower() for (word, _), _ in found if word not in known})
    first: dict[str, Place] = {}
    uses: dict[str, int] = {}
    for (word, start), passage in found:
        if word in known or word.lower() in words:
            continue
        uses[word] = uses.get(word, 0) + 1
        if word not in first:
            first[word] = consultation.source.place(passage.reads.legible.offsets[start])
    return tuple(Unexplained(word, place, uses[word]) for word, place in first.items())


@remembered_for
def _terms(knowledge: Knowledge) -> TermIndex[GlossaryTerm]:
    return term_index((*knowledge.glossary, *knowledge.general))


def report_unexplained(
    consultation: Consultation, knowledge: Knowledge, edits: Iterable[DefinitionEdit], problems: Problems
) -> None:
    """Report a doubt for each unexplained abbreviation, at its first place; none for those that `edits` explain."""
    explained = {edit.short for edit in edits if edit.long}
    for found in unexplained(consultation, knowledge):
        if found.text in explained:
            continue
        problems.report(
            Code.UNEXPLAINED_TERM,
            found.place,
            say(
                "the glossary does not explain {abbreviation} (used {uses}×)", abbreviation=found.text, uses=found.uses
            ),
            advice=say("add it to glossary.yml"),
            quote=found.text,
        )


def _parties(consultation: Consultation, factions: FactionNames) -> Iterator[str]:
    """The words used anywhere in the place of a faction: before `-fractie`, in brackets after a member."""
    for block in consultation.blocks:
        text = consultation.legible(block.index)
        yield from (named.written for named in factions.placed(text))
        for member in (one for found in member_lists(text) for one in found.members):
            if member.party:
                yield text[member.party.start : member.party.end]


def _words(consultation: Consultation, asked: Set[str]) -> Set[str]:
    """Those of some longer words that the text has in small letters: `VERSLAG` is none where `verslag` stands."""
    longer = {word for word in asked if len(word) >= _SHORTEST_WORD and word.islower()}
    texts = (passage.text for passage in passages(consultation) if longer)
    return {word for text in texts if any(each in text for each in longer) for word in words_of(text) if word in longer}


@remembered_for
def _explaining_itself(factions: FactionNames) -> Callable[[str], bool]:
    """Finds, of each word once, whether it is a faction or needs no explanation."""
    return remembered(lambda word: factions.known(word) is not None or is_plain(word))


def _strange(text: str, terms: TermIndex[GlossaryTerm], factions: FactionNames) -> Iterator[tuple[str, int]]:
    """The abbreviations of a text, each with its offset, that are no terms, no factions and no plain capitals."""
    strange = [(text[span.start : span.end], span.start) for span in abbreviations(text)]
    explains_itself = _explaining_itself(factions)
    strange = [(word, start) for word, start in strange if not explains_itself(word)]
    if not strange or text.isupper():
        return
    others = [span for _, span in terms.find(text)]
    others += [named.span for named in factions.named(text)]
    covered = {offset for span in others for offset in range(span.start, span.end)}
    yield from ((word, start) for word, start in strange if start not in covered)
