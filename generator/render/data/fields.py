"""The contract of the data about all consultations: its declared types, from which schemas and columns are made.

A change that a reader of these files could notice raises `SCHEMA_VERSION`.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.knowledge.shipped.official_lists import document_kinds
from generator.model.consultation import Chamber, State
from generator.render.json.rights import RightsData

SCHEMA_VERSION: Literal[2] = 2


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class QuestionRow(_Data):
    """A question with its answer. `consultation` is an id, `question` and `exchange` are anchors on its full text.

    `question_text` and `answer_text` are official text as it reads: a line for each paragraph, a blank line between two
    answers. An answer to several questions stands at each of them; these have the same `exchange`. `factions` are those
    that ask this question. `day` is the last known day of the document. `heading`, `themes` and `topics` are ours.
    `address` leads to the question: absolute where the site knows its address, else relative to the file.
    """

    consultation: str = Field(title="overleg_id")
    consultation_title: str = Field(title="overleg")
    dossiers: list[str] = Field(title="dossiers")
    day: date | None = Field(title="datum")
    asked: date | None = Field(title="gesteld")
    answered: date | None = Field(title="beantwoord")
    question: str = Field(title="vraag_id")
    exchange: str = Field(title="groep_id")
    number: str = Field(title="nummer")
    heading: str = Field(title="kop")
    factions: list[str] = Field(title="fracties")
    members: list[str] = Field(title="kamerleden")
    question_text: str = Field(title="vraag")
    answer_text: str = Field(title="antwoord")
    state: State = Field(title="stand")
    themes: list[str] = Field(title="themas")
    topics: list[str] = Field(title="onderwerpen")
    address: str = Field(title="adres")


class QuestionsData(_Data):
    """All questions of one page of the site (`page` is its address), newest consultation first."""

    schema_version: Literal[2] = Field(SCHEMA_VERSION, alias="schema")
    title: str
    page: str
    rights: RightsData
    questions: list[QuestionRow]


class DaysData(_Data):
    """Days as YYYY-MM-DD; null where the document does not say."""

    asked: date | None
    answered: date | None
    adopted: date | None


class ConsultationEntry(_Data):
    """A consultation in the index: its facts, how many questions it has, and the addresses of its page and files.

    `short_title` is ours; unknown values are null or empty. `version` is the number of its newest version, `withdrawn`
    the day since which it is withdrawn: then its files have none of its words, and it has no questions.
    """

    id: str
    title: str | None
    short_title: str
    kind: str | None = Field(json_schema_extra={"enum": [*document_kinds(), None]})
    chamber: Chamber | None
    dossiers: list[str]
    number: str | None
    committee: str | None
    addressee: str | None
    day: date | None
    dates: DaysData
    version: int
    withdrawn: date | None
    questions: int
    address: str
    json_address: str = Field(alias="json")
    text: str
    annotations: str


class CollectionEntry(_Data):
    """What a page of the site gathers, as files: all questions as CSV and JSON, and what is new as a feed.

    `feed` is null where no document has a day.
    """

    title: str
    page: str
    csv: str
    json_address: str = Field(alias="json")
    feed: str | None


class IndexData(_Data):
    """All consultations, newest first, and all other files of data; `database` is the whole archive as SQLite."""

    schema_version: Literal[2] = Field(SCHEMA_VERSION, alias="schema")
    title: str
    rights: RightsData
    database: str
    collections: list[CollectionEntry]
    consultations: list[ConsultationEntry]


def data_schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schemas of the files of data, by the names of the files that hold them."""
    models: dict[str, type[BaseModel]] = {"vragen": QuestionsData, "overleggen": IndexData}
    return {f"{name}.schema.json": _schema(model) for name, model in models.items()}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
