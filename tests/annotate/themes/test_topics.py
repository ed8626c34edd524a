"""Which topics an exchange gets, in which order, and because of which words."""

from __future__ import annotations

import pytest

from generator.annotate.themes.topics import annotate_topics
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation
from generator.model.knowledge import Topic
from generator.model.text import Span
from generator.problems import Problems
from tests.annotate.builders import consultation, knowledge, topic


def assigned(made: Consultation, *topics: Topic) -> dict[str, list[str]]:
    because: dict[str, list[str]] = {}
    for found in annotate_topics(made, knowledge(*topics), Problems()):
        assert found.block is not None
        assert found.span is not None
        because.setdefault(found.target, []).append(made.text(found.block)[found.span.start : found.span.end])
    return because


def topics_of(question: str, answer: str, *topics: Topic) -> dict[str, list[str]]:
    return assigned(consultation((question, answer)), *topics)


SANCTIONS = topic("sancties", "sanctie*", "schaduwvloot")
PEACE = topic("vrede", "vrede*", "bestand")


def test_annotation_stands_on_the_word_that_decided() -> None:
    made = consultation(("Welke sancties?", "De sancties."))
    assert list(annotate_topics(made, knowledge(SANCTIONS), Problems())) == [
        Annotation(AnnotationKind.TOPIC, "sancties", 1, Span(6, 14), "vraag-1", Certainty.UNKNOWN)
    ]


@pytest.mark.parametrize(
    ("question", "answer", "certainty"),
    [
        ("Welke sancties?", "De sancties.", Certainty.UNKNOWN),
        ("Welke sancties?", "De sancties en de schaduwvloot.", Certainty.UNKNOWN),
        ("Sancties en de schaduwvloot?", "Ja.", Certainty.CERTAIN),
    ],
)
def test_a_topic_is_sure_where_two_words_of_the_question_give_it(
    question: str, answer: str, certainty: Certainty
) -> None:
    found = annotate_topics(consultation((question, answer)), knowledge(SANCTIONS), Problems())
    assert {annotation.certainty for annotation in found} == {certainty}


def test_word_in_question_and_answer_makes_a_topic() -> None:
    assert topics_of("Welke sancties?", "De sancties.", SANCTIONS) == {"sancties": ["sancties"]}


def test_two_words_of_the_question_make_a_topic() -> None:
    assert topics_of("Sancties en de schaduwvloot?", "Ja.", SANCTIONS) == {"sancties": ["Sancties", "schaduwvloot"]}


def test_one_word_in_passing_makes_no_topic() -> None:
    assert topics_of("Welke sancties?", "Geen.", SANCTIONS) == {}
    assert topics_of("Wat dan?", "Sancties tegen de schaduwvloot.", SANCTIONS) == {}


def test_repetition_of_a_word_and_its_inflections_counts_once() -> None:
    assert topics_of("Sancties, sancties, sanctielijst?", "Nee.", SANCTIONS) == {}
    assert topics_of("Wat?", "Sanctie, sancties, sanctielijst, sanctiepakket.", SANCTIONS) == {}


def test_what_is_asked_weighs_more_than_what_is_answered() -> None:
    found = topics_of("Is er een bestand of vrede?", "Sanctie, schaduwvloot en bestand.", SANCTIONS, PEACE)
    assert list(found) == ["vrede"]


def test_strongest_topic_comes_first_and_of_equals_the_one_listed_first() -> None:
    question = "Sancties, schaduwvloot, vrede en bestand?"
    assert list(topics_of(question, "Ja.", SANCTIONS, PEACE)) == ["sancties", "vrede"]
    assert list(topics_of(question, "Ja.", PEACE, SANCTIONS)) == ["vrede", "sancties"]
    assert list(topics_of(question, "Vrede.", SANCTIONS, PEACE)) == ["vrede", "sancties"]


def test_topic_far_after_the_strongest_is_left_out() -> None:
    strong = topic("sterk", "een", "twee", "drie", "vier")
    weak = topic("zwak", "vijf")
    assert list(topics_of("een twee drie vier vijf", "een vijf", strong, weak)) == ["sterk"]
    assert list(topics_of("een twee drie vijf", "vijf", strong, weak)) == ["sterk", "zwak"]


def test_exchange_never_gets_more_than_three_topics() -> None:
    topics = [topic(name, name) for name in ("een", "twee", "drie", "vier")]
    assert list(topics_of("een twee drie vier", "een twee drie vier", *topics)) == ["een", "twee", "drie"]


def test_hint_strengthens_but_never_decides_alone() -> None:
    norm = topic("norm", "NAVO-norm", hints=("percentage", "investeringen"))
    assert topics_of("Welk percentage aan investeringen?", "Een percentage.", norm) == {}
    assert topics_of("Welk percentage?", "De NAVO-norm.", norm) == {"norm": ["percentage", "NAVO-norm"]}


def test_words_of_the_question_stand_first_and_deciding_words_before_hints() -> None:
    norm = topic("norm", "BBP-norm", "NAVO-norm", hints=("percentage",))
    because = topics_of("Welk percentage is de NAVO-norm?", "Een BBP-norm, geen NAVO-norm.", norm)
    assert because == {"norm": ["NAVO-norm", "percentage", "BBP-norm"]}


def test_word_inside_an_exception_does_not_count() -> None:
    army = topic("krijgsmacht", "krijgsmacht", exceptions=("Oekraïense krijgsmacht", "krijgsmacht van *"))
    assert topics_of("De Oekraïense krijgsmacht?", "De krijgsmacht van Polen.", army) == {}
    assert topics_of("De Oekraïense krijgsmacht en de krijgsmacht?", "Onze krijgsmacht.", army) == {
        "krijgsmacht": ["krijgsmacht"]
    }


def test_word_inside_another_word_does_not_count() -> None:
    assert topics_of("De EUR?", "De EUR.", topic("eu", "EU")) == {}


def test_one_word_may_speak_for_several_topics() -> None:
    again = topic("druk", "sanctie*")
    assert list(topics_of("Welke sancties?", "Deze sancties.", SANCTIONS, again)) == ["sancties", "druk"]


def test_headings_labels_and_other_exchanges_say_nothing_about_an_exchange() -> None:
    made = consultation(("Sancties?", "Ja."), ("Wat?", "Sancties."), heading="Sancties tegen de schaduwvloot")
    assert assigned(made, SANCTIONS) == {}


def test_without_topics_nothing_is_assigned() -> None:
    assert topics_of("Sancties?", "Sancties.") == {}
