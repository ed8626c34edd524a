"""What the pages of one consultation follow from, as digests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path

import generator
from generator.messages.message import say
from generator.model.document_kinds import EXPLAINED_AS
from generator.model.knowledge import GlossaryTerm, Knowledge, Topic
from generator.publish.assembly.converter import Converter
from generator.publish.pages.store import Keys, Layer
from generator.publish.units.holdings import Unit
from generator.publish.units.keys import program_version
from generator.publish.units.touching import Touching
from generator.render.summaries.archive import MentionedBy, Surroundings
from generator.render.summaries.summary import Neighbour, Summary

CONVERTED = Layer(".pages", (say("program changed"), say("consultation changed"), say("others changed")))
_ENTRIES = 16_384
_PROGRAM = Path(generator.__file__).parent


def conversion_keys(unit: Unit, summary: Summary, around: Surroundings, converter: Converter) -> Keys:
    """The keys of the pages of a consultation: program, consultation, surroundings."""
    of_unit = (*unit.keys(around.knowledge), *explained(summary, around.knowledge))
    return (
        digest_of((whole_program_version(), str(converter))),
        digest_of(of_unit),
        digest_of((surroundings_written(around),)),
    )


def explained(summary: Summary, knowledge: Knowledge) -> Iterator[str]:
    """The entries of editors' lists that pages of a consultation show: its terms and topics, and of facts about it.

    The words of these facts need not stand in it.
    """
    front = summary.front
    facts = [EXPLAINED_AS.get(front.kind, front.kind)] if front.kind else []
    facts += (signatory.role for signatory in front.signatories)
    terms = (*map(knowledge.term_written, facts), *(knowledge.term_by_name.get(use.term) for use in summary.terms))
    topics = (knowledge.topic_by_id.get(topic) for each in summary.exchanges for topic in each.topics)
    return map(_entry_written, (*terms, *topics))


def knowledge_written(knowledge: Knowledge) -> Iterator[str]:
    """All that editors keep."""
    entries = (*knowledge.glossary, *knowledge.general, *knowledge.topics, *knowledge.factions, *knowledge.dossiers)
    yield from (f"{type(entry).__name__} {entry.model_dump_json()}" for entry in entries)
    yield repr(knowledge.missing)
    yield repr(knowledge.publisher)
    yield Touching(knowledge).everywhere


def surroundings_written(around: Surroundings) -> str:
    """All that pages show of other consultations and of the site, in an order that follows from it."""
    return _text_of({name: value for name, value in _values_of(around).items() if name != "knowledge"})


def _values_of(value: Surroundings | MentionedBy) -> dict[str, object]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _text_of(value: object) -> str:
    """A value as text, which differs where it does; what many consultations show is written once."""
    if isinstance(value, Neighbour):
        return value.written
    if isinstance(value, MentionedBy):
        value = _values_of(value)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name!r}: {_text_of(value[name])}' for name in sorted(value))}}}"
    return f"({', '.join(map(_text_of, value))})" if isinstance(value, tuple) else repr(value)


@lru_cache(maxsize=_ENTRIES)
def _entry_written(entry: GlossaryTerm | Topic | None) -> str:
    return entry.model_dump_json() if entry else ""


@cache
def whole_program_version() -> str:
    """A digest that differs between two states of the program, its templates and all it stands on."""
    digest = sha256(program_version().encode())
    for path in sorted(_PROGRAM.rglob("*")):
        if path.is_file() and path.suffix not in {".pyc", ".part"} and "__pycache__" not in path.parts:
            digest.update(path.relative_to(_PROGRAM).as_posix().encode() + b"\0")
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def digest_of(parts: Iterable[str]) -> str:
    """A digest of texts in their order."""
    return sha256("\0".join(parts).encode("utf-8", errors="surrogatepass")).hexdigest()
