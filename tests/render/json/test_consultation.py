"""The published data: what is known of a consultation, under the keys of the contract."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.messages.message import words
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.commitment import CommitmentFacts, CommitmentState
from generator.model.consultation import Chamber, Dates, FrontMatter, Signatory
from generator.model.library import Library, Record
from generator.model.licences import OFFICIAL, OURS
from generator.model.same_words import Degree, SameWords
from generator.model.text import Span
from generator.model.versions import Version, Versions, Withdrawal
from generator.problems import Code, Place, Problem
from generator.render.json.consultation import consultation_data, to_json
from tests.render.documents import consultation, knowledge, record

KEYS = {
    "": "schema rights id versions withdrawn kind chamber title dossiers number committee addressee dates derived "
    "edited documents signatories references sections notes editorial_notes problems",
    "dates": "asked answered adopted",
    "section": "heading factions introduction references exchanges",
    "exchange": "id title state factions members questions answers themes topics terms definitions foreign references "
    "short_references internal_references commitments same_words notes",
    "commitment": "sentence addressee term due state",
    "same words": "text target degree there",
    "definition": "short long",
    "foreign": "text language",
    "question": "id number section factions paragraphs",
    "answer": "id number paragraphs",
    "topic": "id because",
    "reference": "id text certainty",
    "internal reference": "text targets",
    "problem": "code severity line column page quote message",
}


def data(made: Record) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(to_json(consultation_data(made, knowledge())))
    return found


FRONT = FrontMatter(
    kind="Verslag van een schriftelijk overleg",
    chamber=Chamber.TK,
    title="Over vrede",
    dossiers=("28676",),
    number="501",
    committee="vaste commissie",
    addressee="minister",
    dates=Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12)),
    documents=("kst-28676-500",),
    signatories=(Signatory("Klaver", "voorzitter"),),
    derived=("dates.answered",),
)
LINES = (
    "p: Over nrs. 5 t/m 7 van het dossier.",
    "# VVD: Vragen van de VVD",
    "i: De leden danken voor stuk 8.",
    "q1: Wordt het vrede?",
    "q1: En nu?",
    "A1: 1. Antwoord",
    "a1: De NAVO wacht op nr. 9.",
    "#: Slot",
    "q2: Vraag zonder antwoord?",
)


def on(block: int, word: str, target: str, kind: AnnotationKind, exchange: str | None = None) -> Annotation:
    start = LINES[block].partition(": ")[2].index(word)
    return Annotation(kind, target, block, Span(start, start + len(word)), exchange)


ANNOTATIONS = (
    on(0, "nrs. 5", "kst-28676-5", AnnotationKind.REFERENCE),
    Annotation(AnnotationKind.REFERENCE, "kst-28676-6", None, None),
    on(0, "7", "kst-28676-7", AnnotationKind.REFERENCE),
    on(2, "stuk 8", "kst-28676-8", AnnotationKind.REFERENCE),
    replace(on(6, "nr. 9", "", AnnotationKind.REFERENCE, "vraag-1"), certainty=Certainty.UNKNOWN),
    on(6, "NAVO", "NAVO", AnnotationKind.TERM, "vraag-1"),
    on(3, "vrede", "vrede", AnnotationKind.TOPIC, "vraag-1"),
    Annotation(AnnotationKind.TOPIC, "defensie", None, None, "vraag-1", by_editor=True),
    on(3, "vrede", "Internationaal | Defensie", AnnotationKind.THEME, "vraag-1"),
    on(6, "NAVO", "Internationaal", AnnotationKind.THEME, "vraag-1"),
    on(3, "Wordt", "Internationaal | Defensie", AnnotationKind.THEME, "vraag-1"),
    on(6, "NAVO", "Noord-Atlantische Verdragsorganisatie", AnnotationKind.DEFINITION, "vraag-1"),
    on(6, "wacht", "de", AnnotationKind.FOREIGN, "vraag-1"),
    on(6, "op", "en", AnnotationKind.FOREIGN, "vraag-1"),
    on(6, "wacht", "de", AnnotationKind.FOREIGN, "vraag-1"),
    *(
        replace(
            on(6, words, target, AnnotationKind.INTERNAL_REFERENCE, "vraag-1"),
            whole=on(6, "op nr. 9", "", AnnotationKind.TERM).span,
        )
        for words, target in (("op", "vraag-2"), ("9", "vraag-3"))
    ),
    replace(
        on(6, "wacht", "2025-06-30", AnnotationKind.COMMITMENT, "vraag-1"),
        commitment=CommitmentFacts("uw Kamer", "voor de zomer"),
    ),
    replace(
        on(6, "op", "", AnnotationKind.COMMITMENT, "vraag-1"),
        commitment=CommitmentFacts(state=CommitmentState.FULFILLED, document="kst-1-2"),
    ),
    replace(
        on(6, "wacht", "antwoord-2", AnnotationKind.SAME_WORDS, "vraag-1"),
        same=SameWords(Degree.NEARLY, 3, Span(0, 5)),
    ),
)
DOUBT = Problem(
    Code.NO_ANSWER, Place("bron.pdf", 9, 1, page=2), words("no answer found"), words("compare"), "Vraag zonder"
)


@pytest.fixture
def full() -> Record:
    return record(consultation(*LINES, front=FRONT), *ANNOTATIONS, problems=(DOUBT,))


def test_every_object_has_the_keys_of_the_contract_in_their_order(full: Record) -> None:
    found = data(full)
    section = found["sections"][0]
    exchange = section["exchanges"][0]
    objects = {
        "": found,
        "dates": found["dates"],
        "section": section,
        "exchange": exchange,
        "question": exchange["questions"][0],
        "answer": exchange["answers"][0],
        "topic": exchange["topics"][0],
        "reference": found["references"][0],
        "internal reference": exchange["internal_references"][0],
        "commitment": exchange["commitments"][0],
        "same words": exchange["same_words"][0],
        "definition": exchange["definitions"][0],
        "foreign": exchange["foreign"][0],
        "problem": found["problems"][0],
    }
    assert {name: " ".join(held) for name, held in objects.items()} == KEYS


def test_the_facts_are_those_of_the_front_matter(full: Record) -> None:
    found = data(full)
    assert (found["schema"], found["id"], found["chamber"], found["number"]) == (3, "voorbeeld", "tk", "501")
    assert found["dates"] == {"asked": "2025-05-06", "answered": "2025-05-12", "adopted": None}
    assert found["signatories"] == [{"name": "Klaver", "role": "voorzitter"}]
    assert (found["documents"], found["derived"]) == (["kst-28676-500"], ["dates.answered"])


def test_an_exchange_has_its_words_topics_terms_and_references(full: Record) -> None:
    exchange = data(full)["sections"][0]["exchanges"][0]
    assert exchange["questions"][0] == {
        "id": "vraag-1",
        "number": "1",
        "section": "vvd",
        "factions": ["VVD"],
        "paragraphs": ["Wordt het vrede?", "En nu?"],
    }
    assert exchange["answers"] == [{"id": "antwoord-1", "number": "1", "paragraphs": ["De NAVO wacht op nr. 9."]}]
    assert exchange["topics"] == [{"id": "vrede", "because": ["vrede"]}, {"id": "defensie", "because": []}]
    assert exchange["terms"] == ["NAVO"]
    assert exchange["themes"] == ["Internationaal | Defensie", "Internationaal"]
    assert exchange["definitions"] == [{"short": "NAVO", "long": "Noord-Atlantische Verdragsorganisatie"}]
    assert exchange["foreign"] == [{"text": "wacht", "language": "de"}, {"text": "op", "language": "en"}]
    assert exchange["references"] == [{"id": None, "text": "nr. 9", "certainty": "unknown"}]
    assert exchange["internal_references"] == [{"text": "op nr. 9", "targets": ["vraag-2", "vraag-3"]}]
    assert exchange["title"] == "Vraag 1, VVD: vrede"


def test_an_exchange_has_its_commitments_and_null_for_what_they_do_not_say(full: Record) -> None:
    assert data(full)["sections"][0]["exchanges"][0]["commitments"] == [
        {
            "sentence": "wacht",
            "addressee": "uw Kamer",
            "term": "voor de zomer",
            "due": "2025-06-30",
            "state": "recognised",
        },
        {"sentence": "op", "addressee": None, "term": None, "due": None, "state": "fulfilled"},
    ]


def test_the_label_of_an_answer_is_none_of_its_paragraphs(full: Record) -> None:
    assert "1. Antwoord" not in to_json(consultation_data(full, knowledge()))


def test_front_matter_and_sections_have_references_of_their_own(full: Record) -> None:
    found = data(full)
    assert [(r["id"], r["text"]) for r in found["references"]] == [
        ("kst-28676-5", "nrs. 5"),
        ("kst-28676-6", ""),
        ("kst-28676-7", "7"),
    ]
    assert [r["id"] for r in found["sections"][0]["references"]] == ["kst-28676-8"]
    assert found["sections"][1]["references"] == []


def test_a_section_without_heading_has_null(full: Record) -> None:
    first = replace(full.consultation.sections[0], heading=None)
    changed = replace(full, consultation=replace(full.consultation, sections=(first,)))
    assert data(changed)["sections"][0]["heading"] is None
    assert data(full)["sections"][0]["heading"] == "Vragen van de VVD"


def test_a_problem_has_its_place_and_words(full: Record) -> None:
    assert data(full)["problems"] == [
        {
            "code": "NO-ANSWER",
            "severity": "doubt",
            "line": 9,
            "column": 1,
            "page": 2,
            "quote": "Vraag zonder",
            "message": "no answer found",
        }
    ]


def test_what_is_unknown_is_null_or_empty() -> None:
    found = data(record(consultation("p: Tekst.")))
    assert {key for key, value in found.items() if value is None} == {
        "kind",
        "chamber",
        "title",
        "number",
        "committee",
        "addressee",
        "withdrawn",
    }
    assert all(
        found[key] == [] for key in ("dossiers", "derived", "documents", "signatories", "references", "sections")
    )


def test_the_licences_the_versions_and_the_withdrawal_of_a_document_are_named(full: Record) -> None:
    published = Versions(
        versions=(Version(version=1), Version(version=2, day=date(2026, 3, 2), because="Een tabel was leeg.")),
        withdrawn=Withdrawal(day=date(2026, 4, 1), because="Het was een concept."),
    )
    once, twice = (
        json.loads(to_json(consultation_data(each, knowledge()))) for each in (full, replace(full, versions=published))
    )
    assert (once["versions"], once["withdrawn"]) == ([], None)
    assert [each["version"] for each in twice["versions"]] == [1, 2]
    assert twice["versions"][1] == {"version": 2, "day": "2026-03-02", "because": "Een tabel was leeg.", "source": None}
    assert twice["withdrawn"] == {"day": "2026-04-01", "because": "Het was een concept.", "source": None}
    assert (once["rights"]["official"], once["rights"]["ours"]) == (OFFICIAL, OURS)


def test_the_same_data_give_the_same_bytes(full: Record) -> None:
    again = record(consultation(*LINES, front=FRONT), *ANNOTATIONS, problems=(DOUBT,))
    made = to_json(consultation_data(full, knowledge()))
    assert made == to_json(consultation_data(again, knowledge()))
    assert made.startswith('{\n  "schema": 3,\n  "rights": {\n')
    assert made.endswith("}\n")


def test_letters_stay_letters() -> None:
    made = record(consultation("# VVD: Oekraïne", "q1: Erdoğan’s “vrede” 🙂?"))
    assert "Erdoğan’s “vrede” 🙂?" in to_json(consultation_data(made, knowledge()))


def test_the_real_consultation_has_the_facts_and_numbers_of_the_document(may: Record, real: Library) -> None:
    found = json.loads(to_json(consultation_data(may, real.knowledge)))
    asked = {s["factions"][0]: [e["questions"][0]["number"] for e in s["exchanges"]] for s in found["sections"]}
    assert asked == {
        "VVD": ["1", "2", "3", "4", "5"],
        "NSC": ["6", "7", "8"],
        "D66": ["9", "10", "11", "12", "13"],
        "Volt": ["14", "15", "16", "17", "18", "19", "20", "21"],
    }
    assert found["dates"] == {"asked": "2025-05-06", "answered": "2025-05-12", "adopted": None}
    assert found["signatories"] == [
        {"name": "Klaver", "role": "voorzitter"},
        {"name": "Dekker", "role": "adjunct-griffier"},
    ]
    assert found["documents"] == ["kst-28676-500", "kst-28676-496", "kst-28676-499"]
    assert (found["dossiers"], found["number"]) == (["28676"], None)
    assert [len(s["introduction"]) for s in found["sections"]] == [0, 1, 0, 0]
    answer_8 = found["sections"][1]["exchanges"][2]["answers"][0]
    assert len(answer_8["paragraphs"]) == 2


def test_notes_of_the_editor_stand_with_their_exchange_or_apart_and_change_no_official_text() -> None:
    first = {"quote": "Wordt  het\nvrede", "text": "*Nee*.", "author": "Redactie", "date": "2025-06-01"}
    second = {**first, "quote": "nrs. 5 t/m 7", "source": "https://example.org/"}
    plain, made = (
        data(record(consultation(*LINES, front=FRONT), sidecar=sidecar)) for sidecar in ({}, {"notes": [first, second]})
    )
    (exchange,) = (each for section in made["sections"] for each in section["exchanges"] if each["notes"])
    assert exchange["id"] == "vraag-1"
    assert exchange["notes"] == [
        {"author": "Redactie", "date": "2025-06-01", "quote": "Wordt het vrede", "text": "*Nee*.", "source": None}
    ]
    assert made["editorial_notes"] == [
        {**exchange["notes"][0], "quote": "nrs. 5 t/m 7", "source": "https://example.org/"}
    ]
    assert list(made["editorial_notes"][0]) == ["author", "date", "quote", "text", "source"]
    exchange["notes"], made["editorial_notes"] = [], []
    assert made == plain
