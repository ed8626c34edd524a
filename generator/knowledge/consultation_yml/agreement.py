"""Whether a document is read as a decision says that changes nothing: then the decision is not needed, else a mistake.

Nothing here knows why a decision changes nothing; that something else overrules it shows in what was understood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from generator.knowledge.consultation_yml.correction_check import is_read_so
from generator.knowledge.consultation_yml.quotes import folded, occurrences
from generator.knowledge.yaml.places import KeyPath
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import exchange_blocks
from generator.model.consultation_yml import Decision
from generator.model.library import Record

_OF_DOCUMENTS = frozenset({AnnotationKind.REFERENCE, AnnotationKind.SHORT_REFERENCE, AnnotationKind.DATED_LETTER})
_ANY_REFERENCE = _OF_DOCUMENTS | {AnnotationKind.INTERNAL_REFERENCE}


def agrees(record: Record, path: KeyPath) -> bool:
    """Whether the document of a record is read as the decision at this path of its sidecar says.

    False too where nothing is decided, and where the decision is about words that stand nowhere.
    """
    key = str(path[0])
    if key == "exchanges":
        return len(path) > len(("exchanges", "vraag-1"))
    if key in ("factions", "members"):
        return {*getattr(record.sidecar, key)} == {*getattr(record.consultation.front, key)}
    check = _OF_ENTRIES.get(key)
    return check is None or check(record, int(path[1]))


def _correction(record: Record, position: int) -> bool:
    consultation = record.consultation
    place = consultation.corrected[position]
    return place is not None and is_read_so(record.sidecar.corrections[position], place, consultation)


def _line_end(record: Record, position: int) -> bool:
    return _stands(record, record.sidecar.line_ends[position])


def _published(record: Record, position: int) -> bool:
    return _stands(record, record.sidecar.publish[position].quote)


def _term(record: Record, position: int) -> bool:
    entry = record.sidecar.terms[position]
    found = _over(record, entry.term, {AnnotationKind.TERM})
    return any(found) if entry.explain else _stands(record, entry.term) and not any(found)


def _definition(record: Record, position: int) -> bool:
    entry = record.sidecar.definitions[position]
    meant = {folded(each.target) for each in _over(record, entry.short, {AnnotationKind.DEFINITION})}
    return folded(entry.long) in meant if entry.long else _stands(record, entry.short) and not meant


def _language(record: Record, position: int) -> bool:
    entry = record.sidecar.languages[position]
    found = {each.target for each in _over(record, entry.quote, {AnnotationKind.FOREIGN})}
    return entry.language in found if entry.language != "nl" else _stands(record, entry.quote) and not found


def _reference(record: Record, position: int) -> bool:
    entry = record.sidecar.references[position]
    found = {each.target for each in _over(record, entry.quote, _ANY_REFERENCE)}
    named = {*entry.questions, *([entry.document] if entry.document else [])}
    return named <= found if named else _stands(record, entry.quote) and not found


def _commitment(record: Record, position: int) -> bool:
    entry = record.sidecar.commitments[position]
    answers = {block for exchange in record.consultation.exchanges for block in exchange_blocks(exchange)}
    is_none = entry.state is Decision.NONE
    stands = any(found.block in answers for found in occurrences(record.consultation, entry.quote))
    return stands and any(_over(record, entry.quote, {AnnotationKind.COMMITMENT})) is not is_none


def _checked(record: Record, position: int) -> bool:
    """Whether what was checked stands in the document, so that only the doubt about it is gone."""
    quote = record.sidecar.checked[position].quote
    return not quote or _stands(record, quote) or folded(quote) in folded(record.consultation.source.text)


_OF_ENTRIES: Mapping[str, Callable[[Record, int], bool]] = {
    "corrections": _correction,
    "line_ends": _line_end,
    "publish": _published,
    "terms": _term,
    "definitions": _definition,
    "languages": _language,
    "references": _reference,
    "commitments": _commitment,
    "checked": _checked,
}


def _stands(record: Record, quote: str) -> bool:
    """Whether the words stand in the document as its pages show it."""
    return any(occurrences(record.consultation, quote))


def _over(record: Record, quote: str, kinds: frozenset[AnnotationKind] | set[AnnotationKind]) -> Iterator[Annotation]:
    """The annotations of these kinds that share words with a place of a quote."""
    places = tuple(occurrences(record.consultation, quote))
    for each in record.annotations:
        if each.kind in kinds and each.span is not None:
            span = each.span
            if any(place.block == each.block and place.span.overlaps(span) for place in places):
                yield each
