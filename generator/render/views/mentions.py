"""What consultations say of a document, as pages list it: where, in which words, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.grammar.references import address_of
from generator.grammar.sentences.shortening import shortened
from generator.model.direction import isolated
from generator.model.identifiers import consultation_path, document_anchor, full_text_path
from generator.render.summaries.archive import Archive, MentionedBy
from generator.render.summaries.document_pages import NAMED, SHOWN, Mentioned, MentionedDocument
from generator.render.summaries.shelves import Shelf
from generator.render.summaries.summary import MentionSummary, Neighbour, Quoted, Summary
from generator.render.views.page_context import PageContext
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.document_names import act_name, document_name, reading
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import Markdown

# Of one consultation, the first places are quoted, and the others linked.
QUOTED = 3
LONGEST_TITLE = 80


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


def document_entry(here: PagePlace, archive: Archive, document: MentionedDocument) -> DocumentEntry:
    """A document with its mentions, of which there is at least one, as the page `here` lists it."""
    identifier, found = document.id, document.mentioned
    there = archive.of_document.get(identifier)
    about = there.neighbour if there else None
    places = [place for mentioned in found for place in mentioned.places]
    further = found[SHOWN:]
    rest = len(further) - NAMED
    name = _name(document)
    return DocumentEntry(
        document_anchor(identifier),
        name,
        identifier,
        _official(identifier),
        act_name(identifier) or name,
        all(place.is_derived for place in places),
        _overview(here, about) if about else None,
        tuple(_overview(here, each.by.neighbour) for each in further if identifier in each.by.front.documents),
        tuple(_overview(here, each.neighbour) for each in archive.answered_in(there)) if there else (),
        tuple(_mentioning(here, _by(each, identifier), about) for each in found[:SHOWN]),
        tuple(_overview(here, each.by.neighbour) for each in further[:NAMED]),
        f"En in {wording.count(rest, 'ander overleg', 'andere overleggen')}." if rest > 0 else "",
    )


def name_of_shelf(shelf: Shelf[MentionedDocument]) -> str:
    """What documents that share a page are called: the first and the last of them."""
    first, last = _name(shelf.items[0]), _name(shelf.items[-1])
    return first if first == last else f"{first} – {_without_shared_words(first, last)}"


def _without_shared_words(first: str, last: str) -> str:
    """The last name without the words that it shares with the first, where a number or letter is left: `nr. 864`."""
    words = last.split(" ")
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, first.split(" "), strict=False)))
    rest = words[shared:]
    is_number = bool(rest) and (rest[0][0].isdigit() or rest[0] == "nr." or (rest[0].isupper() and len(rest) == 1))
    return " ".join(rest) if is_number else last


def _name(document: MentionedDocument) -> str:
    return document_name(document.id, document.mentioned[0].places[0].written)


def _by(mentioned: Mentioned, identifier: str) -> MentionedBy:
    return MentionedBy(mentioned.by.neighbour, identifier in mentioned.by.front.documents, mentioned.places)


def _official(identifier: str) -> NamedLink | None:
    address = address_of(identifier)
    return NamedLink(reading(identifier, address), to_outside(address)) if address else None


def _mentioning(here: PagePlace, found: MentionedBy, about: Neighbour | None) -> Mentioning:
    """What one consultation says of a document, each place once; `about` is that document where it is on this site."""
    places = list({place.anchor: place for place in reversed(found.places)}.items())[::-1]
    title = _title(found.by)
    return Mentioning(
        tuple(_place(here, found.by, place, about) for _, place in places[:QUOTED]),
        tuple(NamedLink(place.place or title, _address(here, found.by, place)) for _, place in places[QUOTED:]),
        found.is_about,
    )


def announcing(here: PagePlace, of: Summary) -> Mentioning:
    """Where a consultation says that a further round of questions comes, as the page `here` shows it."""
    return _mentioning(here, MentionedBy(of.neighbour, is_about=False, places=of.rounds), None)


def referring(context: PageContext, about: Neighbour) -> Iterator[Mentioning]:
    """What each other consultation says of this one, as the page of `context` lists it."""
    return (_mentioning(context, found, about) for found in context.around.mentioned_by)


def leading_to(context: PageContext, about: Neighbour) -> Mapping[str, Sequence[NamedLink]]:
    """The places in other consultations that name a question or answer of this one, by the id of that."""
    found: dict[str, dict[Markdown, NamedLink]] = defaultdict(dict)
    for mentioned in context.around.mentioned_by:
        for place in mentioned.places:
            if turn := about.turn(place.named):
                name = f"{place.place or 'de tekst'} van {isolated(_title(mentioned.by))}"
                address = _address(context, mentioned.by, place)
                found[turn.id].setdefault(address, NamedLink(name, address))
    return {turn: tuple(links.values()) for turn, links in found.items()}


def _title(of: Neighbour) -> str:
    """The title, cut where it is as long as that of many a bill."""
    shown = shortened(of.short_title, LONGEST_TITLE)
    return of.short_title if shown == of.short_title else f"{shown} …"


def _overview(here: PagePlace, of: Neighbour) -> NamedLink:
    return NamedLink(_title(of), here.link(consultation_path(of.id)))


def _place(here: PagePlace, by: Neighbour, place: MentionSummary, about: Neighbour | None) -> Place:
    name = ", ".join(filter(None, (isolated(_title(by)), place.where)))
    turn = about.turn(place.named) if about else None
    leads_to = NamedLink(turn.name, here.link(full_text_path(about.id), turn.id)) if about and turn else None
    return Place(NamedLink(name, _address(here, by, place)), place.is_derived, leads_to, place.quote, place.calling)


def _address(here: PagePlace, by: Neighbour, place: MentionSummary) -> Markdown:
    return here.link(full_text_path(by.id), place.anchor)
