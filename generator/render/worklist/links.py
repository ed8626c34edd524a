"""Work from references of which a rule filled in what the words leave out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.references import address_of
from generator.grammar.references.parts.filled_in import FilledIn, filled_in
from generator.knowledge.consultation_yml.quotes import folded
from generator.messages.message import say
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import RUNNING_TEXT
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Place, Problem
from generator.render.worklist.item import BLANK, OtherWay, WorkItem, WorkPlace

_FILLED_IN = {
    FilledIn.DOSSIER: "Deze woorden noemen geen dossier. Wij vulden dat van dit document in.",
    FilledIn.READING: "Het is niet zeker bij welk dossier of welk jaar dit nummer hoort.",
    FilledIn.CHAMBER: "Deze woorden noemen geen Kamer. Wij vulden die van dit document in.",
    FilledIn.YEAR: "Het is niet zeker welk van de twee getallen het jaar is.",
}

_DECIDED = {
    FilledIn.DOSSIER: say("the dossier, which is that of the document itself"),
    FilledIn.READING: say("which dossier or session the number belongs to"),
    FilledIn.CHAMBER: say("the chamber, which is that of the document itself"),
    FilledIn.YEAR: say("which of the two numbers is the year"),
}


def unsure_links(record: Record, _: Knowledge, __: Sequence[Problem]) -> Iterator[WorkItem]:
    """The derived references that lead somewhere and that a person may know better; each target and wording once."""
    found: dict[tuple[str, str, FilledIn], list[Annotation]] = {}
    for each in record.annotations:
        is_derived = each.kind is AnnotationKind.REFERENCE and each.certainty is Certainty.DERIVED
        is_link = each.block is not None and record.consultation.blocks[each.block].kind in RUNNING_TEXT
        words = folded(record.words(each)) if is_derived and is_link else ""
        if not words or address_of(each.target) is None:
            continue
        if gap := filled_in(each.target, words, record.consultation.front.chamber):
            found.setdefault((each.target, words, gap), []).append(each)
    for (target, words, gap), derived in found.items():
        places = tuple(place_of(record, each, words) for each in derived)
        lines = tuple(
            say(
                "link: {place}: “{words}” was read as {target}: a rule decided {gap}",
                place=place.place,
                words=words,
                target=target,
                gap=_DECIDED[gap],
            )
            for place in places
        )
        what = f"{_FILLED_IN[gap]} De link gaat naar {target}."
        yield WorkItem("", what, lines, places, leading(words, document=target), tuple(_others(words)))


def _others(words: str) -> Iterator[OtherWay]:
    yield OtherWay("Of noem het document dat bedoeld is.", leading(words, document=BLANK))
    yield OtherWay("Of laat deze woorden nergens naartoe gaan.", leading(words))


def leading(words: str, **there: str) -> dict[str, object]:
    """The decision that says where words lead: nowhere if it names nothing."""
    return {"references": [{"quote": words, **there}]}


def place_of(record: Record, annotation: Annotation, words: str) -> WorkPlace:
    """Where the words of an annotation stand."""
    consultation = record.consultation
    if annotation.block is None or annotation.span is None:
        return WorkPlace(Place(record.file.name), words, annotation.exchange or "")
    offset = consultation.joined(annotation.block).source_span(annotation.span).start
    return WorkPlace(consultation.source.place(offset), words, annotation.exchange or "")
