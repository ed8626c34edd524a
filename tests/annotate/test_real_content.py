"""The glossary and topics that editors keep, on the consultation of May 2025."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.knowledge.load import load_knowledge
from generator.model.annotation import AnnotationKind
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Record
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Code, Problems
from generator.read import read

CONTENT = Path(__file__).parents[2] / "content"
SOURCE = CONTENT / "consultations" / "navo-ministers-mei-2025" / "source.txt"

# What a reader would say each question is about, strongest first.
TOPICS = {
    "vraag-1": ["steun-oekraine"],
    "vraag-2": ["steun-oekraine"],
    "vraag-3": ["vrede-oekraine", "europese-veiligheid"],
    "vraag-4": ["navo-top", "verenigde-staten"],
    "vraag-5": ["navo-norm", "verdediging-navo"],
    "vraag-6": ["navo-norm"],
    "vraag-7": ["indo-pacific"],
    "vraag-8": ["sancties-rusland", "vrede-oekraine"],
    "vraag-9": ["navo-norm"],
    "vraag-10": ["krijgsmacht"],
    "vraag-11": ["oekraine-navo"],
    "vraag-12": ["militaire-samenwerking"],
    "vraag-13": ["verdediging-navo"],
    "vraag-14": ["navo-norm"],
    "vraag-15": ["oekraine-navo"],
    "vraag-16": ["krijgsmacht", "verenigde-staten"],
    "vraag-17": ["vrede-oekraine", "sancties-rusland", "steun-oekraine"],
    "vraag-18": ["verenigde-staten", "vrede-oekraine"],
    "vraag-19": ["verenigde-staten", "europese-veiligheid"],
    "vraag-20": ["vrede-oekraine", "turkije", "oekraine-navo"],
    "vraag-21": ["turkije", "mensenrechten"],
}


@cache
def kept() -> Knowledge:
    problems = Problems()
    knowledge = load_knowledge(CONTENT, problems)
    assert list(problems) == []
    return knowledge


@cache
def annotated() -> Record:
    """The consultation with nothing of an editor, annotated by the rules alone."""
    problems = Problems()
    file = SourceFile("source.txt", SOURCE.read_bytes())
    source = read(file, problems)
    assert source is not None
    consultation = parse(source, "navo-ministers-mei-2025", kept(), Sidecar(), problems)
    annotations = annotate(consultation, kept(), Sidecar(), problems)
    return Record(consultation, file, Sidecar(), annotations, tuple(problems))


def test_every_exchange_has_the_topics_a_reader_would_give_it() -> None:
    record = annotated()
    found = {e.id: [topic.id for topic in record.topics_of(e)] for e in record.consultation.exchanges}
    assert found == TOPICS


def test_every_topic_says_which_words_decided() -> None:
    record = annotated()
    assert all(topic.because for e in record.consultation.exchanges for topic in record.topics_of(e))


def test_no_topic_is_a_catch_all() -> None:
    given = [topic for topics in TOPICS.values() for topic in topics]
    assert max(given.count(topic) for topic in given) <= len(TOPICS) // 4


def test_no_exchange_is_left_without_topic_and_no_abbreviation_unexplained() -> None:
    codes = {problem.code for problem in annotated().problems}
    assert codes.isdisjoint({Code.NO_TOPIC, Code.UNEXPLAINED_TERM})


def test_abbreviations_would_be_missed_if_the_glossary_lacked_them() -> None:
    problems = Problems()
    other = (GlossaryTerm(term="begroting", definition="Een plan voor geld."),)
    annotate(
        annotated().consultation, kept().model_copy(update={"glossary": other, "general": ()}), Sidecar(), problems
    )
    missed = {problem.quote for problem in problems if problem.code is Code.UNEXPLAINED_TERM}
    assert missed == {"BBP", "EU", "EUR", "JEF", "NAVO"}


def marked(exchange_id: str) -> list[tuple[str, str]]:
    record = annotated()
    (exchange,) = (e for e in record.consultation.exchanges if e.id == exchange_id)
    return [(a.target, record.words(a)) for a in record.of(exchange, AnnotationKind.TERM)]


def test_terms_of_the_question_about_saceur_are_marked_in_order() -> None:
    assert marked("vraag-19")[:7] == [
        ("SACEUR", "Supreme Allied Commander Europe"),
        ("SACEUR", "SACEUR"),
        ("VS", "VS"),
        ("NAVO", "NAVO"),
        ("bondgenoot", "bondgenoten"),
        ("NAVO-zuil", "Europese NAVO-zuil"),
        ("VS", "VS"),
    ]


def test_norm_and_top_beat_the_organisation_in_compounds() -> None:
    assert [words for _, words in marked("vraag-6") if "NAVO" in words] == ["NAVO", "NAVO", "NAVO Top", "NAVO-norm"]


def test_most_terms_are_used_in_the_consultation() -> None:
    used = {a.target for a in annotated().annotations if a.kind is AnnotationKind.TERM}
    assert len(used) >= 60


@pytest.mark.parametrize("entry", kept().terms, ids=lambda entry: entry.name)
def test_definition_is_short_and_ends_as_a_sentence(entry: GlossaryTerm) -> None:
    sentences = [s for s in entry.definition.split(". ") if s]
    assert len(sentences) <= 3
    assert all(len(sentence.split()) <= 25 for sentence in sentences)
    assert entry.definition.endswith(".")


def test_without_any_topic_or_term_not_every_exchange_and_word_is_doubted() -> None:
    problems = Problems()
    annotate(annotated().consultation, kept().model_copy(update={"glossary": (), "topics": ()}), Sidecar(), problems)
    assert problems.doubts == ()
