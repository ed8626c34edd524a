"""The words that set each question apart from others of its document."""

from __future__ import annotations

from generator.annotate.key_phrases import annotate_key_phrases, phrases_of
from generator.model.annotation import AnnotationKind
from generator.model.consultation import Consultation
from generator.model.knowledge import Faction, Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation, knowledge

WAIT = "Hoe gaat u de toenemende wachttijden in de jeugdzorg aanpakken?"
MONEY = "Wat kost de jeugdzorg, en wie betaalt de loonbelasting?"


def phrases(made: Consultation, known: Knowledge | None = None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {exchange.id: [] for exchange in made.exchanges}
    for annotation in annotate_key_phrases(made, known or knowledge(), Problems()):
        assert annotation.kind is AnnotationKind.KEY_PHRASE
        assert annotation.block is not None
        assert annotation.span is not None
        text = made.text(annotation.block)
        assert text[annotation.span.start : annotation.span.end] == annotation.target
        found[annotation.exchange or ""].append(annotation.target)
    return found


def test_phrases_stand_on_their_words_in_the_question() -> None:
    assert phrases(consultation((WAIT, "Niet."))) == {"vraag-1": ["toenemende wachttijden in de jeugdzorg"]}


def test_what_the_whole_document_is_about_sets_no_question_apart() -> None:
    found = phrases(consultation((MONEY, "Niets."), *[(f"Wat is jeugdzorg{end}?", "Dat.") for end in (" nu", " dan")]))
    assert found["vraag-1"] == ["loonbelasting"]


def test_the_answer_plays_no_part() -> None:
    assert phrases(consultation(("Wat vindt u daarvan?", "De loonbelasting gaat omhoog."))) == {"vraag-1": []}


def test_of_many_phrases_two_are_shown_in_the_order_of_the_text() -> None:
    text = "Denk aan loonbelasting, jeugdzorg, kunstmest, huurtoeslag en vliegbelasting."
    (found,) = phrases(consultation((text, "Ja."))).values()
    assert len(found) == 2
    assert [text.index(words) for words in found] == sorted(text.index(words) for words in found)


def test_a_phrase_that_is_repeated_says_more() -> None:
    made = consultation(("Is loonbelasting anders dan huurtoeslag? Waarom is loonbelasting laag?", "Ja."))
    first, *_ = phrases_of(made, knowledge())["vraag-1"]
    assert first.words == "loonbelasting"


def test_names_of_factions_are_no_phrases() -> None:
    made = consultation(("Wat vindt Groep Otten van loonbelasting?", "Veel."))
    known = Knowledge(factions=(Faction(abbreviation="Groep Otten", name="Groep Otten"),))
    assert phrases(made, known) == {"vraag-1": ["loonbelasting"]}
