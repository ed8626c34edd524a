"""Suggested topics are words that exchanges without a topic share, and they cover what is promised."""

from __future__ import annotations

from dataclasses import replace

from generator.annotate import annotate
from generator.annotate.themes.suggestions import Suggestion, suggest_topics
from generator.annotate.themes.topics import annotate_topics
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.identifiers import LONGEST_TOPIC
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import SourceFile
from generator.problems import Problems
from tests.annotate.builders import consultation, knowledge, topic

YOUTH = [
    ("Hoe lang zijn de wachttijden in de jeugdzorg?", "De jeugdzorg heeft wachttijden."),
    ("Gaan jeugdzorgaanbieders failliet?", "Aanbieders van jeugdzorg blijven."),
    ("Wat kost de jeugdzorg?", "De jeugdzorg kost veel."),
]
TAX = [
    ("Gaat de loonbelasting omhoog?", "De loonbelasting blijft gelijk."),
    ("Wie int de loonbelasting?", "De loonbelasting gaat naar het Rijk."),
]


def record(made: Consultation, known: Knowledge, identity: str = "een") -> Record:
    named = replace(made, id=identity)
    return Record(named, SourceFile("source.txt", b""), Sidecar(), annotate(named, known, Sidecar(), Problems()))


def ids(found: list[Suggestion]) -> dict[str, list[str]]:
    return {each.topic.id: [exchange.id for _, exchange in each.exchanges] for each in found}


def test_words_that_exchanges_share_become_topics_those_of_most_exchanges_first() -> None:
    known = knowledge()
    found = suggest_topics([record(consultation(*TAX, *YOUTH), known)], known)
    assert ids(found) == {"jeugdzorg": ["vraag-3", "vraag-4", "vraag-5"], "loonbelasting": ["vraag-1", "vraag-2"]}
    assert [(each.topic.title, each.topic.theme) for each in found] == [
        ("Jeugdzorg", "Zorg en gezondheid | Jongeren"),
        ("Loonbelasting", "Financiën | Belasting"),
    ]


def test_a_suggested_topic_is_given_to_the_exchanges_that_are_named() -> None:
    known = knowledge()
    made = record(consultation(*TAX, *YOUTH), known)
    for each in suggest_topics([made], known):
        given = annotate_topics(made.consultation, knowledge(each.topic), Problems())
        assert {annotation.exchange for annotation in given} >= {exchange.id for _, exchange in each.exchanges}


def test_what_has_a_topic_needs_none() -> None:
    taxes = topic("belasting", "loonbelasting").model_copy(update={"theme": "Financiën | Belasting"})
    known = knowledge(taxes)
    assert ids(suggest_topics([record(consultation(*TAX), known)], known)) == {}


def test_an_id_or_title_that_is_taken_is_not_suggested() -> None:
    known = knowledge(topic("jeugdzorg", "iets heel anders"))
    assert "jeugdzorg" not in ids(suggest_topics([record(consultation(*YOUTH), known)], known))


def test_a_word_of_one_exchange_is_no_topic() -> None:
    known = knowledge()
    made = record(consultation(TAX[0], ("Wat kost een huurtoeslag?", "Een huurtoeslag kost veel.")), known)
    assert suggest_topics([made], known) == []


def test_exchanges_of_several_consultations_share_a_topic() -> None:
    known = knowledge()
    records = [record(consultation(TAX[0]), known, "een"), record(consultation(TAX[1]), known, "twee")]
    (found,) = suggest_topics(records, known)
    assert [(r.consultation.id, e.id) for r, e in found.exchanges] == [("een", "vraag-1"), ("twee", "vraag-1")]


def test_only_the_wanted_consultations_get_suggestions() -> None:
    known = knowledge()
    records = [record(consultation(*TAX), known, "een"), record(consultation(*YOUTH), known, "twee")]
    assert list(ids(suggest_topics(records, known, ("twee",)))) == ["jeugdzorg"]


def test_a_name_that_most_exchanges_have_whole_is_the_title_and_its_id_is_short_enough() -> None:
    known = knowledge()
    name = "Landelijk Verbeterprogramma Ziekenhuizen Oost-Nederland"
    questions = [(f"Wat kost het {name}{end}?", f"Het {name} kost veel.") for end in ("", " nu")]
    (found, *_) = suggest_topics([record(consultation(*questions), known)], known)
    assert found.topic.title in name
    assert len(found.topic.id) <= LONGEST_TOPIC
    assert not found.topic.id.endswith("-")


def test_without_questions_or_themes_nothing_is_suggested() -> None:
    known = knowledge()
    assert suggest_topics([], known) == []
    assert suggest_topics([record(consultation(("Wat?", "Niets."), ("Wie?", "Niemand.")), known)], known) == []


def test_a_noun_of_administration_joins_no_exchanges() -> None:
    known = knowledge()
    questions = [
        ("Hoe hoog zijn de uitgaven voor kazernes?", "De uitgaven dalen."),
        ("Welke uitgaven heeft de huurtoeslag?", "Uitgaven."),
    ]
    complaints = [
        ("Hoeveel klachten over gevechtslaarzen zijn er?", "Vijf klachten."),
        ("Zijn klachten over een fonds mogelijk?", "Klachten."),
    ]
    records = [record(consultation(*pair), known, name) for name, pair in (("een", questions), ("twee", complaints))]
    assert {"uitgaven", "klachten"}.isdisjoint(ids(suggest_topics(records, known)))


def test_a_word_of_three_questions_is_a_topic_though_no_answer_repeats_it() -> None:
    known = knowledge()
    questions = ["Zijn er in de aandachtswijken woningcorporaties?", "Is de leefbaarheid in de aandachtswijken beter?"]
    questions.append("Wat doet de huurcommissie in de aandachtswijken?")
    found = suggest_topics([record(consultation(*((question, "Ja.") for question in questions)), known)], known)
    assert ids(found)["aandachtswijken"] == ["vraag-1", "vraag-2", "vraag-3"]
