"""The contract of the published data: its declared types, from which the schema in `schemas/` is made.

A change that a reader of the JSON could notice raises `SCHEMA_VERSION`.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.knowledge.shipped.official_lists import document_kinds
from generator.model.annotation import Certainty
from generator.model.commitment import CommitmentState
from generator.model.consultation import Chamber, State
from generator.model.same_words import Degree
from generator.problems import Severity
from generator.render.json.rights import RightsData

SCHEMA_VERSION: Literal[3] = 3


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DatesData(_Data):
    """Days as YYYY-MM-DD; null where the document does not say."""

    asked: date | None
    answered: date | None
    adopted: date | None


class SignatoryData(_Data):
    """Who signed, and as what."""

    name: str
    role: str


class ReferenceData(_Data):
    """A reference to another document, as written (empty for one that a range implies); null for an unknown id."""

    id: str | None
    text: str
    certainty: Certainty


class InternalReferenceData(_Data):
    """Words that lead to other questions and answers of this document, and the ids of these questions, in order."""

    text: str
    targets: list[str]


class SameWordsData(_Data):
    """A sentence that another answer of this document (its id) has as well, or one like it, and that sentence.

    `same`: word for word; `nearly`: what differs says nothing else; `alike`: what differs may say something else.
    """

    text: str
    target: str
    degree: Degree
    there: str


class CommitmentData(_Data):
    """What the answer promises the Chamber: the sentence, to whom and until when as written, and the last day.

    Null where the sentence does not say. It was `recognised` by rule, `confirmed` by an editor, or `fulfilled`.
    """

    sentence: str
    addressee: str | None
    term: str | None
    due: date | None
    state: CommitmentState


class TopicData(_Data):
    """A topic and the words that decided; none when an editor did."""

    id: str
    because: list[str]


class DefinitionData(_Data):
    """A short form that the exchange introduces, and the words that it stands for, letter for letter."""

    short: str
    long: str


class ForeignData(_Data):
    """Words that are not Dutch, letter for letter, and their language as a tag of BCP 47."""

    text: str
    language: str


class QuestionData(_Data):
    """A question; `section` is the heading's slug, `paragraphs` official text as it reads.

    The signs that call notes are left out. Each row of a table is a paragraph, with tabs between its cells.
    """

    id: str
    number: str
    section: str
    factions: list[str]
    paragraphs: list[str]


class AnswerData(_Data):
    """An answer, without the line that announces it."""

    id: str
    number: str
    paragraphs: list[str]


class NoteData(_Data):
    """A footnote or endnote: what the text calls it by (null for one that nothing calls), and the exchanges that do."""

    id: str
    sign: str | None
    exchanges: list[str]
    paragraphs: list[str]
    references: list[ReferenceData]


class EditorialNoteData(_Data):
    """What an editor of the site says about words of the document (`quote`): no official text.

    `text` is Markdown with paragraphs, emphasis, lists and links, and nothing else. A link that begins with `/` leads
    to a page of the site, one that begins with `#` to a question or answer of this document. `source` is null for none.
    """

    author: str
    date: date
    quote: str
    text: str
    source: str | None


class ExchangeData(_Data):
    """A connected set of questions and answers; stands once, in the section of its first question.

    `themes` are parts of the official policy taxonomy (`Internationaal | Defensie`), or a theme as a whole, best first.
    `short_references` are words that a rule takes for a document named before (`die richtlijn`), always derived; they
    are no references of their own. `notes` are those of the editor on its words, or on those of a footnote that
    it calls.
    """

    id: str
    title: str
    state: State
    factions: list[str]
    members: list[str]
    questions: list[QuestionData]
    answers: list[AnswerData]
    themes: list[str]
    topics: list[TopicData]
    terms: list[str]
    definitions: list[DefinitionData]
    foreign: list[ForeignData]
    references: list[ReferenceData]
    short_references: list[ReferenceData]
    internal_references: list[InternalReferenceData]
    commitments: list[CommitmentData]
    same_words: list[SameWordsData]
    notes: list[EditorialNoteData]


class SectionData(_Data):
    """A faction's, several factions', or a theme's part of the document."""

    heading: str | None
    factions: list[str]
    introduction: list[str]
    references: list[ReferenceData]
    exchanges: list[ExchangeData]


class ProblemData(_Data):
    """A doubt or error; line and column count from 1, 0 means the file as a whole."""

    code: str
    severity: Severity
    line: int
    column: int
    page: int | None
    quote: str
    message: str


class VersionData(_Data):
    """A version of a document: its number, since when it is here, why it replaced the one before, and its source."""

    version: int
    day: date | None
    because: str | None
    source: str | None


class WithdrawalData(_Data):
    """Since when a document is withdrawn, why, and where that was made known."""

    day: date
    because: str
    source: str | None


class ConsultationData(_Data):
    """A consultation. Unknown values are null or empty.

    `derived` names the keys that follow from a stated rule, `edited` those that an editor gave. `notes` are the
    footnotes of the document; `editorial_notes` are those of the editor on words that stand in no exchange. `versions`
    are all of a document that was published anew, the first one first; what stands here is the last. Of one that was
    `withdrawn` no words stand here.
    """

    schema_version: Literal[3] = Field(SCHEMA_VERSION, alias="schema")
    rights: RightsData
    id: str
    versions: list[VersionData]
    withdrawn: WithdrawalData | None
    kind: str | None = Field(json_schema_extra={"enum": [*document_kinds(), None]})
    chamber: Chamber | None
    title: str | None
    dossiers: list[str]
    number: str | None
    committee: str | None
    addressee: str | None
    dates: DatesData
    derived: list[str]
    edited: list[str]
    documents: list[str]
    signatories: list[SignatoryData]
    references: list[ReferenceData]
    sections: list[SectionData]
    notes: list[NoteData]
    editorial_notes: list[EditorialNoteData]
    problems: list[ProblemData]


def consultation_schema() -> dict[str, Any]:
    """The JSON Schema of the contract."""
    schema = ConsultationData.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
