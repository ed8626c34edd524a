"""What an editor decided in a `consultation.yml`, in plain Dutch, a sentence for each decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.model.consultation_yml import (
    CommitmentEdit,
    Decision,
    DefinitionEdit,
    EditorialNote,
    Facts,
    LanguageEdit,
    ReferenceEdit,
    SignatoryEdit,
    TermEdit,
)
from generator.model.correction import Correction, Edge, Part
from generator.model.direction import isolated
from generator.render.writing import wording
from generator.render.writing.document_names import full_name

_EDGES = {
    Edge.BEGINS: "Hier begint een nieuwe alinea.",
    Edge.CONTINUES: "Dit hoort bij de alinea ervoor.",
}
_PARTS = {
    Part.QUESTION: "Hier begint een vraag.",
    Part.ANSWER: "Hier begint een antwoord.",
    Part.TEXT: "Dit is gewone tekst.",
    Part.HEADING: "Dit is een kop.",
    Part.NOTE: "Dit is een noot.",
    Part.OUTSIDE: "Dit hoort niet bij een vraag of antwoord.",
}
_LANGUAGES = {
    "nl": "Nederlands",
    "en": "Engels",
    "de": "Duits",
    "fr": "Frans",
    "la": "Latijn",
    "es": "Spaans",
    "it": "Italiaans",
    "pt": "Portugees",
    "pap": "Papiaments",
}
_FACTS = {
    **wording.FACTS,
    "title": "Titel",
    "short_title": "Korte titel",
    "official_id": "Officiële publicatie",
    "official_address": "Adres van de officiële publicatie",
}


def of_correction(correction: Correction, printed: Sequence[str] = ()) -> Iterator[str]:
    """What an editor decided about a paragraph, a sentence each; `printed` are its numbers in the document."""
    if correction.paragraph:
        yield _EDGES[correction.paragraph]
    if correction.part:
        yield _PARTS[correction.part]
    if correction.numbers is not None:
        yield f"Nummer: {', '.join(correction.numbers) or 'geen'}."
        if printed and tuple(printed) != correction.numbers:
            yield f"In het document {'staan' if len(printed) > 1 else 'staat'} {wording.enumeration(printed)}."
    if correction.factions is not None or correction.members is not None:
        asking = (*(correction.factions or ()), *(correction.members or ()))
        yield f"Gevraagd door: {', '.join(asking) or 'onbekend'}."
    if correction.answers is not None:
        yield "Dit antwoord hoort bij een andere vraag." if correction.answers else "Dit antwoord hoort bij geen vraag."


def of_facts(facts: Facts) -> Iterator[str]:
    """The facts of a document that an editor gave, a sentence each, an empty list as `geen`."""
    for key, value in (
        ("title", facts.title),
        ("short_title", facts.short_title),
        ("official_id", facts.official_id),
        ("official_address", facts.official_address),
        ("kind", wording.whole_kind(facts.kind)),
        ("chamber", wording.CHAMBERS[facts.chamber] if facts.chamber else None),
        ("committee", facts.committee),
        ("addressee", facts.addressee),
        ("dates.asked", wording.day(facts.dates.asked)),
        ("dates.answered", wording.day(facts.dates.answered)),
        ("dates.adopted", wording.day(facts.dates.adopted)),
        ("number", facts.number),
    ):
        if value:
            yield f"{_FACTS[key]}: {isolated(value)}."
    signatories = facts.signatories
    signed = None if signatories is None else [_signature(each) for each in signatories]
    documents = None if facts.documents is None else [full_name(each, each) for each in facts.documents]
    for key, values in (
        ("dossiers", facts.dossiers),
        ("documents", documents),
        ("factions", facts.factions),
        ("members", facts.members),
        ("signatories", signed),
    ):
        if values is not None:
            yield f"{_FACTS[key]}: {'; '.join(map(isolated, values)) or 'geen'}."


def _signature(signatory: SignatoryEdit) -> str:
    """`D.M. van Weel (Minister van Justitie en Veiligheid)`; the name turns no letter of the office."""
    name = signatory.name
    return f"{isolated(name)} ({isolated(signatory.role)})" if signatory.role else name


def of_term(entry: TermEdit) -> Iterator[str]:
    """What a term means in a document, or that it has no explanation there."""
    yield f"Betekent hier: {isolated(entry.means)}." if entry.means else "Krijgt hier geen uitleg."


def of_definition(entry: DefinitionEdit) -> Iterator[str]:
    """What a short form stands for, or that the document introduces none with these words."""
    yield (
        f"Staat hier voor: {isolated(entry.long)}."
        if entry.long
        else "Is hier geen afkorting die het document uitlegt."
    )


def of_language(entry: LanguageEdit) -> Iterator[str]:
    """In which language words are."""
    yield f"Taal: {_LANGUAGES.get(entry.language, entry.language)}."


def of_reference(entry: ReferenceEdit, questions: Iterable[str]) -> Iterator[str]:
    """Where words lead; `questions` are the numbers of the questions that are meant."""
    if entry.document:
        yield f"Gaat over: {isolated(full_name(entry.document, entry.document))}."
    for number in questions:
        yield f"Gaat over vraag {number}."
    if not (entry.document or entry.questions):
        yield "Hierbij hoort geen document of vraag die wij kennen."


def of_commitment(entry: CommitmentEdit) -> Iterator[str]:
    """Whether a sentence is a commitment, what fulfilled it, until when it holds and for whom."""
    if entry.document:
        named = entry.document
        yield f"Toezegging die is nagekomen: {isolated(named if '://' in named else full_name(named, named))}."
    else:
        yield "Is geen toezegging." if entry.state is Decision.NONE else "Is een toezegging."
    if entry.due:
        yield f"Laatste dag: {wording.day(entry.due)}."
    if entry.addressee:
        yield f"Voor: {isolated(entry.addressee)}."


def of_note(entry: EditorialNote) -> Iterator[str]:
    """That a note stands at these words, whose, and of which day."""
    yield f"Noot van {isolated(entry.author)}, {wording.day(entry.date)}."
