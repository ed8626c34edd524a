"""Questions named in words, by their order, or by their number alone, and words like these that name none."""

from __future__ import annotations

import pytest

from generator.grammar.questions.counted import called
from generator.grammar.questions.references_within import internal_references


def read(text: str) -> list[tuple[str, list[str]]]:
    found = internal_references(text)
    return [(text[each.span.start : each.span.end], [one.number for one in each.numbered]) for each in found]


@pytest.mark.parametrize(
    ("text", "words", "numbers"),
    [
        ("De in vraag drie bedoelde sluis lekt.", "vraag drie", "3"),
        ("Zie mijn antwoord op vraag één.", "antwoord op vraag één", "1"),
        ("Zie de vragen twee en vier.", "vragen twee en vier", "2 4"),
        ("Zie het antwoord op de vragen een tot en met drie.", "antwoord op de vragen een tot en met drie", "1 2 3"),
        ("Zie het antwoord op vraag nummer drie.", "antwoord op vraag nummer drie", "3"),
        ("Hetzelfde geldt voor vraag zes.", "vraag zes", "6"),
    ],
)
def test_numbers_may_be_written_in_words(text: str, words: str, numbers: str) -> None:
    assert read(text) == [(words, numbers.split())]


@pytest.mark.parametrize(
    ("text", "words", "numbers"),
    [
        ("Zie het antwoord op de derde vraag.", "antwoord op de derde vraag", "3"),
        ("Zoals bij de eerste vraag is uiteengezet, kan dat.", "eerste vraag", "1"),
        ("Naar aanleiding van de eerste en de tweede vraag.", "eerste en de tweede vraag", "1 2"),
        ("Zie het antwoord op de eerste twee vragen.", "antwoord op de eerste twee vragen", "1 2"),
        ("Ik verwijs naar mijn reactie op de tweede van uw vragen.", "reactie op de tweede van uw vragen", "2"),
        ("In het vierde antwoord staat waarom.", "vierde antwoord", "4"),
        ("Zie de 2e vraag.", "2e vraag", "2"),
    ],
)
def test_questions_may_be_counted(text: str, words: str, numbers: str) -> None:
    assert read(text) == [(words, numbers.split())]


@pytest.mark.parametrize(
    ("text", "words", "numbers"),
    [
        ("Zoals hierboven bij 3 aangegeven, kan dat.", "bij 3", "3"),
        ("Zie onder 4. Verder geldt de regeling.", "onder 4", "4"),
        ("Dat is bij 2 reeds toegelicht.", "bij 2", "2"),
        ("Ik verwijs naar de beantwoording onder 2 en 3.", "beantwoording onder 2 en 3", "2 3"),
        ("Het antwoord op de vraag onder 4 is gelijk.", "antwoord op de vraag onder 4", "4"),
        ("Artikel 23 geldt, waarop ik onder 3 inga.", "onder 3", "3"),
        ("Voor de kosten verwijs ik u naar 5.", "5", "5"),
        ("Zie 2 en 3.", "2 en 3", "2 3"),
        ("Het is genoemd (zie 6).", "6", "6"),
    ],
)
def test_the_number_alone_may_be_named(text: str, words: str, numbers: str) -> None:
    assert read(text) == [(words, numbers.split())]


def test_each_number_of_two_answers_is_a_reference() -> None:
    assert read("Zie de antwoorden op 3 en op 4.") == [("antwoorden op 3", ["3"]), ("op 4", ["4"])]


@pytest.mark.parametrize(
    "text",
    [
        "De leden vragen drie gemeenten om uitleg.",
        "De leden vragen twee of drie zaken.",
        "Kunt u de vragen één voor één beantwoorden?",
        "Kunt u op vraag één of meer voorbeelden geven?",
        "In vraag een en ander uitgelegd.",
        "De tweede vraag is of dit kan.",
        "Het antwoord op de eerste vraag is ja.",
        "Het antwoord op de tweede vraag luidt ontkennend.",
        "Zie de eerste vraag daaruit.",
        "Bij 3 bedrijven bleef het onder 2 graden.",
        "Zoals bij 3 bedrijven is gebleken.",
        "Zoals bij 4 van de 5 scholen is gemeld.",
        "Zie artikel 5, onder 4, van de wet.",
        "Zoals op 3 en 4 mei is gezegd.",
        "In antwoord op 3 april kwam dit.",
        "Dat is onder 1 van het dictum bepaald.",
        "Zie 2.500 dossiers en 3% van de zaken.",
        "Dat heb ik eerder toegelicht in antwoord op vragen van de leden van de X-fractie, bij vraag 4.",
    ],
)
def test_words_that_count_something_or_stand_elsewhere_lead_nowhere(text: str) -> None:
    assert read(text) == []


def test_a_number_alone_is_called_as_one_says_it() -> None:
    assert [called(words, "vraag") for words in ("5", "vijf", "vijfde")] == ["vraag 5", "vraag vijf", "vijfde vraag"]
