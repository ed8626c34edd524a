"""Finds the short forms that a document introduces itself: `Enhanced Forward Presence (EfP)`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from generator.annotate.blocks import Passage, passages
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered_for
from generator.grammar.definitions.in_text import definitions, spelled_out_before
from generator.grammar.definitions.known_names import Names, shipped_names
from generator.grammar.definitions.spelled_out import spelled_out_elsewhere
from generator.grammar.factions.names import FactionNames
from generator.grammar.factions.party_words import names_party
from generator.grammar.short_forms.letters import spells
from generator.grammar.short_forms.shapes import base, is_marked
from generator.grammar.words.abbreviations import abbreviations
from generator.grammar.words.hints import initials_in
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.legible import legible
from generator.model.text import Span
from generator.problems import Problems

_PART = expression(r"[^\s/-]+")
_SHORTEST_NAME = 10


def annotate_definitions(consultation: Consultation, knowledge: Knowledge, _problems: Problems) -> Iterator[Annotation]:
    """Each place where running text introduces a short form, in document order; the target is what it stands for.

    A faction is none. A name in capitals introduces its first letters, too, where the same sentence goes on with these:
    `de leden van de Joint Expeditionary Force willen dat de JEF …`; a name of three words does so in its whole passage.
    """
    names = faction_names(knowledge.factions)
    known = _known_names(knowledge)
    found = [each for passage in passages(consultation) for each in _introduced(passage, known)]
    found = [each for each in found if not _is_faction(_short(consultation, each), names, each.target)]
    told = {part for each in found for part in _known(base(_short(consultation, each)).rstrip("+"))}
    implied = [
        each for each in _implied(consultation, told) if not _is_faction(_short(consultation, each), names, each.target)
    ]
    yield from sorted((*found, *implied), key=lambda each: (each.block or 0, each.span or Span(0, 0)))


def _is_faction(short: str, names: FactionNames, long: str) -> bool:
    """Whether a short form is the name of a faction, which none in small letters is: `praktijkonderwijs (pro)`.

    Nor is what a phrase gives all letters of that is no name of a party: `Algemene Ouderdomsverzekering (AOV)`.
    """
    is_common = spells(long, short) and (long[:1].islower() or not (names.known(long) or names_party(long)))
    return not short.islower() and names.known(short) is not None and not is_common


def _known(short: str) -> tuple[str, ...]:
    """A short form and its parts, which stand for nothing else: `EU SST` and `SST`, `EDI-wallet` and `EDI`."""
    return (short, *_PART.findall(short))


@remembered_for
def _known_names(knowledge: Knowledge) -> Names:
    return known_names(knowledge.terms)


@lru_cache(maxsize=4)  # one glossary serves every consultation of a build
def known_names(terms: tuple[GlossaryTerm, ...]) -> Names:
    """What short forms are known to stand for: the names that the program ships, and those of the glossary."""
    held: dict[str, dict[str, None]] = defaultdict(dict)
    for short, names in shipped_names().items():
        held[short].update(dict.fromkeys(names))
    for term in terms:
        if term.expansion and is_marked(term.term):
            forms = (form for form in (term.expansion, *term.forms) if _is_in_full(form, term.term))
            named = (form.removeprefix("ministerie van ") for form in forms)
            held[term.term.replace("’", "'")].update(dict.fromkeys(named))
    return {short: tuple(names) for short, names in held.items() if names}


def _is_in_full(form: str, short: str) -> bool:
    """Whether a form of a term is no other way to write its short form (`NOW-regeling`), and has no article."""
    if form.startswith(("De ", "Het ")):
        return False
    return short.casefold() not in form.casefold().split("-")[0] and (" " in form or len(form) >= _SHORTEST_NAME)


def _introduced(passage: Passage, known: Names) -> Iterator[Annotation]:
    for found in definitions(passage.text, known):
        yield _definition(passage, found.short, passage.text[found.long.start : found.long.end])


def _definition(passage: Passage, short: Span, long: str) -> Annotation:
    return Annotation(AnnotationKind.DEFINITION, long, passage.block, passage.span(short), passage.exchange)


def _short(consultation: Consultation, definition: Annotation) -> str:
    if definition.block is None or definition.span is None:
        return ""
    return legible(consultation.text(definition.block)[definition.span.start : definition.span.end])


def _implied(consultation: Consultation, known: set[str]) -> Iterator[Annotation]:
    told = set(known)
    for passage in passages(consultation):
        for span in abbreviations(passage.text):
            short = passage.text[span.start : span.end]
            long = _spelled_out(passage, span) if short not in told and passage.exchange else None
            if long:
                told.add(short)
                yield _definition(passage, span, passage.text[long.start : long.end])


def _spelled_out(passage: Passage, short: Span) -> Span | None:
    if not initials_in(passage.text).issuperset(passage.text[short.start : short.end]):
        return None
    return spelled_out_before(passage.text, short) or spelled_out_elsewhere(passage.text, short)
