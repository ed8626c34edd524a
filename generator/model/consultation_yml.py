"""Values that an editor adds to one consultation: facts, corrections, notes, words to withhold."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from generator.model.consultation import Chamber, Dates, State
from generator.model.correction import CheckedDoubt, Correction
from generator.model.entry import DOSSIER_PATTERN, Address, Day, Entry, Kind, Language, Slug, Text, Theme

DOCUMENT_AND_STATE = "document_and_state"
"""The error type of a commitment with a document that is not fulfilled by it, or fulfilled by none."""


SAME_READING = "same_reading"
"""The error type of a reading that is what was recognised."""


class ExchangeEdit(Entry):
    """What an editor decides about one exchange."""

    title: Text | None = Field(None, description="A heading instead of the one made by rule.")
    add_topics: tuple[Slug, ...] = Field((), description="Topics the rules missed.")
    remove_topics: tuple[Slug, ...] = Field((), description="Topics the rules gave in error.")
    add_themes: tuple[Theme, ...] = Field(
        (), description="Themes of the TaxonomieBeleidsagenda that the rules missed: Internationaal | Defensie."
    )
    remove_themes: tuple[Theme, ...] = Field((), description="Themes that the rules gave in error.")
    state: State | None = Field(None, description="What became of the questions, where the rules are wrong.")


class EditorialNote(Entry):
    """A note of the editor at an exact quote of the document."""

    quote: Text = Field(description="The exact words the note is about.")
    occurrence: int = Field(1, ge=1, description="Which occurrence of these words, counted from 1.")
    text: Text = Field(
        description="The note, in plain Dutch; Markdown with paragraphs, emphasis, lists and links, and nothing else."
    )
    author: Text = Field(description="Who wrote the note.")
    date: Day = Field(description="The day of the note: 2025-06-01.")
    source: Address | None = Field(None, description="Where the note can be checked.")


class WithheldQuote(Entry):
    """Exact words of the document that are kept off the site."""

    quote: Text = Field(description="The exact words to keep off the site; they remain in this file and in the source.")
    occurrence: int | None = Field(None, ge=1, description="Which occurrence, counted from 1; leave out for every one.")
    reason: Text = Field(description="Why, in plain Dutch; shown in the place of the words.")


class PublishedQuote(Entry):
    """Contact data that the site may show."""

    quote: Text = Field(description="The exact words that the site may show.")
    occurrence: int | None = Field(None, ge=1, description="Which occurrence, counted from 1; leave out for every one.")


class Reading(Entry):
    """What an editor reads in the picture of a scanned page, where a program recognised something else."""

    quote: Text = Field(description="The words as they were recognised, on one line of the page.")
    occurrence: int = Field(1, ge=1, description="Which occurrence of these words, counted from 1.")
    reads: str = Field(description="What the page shows, letter for letter; empty for a speck that is no word.")

    @model_validator(mode="after")
    def _differs(self) -> Reading:
        """What is as it was recognised is confirmed with `checked`, not read otherwise."""
        if self.reads.split() == self.quote.split():
            raise PydanticCustomError(SAME_READING, "the same words")
        return self


class DateEdits(Entry):
    """The days of a consultation that the editor knows better than the rules."""

    asked: Day | None = Field(None, description="The day the questions were put.")
    answered: Day | None = Field(None, description="The day of the answers.")
    adopted: Day | None = Field(None, description="The day the report was adopted (vastgesteld).")

    def over(self, found: Dates) -> Dates:
        """The days that were found, each replaced by that of the editor where there is one."""
        return Dates(self.asked or found.asked, self.answered or found.answered, self.adopted or found.adopted)


class SignatoryEdit(Entry):
    """Who signed, and as what."""

    name: Text = Field(description="The name as it should read.")
    role: str = Field("", description="As what: voorzitter, griffier.")


class Facts(Entry):
    """The facts of a document that the editor knows better than the rules; what is left out stays as it was found."""

    title: Text | None = Field(None, description="The title, where the document has none.")
    short_title: Text | None = Field(None, description="A title for lists and menus.")
    official_id: Text | None = Field(None, description="The id of the official publication: kst-28676-501.")
    official_address: Address | None = Field(None, description="Where the official publication stands.")
    kind: Kind | None = Field(None, description="The kind of document.")
    chamber: Chamber | None = Field(None, description="Tweede Kamer (tk) or Eerste Kamer (ek).")
    dossiers: tuple[Annotated[str, StringConstraints(pattern=DOSSIER_PATTERN)], ...] | None = Field(
        None, description="The dossiers: 28676, 36800-XVI."
    )
    number: Text | None = Field(None, description="The number or letter within the dossier: 501, BM.")
    committee: Text | None = Field(None, description="The committee that asks, as it is written.")
    addressee: Text | None = Field(None, description="Who must answer, as it is written.")
    dates: DateEdits = Field(default_factory=DateEdits, description="Days: asked, answered, adopted.")
    documents: tuple[Text, ...] | None = Field(None, description="The ids of the documents under discussion.")
    signatories: tuple[SignatoryEdit, ...] | None = Field(None, description="Who signed.")
    factions: tuple[Text, ...] | None = Field(
        None, description="The factions that ask where the text names nobody, by abbreviation; an empty list for none."
    )
    members: tuple[Text, ...] | None = Field(None, description="The members who ask where the text names nobody.")


class TermEdit(Entry):
    """What a term means in one consultation, or that it is not explained there."""

    term: Text = Field(description="The term or abbreviation as the text has it: MR.")
    means: Text | None = Field(None, description="Which expansion of the glossary is meant: medezeggenschapsraad.")
    explain: bool = Field(True, description="Write false where no entry of the glossary fits this text.")


class DefinitionEdit(Entry):
    """What a short form stands for in one consultation, where the text was read otherwise, or says two things."""

    short: Text = Field(description="The short form as the text has it: EfP.")
    long: Text | None = Field(
        None, description="What it stands for; leave out where the text introduces no short form with these words."
    )


class LanguageEdit(Entry):
    """The language of some words of one consultation."""

    quote: Text = Field(description="The exact words, wherever they stand.")
    language: Language = Field(description="Their language (en, fr, de); nl where they were taken for another one.")


class ReferenceEdit(Entry):
    """Where some words of one consultation lead, instead of where the rules say; nowhere if it names nothing."""

    quote: Text = Field(description="The exact words, wherever they stand.")
    document: Text | None = Field(None, description="The id of the document that they refer to: kst-28676-500.")
    questions: tuple[Slug, ...] = Field((), description="The questions of this document that they refer to: vraag-12.")


class Decision(StrEnum):
    """What an editor says of a commitment."""

    CONFIRMED = "confirmed"
    FULFILLED = "fulfilled"
    NONE = "none"


class CommitmentEdit(Entry):
    """What an editor decides about a commitment (toezegging): it is one, it was fulfilled, or it is none."""

    quote: Text = Field(description="Exact words of its sentence, in an answer.")
    occurrence: int = Field(1, ge=1, description="Which occurrence of these words, counted from 1.")
    state: Decision | None = Field(
        None, description="confirmed, fulfilled (with the document) or none; left out: fulfilled with a document."
    )
    document: Text | None = Field(
        None, description="The document that fulfils it: its id (kst-28676-500) or its address (https://…)."
    )
    due: Day | None = Field(None, description="The last day, where the rules say otherwise or nothing: 2026-03-31.")
    addressee: Text | None = Field(None, description="Who will receive it, where the rules say otherwise or nothing.")

    @model_validator(mode="after")
    def _state_fits_document(self) -> CommitmentEdit:
        """A document goes with what it fulfils, and what is fulfilled has its document."""
        if self.state is not None and (self.state is Decision.FULFILLED) is not (self.document is not None):
            raise PydanticCustomError(DOCUMENT_AND_STATE, "document and state disagree")
        return self


class Sidecar(Facts):
    """`consultation.yml`: what an editor adds to one consultation."""

    corrections: tuple[Correction, ...] = Field((), description="Where the text was read otherwise than it is meant.")
    readings: tuple[Reading, ...] = Field(
        (), description="What the pages of a scan show, where a program recognised something else."
    )
    line_ends: tuple[Text, ...] = Field(
        (), description="Words that the end of a line cuts, as they read: NAVO-norm, Koninkrijksrelaties."
    )
    checked: tuple[CheckedDoubt, ...] = Field((), description="Doubts that were compared with the document.")
    exchanges: dict[Slug, ExchangeEdit] = Field(default_factory=dict, description="Edits by exchange id.")
    terms: tuple[TermEdit, ...] = Field((), description="What terms mean here that may mean several things.")
    definitions: tuple[DefinitionEdit, ...] = Field((), description="What short forms of this document stand for.")
    languages: tuple[LanguageEdit, ...] = Field((), description="The language of words, where the rules are wrong.")
    references: tuple[ReferenceEdit, ...] = Field((), description="Where words lead, where the rules are wrong.")
    commitments: tuple[CommitmentEdit, ...] = Field(
        (), description="What is a commitment (toezegging), what fulfilled it, and what is none."
    )
    notes: tuple[EditorialNote, ...] = Field((), description="Editorial notes.")
    withhold: tuple[WithheldQuote, ...] = Field((), description="Words to keep off the site.")
    publish: tuple[PublishedQuote, ...] = Field((), description="Contact data that may be shown all the same.")
    addresses: dict[Slug, Text] | None = Field(
        None,
        description="Published addresses and the words each must keep opening with; {} where they may still change.",
    )

    ids: dict[Slug, Slug] = Field(
        default_factory=dict,
        description="Published ids that stay with their words, by the id of their number now: vraag-15: vraag-14.",
    )

    @field_validator("addresses", mode="before")
    @classmethod
    def _empty_is_open(cls, value: object) -> object:
        """A key without a value is an empty list, which is not the same as no key."""
        return {} if value is None else value

    def __hash__(self) -> int:
        """By content, because a sidecar is part of the key of the cache of understood documents."""
        return hash(self.model_dump_json())
