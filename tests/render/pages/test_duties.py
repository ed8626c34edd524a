"""The page about the law, and the accessibility statement: what is there, what is not, and nothing more."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library
from generator.model.publisher import Publisher, PublisherFile
from generator.problems import Place
from generator.render import archive_of
from generator.render.pages.duties import duties
from generator.render.pages.statement import statement
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import soup, words

SITE = "https://overleg.example/"
ADOPTED = FrontMatter(title="Verslag", dates=Dates(adopted=date(2025, 5, 12)))
DIWOO: dict[str, Any] = {
    "organisation": "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034",
    "diwoo": {"category": "adviezen"},
}
SECURITY: dict[str, Any] = {"security": {"contact": ["tel:112"], "expires": "2027-06-30"}}
ARCHIVE: dict[str, Any] = {
    "archive": {"creator": "Oost", "appraisal": "B", "use": {"label": "Geen", "list": "Onze lijst"}}
}
STATEMENT: dict[str, Any] = {
    "status": "B",
    "made": "2026-11-01",
    "signed_by": "directeur *Oost*",
    "evidence": ["https://overleg.example/rapport_1.pdf"],
    "contact": "mailto:toegankelijk@overleg.example",
    "barriers": [
        {
            "criterion": "1.3.1 Info en relaties",
            "what": "Een bronbestand heeft geen koppen.",
            "consequence": "Een schermlezer leest het in één stuk.",
            "measure": "De tekst staat ook op een pagina.",
            "planned": "2027-01-01",
        }
    ],
}


def held(site_url: str | None = SITE, fronts: tuple[FrontMatter, ...] = (ADOPTED,), **said: object) -> Library:
    made = (
        record(consultation("# VVD: Vragen", "q1: Een?", "a1: Ja.", identity=f"c{number}", front=front))
        for number, front in enumerate(fronts)
    )
    publisher = Publisher.model_validate({"name": "ministerie van Oost", **said})
    known = knowledge().model_copy(update={"publisher": PublisherFile(publisher, Place("publisher.yml"))})
    return library(*made, known=known, site_url=site_url)


def law(known: Library, anchor: str) -> str:
    """The words of one law."""
    (page,) = pages_of(duties, known)
    found = str(soup(page.markdown)).split("<h2")
    return words(BeautifulSoup(next(part for part in found if f'id="{anchor}"' in part).partition(">")[2], "lxml"))


def test_who_said_nothing_is_promised_nothing() -> None:
    known = library()
    assert "heeft niet ingevuld dat zij die wil" in law(known, "openbaar")
    assert "Een toegankelijkheidsverklaring staat niet op deze site" in law(known, "toegankelijk")
    assert "Een security.txt is er niet" in law(known, "veilig")
    assert "komen er niet bij" in law(known, "bewaren")
    (made,) = duties(archive_of(known))
    assert made.beside == ()
    assert list(statement(archive_of(known))) == []


@pytest.mark.parametrize(
    ("known", "shown"),
    [
        (held(**DIWOO), "In die lijst: alle documenten, met titel"),
        (held(fronts=(ADOPTED, FrontMatter(title="B")), **DIWOO), "In die lijst: 1 van de 2 documenten"),
        (held(None, **DIWOO), "want de site heeft nog geen vast adres"),
        (held(fronts=(FrontMatter(title="B"),), **DIWOO), "of er is geen document dat erin kan staan"),
    ],
)
def test_the_list_for_the_woo_index_is_there_or_why_not(known: Library, shown: str) -> None:
    assert shown in law(known, "openbaar")
    (made,) = duties(archive_of(known))
    assert bool(made.beside) == ("In die lijst" in shown)


def test_each_document_that_the_list_lacks_is_named_with_why() -> None:
    known = held(fronts=(ADOPTED, FrontMatter(title="Zonder dag"), FrontMatter(dates=ADOPTED.dates)), **DIWOO)
    told = law(known, "openbaar")
    assert "Zonder dag: het document noemt zelf geen dag waarop" in told
    assert ": het document noemt zelf geen titel." in told
    assert "Verslag:" not in told
    many = law(held(fronts=(FrontMatter(title="A"),) * 23, **DIWOO), "openbaar")
    assert "En nog 3 documenten." in many
    assert "Niet in de lijst" not in law(held(fronts=(FrontMatter(title="A"),)), "openbaar")


@pytest.mark.parametrize(("site_url", "has_to"), [(SITE, False), (None, False), (f"{SITE}archief/", True)])
def test_security_txt_has_its_day_and_its_place(site_url: str | None, has_to: bool) -> None:
    told = law(held(site_url, **SECURITY), "veilig")
    assert "geldt tot en met 30 juni 2027" in told
    assert ("ook aan het begin van het adres zetten" in told) is has_to


def test_metadata_of_archives_are_promised_to_whom_gives_them() -> None:
    assert "Bij elk document staan dan gegevens volgens de norm MDTO" in law(held(**ARCHIVE), "bewaren")
    assert "komen er niet bij" not in law(held(**ARCHIVE), "bewaren")


def test_the_statement_has_the_parts_of_the_model_in_the_words_of_the_body() -> None:
    (page,) = pages_of(statement, held(accessibility=STATEMENT))
    found = soup(page.markdown)
    assert [words(each) for each in found.find_all(["h2", "h3"])] == [
        "Status: voldoet gedeeltelijk",
        "Onderzoek",
        "Wat niet toegankelijk is",
        "1.3.1 Info en relaties",
        "Een probleem melden",
    ]
    told = words(found)
    assert "ondertekend door: directeur *Oost*." in told
    assert "Klaar op 1 januari 2027." in told
    links = [str(each["href"]) for each in found.find_all("a")]
    assert "mailto:toegankelijk@overleg.example" in links
    assert "https://overleg.example/rapport_1.pdf" in links
    assert "toegankelijkheidsverklaring" in law(held(accessibility=STATEMENT), "toegankelijk")


def test_a_body_that_found_nothing_wrong_says_so_itself() -> None:
    (page,) = pages_of(statement, held(accessibility={**STATEMENT, "status": "A", "barriers": []}))
    assert "Status: voldoet volledig" in page.markdown
    assert "De organisatie noemt geen punten." in page.markdown


# Each thing that the page says the site does, by how it begins, and the test that shows it.
CLAIMS = {
    "Van elk overleg staat de hele tekst": "tests/verify/test_words.py",
    "Weten we waar het officiële document staat": "tests/render/pages/test_consultation.py",
    "Voor de Woo-index van de overheid is er een lijst": "tests/render/duties/test_diwoo.py",
    "Een programma controleert elke soort pagina": "tests/browser/test_axe.py",
    "Er is een toegankelijkheidsverklaring": "tests/render/pages/test_duties.py",
    "De site plaatst geen cookies": "tests/browser/test_privacy.py",
    "De pagina's halen niets op bij andere websites": "tests/verify/test_third_party.py",
    "Wat de organisatie uit een document laat weghalen": "tests/site/test_planted_secrets.py",
    "Elk woord van een document": "tests/verify/test_words.py",
    "Elke vraag en elk antwoord heeft een vast adres": "tests/site/test_replayed_versions.py",
    "Met één opdracht maakt de organisatie een pakket": "tests/publish/archiving/test_making.py",
    "Alle vragen en antwoorden zijn er als bestand": "tests/publish/data/test_written_data.py",
    "Bij die bestanden staat wat ermee mag": "tests/render/data/test_csv_table.py",
    "De site bestaat uit gewone bestanden": "tests/hosting/test_servers.py",
    "Wie een lek vindt, leest in security.txt": "tests/render/duties/test_security_txt.py",
}


def test_a_test_shows_each_thing_that_the_site_is_said_to_do() -> None:
    (page,) = pages_of(duties, held(**DIWOO, **SECURITY, **ARCHIVE, accessibility=STATEMENT))
    lists = [each for each in soup(page.markdown).find_all("ul") if "Dit doet de site" in _before(each)]
    said = [words(item) for each in lists for item in each.find_all("li")]
    assert len(lists) == 6
    assert [next((begin for begin in CLAIMS if each.startswith(begin)), each) for each in said] == list(CLAIMS)
    root = Path(__file__).resolve().parents[3]
    assert [each for each in CLAIMS.values() if not (root / each).is_file()] == []


def _before(element: Tag) -> str:
    found = element.find_previous_sibling()
    return words(found) if isinstance(found, Tag) else ""
