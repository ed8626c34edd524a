"""What web pages set around a text."""

from __future__ import annotations

import pytest

from generator.grammar.layout.web_chrome import is_chrome, may_be_chrome, may_be_menu


@pytest.mark.parametrize(
    "line",
    [
        "Naar boven",
        "Terug naar boven ↑",
        "Top | Vorige | Volgende",
        "« Vorige · Volgende »",
        "Home > Documenten > Kamerstukken",
        "Printversie",
        "Print deze pagina",
        "Deel deze pagina via LinkedIn",
        "Deel dit bericht",
        "Ga naar de inhoud",
        "Accepteer alle cookies",
        "U bevindt zich hier: Home / Kamervragen / Bruggen",
        "Gepubliceerd op: 6 mei 2003",
        "Laatst gewijzigd op 12-03-2019, 10:30 uur",
        "© 2019 Rijksoverheid",
        "Facebook | Twitter | WhatsApp",
        "Terug naar overzicht",
        "Wat vindt u van deze pagina? Reageer",
        "Was deze informatie nuttig? Ja Nee",
        "Heeft u gevonden wat u zocht?",
        "Fout gezien op deze pagina? Meld het ons",
        "Heeft deze uitleg u geholpen?",
        "Heeft u een opmerking over deze pagina? Geef uw reactie",
        "Privacy en cookies | Contact en help",
        "Over ons | Cookies & privacy | Sitemap",
        "Service: Contact | Abonneren | RSS | Vacatures",
        "Contact | Vacatures",
        "Volg ons: Facebook | Instagram | YouTube",
        "Over ons: Organisatie · Werken bij het Rijk · Pers",
        "Contact | Nieuwsbrief | Bruggen en wegen | Privacy",
        "Snel naar: Agenda | Nieuws | Vergunning aanvragen",
        "Home | Actueel | Colofon | Open data | Kwetsbaarheid melden",
    ],
)
def test_lines_that_are_surely_of_the_page(line: str) -> None:
    assert is_chrome(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ja.",
        "1",
        "Contact",
        "Nee | Ja",
        "De brief is gepubliceerd op 6 mei 2003.",
        "Vorige week is dat besloten.",
        "Deel van de kosten",
        "(c) de kosten van bruggen",
        "U bent hier van op de hoogte?",
        "Naar boven afgerond zijn dat er acht.",
        "Copyright van wie?",
        "Deze website gebruikt cookies van derden.",
        "2019 – 2020",
        "Print en radio",
        "Wat vindt u van dit bericht?",
        "Wat vindt u van deze website van de gemeente?",
        "Heeft u gevonden wat u zocht in het archief?",
        "Is deze informatie juist? Ja",
        "Privacy en cookies",
        "Service: de helft van de klachten",
        "Meer: Urk | Texel | Ameland",
        "SP | PvdA | Contact",
        "Nieuws | Radio | Televisie | Agenda van de raad | Pers en taal",
        "Agenda: de minister spreekt de Kamer | Nieuws",
        "",
    ],
)
def test_lines_that_may_be_words_of_a_text(line: str) -> None:
    assert not is_chrome(line)


@pytest.mark.parametrize("line", ["Facebook", "Contact", "Help", "Volgende", "Wij plaatsen cookies om te meten."])
def test_lines_that_are_of_the_page_beside_others(line: str) -> None:
    assert may_be_chrome(line)


@pytest.mark.parametrize("line", ["Bruggen", "1", "12", "Het contact is goed.", "Nee"])
def test_lines_that_are_none_beside_others(line: str) -> None:
    assert not may_be_chrome(line)


@pytest.mark.parametrize(("line", "menu"), [("Wegen | Bruggen | Sluizen", True), ("Ja. | Nee.", False), ("Ja", False)])
def test_short_titles_set_apart_by_strokes_may_be_a_menu(line: str, menu: bool) -> None:
    assert may_be_menu(line) is menu
