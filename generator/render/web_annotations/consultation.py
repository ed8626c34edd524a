"""All annotations of a consultation as Web Annotations, published beside it as JSON-LD."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from pydantic import TypeAdapter

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation_yml import EditorialNote
from generator.model.identifiers import ABOUT, Ids, annotations_path, full_text_path, slug, text_path
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import Span
from generator.render.json.escapes import with_escapes
from generator.render.marks.notes import placed_notes
from generator.render.texts.plain_text import plain_text
from generator.render.web_annotations.fields import (
    AgentData,
    AnnotationCollectionData,
    AnnotationPageData,
    Body,
    SourceData,
    Target,
    TextualBodyData,
    WebAnnotationData,
    WordsData,
)
from generator.render.web_annotations.kinds import KIND_RULES, Around
from generator.render.web_annotations.site_iris import SiteIris
from generator.render.web_annotations.text_targets import TextTargets
from generator.render.writing.links import to_outside
from generator.render.writing.titles import title
from generator.render.writing.version_sentences import said

# The same in all consultations of a site.
_GENERATOR, _EDITORS = "generator", "redactie"
_NOTE = "note"

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class _Said:
    """Annotations that are published as one, and the places of their words: each a block and a span in it."""

    annotation: Annotation
    places: tuple[tuple[int, Span], ...]


def annotation_collection(record: Record, knowledge: Knowledge, site_url: str | None) -> AnnotationCollectionData:
    """The annotations of one consultation, and the notes of its editor, by the words that pages show."""
    return _Collection(record, knowledge, site_url).made()


def to_json_ld(data: AnnotationCollectionData) -> str:
    """The JSON text, a line for each annotation; the same bytes for the same data, with a line feed at the end.

    Characters that change the direction of text are written as escapes, so that the text around them keeps its order.
    """
    write = _of_annotations().serializer.to_json
    lines = [write(each, by_alias=True, exclude_none=True).decode() for each in data.first.items]
    without = data.model_copy(update={"first": data.first.model_copy(update={"items": []})})
    # The list of annotations is the last of all that the collection holds.
    head = without.model_dump_json(by_alias=True, exclude_none=True).removesuffix("]}}")
    return with_escapes("\n".join([head, ",\n".join(lines), "]}}", ""]))


@cache
def _of_annotations() -> TypeAdapter[WebAnnotationData]:
    return TypeAdapter(WebAnnotationData)


class _Collection:
    """Makes the annotations of one consultation."""

    def __init__(self, record: Record, knowledge: Knowledge, site_url: str | None) -> None:
        self._record = record
        self._identity = record.consultation.id
        self._iris = SiteIris(site_url, annotations_path(self._identity))
        self._around = Around(knowledge, self._iris, self._identity)
        self._generator, self._editors = self._iris.of(ABOUT, _GENERATOR), self._iris.of(ABOUT, _EDITORS)
        self._text = plain_text(record.consultation)
        self._targets = TextTargets(self._text.text, self._iris.of(text_path(self._identity)))
        self._ids = Ids()

    def made(self) -> AnnotationCollectionData:
        found = _said(self._record.annotations)
        items = [*map(self._annotation, found), *self._notes()]
        here = annotations_path(self._identity)
        creators = [AgentData(id=self._generator, type="Software", name="Overleg generator")]
        if any(item.creator == self._editors for item in items):
            creators.append(AgentData(id=self._editors, type="Organization", name="Redactie"))
        page = AnnotationPageData(
            id=self._iri(self._ids.numbered("bladzijde-1")), part_of=self._iris.of(here), items=items
        )
        return AnnotationCollectionData(
            id=self._iris.of(here),
            label=self._label(),
            creator=creators,
            total=len(items),
            last=page.id,
            first=page,
        )

    def _label(self) -> str:
        withdrawal = self._record.versions.withdrawn
        said_of_it = f". {said(withdrawal)}" if withdrawal else ""
        return f"Aantekeningen bij: {title(self._record)}{said_of_it}"

    def _iri(self, anchor: str) -> str:
        return self._iris.of(annotations_path(self._identity), anchor)

    def _annotation(self, said: _Said) -> WebAnnotationData:
        one, rule = said.annotation, KIND_RULES[said.annotation.kind]
        words = self._words(said.places)
        targets: list[Target] = [*([self._exchange(one)] if rule.is_of_exchange or not words else []), *words]
        return WebAnnotationData(
            id=self._id(one.kind, f"{one.exchange}-{slug(one.target)}" if rule.is_of_exchange else "", words),
            kind=one.kind,
            motivation=rule.motivation,
            certainty=one.certainty,
            creator=self._editors if one.by_editor else self._generator,
            body=rule.body(one.target, self._around),
            target=_single(targets),
        )

    def _notes(self) -> Iterator[WebAnnotationData]:
        for placed in placed_notes(self._record):
            note, words = placed.note, self._words([(placed.block, placed.span)])
            yield WebAnnotationData(
                id=self._id(_NOTE, "", words),
                kind=_NOTE,
                motivation="commenting",
                certainty=Certainty.CERTAIN,
                creator=AgentData(type="Person", name=note.author),
                day=note.date,
                body=_single(list(_note_bodies(note))),
                target=_single([*words]),
            )

    def _words(self, places: Iterable[tuple[int, Span]]) -> list[WordsData]:
        spans = (self._text.span(block, span) for block, span in places)
        return [self._targets.words_at(span) for span in spans if span]

    def _exchange(self, annotation: Annotation) -> str:
        return self._iris.of(full_text_path(self._identity), annotation.exchange or "")

    def _id(self, kind: str, subject: str, words: Sequence[WordsData]) -> str:
        """An IRI that stays while the text does: of the kind, and of the subject or the place of the first words."""
        place = words[0].selector[1] if words else None
        return self._iri(self._ids.numbered(f"{kind}-{subject or (f'{place.start}-{place.end}' if place else '')}"))


def _said(annotations: Sequence[Annotation]) -> list[_Said]:
    """The annotations as they are published, in order: those of exchanges with all their words, others one by one."""
    ranges = _ranges(annotations)
    held: dict[Hashable, list[int]] = defaultdict(list)
    for number, each in enumerate(annotations):
        of_exchange = KIND_RULES[each.kind].is_of_exchange
        held[(each.kind, each.exchange, each.target) if of_exchange else number].append(number)
    return [
        _Said(
            annotations[numbers[0]],
            tuple(place for number in numbers if (place := ranges.get(number) or _place(annotations[number]))),
        )
        for numbers in held.values()
    ]


def _place(annotation: Annotation) -> tuple[int, Span] | None:
    """The words of an annotation; those of the whole reference where it names no target of its own."""
    span = annotation.span or annotation.whole
    return None if annotation.block is None or not span else (annotation.block, span)


def _ranges(annotations: Sequence[Annotation]) -> Mapping[int, tuple[int, Span]]:
    """The words of ranges (`nrs. 5 t/m 8`) for the documents that they imply, by the place of these in the list."""
    references = [(number, each) for number, each in enumerate(annotations) if each.kind is AnnotationKind.REFERENCE]
    found: dict[int, tuple[int, Span]] = {}
    first: Annotation | None = None
    implied: list[int] = []
    for number, each in references:
        if each.block is None or each.span is None:
            implied.append(number)
        else:
            found.update((one, range_) for one in implied if (range_ := _range(first, each)))
            first, implied = each, []
    return found


def _range(first: Annotation | None, last: Annotation) -> tuple[int, Span] | None:
    """From the first document of a range to its last."""
    if first is None or first.block is None or first.span is None or last.span is None or first.block != last.block:
        return None
    return first.block, Span(first.span.start, last.span.end)


def _note_bodies(note: EditorialNote) -> Iterator[Body]:
    yield TextualBodyData(value=note.text.strip(), format="text/markdown", language="nl", purpose="commenting")
    if note.source:
        yield SourceData(source=str(to_outside(note.source)))


def _single(values: list[_Value]) -> _Value | list[_Value]:
    """One value by itself, as the data model writes it; else all."""
    return values[0] if len(values) == 1 else values
