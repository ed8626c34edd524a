"""Which ministry promises: by the sentence itself, by the signature, by the line over the answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.remembered import remembered, remembered_for
from generator.grammar.commitments.in_text import promising_office
from generator.grammar.offices.addressees import names_office
from generator.grammar.people.same_person import surname_of
from generator.grammar.questions.answering_offices import (
    AnsweringOffices,
    answering_offices,
    answering_people,
    others_on_behalf,
)
from generator.knowledge.shipped.official_lists import ministries, ministry_ways
from generator.model.block import BlockKind
from generator.model.commitment import Commitment
from generator.model.consultation import Consultation, FrontMatter, Signatory, exchange_blocks
from generator.model.identifiers import slug
from generator.model.library import Record
from generator.render.summaries.summary import Promisers


def promisers(record: Record, made: Commitment) -> Promisers:
    """The ministries of a commitment: named by its sentence, else by who signs or answers, else by who was asked."""
    consultation = record.consultation
    if office := promising_office(made.sentence):
        return Promisers(ministries_in(office))
    announced = announced_before(consultation, made.block)
    signed = ministries_in(" en ".join(each.role for each in consultation.front.signatories))
    answering = signed or ministries_in(announced.by if announced else "")
    if not answering:
        return Promisers(ministries_in(consultation.front.addressee or ""), is_only_asked=True)
    others = ministries_in(announced.on_behalf if announced else "") or (_on_behalf(consultation) if signed else ())
    return Promisers(answering, tuple(name for name in others if name not in answering))


@remembered_for
def answering_ministries(consultation: Consultation) -> Promisers:
    """The ministries that answer a consultation: named by who signs, or over the answers, else by who was asked."""
    signed = ministries_in(" en ".join(each.role for each in consultation.front.signatories))
    announced = list(every_announced(consultation))
    answering = signed or ministries_in(" en ".join(each.by for each in announced))
    if not answering:
        return Promisers(ministries_in(consultation.front.addressee or ""), is_only_asked=True)
    named = ministries_in(" en ".join(each.on_behalf for each in announced))
    others = named or (_on_behalf(consultation) if signed else ())
    return Promisers(answering, tuple(name for name in others if name not in answering))


def concerned_ministries(front: FrontMatter, answering: Promisers) -> tuple[str, ...]:
    """The ministries that answer a consultation, and those to which it is put: another may answer for these."""
    asked = ministries_in(front.addressee or "")
    return tuple(dict.fromkeys((*answering.ministries, *answering.on_behalf_of, *asked)))


def answering_for_government(consultation: Consultation) -> tuple[Signatory, ...]:
    """Who signs for the government, and who is named over the answers: each with the office as written.

    Without those whose surname has no letter or digit of an address: they have no page.
    """
    signed = [each for each in consultation.front.signatories if names_office(each.role)]
    surnames = {surname_of(each.name).casefold() for each in signed}
    announced = (
        Signatory(person.name, person.role)
        for each in every_announced(consultation)
        for person in answering_people(each)
        if surname_of(person.name).casefold() not in surnames
    )
    return tuple(each for each in dict.fromkeys((*signed, *announced)) if slug(surname_of(each.name)))


def every_announced(consultation: Consultation) -> Iterator[AnsweringOffices]:
    """What lines over answers say of who answers."""
    return filter(None, (answering_offices(text) for _, text in _around(consultation)))


def announced_before(consultation: Consultation, block: int) -> AnsweringOffices | None:
    """What the last line before a block says of who answers."""
    before = (answering_offices(text) for index, text in _around(consultation) if index < block)
    return next(filter(None, reversed(tuple(before))), None)


def _on_behalf(consultation: Consultation) -> tuple[str, ...]:
    """On whose behalf the letter before the questions says to be written too."""
    letter = (others_on_behalf(text) for index, text in _around(consultation) if index < consultation.first_body_block)
    return ministries_in(" en ".join(filter(None, letter)))


def _around(consultation: Consultation) -> Iterator[tuple[int, str]]:
    """The blocks that are no part of a question or an answer, as they read."""
    held = {block for exchange in consultation.exchanges for block in exchange_blocks(exchange)}
    for block in consultation.blocks:
        if block.index not in held and block.kind is not BlockKind.FURNITURE:
            yield block.index, consultation.legible(block.index)


@remembered
def ministries_in(text: str) -> tuple[str, ...]:
    """The official names of the ministries in a text, in its order, each once; none that is a part of a longer one.

    An abbreviation (`VWS`) counts as the name that it stands for.
    """
    found: dict[int, str] = {}
    for ways in ministry_ways():
        for short in ways[1:]:
            if at := re.search(rf"(?<![\w&]){re.escape(short)}(?![\w&])", text):
                found[at.start()] = ways[0]
    left = text.casefold()
    for name in sorted(ministries(), key=len, reverse=True):
        at_name = left.find(name.casefold())
        if at_name >= 0:
            found[at_name] = name
            left = left.replace(name.casefold(), " " * len(name))
    return tuple(dict.fromkeys(found[at] for at in sorted(found)))
