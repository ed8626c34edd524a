"""Telephone numbers, addresses, rooms and citizen service numbers: in letterheads, and the same ones elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from generator.grammar.privacy.contact_sentences import person_sent_to
from generator.grammar.privacy.mail_addresses import broken_addresses, mail_addresses, spelled_out
from generator.grammar.privacy.telephones import (
    announced_telephones,
    citizen_numbers,
    is_sign,
    room,
    subscriber,
    telephones,
)
from generator.messages.message import Message, say
from generator.model.text import SourceText, Span

TELEPHONE = say("a telephone number")
EMAIL = say("an e-mail address")
NAME = say("the name of an official")
ROOM = say("a room number")
CITIZEN = say("a citizen's number")
# The most characters of a number or an address over two lines, and of the space in it.
LONGEST_OVER_LINES = 4000


@dataclass(frozen=True)
class ContactData:
    """Words that lead to a person or a desk: a span of a text, and the kind of data."""

    span: Span
    what: Message


def numbers_and_addresses(
    source: SourceText, inside: Set[int], everywhere: Sequence[ContactData]
) -> tuple[ContactData, ...]:
    """Contact data in the lines of letterheads (`inside`), and elsewhere where its surroundings prove it.

    Elsewhere these are lines with only a sign such as `T` and a number, sentences that send readers to an official, and
    citizen service numbers. `source` is folded, and `everywhere` are all numbers and addresses in it.
    """
    found = (*_in_lines(source, inside, everywhere), *_announced(source, inside), *_in_sentences(source, everywhere))
    return tuple(dict.fromkeys(found))


def all_numbers(source: SourceText) -> tuple[ContactData, ...]:
    """All telephone numbers and addresses in the text."""
    addresses = (ContactData(span, EMAIL) for span in mail_addresses(source.text))
    return (*addresses, *(ContactData(span, TELEPHONE) for span in telephones(source.text)))


def same_elsewhere(
    source: SourceText, found: Sequence[ContactData], everywhere: Sequence[ContactData]
) -> Iterator[ContactData]:
    """Other occurrences of the same addresses and numbers, however they are written, among those `everywhere`."""
    known = {_known_by(source, data) for data in found}
    for data in everywhere if known else ():
        if _known_by(source, data) in known:
            yield data


def addresses_with(source: SourceText, words: Sequence[str]) -> Iterator[ContactData]:
    """The addresses that have one of these words (small letters without marks) before their at-sign."""
    for span in mail_addresses(source.text) if words else ():
        before = spelled_out(source.slice(span)).partition("@")[0]
        letters = "".join(filter(str.isalpha, before))
        if any(word in letters for word in words):
            yield ContactData(span, EMAIL)


def _in_lines(source: SourceText, inside: Set[int], everywhere: Sequence[ContactData]) -> Iterator[ContactData]:
    """The data in letterheads, also over two lines, and on lines that hold nothing else."""
    for data in everywhere:
        first, last = source.line_at(data.span.start), source.line_at(data.span.end - 1)
        if {first.number, last.number} <= inside or (first == last and _is_alone(source, first.span, data.span)):
            yield data


def _is_alone(source: SourceText, line: Span, span: Span) -> bool:
    """Whether a line holds only a sign and the number or address that it announces."""
    before, behind = source.text[line.start : span.start], source.text[span.end : line.end]
    return not behind.strip() and is_sign(before.strip())


def _announced(source: SourceText, inside: Set[int]) -> Iterator[ContactData]:
    """The numbers and rooms that letterheads announce, also when continued on the next line."""
    for line in source.lines:
        if line.number in inside:
            text = source.slice(line.span)
            found = [*((span, TELEPHONE) for span in announced_telephones(text)), (room(text), ROOM)]
            yield from (ContactData(_shifted(span, line.span.start), what) for span, what in found if span)
    # What begins in them may go on a line or two, and is no longer than this.
    last = max(inside, default=0)
    ends = next((line.span.end for line in reversed(source.lines) if line.number <= last), 0)
    text = source.text[: ends + LONGEST_OVER_LINES] if inside else ""
    over = ((broken_addresses(text), EMAIL), (announced_telephones(text), TELEPHONE))
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
    """The key by which equal data is recognised: the digits of a number, the plain form of an address."""
    written = source.slice(data.span)
    reads = {TELEPHONE: subscriber, EMAIL: spelled_out}.get(data.what)
    return data.what, reads(written) if reads else " ".join(written.split())
