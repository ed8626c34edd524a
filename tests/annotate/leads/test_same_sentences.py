"""Sentences of answers that stand in another answer of the document as well."""

from __future__ import annotations

import pytest

from generator.annotate.leads.same_sentences import annotate_same_sentences
from generator.model.annotation import Annotation, Certainty
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge
from generator.model.same_words import Degree
from generator.problems import Problems
from tests.annotate.builders import consultation
from tests.parse.documents import MAY_2025
from tests.understanding import understood

BRIDGES = "Het ministerie onderzoekt dit jaar samen met de provincies welke bruggen versterking nodig hebben."
TUNNELS = "De veiligheid van tunnels wordt elke vijf jaar door een onafhankelijke commissie beoordeeld."


def found(document: Consultation) -> list[Annotation]:
    return list(annotate_same_sentences(document, Knowledge(), Problems()))


def made(*answers: str) -> Consultation:
    return consultation(*(("Hoe zit dat?", answer) for answer in answers))


def told(document: Consultation) -> list[tuple[str | None, str, Degree | None]]:
    return [(each.exchange, each.target, each.same.degree if each.same else None) for each in found(document)]


def test_a_sentence_leads_to_the_other_answer_and_back() -> None:
    document = made(f"Ja. {BRIDGES}", TUNNELS, f"{BRIDGES} Dat is alles.")
    assert told(document) == [("vraag-1", "antwoord-3", Degree.SAME), ("vraag-3", "antwoord-1", Degree.SAME)]
    (one, other) = found(document)
    assert one.block is not None
    assert one.span is not None
    assert one.same is not None
    assert document.text(one.block)[one.span.start : one.span.end] == BRIDGES
    assert (one.same.block, one.same.span) == (other.block, other.span)
    assert one.certainty is Certainty.CERTAIN


def test_a_question_that_has_the_sentence_leads_nowhere() -> None:
    assert found(consultation((BRIDGES, "Ja."), ("Hoe zit dat?", BRIDGES))) == []


def test_within_one_answer_nothing_leads_anywhere() -> None:
    assert found(made(f"{BRIDGES} {TUNNELS} {BRIDGES}", "Ja.")) == []


def test_of_an_answer_the_sentence_that_is_most_alike_counts() -> None:
    document = made(BRIDGES, f"{BRIDGES.replace('bruggen', 'vijf bruggen')} {BRIDGES}")
    assert told(document)[0] == ("vraag-1", "antwoord-2", Degree.SAME)


@pytest.mark.parametrize(("answers", "each"), [(9, 8), (10, 0)])
def test_what_stands_in_more_than_nine_answers_is_a_formula(answers: int, each: int) -> None:
    assert len(found(made(*[BRIDGES] * answers))) == answers * each


def test_a_difference_that_may_turn_the_meaning_is_not_certain() -> None:
    document = made(BRIDGES, BRIDGES.replace("dit jaar", "in 2031"))
    assert [each.certainty for each in found(document)] == [Certainty.UNKNOWN] * 2


def test_answers_5_9_and_14_of_may_2025_share_a_sentence() -> None:
    record = understood("source.txt", MAY_2025.read_bytes()).record
    shared = {
        (answer.id, annotation.target): same.degree
        for exchange in record.consultation.exchanges
        for answer in exchange.answers
        for annotation, same in record.same_words_of(exchange)
    }
    assert shared == {
        ("antwoord-5", "antwoord-14"): Degree.SAME,
        ("antwoord-14", "antwoord-5"): Degree.SAME,
        ("antwoord-5", "antwoord-9"): Degree.ALIKE,
        ("antwoord-9", "antwoord-5"): Degree.ALIKE,
        ("antwoord-14", "antwoord-9"): Degree.ALIKE,
        ("antwoord-9", "antwoord-14"): Degree.ALIKE,
    }
