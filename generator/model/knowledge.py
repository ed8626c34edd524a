"""What editors keep by hand, as values: glossary, topics, factions, and the sidecar of a consultation.

The declared types double as the rules by which `generator.knowledge` validates the YAML files and from which the
JSON Schemas are made, so every field says what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from generator.model.identifiers import slug

KNOWN_THEMES = "themes"
KNOWN_KINDS = "kinds"
"""Keys of the validation context: the official lists that a theme and a kind must come from."""

UNLISTED = "unlisted"
NOT_A_DAY = "not_a_day"
NO_ADDRESS = "no_address"
"""Types of the errors raised here, beside those of pydantic."""

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADDRESS_PATTERN = r"^https://\S+$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _listed(key: str, what: str, value: str, info: ValidationInfo) -> str:
    known: Sequence[str] | None = (info.context or {}).get(key)
    if known is not None and value not in known:
        raise PydanticCustomError(UNLISTED, "unknown {what}", {"what": what, "known": tuple(known)})
    return value


def _known_theme(value: str, info: ValidationInfo) -> str:
    return _listed(KNOWN_THEMES, "policy theme", value, info)


def _known_kind(value: str, info: ValidationInfo) -> str:
    return _listed(KNOWN_KINDS, "kind of document", value, info)


def _iso_day(value: object) -> object:
    # pydantic would take a bare number for seconds since 1970: a guess in disguise
    if isinstance(value, str) and not _ISO_DAY.fullmatch(value):
        raise PydanticCustomError(NOT_A_DAY, "not a day")
    return value


def _addressable(value: str) -> str:
    if not slug(value):
        raise PydanticCustomError(NO_ADDRESS, "no letter or digit")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Name = Annotated[Text, AfterValidator(_addressable)]
Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS_PATTERN)]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Day = Annotated[date, BeforeValidator(_iso_day)]


class Entry(BaseModel):
    """An entry of a file in `content/`: frozen, and no key beyond those declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _nothing_is_absent(cls, value: object) -> object:
        """A key with nothing after it counts as left out."""
        return {key: held for key, held in value.items() if held is not None} if isinstance(value, dict) else value


class GlossaryTerm(Entry):
    """A term a citizen may stumble over, with its explanation in our words (plain Dutch, B1)."""

    term: Name = Field(description="The term as it is best known: SACEUR.")
    expansion: Text | None = Field(None, description="What an abbreviation stands for.")
    language: Language | None = Field(None, description="The language of the expansion (en, fr); leave out for Dutch.")
    term_language: Language | None = Field(
        None, description="The language of the term itself (en, fr), where its words are not Dutch; not for initials."
    )
    definition: Text = Field(description="What it means, in plain Dutch (B1), in our own words.")
    forms: tuple[Text, ...] = Field((), description="Other written forms that count as this term: bondgenoten.")
    source: Address | None = Field(None, description="Where the explanation can be checked.")

    @property
    def slug(self) -> str:
        """The term's address on the glossary page."""
        return slug(self.term)

    def language_of(self, words: str) -> str:
        """The language of words that count as this term; empty for Dutch and for initials.

        A plural such as `flagship projects` is of the term's language, too.
        """
        written, term = words.casefold(), self.term.casefold()
        if written == (self.expansion or "").casefold():
            return self.language or ""
        return (self.term_language or "") if written.startswith(term) and "-" not in written[len(term) :] else ""


class Topic(Entry):
    """A topic that citizens follow, with the words that decide."""

    id: Slug = Field(description="The topic's address, for ever.")
    title: Text = Field(description="The topic as readers see it.")
    theme: Annotated[Text, AfterValidator(_known_theme)] = Field(
        description="Theme of the TaxonomieBeleidsagenda: Internationaal | Defensie."
    )
    description: Text | None = Field(None, description="One sentence for the topic's page.")
    match: tuple[Text, ...] = Field(
        min_length=1, description="Words that decide; a * at the start or end of a word stands for any letters."
    )
    hints: tuple[Text, ...] = Field(
        (), description="Words that strengthen the topic but never decide without a word of match."
    )
    exceptions: tuple[Text, ...] = Field((), alias="except", description="Phrases in which a word does not count.")


class Faction(Entry):
    """A faction of either chamber: its canonical abbreviation and every name it is written by."""

    abbreviation: Name = Field(description="The canonical abbreviation, the one readers see.")
    name: Text = Field(description="The full name.")
    aliases: tuple[Text, ...] = Field((), description="Every other written form, old names included.")

    @property
    def slug(self) -> str:
        """The faction's address."""
        return slug(self.abbreviation)


class ExchangeEdit(Entry):
    """What an editor decides about one exchange."""

    title: Text | None = Field(None, description="A heading instead of the one made by rule.")
    add_topics: tuple[Slug, ...] = Field((), description="Topics the rules missed.")
    remove_topics: tuple[Slug, ...] = Field((), description="Topics the rules gave in error.")


class EditorialNote(Entry):
    """A note of the editor at an exact quote of the document."""

    quote: Text = Field(description="The exact words the note is about.")
    occurrence: int = Field(1, ge=1, description="Which occurrence of these words, counted from 1.")
    text: Text = Field(description="The note, in plain Dutch.")
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


class Sidecar(Entry):
    """`consultation.yml`: what an editor adds to one consultation."""

    title: Text | None = Field(None, description="The title, where the document has none.")
    short_title: Text | None = Field(None, description="A title for lists and menus.")
    official_id: Text | None = Field(None, description="The id of the official publication: kst-28676-501.")
    official_address: Address | None = Field(None, description="Where the official publication stands.")
    kind: Annotated[Text, AfterValidator(_known_kind)] | None = Field(None, description="The kind of document.")
    exchanges: dict[Slug, ExchangeEdit] = Field(default_factory=dict, description="Edits by exchange id.")
    notes: tuple[EditorialNote, ...] = Field((), description="Editorial notes.")
    withhold: tuple[WithheldQuote, ...] = Field((), description="Words to keep off the site.")
    publish: tuple[PublishedQuote, ...] = Field((), description="Contact data that may be shown all the same.")
    addresses: dict[Slug, Text] = Field(
        default_factory=dict, description="Published addresses and the words each must keep opening with."
    )

    def __hash__(self) -> int:
        """By its content, for it is kept with what was understood of the document."""
        return hash(self.model_dump_json())


class Knowledge(BaseModel):
    """All that editors keep for the whole archive, and the fixed lists it is checked against."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    glossary: tuple[GlossaryTerm, ...] = ()
    topics: tuple[Topic, ...] = ()
    factions: tuple[Faction, ...] = ()
    kinds: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    topics_complete: bool = True
    """False when topics.yml has mistakes: a topic that is missing here may well stand there."""

    @cached_property
    def faction_by_abbreviation(self) -> dict[str, Faction]:
        """Factions by canonical abbreviation."""
        return {faction.abbreviation: faction for faction in self.factions}

    @cached_property
    def topic_by_id(self) -> dict[str, Topic]:
        """Topics by id."""
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def term_by_name(self) -> dict[str, GlossaryTerm]:
        """Glossary terms by the term itself."""
        return {term.term: term for term in self.glossary}
