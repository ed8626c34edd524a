from __future__ import annotations

import pytest

from generator.parse.paragraphs import markers
from generator.parse.paragraphs.markers import answer_label, numbers, question_label

LONG = "x" * 300


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("1. Antwoord van het kabinet", ("1",)),
        ("12. Antwoord van het kabinet", ("12",)),
        ("1 Antwoord", ("1",)),
        ("10a. Antwoord", ("10a",)),
        ("Antwoord", ()),
        ("Antwoord:", ()),
        ("ANTWOORD", ()),
        ("Antwoorden", ()),
        ("Antwoord 1", ("1",)),
        ("Antwoord 5 en 6", ("5", "6")),
        ("Antwoord op vraag 3:", ("3",)),
        ("Antwoord op de vragen 3, 4 en 7", ("3", "4", "7")),
        ("Antwoorden op vragen 2 t/m 4", ("2", "3", "4")),
        ("Antwoord vraag 9", ("9",)),
        ("5 en 6. Antwoord van de minister", ("5", "6")),
        ("Antwoord van de minister op vraag 3", ("3",)),
        ("Antwoord namens het kabinet op de vragen 3 en 4:", ("3", "4")),
        ("Antwoord van het kabinet.", ()),
        ("Antwoord 2 en 3)", ("2", "3")),
        ("Antwoord op vraag 4 (GroenLinks-PvdA)", ("4",)),
        ("Reactie van de minister", ()),
        ("Antwooord 2", ("2",)),
        ("Antwoord3:", ("3",)),
        ("Antwoord (2) en (3)", ("2", "3")),
        ("Antwoord op vraag (4)", ("4",)),
        ("Antwoor:", ()),
        (
            "Antwoord van de minister voor Medische Zorg, mede namens de minister voor Langdurige Zorg en Sport",
            (),
        ),
    ],
)
def test_labels_of_answers_and_the_numbers_they_name(text: str, named: tuple[str, ...]) -> None:
    label = answer_label(text)

    assert label is not None
    assert label.numbers == named
    assert markers.is_label(text)
    assert markers.is_announcement(text)


@pytest.mark.parametrize(
    "text",
    [
        "Antwoord: ja, dat klopt.",
        "Het antwoord van het kabinet",
        "Antwoord geven op deze vraag is niet mogelijk",
        "Antwoordapparaat",
        "1. Vraag",
        "Antwoord van het kabinet. Er is meer.",
        "Antwoord van Minister Schippers",
        "Antwoord van minister Ritzen (Onderwijs, Cultuur en Wetenschappen).",
        "Antwoord van Minister Van Hijum (Sociale Zaken en Werkgelegenheid), mede",
        "II Reactie van de minister",
        "Antwoord / reactie van de minister",
        f"Antwoord van {LONG}",
        f"Antwoord van de minister, mede namens de minister van {LONG}",
        "1, " * 400_000,
        "",
    ],
)
def test_what_labels_no_answer(text: str) -> None:
    assert answer_label(text) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Vraag 1", ("1",)),
        ("Vraag 1:", ("1",)),
        ("VRAAG 12", ("12",)),
        ("Vragen 5 t/m 8", ("5", "6", "7", "8")),
        ("Vraag 3 en 4", ("3", "4")),
        ("Vraag 10a.", ("10a",)),
        ("Vraag:", ()),
        ("Vraag", ()),
        ("Vraag 2 (PvdA en 50PLUS)", ("2",)),
        ("Vraag 3 (vervolg op vraag 2)", ("3",)),
        ("1. Vraag:", ("1",)),
        ("Vraag van de leden van de VVD-fractie:", ()),
        ("Vraag3", ("3",)),
        ("Vraag (3)", ("3",)),
        ("Vraag (5) t/m (7)", ("5", "6", "7")),
        ("Vrag 3", ("3",)),
        ("Vraag van het lid Six Dijkstra (NSC):", ()),
        ("Vraag van de leden Mohandis (GroenLinks-PvdA) en Stoffer (SGP):", ()),
    ],
)
def test_labels_of_questions_and_the_numbers_they_name(text: str, named: tuple[str, ...]) -> None:
    label = question_label(text)

    assert label is not None
    assert label.numbers == named
    assert markers.is_label(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vraag 1 gaat over geld",
        "vraag 1",
        "Vraag van het lid Jansen",
        "Vraag van het lid Jansen (VVD) over geld",
        "Vragenlijst",
        "Vrag",
        "Graag 3",
        "Vraagt 3",
        "Vraag (VVD)",
        "Vraag 1, " * 100_000,
        "Vraag (1), " * 100_000,
        "",
    ],
)
def test_what_labels_no_question(text: str) -> None:
    assert question_label(text) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("5", ("5",)),
        ("5, 6 en 9", ("5", "6", "9")),
        ("5 t/m 8", ("5", "6", "7", "8")),
        ("5 tot en met 7", ("5", "6", "7")),
        ("5–7", ("5", "6", "7")),
        ("5-7, 10a", ("5", "6", "7", "10a")),
        ("8 t/m 5", ("8", "5")),
        ("1 t/m 900", ("1", "900")),
        ("5a t/m 5c", ("5a", "5b", "5c")),
        ("", ()),
    ],
)
def test_ranges_of_numbers_are_written_out_when_they_are_ranges(text: str, named: tuple[str, ...]) -> None:
    assert numbers(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "Vragen en opmerkingen vanuit de fracties en antwoord/ reactie van de minister",
        "I Vragen en opmerkingen vanuit de fracties",
        "I. Vragen en opmerkingen uit de fracties",
        "VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES",
        "Vragen en opmerkingen vanuit de fractie en reactie van de bewindspersoon",
        "II Antwoord / Reactie van de minister",
        "II. Reactie van de staatssecretaris",
        "A. Vragen en opmerkingen van de fracties",
        "B. Antwoorden van de minister",
        "Inhoudsopgave",
        "III Volledige agenda",
    ],
)
def test_headings_over_the_questions_or_answers_of_all(text: str) -> None:
    assert markers.is_part_heading(text)
    assert markers.is_announcement(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vragen en opmerkingen van de leden van de VVD-fractie",
        "Vragen en opmerkingen van de fractie van de PvdD",
        "Vragen van de fracties van VVD en CDA",
        "Inhoudsopgave van het rapport",
        f"Vragen en opmerkingen vanuit de fracties {LONG}",
        "Ik verwijs naar II. Reactie van de staatssecretaris",
        "",
    ],
)
def test_what_is_no_heading_over_all(text: str) -> None:
    assert not markers.is_part_heading(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vragen en opmerkingen van de leden van de VVD-fractie",
        "Vragen en opmerkingen van de fractieleden van de PVV",
        "Vragen en opmerkingen van de CDA-fractie",
        "Inbreng van de leden van de GL-PvdA-fractie",
        "Vragen van het lid Omtzigt",
        "1. Vragen en opmerkingen van de leden van de SP-fractie",
        "Vragen van de fractie van de PvdD",
        "VVD-fractie",
        "De leden van de VVD-fractie",
        "Fracties van VVD en Groep Van Haga",
        "De leden van de fracties van GroenLinks-PvdA, D66 en de Partij voor de Dieren",
        "Lid Omtzigt",
        "Vragen en opmerkingen van de Groep Van Haga",
    ],
)
def test_headings_that_may_name_factions(text: str) -> None:
    assert markers.may_name_factions(text)


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de VVD-fractie hebben kennisgenomen van het",
        "De leden van de D66-fractie zijn opgelucht dat ge",
        "leden van de VVD-fractie",
        "De leden",
        "De fractie",
        "Vragen van het lid Jansen (VVD) aan de Minister van Defensie over de marine",
        "Vragen gesteld door de leden der Kamer, met de daarop door de",
        "Vragen en opmerkingen van de leden van de VVD-fractie.",
        "Vragen over de groep die achterblijft",
        "Hebben de leden van de VVD-fractie vragen?",
        f"Vragen van de leden {LONG}",
        "",
    ],
)
def test_what_names_no_factions_as_a_heading(text: str) -> None:
    assert not markers.may_name_factions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vastgesteld 12 september 2022",
        "Vastgesteld16 april 2010",
        "Ontvangen 21 mei 2007",
        "Nr. 1459 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        "Nr. 974 Verslag van een schriftelijk overleg",
        "nr. 5",
        "nr. 54 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        "21 501-32 Landbouw- en Visserijraad",
        "34 550 VI Vaststelling van de begrotingsstaten",
        "LIJST VAN VRAGEN EN ANTWOORDEN",
    ],
)
def test_lines_of_a_printed_title(text: str) -> None:
    assert markers.is_title_line(text)
    assert markers.is_announcement(text)


@pytest.mark.parametrize(
    "text",
    ["nr. 500), zoals", "28 676, nr. 500", "27 830 (Defensienota)", "30 000 euro", "NAVO", "Vastgesteld is dat", ""],
)
def test_lines_of_running_text_are_no_title(text: str) -> None:
    assert not markers.is_title_line(text)


def test_a_signature_is_an_announcement_only_with_its_name() -> None:
    assert markers.is_announcement("De voorzitter van de commissie, Klaver")
    assert not markers.is_announcement("De voorzitter van de commissie,")
