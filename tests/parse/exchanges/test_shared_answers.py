"""One answer under several questions of which it has no word of one: that one may have no answer, a doubt."""

from __future__ import annotations

import pytest

from generator.grammar.questions.content_words import beginnings_of_subjects
from generator.problems import Code
from tests.parse.documents import doubts

BRIDGE = "De leden van de VVD-fractie vragen welke schepen de nieuwe brug straks mogen passeren."
SCHOOL = "De leden van de D66-fractie vragen hoeveel leraren het lyceum heeft ontslagen."
SCHOOLS = (
    "Het lyceum heeft vorig jaar twee leraren ontslagen. Het bestuur zoekt nu vervangers, en de inspectie houdt"
    " toezicht op de kwaliteit van de lessen tijdens de verbouwing."
)


def unpaired(*paragraphs: str) -> list[str]:
    return [" ".join(quote.split()[:8]) for code, quote in doubts(*paragraphs) if code is Code.UNPAIRED]


@pytest.mark.parametrize(
    "other",
    [
        BRIDGE,
        "De leden van de VVD-fractie willen weten wanneer de dienstregeling naar Texel verandert.",
        "Bestaat er volgens de minister voldoende voorraad graan voor een strenge winter?",
        "Ook vernemen de leden van de Volt-fractie graag hoe de Europese begroting wordt gedekt.",
        "Klopt het dat gevangenen zonder begeleiding met verlof zijn gegaan?",
    ],
)
@pytest.mark.parametrize("label", ["Antwoord", "Reactie van de minister"])
def test_a_question_of_which_the_answer_has_no_word_is_a_doubt(other: str, label: str) -> None:
    first = " ".join(other.split()[:8])

    assert unpaired(other, SCHOOL, label, SCHOOLS) == [first]
    assert unpaired(SCHOOL, other, label, SCHOOLS) == [first]


@pytest.mark.parametrize(
    "other",
    [
        "De leden van de VVD-fractie vragen wie het bestuur van de school controleert.",
        "De leden van de VVD-fractie vragen naar de verbouwingen van het gebouw.",
        "Wie geeft er les in de bovenbouw?",
        "Vindt de minister dat erg?",
        "Houdt de onderwijsinspectie daar toezicht op?",
    ],
)
def test_a_question_that_shares_a_word_or_says_too_little_is_none(other: str) -> None:
    assert unpaired(other, SCHOOL, "Antwoord", SCHOOLS) == []


@pytest.mark.parametrize("answer", ["Ja.", "Nee, dat klopt niet.", "Twee leraren.", "Dat wordt nog onderzocht."])
def test_a_short_answer_proves_nothing(answer: str) -> None:
    assert unpaired(BRIDGE, SCHOOL, "Antwoord", answer) == []


def test_an_answer_with_the_words_of_no_question_proves_nothing() -> None:
    general = "Hierover is op dit moment niets bekend, want ambtelijke stukken ontbreken en navraag leverde niets op."

    assert unpaired(BRIDGE, SCHOOL, "Antwoord", general) == []


def test_a_question_with_an_answer_of_its_own_is_no_doubt() -> None:
    assert unpaired(BRIDGE, "Antwoord", SCHOOLS, SCHOOL, "Antwoord", SCHOOLS) == []


def test_words_of_any_text_are_no_subject_and_forms_of_a_word_begin_alike() -> None:
    subjects = beginnings_of_subjects("De leden van de fracties vragen of de minister het onderwijs wordt onderwezen.")

    assert subjects == {"onder"}
