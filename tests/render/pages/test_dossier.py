"""Dossiers show the consultations that belong to them, with or without questions."""

from __future__ import annotations

from generator.model.consultation import FrontMatter
from generator.render.pages.dossier import dossier
from tests.render.documents import consultation, library, record
from tests.render.html import soup, words


def front(title: str, *dossiers: str) -> FrontMatter:
    return FrontMatter(title=title, dossiers=dossiers)


ASKED = record(consultation("# VVD: V", "q1: Een?", identity="gevraagd", front=front("Gevraagd", "28676", "21501-02")))
SILENT = record(consultation("p: Tekst.", identity="stil", front=front("Stil", "28676", "28676")))
LOOSE = record(consultation("p: Tekst.", identity="los"))
LIBRARY = library(ASKED, SILENT, LOOSE)


def test_dossiers_stand_in_order_of_number() -> None:
    assert [page.path for page in dossier(LIBRARY)] == ["dossiers/", "dossiers/21501-02/", "dossiers/28676/"]


def test_a_dossier_shows_each_of_its_consultations_once_also_those_without_questions() -> None:
    page = list(dossier(LIBRARY))[2]
    found = soup(page.markdown)
    assert [(words(h), h.find_all("a")[0]["href"]) for h in found.select("h2")] == [
        ("Gevraagd", "../../overleggen/gevraagd/index.md"),
        ("Stil", "../../overleggen/stil/index.md"),
    ]
    assert [words(p) for p in found.select(".exchange-facts")] == ["1 vraag", "Geen vragen"]
    assert page.description == "Dossier 28676: 1 vraag uit 2 overleggen."


def test_a_dossier_shows_the_questions() -> None:
    assert [words(q) for q in soup(list(dossier(LIBRARY))[1].markdown).select(".question")] == ["Een?"]


def test_a_list_of_dossiers_says_which_consultations_each_holds() -> None:
    listed = soup(next(iter(dossier(LIBRARY))).markdown)
    assert [words(about) for about in listed.select(".about")] == ["Gevraagd", "Gevraagd; Stil"]


def test_of_many_consultations_a_dossier_names_the_first() -> None:
    many = (record(consultation("p: T.", identity=f"c{n}", front=front(f"T{n}", "28676"))) for n in range(4))
    listed = soup(next(iter(dossier(library(*many)))).markdown)
    assert [words(about) for about in listed.select(".about")] == ["T0; T1; T2 …"]
