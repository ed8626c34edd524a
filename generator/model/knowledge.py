"""What editors keep for the whole archive, as values (glossary, topics, factions), and the fixed official lists."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from generator.model.entry import DOSSIER_PATTERN, Address, Entry, Language, Name, Slug, Text, Theme
from generator.model.identifiers import slug
from generator.model.not_held import NotHeld
from generator.model.publisher import PublisherFile

NOT_EXPLAINED = "–"
"""The definition of a term that an editor switched off."""


def _needs_no_definition_to_be_switched_off(schema: dict[str, Any]) -> None:
    schema["required"].remove("definition")
    schema["anyOf"] = [{"required": ["definition"]}, {"required": ["explain"]}]


class GlossaryTerm(Entry):
    """A term a citizen may stumble over, with its explanation in our words (plain Dutch, B1)."""

    model_config = ConfigDict(json_schema_extra=_needs_no_definition_to_be_switched_off)

    term: Name = Field(description="The term as it is best known: SACEUR.")
    expansion: Text | None = Field(None, description="What an abbreviation stands for.")
    language: Language | None = Field(None, description="The language of the expansion (en, fr); leave out for Dutch.")
    term_language: Language | None = Field(
        None, description="The language of the term itself (en, fr), where its words are not Dutch; not for initials."
    )
    definition: Text = Field(description="What it means, in plain Dutch (B1), in our own words.")
    forms: tuple[Text, ...] = Field((), description="Other written forms that count as this term: bondgenoten.")
    near: tuple[Text, ...] = Field(
        (), description="Words of which one must stand in the text, where the term means other things as well."
    )
    source: Address | None = Field(None, description="Where the explanation can be checked.")
    familiar: bool = Field(
        False, description="Write true for a word that most readers know: a page marks it once, not in every question."
    )
    explain: bool = Field(True, description="Write false to switch off the explanation that comes with the program.")

    @model_validator(mode="before")
    @classmethod
    def _may_explain_nothing(cls, value: object) -> object:
        """An entry that only switches off needs no definition."""
        return {"definition": NOT_EXPLAINED, **value} if isinstance(value, dict) and "explain" in value else value

    @property
    def name(self) -> str:
        """What the entry is called: the term, with its expansion where the same letters may mean something else."""
        return f"{self.term} ({self.expansion})" if self.near and self.expansion else self.term

    @property
    def slug(self) -> str:
        """The term's address in the glossary."""
        return slug(self.name)

    def form_of(self, words: str) -> str | None:
        """The form, term or expansion that words are, as the entry writes it; None for further ways of writing."""
        written = words.casefold()
        forms = (self.term, *self.forms, *filter(None, (self.expansion,)))
        return next((form for form in forms if form.casefold() == written), None)

    def language_of(self, words: str) -> str:
        """The language of words that count as this term; empty for Dutch and for initials.

        A plural such as `flagship projects` has the language of the term.
        """
        written, term = words.casefold(), self.term.casefold()
        if written == (self.expansion or "").casefold():
            return self.language or ""
        return (self.term_language or "") if written.startswith(term) and "-" not in written[len(term) :] else ""


class Topic(Entry):
    """A topic that citizens follow, with the words that decide."""

    id: Slug = Field(description="The topic's address, for ever.")
    title: Text = Field(description="The topic as readers see it.")
    theme: Theme = Field(description="Theme of the TaxonomieBeleidsagenda: Internationaal | Defensie.")
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


class DossierTitle(Entry):
    """What a dossier is called, where no document says it or documents differ."""

    dossier: Annotated[str, StringConstraints(pattern=DOSSIER_PATTERN)] = Field(
        description="The number of the dossier: 28676, 36800-XVI."
    )
    title: Text = Field(description="Its title, as parliament writes it: NAVO.")


class Knowledge(BaseModel):
    """All that editors keep for the whole archive, and the fixed lists against which it is checked."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    glossary: tuple[GlossaryTerm, ...] = ()
    general: tuple[GlossaryTerm, ...] = ()
    """Terms of the glossary that ships with the program, without those that the editors' own overrule."""
    chosen: frozenset[str] = frozenset()
    """Names of the terms that the editor of a consultation says are meant in it."""
    topics: tuple[Topic, ...] = ()
    factions: tuple[Faction, ...] = ()
    dossiers: tuple[DossierTitle, ...] = ()
    missing: tuple[NotHeld, ...] = ()
    """What editors say of documents that are not here."""
    publisher: PublisherFile | None = None
    """The public body that publishes the site, where it said so."""
    kinds: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    topics_complete: bool = True
    """False when topics.yml has mistakes: a topic that is missing here may be in that file."""

    def __copy__(self) -> Knowledge:
        """The same without what was derived from it, so that a copy with other entries derives its own."""
        return Knowledge.model_construct(**{name: getattr(self, name) for name in Knowledge.model_fields})

    def __hash__(self) -> int:
        """One that takes no look at each entry: knowledge that is equal has equal numbers of entries."""
        lists = (self.glossary, self.general, self.topics, self.factions, self.dossiers, self.committees)
        return hash((*map(len, lists), self.chosen))

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
        """The terms that are explained, by name."""
        return {term.name: term for term in self.terms}

    def term_written(self, words: str) -> GlossaryTerm | None:
        """The term that words outside a text are, as a fact is; capitals make no difference."""
        return self._term_by_form.get(words.casefold())

    @cached_property
    def _term_by_form(self) -> dict[str, GlossaryTerm]:
        found: dict[str, GlossaryTerm] = {}
        # Where neighbours decide, only the words in full do without them, and no other entry may have them.
        for term in sorted(self.terms, key=lambda term: bool(term.near)):
            for form in (term.expansion or term.term,) if term.near else (term.term, *term.forms):
                found.setdefault(form.casefold(), term)
        return found

    @cached_property
    def terms(self) -> tuple[GlossaryTerm, ...]:
        """All terms that are explained: the editors' own, then the general ones."""
        return (*(term for term in self.glossary if term.explain), *self.general)
