"""Facts that documents give in other places, or in other words, than most: each is found, or is a doubt."""

from __future__ import annotations

from datetime import date

import pytest

from generator.grammar.front.title_lines import own_number
from generator.grammar.labels.labels import answer_label
from generator.grammar.layout.running_heads import parts_messages
from generator.grammar.offices.committees import committee, reporting_committee
from generator.grammar.questions.answer_headings import announces_answers
from generator.model import document_kinds as kinds
from tests.parse.documents import document, parsed
from tests.parse.front.test_front_facts import dates_of, kind_of


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (["Vergaderjaar 1995–1996 Nr. 82a", "24 221 Regels over iets", "VOORLOPIG VERSLAG"], "82a"),
        (["Vergaderjaar 1998-1999      nr. 140c", "MEMORIE VAN ANTWOORD"], "140c"),
        (["Vergaderjaar 2000–2001 | Nr. 203 |"[:-2], "NADERE MEMORIE VAN ANTWOORD"], "203"),
        (["Nr. 77 b", "VOORLOPIG VERSLAG"], "77b"),
        (["25 112 Wijziging van een wet", "Nr. 9d EINDVERSLAG"], "9d"),
        (["25 112 Wijziging van een wet Nr. 9d MEMORIE VAN ANTWOORD"], "9d"),
        (["Eerste Kamer der Staten-Generaal 1 Vergaderjaar 2001-2002 Nr. 118c", "24 221 Regels over iets"], "118c"),
        (["Eerste Kamer der Staten-Generaal Vergaderjaar 1997–1998 Nr. 12a", "BRIEF VAN DE MINISTER"], "12a"),
        (["Eerste Kamer der Staten-Generaal 12 Vergaderjaar 1999/2000 Nr. 88b"], "88b"),
        (["Tweede Kamer der Staten-Generaal 2 Vergaderjaar 1994-1995, Nr. 31"], "31"),
        (["EERSTE KAMER DER STATEN-GENERAAL 1 VERGADERJAAR 1996-1997 NR. 60"], "60"),
        (["Eerste Kamer der Staten-Generaal 1 Vergaderjaar 2001-2002 Nr. 118c is vervallen"], None),
        (["Vergaderjaar 1995–1996", "Zie Nr. 82a van dit vergaderjaar"], None),
    ],
)
def test_numbers_with_a_letter_are_read_in_all_their_places(lines: list[str], number: str | None) -> None:
    assert own_number(lines) == number


@pytest.mark.parametrize(
    "text",
    [
        "De vaste commissie voor Financiën van de Tweede Kamer heeft vragen gesteld.",
        "het overleg van de vaste commissie voor Financiën van de Eerste Kamer der Staten-Generaal met de minister",
        "Vragen van de vaste commissie voor Financiën uit uw Kamer",
        "In het overleg met de vaste commissie voor Financiën van de Kamer is dit gezegd.",
        "De vaste commissie voor Financiën van deze Kamer legt vragen voor.",
    ],
)
def test_the_chamber_is_no_part_of_the_name_of_its_committee(text: str) -> None:
    assert committee(text) == "vaste commissie voor Financiën"


@pytest.mark.parametrize(
    "text",
    [
        "Ik dank voor het verslag van de vaste commissie voor Defensie over het wetsvoorstel.",
        "Wij hebben kennisgenomen van het nader verslag van de vaste commissie voor Defensie.",
        "De vragen die door de vaste commissie voor Defensie zijn gesteld, beantwoord ik graag.",
        "De regering reageert op de opmerkingen van de vaste commissie voor Defensie.",
        "Het verslag, uitgebracht door de vaste commissie voor Defensie, is met waardering gelezen.",
    ],
)
def test_the_introduction_of_the_answers_shows_which_committee_reported(text: str) -> None:
    assert reporting_committee(f"Inleiding\n{text}") == "vaste commissie voor Defensie"
    title = ("36 120 Wijziging van een wet", "Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG", "Ontvangen 3 mei 2023")
    asked = "De leden van de VVD-fractie vragen hoe lang dit duurt."
    body = ("I. Vragen en opmerkingen vanuit de fracties", text, asked, "Dat duurt een jaar.")
    found, _ = parsed(document(*title, *body))
    assert found.front.committee == "vaste commissie voor Defensie"


def test_a_committee_that_did_not_report_is_none_of_the_answers() -> None:
    assert reporting_committee("Ik heb dit met de commissie voor Defensie besproken.") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Hierbij de antwoorden op vragen die zijn gesteld tijdens het notaoverleg Media op 6 mei 2025.",
        "Ik beantwoord de vragen die uw Kamer heeft gesteld in de eerste termijn van het debat van 6 mei 2025.",
        "Bijgaand de antwoorden op de tijdens het wetgevingsoverleg Jeugd van 6 mei 2025 gestelde vragen.",
        "Tijdens het commissiedebat Water op 6 mei 2025 zijn door uw Kamer vragen gesteld.",
        "In de plenaire behandeling van de begroting op 6 mei 2025 heeft uw Kamer een aantal vragen gesteld.",
    ],
)
def test_the_day_of_a_debat_is_that_on_which_its_questions_were_asked(sentence: str) -> None:
    assert dates_of(sentence)[0].asked == date(2025, 5, 6)


@pytest.mark.parametrize(
    "sentence",
    [
        "Met deze brief beantwoord ik de vragen van de commissie.",
        "In deze brief ga ik in op de vragen die uw Kamer stelde.",
        "Middels deze brief geef ik antwoord op de vragen over het spoor.",
        "Hieronder, in deze brief, reageer ik op de gestelde vragen.",
        "Graag beantwoord ik de vragen van de fracties in deze brief.",
    ],
)
def test_a_letter_that_holds_the_answers_is_a_letter(sentence: str) -> None:
    assert kind_of("Geachte voorzitter,", sentence)[0] == kinds.LETTER


@pytest.mark.parametrize(
    "sentence",
    [
        "Hierbij de inbreng van onze fractie voor het schriftelijk overleg over de Landbouwraad.",
        "Onderwerp: FW: inbreng verslag schriftelijk overleg Milieuraad",
        "Bijgaand de inbreng in het schriftelijk overleg over de agenda.",
        "Inbreng D66 t.b.v. schriftelijk overleg Raad Buitenlandse Zaken",
        "De inbreng voor het verslag van het schriftelijk overleg treft u hieronder aan.",
    ],
)
def test_a_mail_with_what_factions_put_in_is_a_contribution(sentence: str) -> None:
    assert kind_of(sentence) == (kinds.INBRENG, "tk")
    assert kind_of(sentence, answered=True)[0] != kinds.INBRENG


@pytest.mark.parametrize(
    "line",
    [
        "Antwoord van de heer Bos, minister van Financiën. (Ontvangen 3 juni 2009)",
        "Antwoord van mevrouw De Vries, staatssecretaris, mede namens de minister. (Ontvangen 3 juni 2009)",
        "Antwoorden van mr. A.B. de Vries, minister van Justitie (ontvangen 3 juni 2009).",
        "Antwoord van minister Bos (Financiën). (Ontvangen 3 juni 2009)",
        "Antwoord van de heer De Vries, minister-president. (Ontvangen op 3 juni 2009)",
    ],
)
def test_the_line_over_the_answers_may_name_the_minister_first(line: str) -> None:
    assert announces_answers(line)
    title = "Vragen van het lid Jansen (VVD) aan de minister van Financiën over geld. (Ingezonden 5 mei 2009)"
    text = document(title, "1", "Is er geld?", "2", "Hoeveel?", "Antwoord", line, "1", "Ja.", "2", "Veel.")
    found, _ = parsed(text)
    assert found.front.dates.answered == date(2009, 6, 3)
    assert [len(exchange.answers) for exchange in found.exchanges] == [1, 1]


@pytest.mark.parametrize("end", ["mede", "mede namens", "minister van", "minister voor", "minister,"])
def test_a_line_that_continues_is_no_label(end: str) -> None:
    assert answer_label(f"Antwoord van de heer Bos, {end}") is None
    assert answer_label("Antwoord van de minister van Financiën") is not None


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("-------- Doorgestuurd bericht --------", True),
        ("-----Oorspronkelijk bericht-----", True),
        ("---------- Forwarded message ---------", True),
        ("-----Original Message-----", True),
        ("Begin doorgestuurd bericht:", True),
        ("Het doorgestuurde bericht is ontvangen.", False),
    ],
)
def test_what_a_mail_program_sets_between_messages(line: str, parts: bool) -> None:
    assert parts_messages(line) is parts
