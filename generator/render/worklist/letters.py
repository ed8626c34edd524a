"""Work from letters that are named by their day alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.knowledge.consultation_yml.quotes import folded
from generator.messages.message import say
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Problem
from generator.render.worklist.item import BLANK, OtherWay, WorkItem
from generator.render.worklist.links import leading, place_of


def letters_without_number(record: Record, _: Knowledge, __: Sequence[Problem]) -> Iterator[WorkItem]:
    """The letters without a number of which no editor said that none is known, each wording once, in document order."""
    found: dict[str, list[Annotation]] = {}
    for each in record.annotations:
        if each.kind is AnnotationKind.DATED_LETTER and each.certainty is Certainty.UNKNOWN:
            found.setdefault(folded(record.words(each)), []).append(each)
    for words, named in found.items():
        places = tuple(place_of(record, each, words) for each in named)
        lines = tuple(
            say("letter: {place}: “{words}” names no number", place=place.place, words=words) for place in places
        )
        what = "Deze brief heeft in de tekst geen nummer. Weet u welk document het is?"
        known = OtherWay("Of noem het document, zodat de woorden ernaartoe leiden.", leading(words, document=BLANK))
        yield WorkItem("", what, lines, places, leading(words), (known,))
