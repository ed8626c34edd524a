"""Finds the decisions of an editor that change nothing, by parsing the document again without each of them.

A fact that only replaces the one found by a rule is compared with that fact instead; nothing is parsed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.annotate import annotate
from generator.knowledge.yaml.places import KeyPath
from generator.model.annotation import AnnotationKind, Certainty
from generator.model.consultation import Consultation
from generator.model.consultation_yml import DateEdits, ExchangeEdit, Facts, Sidecar
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import SourceText
from generator.parse import parse
from generator.parse.front.edited_facts import COMPARED
from generator.problems import Problem, Problems
from generator.render.worklist.own_titles import proposed_title
from generator.render.writing.headings import exchange_subject

# No rule finds these, so they change something wherever they are given.
_NEVER_FOUND = frozenset({"short_title", "official_address"})
_OF_WORDS = ("terms", "definitions", "languages", "references", "commitments")
_LISTS = ("corrections", "line_ends", "withhold", "publish")

Outcome = tuple[Consultation, tuple[Problem, ...]]


def idle_decisions(
    source: SourceText, record: Record, knowledge: Knowledge, reported: tuple[Problem, ...]
) -> tuple[KeyPath, ...]:
    """The paths in the sidecar of a record to the decisions that change nothing in how its source is understood.

    `reported` are the problems that parsing the source with the sidecar gave. Where two decisions make each other idle,
    only one is returned: all returned paths can be removed together.
    """
    edited = (*_idle_subjects(record, knowledge), *_idle_titles(record, knowledge))
    words = [path for key in _OF_WORDS for path in _idle_words(record, knowledge, key)]
    return (*_idle(source, record, knowledge, reported), *edited, *words, *_empty(record.sidecar))


def _idle(source: SourceText, record: Record, knowledge: Knowledge, reported: tuple[Problem, ...]) -> Iterator[KeyPath]:
    def outcome(sidecar: Sidecar) -> Outcome:
        problems = Problems()
        found = parse(source, record.consultation.id, knowledge, sidecar, problems)
        return _undecided(found), tuple(problems)

    kept = record.sidecar
    known = {exchange.id for exchange in record.consultation.exchanges}
    # The title of the dossier, where another was proposed, is a decision.
    confirmed = ("title",) if proposed_title(record) else ()
    paths = [
        path for path in _paths(kept, source) if path != confirmed and (path[0] != "exchanges" or path[1] in known)
    ]
    made = (_undecided(record.consultation), reported)
    # From the end, so that the indexes of earlier decisions do not shift.
    for path in reversed(paths):
        lacking = _without(kept, path)
        fact = str(path[0])
        is_compared = fact in COMPARED and getattr(kept, fact)
        if fact in record.consultation.repeated if is_compared else outcome(lacking) == made:
            kept = lacking
            yield path


def _undecided(found: Consultation) -> Consultation:
    """A consultation without the record of what was decided, so that only effects of decisions are compared."""
    return replace(found, corrected=(), repeated=frozenset(), front=replace(found.front, edited=()))


def _paths(sidecar: Sidecar, source: SourceText) -> Iterator[KeyPath]:
    """The paths to the decisions that the parser follows."""
    for key in Facts.model_fields:
        is_given = getattr(sidecar, key) not in (None, DateEdits())
        is_made = key == "official_id" and (sidecar.official_id or "") not in source.text
        if key == "dates":
            yield from ((key, day) for day, value in sidecar.dates if value is not None)
        elif is_given and key not in _NEVER_FOUND and not is_made:
            yield (key,)
    for key in _LISTS:
        yield from ((key, position) for position in range(len(getattr(sidecar, key))))
    yield from (("exchanges", exchange, "state") for exchange, edit in sidecar.exchanges.items() if edit.state)


def _without(sidecar: Sidecar, path: KeyPath) -> Sidecar:
    """A sidecar without the decision at a path."""
    key, *rest = path
    changed: Mapping[str, Any]
    if not rest:
        changed = {str(key): None}
    elif key == "dates":
        changed = {"dates": sidecar.dates.model_copy(update={str(rest[0]): None})}
    elif key == "exchanges":
        edit = sidecar.exchanges[str(rest[0])].model_copy(update={str(rest[1]): None})
        changed = {"exchanges": {**sidecar.exchanges, str(rest[0]): edit}}
    else:
        changed = {str(key): tuple(each for n, each in enumerate(getattr(sidecar, str(key))) if n != rest[0])}
    return sidecar.model_copy(update=changed)


def _empty(sidecar: Sidecar) -> Iterator[KeyPath]:
    """Edits of an exchange that hold no decision."""
    return (("exchanges", exchange) for exchange, edit in sidecar.exchanges.items() if edit == ExchangeEdit())


def _idle_subjects(record: Record, knowledge: Knowledge) -> Iterator[KeyPath]:
    """Topics and themes added that the rules give anyway, and those removed that they do not give.

    The rules give the themes of the topics that an editor added, too. Who adds an unsure theme confirms it.
    """
    known = {exchange.id for exchange in record.consultation.exchanges}
    edits = {exchange: edit for exchange, edit in record.sidecar.exchanges.items() if exchange in known}
    topics, themes = ("add_topics", "remove_topics"), ("add_themes", "remove_themes")
    if any(getattr(edit, key) for edit in edits.values() for key in topics):
        given = _given(record, knowledge, Sidecar(), AnnotationKind.TOPIC)
        yield from _idle_targets(edits, topics, dict.fromkeys(given, True))
    if any(getattr(edit, key) for edit in edits.values() for key in themes):
        bare = {name: edit.model_copy(update=dict.fromkeys(themes, ())) for name, edit in edits.items()}
        without = Sidecar(exchanges=bare)
        yield from _idle_targets(edits, themes, _given(record, knowledge, without, AnnotationKind.THEME))


def _given(record: Record, knowledge: Knowledge, sidecar: Sidecar, kind: AnnotationKind) -> dict[tuple[str, str], bool]:
    """Each exchange with each topic or theme that it has with this sidecar, and whether that is sure."""
    found = annotate(record.consultation, knowledge, sidecar, Problems())
    return {
        (each.exchange or "", each.target): each.certainty is not Certainty.UNKNOWN
        for each in found
        if each.kind is kind
    }


def _idle_targets(
    edits: Mapping[str, ExchangeEdit], keys: tuple[str, str], given: Mapping[tuple[str, str], bool]
) -> Iterator[KeyPath]:
    """The paths to what is added though it is given for sure, or removed though it is not; `keys` are those of both."""
    added, removed = keys
    for exchange, edit in edits.items():
        for key in keys:
            for position, target in enumerate(getattr(edit, key)):
                is_given, is_sure = (exchange, target) in given, given.get((exchange, target), False)
                if (key == added and is_sure) or (key == removed and not is_given):
                    yield ("exchanges", exchange, key, position)


def _idle_words(record: Record, knowledge: Knowledge, key: str) -> Iterator[KeyPath]:
    """Decisions about words that are explained, or left alone, or in a language, as the editor says anyway."""

    def outcome(edits: tuple[object, ...]) -> tuple[object, ...]:
        problems = Problems()
        sidecar = record.sidecar.model_copy(update={key: edits})
        made = annotate(record.consultation, knowledge, sidecar, problems)
        return (frozenset(replace(each, by_editor=False) for each in made), *problems)

    kept = getattr(record.sidecar, key)
    made = outcome(kept) if kept else ()
    # From the end, so that the indexes of earlier decisions do not shift.
    for position in reversed(range(len(kept))):
        lacking = (*kept[:position], *kept[position + 1 :])
        if outcome(lacking) == made:
            kept = lacking
            yield (key, position)


def _idle_titles(record: Record, knowledge: Knowledge) -> Iterator[KeyPath]:
    """Titles of exchanges that are equal to those made by rule, and a short title that is equal to the title."""
    front = record.consultation.front
    if front.short_title and front.short_title == front.title:
        yield ("short_title",)
    edits = record.sidecar.exchanges
    bare = {exchange: edit.model_copy(update={"title": None}) for exchange, edit in edits.items()}
    alone = replace(record, sidecar=record.sidecar.model_copy(update={"exchanges": bare}))
    for exchange in record.consultation.exchanges:
        edit = edits.get(exchange.id, ExchangeEdit())
        if edit.title and edit.title == exchange_subject(alone, exchange, knowledge):
            yield ("exchanges", exchange.id, "title")
