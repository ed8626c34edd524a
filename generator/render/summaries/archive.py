"""The archive: the summaries of all consultations, and what they say of each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.model import document_kinds as kinds
from generator.model.consultation import FrontMatter
from generator.model.document_kinds import EXPLAINED_AS
from generator.model.identifiers import COMMITMENTS
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.welcome import PLAIN_WELCOME, Welcome
from generator.render.summaries.document_pages import (
    Mentioned,
    MentionedDocument,
    first_page_of,
    shelves_of_documents,
)
from generator.render.summaries.missing import missing_from
from generator.render.summaries.missing_index import MissingIndex
from generator.render.summaries.sentence_index import SentenceIndex, sentence_index
from generator.render.summaries.shared_sentences import SharedSentence, shared
from generator.render.summaries.shelves import Shelf, by_day, shelved
from generator.render.summaries.summary import CommitmentSummary, MentionSummary, Neighbour, Summary

_ANSWERED_BY = {
    kinds.INBRENG: {kinds.VERSLAG},
    kinds.LIST_OF_QUESTIONS: {kinds.LIST, kinds.REPORT_LIST},
    kinds.QUESTIONS: kinds.ANSWERS_TO_MEMBERS,
    kinds.BILL_REPORT: {kinds.NOTE_ON_REPORT},
    kinds.PRELIMINARY: {kinds.MEMORANDUM},
    kinds.FURTHER_PRELIMINARY: {kinds.FURTHER_MEMORANDUM},
}


@dataclass(frozen=True)
class MentionedBy:
    """The places where another consultation mentions this one, in the order of its text."""

    by: Neighbour
    is_about: bool
    places: tuple[MentionSummary, ...]


@dataclass(frozen=True)
class Surroundings:
    """What the pages of one consultation show of the others, and of the site.

    `documents` are the consultations that its references lead to, by the id that they use; `elsewhere` are the pages
    that list the documents which other consultations mention too, by the ids of these. `commitments` are the pages that
    list its commitments, by their anchors, where this is not the first of all. `sentences` are those that
    others have too, by their numbers.

    `site_url` is the public address of the site (with a slash at the end), None where none is set, `site_name` what the
    site calls itself.
    """

    knowledge: Knowledge
    site_url: str | None = None
    site_name: str = ""
    documents: Mapping[str, Neighbour] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    mentioned_by: tuple[MentionedBy, ...] = ()
    answer_to: tuple[Neighbour, ...] = ()
    answered_in: tuple[Neighbour, ...] = ()
    commitments: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[int, SharedSentence] = field(default_factory=dict)


@dataclass(frozen=True)
class Archive:
    """All consultations, newest first, and the knowledge that editors keep.

    `site_url` is the only source of absolute addresses (with a slash at the end); None where none is set.
    `site_name` is what the site calls itself, empty where that is not known, `welcome` what its home page says.
    """

    summaries: tuple[Summary, ...]
    knowledge: Knowledge
    site_url: str | None = None
    site_name: str = ""
    welcome: Welcome = PLAIN_WELCOME

    @cached_property
    def of_document(self) -> Mapping[str, Summary]:
        """The consultations by the id under which others refer to them, where only one has it."""
        found: dict[str, list[Summary]] = defaultdict(list)
        for summary in self.summaries:
            for identifier in summary.published_as:
                found[identifier].append(summary)
        return {identifier: one[0] for identifier, one in found.items() if len(one) == 1}

    @cached_property
    def mentions(self) -> Mapping[str, Sequence[Mentioned]]:
        """Where consultations refer to each document, by its id: in the order of the consultations."""
        found: dict[str, list[Mentioned]] = defaultdict(list)
        for summary in self.summaries:
            here: dict[str, list[MentionSummary]] = defaultdict(list)
            for mention in summary.mentions:
                here[mention.document].append(mention)
            for document, places in here.items():
                found[document].append(Mentioned(summary, tuple(places)))
        return dict(found)

    @cached_property
    def documents(self) -> Mapping[str, Shelf[MentionedDocument]]:
        """The documents that consultations mention, by the path of the first page of their dossier or group."""
        return shelves_of_documents(self.mentions)

    def page_of_document(self, identifier: str) -> str:
        """The path of the page that lists a document."""
        return self._pages_of_documents.get(identifier) or first_page_of(identifier)

    @cached_property
    def _pages_of_documents(self) -> Mapping[str, str]:
        """Of documents that are not listed on the first page of their dossier or group."""
        return {
            each.id: shelf.path(base)
            for base, first in self.documents.items()
            for shelf in first.below()
            if not shelf.parts
            for each in shelf.items
        }

    @cached_property
    def missing(self) -> MissingIndex:
        """What it lacks as far as its references show."""
        asked = (each for each in self.summaries if each.front.kind in kinds.WITHOUT_ANSWERS)
        answered = (each.id for each in asked if self._may_be_answered(each))
        return MissingIndex(missing_from(self.summaries, self.mentions, answered, self.knowledge.missing))

    @cached_property
    def commitments(self) -> Shelf[tuple[Summary, CommitmentSummary]]:
        """All commitments, those of the newest consultation first."""
        made = [(summary, each) for summary in self.summaries for each in summary.commitments]
        return shelved(made, _size_of_commitment, by_day(lambda pair: pair[0].front.dates.latest))

    def _may_be_answered(self, asked: Summary) -> bool:
        """Whether another consultation answers one, or has answers and a sentence of it, or names it at its head."""
        if self.answered_in(asked):
            return True
        named = (each for identifier in asked.published_as for each in self.mentions.get(identifier, ()))
        if any(place.is_in_head and each.by.front.kind in kinds.ANSWERED for each in named for place in each.places):
            return True
        at = self._positions[asked.id]
        found = (each for _, others in self._sentences.elsewhere_of(at) for each in others)
        return any(self.summaries[each.at].front.kind in kinds.ANSWERED for each in found)

    def page_of_commitment(self, anchor: str) -> str:
        """The path of the page that lists a commitment, by its anchor."""
        return self._pages_of_commitments.get(anchor, COMMITMENTS)

    @cached_property
    def _pages_of_commitments(self) -> Mapping[str, str]:
        """By anchor, of commitments that are not listed on the first page."""
        return {
            made.anchor: shelf.path(COMMITMENTS)
            for shelf in self.commitments.below()
            if not shelf.parts
            for _, made in shelf.items
        }

    @cached_property
    def title_of_dossier(self) -> Mapping[str, str]:
        """The titles of dossiers: those of the editors, else the one that every document of a dossier prints."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for summary in self.summaries:
            for dossier, title in summary.front.dossier_titles:
                words = " ".join(title.split()).rstrip(".")
                found[dossier].setdefault(words.casefold(), words)
        printed = {dossier: next(iter(titles.values())) for dossier, titles in found.items() if len(titles) == 1}
        return printed | {each.dossier: each.title for each in self.knowledge.dossiers}

    @cached_property
    def terms(self) -> tuple[GlossaryTerm, ...]:
        """The terms of the glossary of this site, by name: the editors' own, and the general ones that pages need."""
        used = {use.term for summary in self.summaries for use in summary.terms}
        used |= {term for summary in self.summaries for term in summary.former_terms}
        facts = (words for summary in self.summaries for words in explained_facts(summary.front))
        used |= {term.name for words in facts if (term := self.knowledge.term_written(words))}
        own = {term.name for term in self.knowledge.glossary}
        shown = (term for term in self.knowledge.terms if term.name in used or term.name in own)
        return tuple(sorted(shown, key=lambda term: term.slug))

    def answered_in(self, asked: Summary) -> Sequence[Summary]:
        """The consultations that answer one without answers, in their order.

        That is certain only where a document of the kind that answers it names it before its own first question.
        """
        answers = _ANSWERED_BY.get(asked.front.kind or "", frozenset())
        found: dict[str, Summary] = {}
        for identifier in asked.published_as if answers else ():
            for mentioned in self.mentions.get(identifier, ()):
                if mentioned.by.front.kind in answers and any(place.is_in_head for place in mentioned.places):
                    found[mentioned.by.id] = mentioned.by
        return list(found.values())

    def answer_to(self, answering: Summary) -> Sequence[Summary]:
        """The consultations without answers that one answers, in the order in which it names them."""
        named = dict.fromkeys(mention.document for mention in answering.mentions)
        found = {there.id: there for each in named if (there := self.of_document.get(each))}
        return [there for there in found.values() if any(each is answering for each in self.answered_in(there))]

    def surroundings(self, summary: Summary) -> Surroundings:
        """What the pages of a consultation show of the others."""
        named = summary.references
        documents = {each: there.neighbour for each in named if (there := self.of_document.get(each))}
        return Surroundings(
            self.knowledge,
            self.site_url,
            self.site_name,
            documents,
            {each: self.page_of_document(each) for each in named if self._is_elsewhere(each, summary)},
            tuple(self._mentioned_by(summary)),
            tuple(each.neighbour for each in self.answer_to(summary)),
            tuple(each.neighbour for each in self.answered_in(summary)),
            {
                made.anchor: self._pages_of_commitments[made.anchor]
                for made in summary.commitments
                if made.anchor in self._pages_of_commitments
            },
            dict(self._shared_sentences(summary)),
        )

    @cached_property
    def _sentences(self) -> SentenceIndex:
        return sentence_index(tuple(summary.sentences for summary in self.summaries))

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {summary.id: at for at, summary in enumerate(self.summaries)}

    def _shared_sentences(self, summary: Summary) -> Iterator[tuple[int, SharedSentence]]:
        for position, found in self._sentences.elsewhere_of(self._positions[summary.id]):
            others = [self.summaries[each.at].sentence(each.position, each.degree) for each in found]
            if others and (shown := shared(summary.sentence(position), others)):
                yield summary.sentences.number(position), shown

    def _is_elsewhere(self, identifier: str, summary: Summary) -> bool:
        """Whether another consultation mentions a document."""
        return any(other.by is not summary for other in self.mentions.get(identifier, ()))

    def _mentioned_by(self, summary: Summary) -> Iterator[MentionedBy]:
        """Where others mention a consultation by the ids that it alone has; each of them once."""
        found: dict[str, list[Mentioned]] = defaultdict(list)
        for identifier in summary.published_as:
            if self.of_document.get(identifier) is summary:
                for mentioned in self.mentions.get(identifier, ()):
                    found[mentioned.by.id].append(mentioned)
        for parts in found.values():
            places = tuple(place for part in parts for place in part.places)
            by = parts[0].by
            yield MentionedBy(by.neighbour, places[0].document in by.front.documents, places)


def _size_of_commitment(pair: tuple[Summary, CommitmentSummary]) -> int:
    """In bytes of Markdown: by term in full, and shortly by ministry and by dossier."""
    summary, made = pair
    ministries = len(made.promisers.ministries) + len(made.promisers.on_behalf_of)
    lists = max(1, ministries) + max(1, len(summary.front.dossiers))
    return 700 + len(made.sentence.encode()) + lists * (220 + len(made.opening.encode()))


def explained_facts(front: FrontMatter) -> Iterator[str]:
    """The words of facts that pages explain: the kind of document, and as what somebody signed it."""
    if front.kind:
        yield EXPLAINED_AS.get(front.kind, front.kind)
    yield from (each.role for each in front.signatories)
