"""Telephone numbers, addresses, rooms and numbers of citizens: in letterheads, and the same elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from generator.grammar.contact_sentences import person_sent_to
from generator.grammar.mail_addresses import broken_addresses, mail_addresses, spelled_out
from generator.grammar.telephones import (
    announced_telephones,
    citizen_numbers,
    is_sign,
    room,
    subscriber,
    telephones,
)
from generator.model.text import SourceText, Span

TELEPHONE = "a telephone number"
EMAIL = "an e-mail address"
NAME = "the name of an official"
ROOM = "a room number"
CITIZEN = "a citizen's number"


@dataclass(frozen=True)
class ContactData:
    """Words that lead to a person or a desk: a stretch of a text, and what they are."""

    span: Span
    what: str


def numbers_and_addresses(source: SourceText, inside: Set[int]) -> tuple[ContactData, ...]:
    """What stands in the lines of letterheads (`inside`), or is told elsewhere by what stands around it.

    Elsewhere those are lines that hold nothing but a sign such as `T` and a number, sentences that send readers to an
    official, and numbers of citizens. `source` is folded.
    """
    everywhere = all_numbers(source)
    found = (*_in_lines(source, inside, everywhere), *_announced(source, inside), *_in_sentences(source, everywhere))
    return tuple(dict.fromkeys(found))


def all_numbers(source: SourceText) -> tuple[ContactData, ...]:
    """All telephone numbers and addresses, wherever they stand."""
    addresses = (ContactData(span, EMAIL) for span in mail_addresses(source.text))
    return (*addresses, *(ContactData(span, TELEPHONE) for span in telephones(source.text)))


def same_elsewhere(source: SourceText, found: Sequence[ContactData]) -> Iterator[ContactData]:
    """Other places of the same addresses and numbers, however they are written."""
    known = {_known_by(source, data) for data in found}
    for data in all_numbers(source) if known else ():
        if _known_by(source, data) in known:
            yield data


def addresses_with(source: SourceText, words: Sequence[str]) -> Iterator[ContactData]:
    """The addresses that hold one of these words, which are in small letters without marks, before their at-sign."""
    for span in mail_addresses(source.text) if words else ():
        before = spelled_out(source.slice(span)).partition("@")[0]
        letters = "".join(filter(str.isalpha, before))
        if any(word in letters for word in words):
            yield ContactData(span, EMAIL)


def _in_lines(source: SourceText, inside: Set[int], everywhere: Sequence[ContactData]) -> Iterator[ContactData]:
    """Those in letterheads, over two of their lines too, and those on lines of nothing else."""
    for data in everywhere:
        first, last = source.line_at(data.span.start), source.line_at(data.span.end - 1)
        if {first.number, last.number} <= inside or (first == last and _is_alone(source, first.span, data.span)):
            yield data


def _is_alone(source: SourceText, line: Span, span: Span) -> bool:
    """Whether a line is a sign and what it announces, and nothing else."""
    before, behind = source.text[line.start : span.start], source.text[span.end : line.end]
    return not behind.strip() and is_sign(before.strip())


def _announced(source: SourceText, inside: Set[int]) -> Iterator[ContactData]:
    """What letterheads announce as a number or room, and what goes on in their next line."""
    for line in source.lines:
        if line.number in inside:
            text = source.slice(line.span)
            found = [*((span, TELEPHONE) for span in announced_telephones(text)), (room(text), ROOM)]
            yield from (ContactData(_shifted(span, line.span.start), what) for span, what in found if span)
    over = ((broken_addresses(source.text), EMAIL), (announced_telephones(source.text), TELEPHONE))
    for spans, what in over if inside else ():
        for span in spans:
            lines = {source.line_at(span.start).number, source.line_at(span.end).number}
            if len(lines) > 1 and lines <= inside:
                yield ContactData(span, what)


def _in_sentences(source: SourceText, everywhere: Sequence[ContactData]) -> Iterator[ContactData]:
    yield from (ContactData(span, CITIZEN) for span in citizen_numbers(source.text))
    for data in everywhere:
        if name := person_sent_to(source.text, data.span):
            yield data
            yield ContactData(name, NAME)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _known_by(source: SourceText, data: ContactData) -> tuple[str, str]:
    """What two places of the same have in common: of a number its digits, of an address how programs write it."""
    written = source.slice(data.span)
    reads = {TELEPHONE: subscriber, EMAIL: spelled_out}.get(data.what)
    return data.what, reads(written) if reads else " ".join(written.split())
