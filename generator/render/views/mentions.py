"""What consultations say of a document, as pages list it: where, in which words, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.grammar.references import address_of
from generator.grammar.sentences.quoted_sentences import says_more, words_around
from generator.grammar.sentences.shortening import shortened
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Question
from generator.model.direction import isolated
from generator.model.identifiers import (
    consultation_path,
    document_anchor,
    full_text_path,
    note_anchor,
    section_anchor,
)
from generator.model.library import Library, Record
from generator.model.mentions import Mention, published_as
from generator.model.text import Span
from generator.render.views.page_context import PageContext
from generator.render.views.relations import answered_in, turn_meant
from generator.render.writing import wording
from generator.render.writing.document_names import act_name, document_name, reading
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import short_title

# Of a document that many mention, the newest consultations are shown with what they say, and further ones by name.
CONSULTATIONS_SHOWN = 10
CONSULTATIONS_NAMED = 100
# Of one consultation, the first places are quoted, and the others linked.
QUOTED = 3
LONGEST_TITLE = 80

NAMES_NOTHING = frozenset({BlockKind.TABLE, BlockKind.HEADING, BlockKind.LABEL})
"""Blocks that are not quoted: their words make no sentence."""


@dataclass(frozen=True)
class Quoted:
    """Official words; `goes_before` and `goes_on` show that their sentence begins before or goes on behind them."""

    words: Markdown
    goes_before: bool
    goes_on: bool


@dataclass(frozen=True)
class Place:
    """A place where a document is mentioned, and the words there; None where they say nothing about it.

    Of a note that only names the document, `calling` is the sentence that calls the note. `leads_to` is the question or
    answer of the document that the words name.
    """

    link: NamedLink
    is_derived: bool
    leads_to: NamedLink | None
    quote: Quoted | None = None
    calling: Quoted | None = None


@dataclass(frozen=True)
class Mentioning:
    """A consultation that mentions a document: the first places with their words, and the others.

    `is_about` shows that the consultation discusses the document.
    """

    places: tuple[Place, ...]
    others: tuple[NamedLink, ...]
    is_about: bool


@dataclass(frozen=True)
class DocumentEntry:
    """A document in a list of documents.

    `official` leads to its official page, if one is known, and `of` says of what it is a part, or else what it is.
    `is_derived` shows that a rule of ours completed the reference in each place. `here` is its page on this site,
    `answered_in` the consultations that answer it. `more` are further consultations that mention it, `rest` says how
    many there are beside these, and `discussed_in` are those of them all that are about it.
    """

    anchor: str
    name: str
    id: str
    official: NamedLink | None
    of: str
    is_derived: bool
    here: NamedLink | None
    discussed_in: tuple[NamedLink, ...]
    answered_in: tuple[NamedLink, ...]
    mentioned: tuple[Mentioning, ...]
    more: tuple[NamedLink, ...]
    rest: str

    @property
    def number_more(self) -> str:
        """How many further consultations are listed: `3 andere overleggen`."""
        return wording.count(len(self.more), "ander overleg", "andere overleggen")


def document_entry(context: PageContext, identifier: str, found: Sequence[Mention]) -> DocumentEntry:
    """A document with its mentions, of which there is at least one, as the page of `context` lists it."""
    library = context.library
    by_consultation = _by_consultation(found)
    records = [library.record_by_id[consultation] for consultation in by_consultation]
    here = library.record_of_document.get(identifier)
    written = records[0].consultation.text(found[0].block)[found[0].span.start : found[0].span.end]
    further = records[CONSULTATIONS_SHOWN:]
    rest = len(further) - CONSULTATIONS_NAMED
    name = document_name(identifier, " ".join(written.split()))
    return DocumentEntry(
        document_anchor(identifier),
        name,
        identifier,
        _official(identifier),
        act_name(identifier) or name,
        all(mention.is_derived for mention in found),
        _overview(context, here) if here else None,
        tuple(_overview(context, each) for each in further if _is_about(each, identifier)),
        tuple(_overview(context, record) for record in answered_in(library, here)) if here else (),
        tuple(
            mentioning(context, record, by_consultation[record.consultation.id], here)
            for record in records[:CONSULTATIONS_SHOWN]
        ),
        tuple(_overview(context, record) for record in further[:CONSULTATIONS_NAMED]),
        f"En in {wording.count(rest, 'ander overleg', 'andere overleggen')}." if rest > 0 else "",
    )


def _is_about(record: Record, identifier: str) -> bool:
    return identifier in record.consultation.front.documents


def _official(identifier: str) -> NamedLink | None:
    address = address_of(identifier)
    return NamedLink(reading(identifier, address), to_outside(address)) if address else None


def mentioning(
    context: PageContext, record: Record, found: Sequence[Mention], about: Record | None = None
) -> Mentioning:
    """What one consultation says of a document, each place once; `about` is that document where it is on this site."""
    places = list({_address(context, record, mention): mention for mention in reversed(found)}.items())[::-1]
    title = _title(record)
    return Mentioning(
        tuple(_place(context, record, mention, about) for _, mention in places[:QUOTED]),
        tuple(NamedLink(place_name(mention) or title, address) for address, mention in places[QUOTED:]),
        _is_about(record, found[0].document),
    )


def referring(context: PageContext, record: Record) -> Iterator[Mentioning]:
    """What each other consultation says of this one, as the page of `context` lists it."""
    for consultation, mentions in _by_consultation(_mentions_of(context.library, record)).items():
        yield mentioning(context, context.library.record_by_id[consultation], mentions, about=record)


def _mentions_of(library: Library, record: Record) -> Sequence[Mention]:
    """Where others mention a consultation by the ids that it alone has."""
    ids = (i for i in published_as(record.consultation.front) if library.record_of_document.get(i) is record)
    return [mention for each in ids for mention in library.mentions.get(each, ())]


def leading_to(context: PageContext, record: Record) -> Mapping[str, Sequence[NamedLink]]:
    """The places in other consultations that name a question or answer of this one, by the id of that."""
    found: dict[str, dict[Markdown, NamedLink]] = defaultdict(dict)
    for mention in _mentions_of(context.library, record):
        there = context.library.record_by_id[mention.consultation]
        if turn := turn_meant(there, mention.block, mention.span, mention.document, record):
            name = f"{place_name(mention) or 'de tekst'} van {isolated(_title(there))}"
            address = _address(context, there, mention)
            found[turn.id].setdefault(address, NamedLink(name, address))
    return {turn: tuple(links.values()) for turn, links in found.items()}


def place_name(mention: Mention) -> str:
    """`vraag 10`, `noot bij antwoord 8`, `noot`; empty for other words outside questions and answers."""
    turn = turn_name(mention.turn) if mention.turn else ""
    if mention.note is None:
        return turn
    return f"noot bij {turn}" if turn else "noot"


def turn_name(turn: Question | Answer) -> str:
    """`vraag 8`, `antwoord 8`."""
    return f"{'vraag' if isinstance(turn, Question) else 'antwoord'} {turn.number}"


def _by_consultation(found: Sequence[Mention]) -> Mapping[str, Sequence[Mention]]:
    by_consultation: dict[str, list[Mention]] = defaultdict(list)
    for mention in found:
        by_consultation[mention.consultation].append(mention)
    return by_consultation


def _title(record: Record) -> str:
    """The title, cut where it is as long as that of many a bill."""
    title = short_title(record)
    shown = shortened(title, LONGEST_TITLE)
    return title if shown == title else f"{shown} …"


def _overview(context: PageContext, record: Record) -> NamedLink:
    return NamedLink(_title(record), context.link(consultation_path(record.consultation.id)))


def _place(context: PageContext, record: Record, mention: Mention, about: Record | None) -> Place:
    name = ", ".join(filter(None, (isolated(_title(record)), _where(record, mention))))
    own, says_something = _quoted(context, record, mention.block, mention.span)
    calling = None if says_something else _calling(context, record, mention)
    return Place(
        NamedLink(name, _address(context, record, mention)),
        mention.is_derived,
        _leads_to(context, record, mention, about) if about else None,
        own if says_something or calling or _is_in_front(record, mention) else None,
        calling,
    )


def _where(record: Record, mention: Mention) -> str:
    return place_name(mention) or ("aan het begin van het document" if _is_in_front(record, mention) else "")


def _is_in_front(record: Record, mention: Mention) -> bool:
    """Whether the words stand before the first section, such as in the head of a document."""
    consultation = record.consultation
    is_outside = mention.turn is None and mention.note is None
    return is_outside and bool(consultation.sections) and mention.block < consultation.first_body_block


def _quoted(context: PageContext, record: Record, block: int, words: Span) -> tuple[Quoted | None, bool]:
    """The sentence that holds these words, if they stand in one, and whether it says more than they."""
    text, kind = record.consultation.joined(block).text, record.consultation.blocks[block].kind
    if kind in NAMES_NOTHING:
        return None, False
    around = words_around(text, words, is_note=kind is BlockKind.NOTE)
    quoted = Quoted(context.quoted(record, block, around.span), around.goes_before, around.goes_on)
    return quoted, says_more(text, around.span, words)


def _calling(context: PageContext, record: Record, mention: Mention) -> Quoted | None:
    """The sentence that calls the note in which a document is mentioned."""
    if not mention.note or not mention.note.marks:
        return None
    mark = mention.note.marks[0]
    at = record.consultation.joined(mark.block).position(mark.span.start)
    quoted, says_something = _quoted(context, record, mark.block, Span(max(0, at - 1), at))
    return quoted if says_something else None


def _leads_to(context: PageContext, record: Record, mention: Mention, about: Record) -> NamedLink | None:
    turn = turn_meant(record, mention.block, mention.span, mention.document, about)
    return NamedLink(turn_name(turn), context.link(full_text_path(about.consultation.id), turn.id)) if turn else None


def _address(context: PageContext, record: Record, mention: Mention) -> Markdown:
    return context.link(full_text_path(record.consultation.id), _anchor(record, mention))


def _anchor(record: Record, mention: Mention) -> str:
    """The nearest anchor on the full text; empty for the page as a whole."""
    if mention.note:
        return note_anchor(mention.note.number)
    if mention.turn:
        return mention.turn.id
    sections = (each for each in record.consultation.sections if mention.block in each.introduction)
    return next((section_anchor(each.slug) for each in sections if each.heading is not None), "")
