"""Telephone numbers, addresses, rooms and numbers of citizens: in letterheads, and the same elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
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
    found = (*_in_lines(source, inside), *_over_lines(source, inside), *_in_sentences(source))
    return tuple(dict.fromkeys(found))


def same_elsewhere(source: SourceText, found: Sequence[ContactData]) -> Iterator[ContactData]:
    """Other places of the same addresses and numbers, however they are written."""
    known = {_known_by(source, data) for data in found}
    for data in _all(source.text) if known else ():
        if _known_by(source, data) in known:
            yield data


def addresses_with(source: SourceText, words: Sequence[str]) -> Iterator[ContactData]:
    """The addresses that hold one of these words, which are in small letters without marks, before their at-sign."""
    for span in mail_addresses(source.text) if words else ():
        before = spelled_out(source.slice(span)).partition("@")[0]
        letters = "".join(filter(str.isalpha, before))
        if any(word in letters for word in words):
            yield ContactData(span, EMAIL)


def _in_lines(source: SourceText, inside: Set[int]) -> Iterator[ContactData]:
    for line in source.lines:
        text = source.slice(line.span)
        held = list(_all(text))
        is_inside = line.number in inside
        if is_inside or _is_nothing_else(text, held):
            yield from _shifted(held, line.span.start)
        if is_inside and text.strip():
            yield from _shifted((ContactData(span, TELEPHONE) for span in announced_telephones(text)), line.span.start)
            yield from _shifted((ContactData(span, ROOM) for span in (room(text),) if span), line.span.start)


def _over_lines(source: SourceText, inside: Set[int]) -> Iterator[ContactData]:
    """Numbers and addresses in letterheads that go on in the next line."""
    held = (
        *(ContactData(span, EMAIL) for span in broken_addresses(source.text)),
        *(ContactData(span, TELEPHONE) for span in (*telephones(source.text), *announced_telephones(source.text))),
    )
    for data in held:
        lines = {source.line_at(data.span.start).number, source.line_at(data.span.end).number}
        if len(lines) > 1 and lines <= inside:
            yield data


def _in_sentences(source: SourceText) -> Iterator[ContactData]:
    yield from (ContactData(span, CITIZEN) for span in citizen_numbers(source.text))
    for data in _all(source.text):
        if name := person_sent_to(source.text, data.span):
            yield data
            yield ContactData(name, NAME)


def _all(text: str) -> Iterator[ContactData]:
    yield from (ContactData(span, EMAIL) for span in mail_addresses(text))
    yield from (ContactData(span, TELEPHONE) for span in telephones(text))


def _shifted(found: Iterable[ContactData], by: int) -> Iterator[ContactData]:
    for data in found:
        yield ContactData(Span(data.span.start + by, data.span.end + by), data.what)


def _is_nothing_else(text: str, held: Sequence[ContactData]) -> bool:
    """Whether a line is a sign and what it announces, and nothing else."""
    if len(held) != 1:
        return False
    span = held[0].span
    return not text[span.end :].strip() and is_sign(text[: span.start].strip())


def _known_by(source: SourceText, data: ContactData) -> tuple[str, str]:
    """What two places of the same have in common: of a number its digits, of an address how programs write it."""
    written = source.slice(data.span)
    reads = {TELEPHONE: subscriber, EMAIL: spelled_out}.get(data.what)
    return data.what, reads(written) if reads else " ".join(written.split())
