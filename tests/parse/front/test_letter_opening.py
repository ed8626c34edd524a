"""A letter that begins with its own heading gives its facts as one with a front matter does, or that is a doubt."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model import document_kinds as kinds
from generator.model.consultation import Chamber
from tests.parse.documents import document, parsed
from tests.parse.front.test_missing_facts import missing

HEADING = "Antwoord op vragen van de leden Jansen en Pietersen over de dijken"
SENT = "Hierbij zend ik u de antwoorden op de vragen van de leden Jansen (VVD) en Pietersen (D66) aan de Minister van "
ASKED = "Defensie over de dijken (ingezonden 3 mei 2021)."
DAY = "Den Haag, 20 mei 2021"
LABELLED = ("Vraag 1", "Waarom wacht u?", "Antwoord 1", "Daarom.", "Vraag 2", "Hoe lang?", "Antwoord 2", "Kort.")


@pytest.mark.parametrize(
    "opening",
    [
        (HEADING, "Geachte voorzitter,", SENT + ASKED, DAY),
        (HEADING, SENT + ASKED, DAY, "De Minister van Defensie,", "A. de Vries"),
        (HEADING, DAY, "Geachte mevrouw de Voorzitter,", SENT + ASKED),
        ("Beantwoording vragen van de leden Jansen en Pietersen", DAY, "Geachte heer Bosma,", SENT + ASKED),
        ("Reactie op de vragen van de leden Jansen en Pietersen", DAY, SENT + ASKED),
        ("Vragen van de leden Jansen en Pietersen", "Geachte leden van de Kamer,", SENT + ASKED, DAY),
    ],
)
def test_a_page_that_begins_with_its_title_shows_the_facts_below_it(opening: tuple[str, ...]) -> None:
    front = parsed(document(*opening, *LABELLED))[0].front
    assert (front.kind, front.chamber) == (kinds.AANHANGSEL, Chamber.TK)
    assert (front.dates.asked, front.dates.answered) == (date(2021, 5, 3), date(2021, 5, 20))
    assert front.addressee == "Minister van Defensie"


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("BRIEF VAN DE MINISTER VAN DEFENSIE", "In antwoord op uw brief van 3 mei 2021, waarin de {} vragen stelt, "),
        ("BRIEF VAN DE STAATSSECRETARIS", "Naar aanleiding van uw brief van 3 mei 2021, met vragen van de {}, "),
        ("Nr. 5", "BRIEF VAN DE REGERING\n\nIn reactie op uw brief van 3 mei 2021 met vragen van de {} "),
        (
            "BRIEF VAN DE MINISTER VAN ZAKEN",
            "Geachte voorzitter,\n\nBij brief van 3 mei 2021 heeft de {} vragen gesteld. ",
        ),
        ("BRIEF VAN DE MINISTER", "Hierbij stuur ik de antwoorden op de vragen van de {} in uw brief van 3 mei 2021. "),
    ],
)
def test_the_sentence_under_the_heading_of_a_letter_shows_who_asked_and_when(heading: str, sentence: str) -> None:
    named = sentence.format("vaste commissie voor Defensie") + "bericht ik u als volgt."
    front = parsed(document("28 676 Marine", heading, "Den Haag, 20 mei 2021", named, *LABELLED))[0].front
    assert (front.committee, front.dates.asked) == ("vaste commissie voor Defensie", date(2021, 5, 3))
    assert front.dates.answered == date(2021, 5, 20)


@pytest.mark.parametrize(
    "opening",
    [
        ("De griffier heeft bij brief van 3 mei 2021 iets gezegd.",),
        ("BRIEF VAN DE VOORZITTER", "Aan de Minister van Defensie", "Uw brief van 3 mei 2021 is gelezen."),
        ("Vragen van de VVD-fractie", "De leden van de VVD-fractie danken voor uw brief van 3 mei 2021."),
    ],
)
def test_what_goes_out_and_what_factions_say_shows_no_day(opening: tuple[str, ...]) -> None:
    assert parsed(document(*opening, *LABELLED))[0].front.dates.asked is None


@pytest.mark.parametrize(
    "opening",
    [
        ("Antwoorden op vragen van het lid Jansen", "Hieronder staat wat de minister van Defensie schreef."),
        ("Antwoorden op vragen van het lid Jansen", "Geachte voorzitter,", "Dit is mijn antwoord."),
        ("Vragen van de leden Jansen en Pietersen", "De dijken", "Gepubliceerd 3 mei 2021."),
        ("Antwoord op vragen van de leden", "Op 3 mei 2021 bereikte mij een bericht."),
        ("Vragen van de VVD-fractie", "Hieronder volgt alles."),
    ],
)
def test_answers_of_which_nothing_is_known_are_a_doubt(opening: tuple[str, ...]) -> None:
    assert missing(*opening, *LABELLED)


@pytest.mark.parametrize(
    "paragraphs",
    [
        LABELLED,
        ("Vragen van de VVD-fractie", *LABELLED),
        ("Vragen van de VVD-fractie", "De leden van de VVD-fractie danken de minister.", *LABELLED),
    ],
)
def test_a_fragment_without_any_opening_misses_nothing(paragraphs: tuple[str, ...]) -> None:
    assert missing(*paragraphs) == []
