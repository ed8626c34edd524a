"""Dossiers show the consultations that belong to them, with or without questions."""

from __future__ import annotations

from datetime import date

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Dates, FrontMatter
from generator.model.knowledge import DossierTitle, Knowledge
from generator.model.library import Page, Record
from generator.model.text import Span
from generator.render import archive_of
from generator.render.pages.dossier import dossier, dossiers_of
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words


def front(title: str, *dossiers: str) -> FrontMatter:
    return FrontMatter(title=title, dossiers=dossiers)


ASKED = record(consultation("# VVD: V", "q1: Een?", identity="gevraagd", front=front("Gevraagd", "28676", "21501-02")))
SILENT = record(consultation("p: Tekst.", identity="stil", front=front("Stil", "28676", "28676")))
LOOSE = record(consultation("p: Tekst.", identity="los"))
LIBRARY = library(ASKED, SILENT, LOOSE)


def test_dossiers_stand_in_order_of_number() -> None:
    assert [page.path for page in pages_of(dossier, LIBRARY)] == ["dossiers/", "dossiers/21501-02/", "dossiers/28676/"]


def test_a_dossier_shows_each_of_its_consultations_once_also_those_without_questions() -> None:
    page = list(pages_of(dossier, LIBRARY))[2]
    found = soup(page.markdown)
    assert [(words(h), h.find_all("a")[0]["href"]) for h in found.select("h3")] == [
        ("Gevraagd", "../../overleggen/gevraagd/index.md"),
        ("Stil", "../../overleggen/stil/index.md"),
    ]
    assert [words(p) for p in found.select(".exchange-facts")] == ["1 vraag in 2 overleggen.", "1 vraag", "Geen vragen"]
    assert page.description == "Dossier 28676: 1 vraag uit 2 overleggen."


def test_a_dossier_shows_what_was_asked_and_leads_to_the_full_text() -> None:
    found = soup(list(pages_of(dossier, LIBRARY))[1].markdown)
    link = only(found, ".entry-title a")
    assert link["href"] == "../../overleggen/gevraagd/volledige-tekst/index.md#vraag-1"
    assert words(link) == "Vraag 1, VVD (Gevraagd)"
    assert words(only(found, ".asked")) == "Een?"
    assert words(only(found, ".answered")) == "Geen antwoord gevonden."


def test_a_list_of_dossiers_says_which_consultations_each_holds() -> None:
    listed = soup(next(iter(pages_of(dossier, LIBRARY))).markdown)
    assert [words(about) for about in listed.select(".about")] == ["Gevraagd", "Gevraagd; Stil"]


def test_of_many_consultations_a_dossier_names_the_first() -> None:
    many = (record(consultation("p: T.", identity=f"c{n}", front=front(f"T{n}", "28676"))) for n in range(4))
    listed = soup(next(iter(pages_of(dossier, library(*many)))).markdown)
    assert [words(about) for about in listed.select(".about")] == ["T0; T1; T2 …"]


def test_a_dossier_of_one_long_consultation_shows_the_first_part_and_counts_it_once() -> None:
    asked = [f"q{number}: Hoeveel is {number} plus {number}?" for number in range(1, 241)]
    facts = FrontMatter(title="Lang", dossiers=("28676",), dates=Dates(asked=date(2024, 3, 4)))
    page = pages(record(consultation("# VVD: V", *asked, identity="lang", front=facts)))["dossiers/28676/"]
    found = soup(page.markdown)
    assert words(found.select(".exchange-facts")[0]) == "240 vragen in 1 overleg."
    assert [words(a) for a in found.select(".periods a")] == ["4 maart 2024, deel 1", "4 maart 2024, deel 2"]
    assert [words(h) for h in found.select("h2")] == ["Alle vragen in delen", "Nieuwste vragen"]
    assert f"{len(found.select('.entry'))} vragen" == words(found.select(".periods .count")[0])
    assert words(found.select("a")[-1]) == "Verder: 4 maart 2024, deel 2"


PAPER = "Kamerstuk 28 676, nr. 5"


def titled(identity: str, *titles: tuple[str, str]) -> Record:
    facts = FrontMatter(title=identity, dossiers=tuple(dict(titles)), dossier_titles=titles)
    return record(consultation("p: Tekst.", identity=identity, front=facts))


def mentioning(*targets: str) -> Record:
    """A consultation outside the dossiers whose question refers to these documents with the same words."""
    made = consultation("# VVD: V", f"q1: Wat zegt de brief over vrede ({PAPER})?", identity="noemt")
    return record(
        made, *(Annotation(AnnotationKind.REFERENCE, target, 1, Span(32, 32 + len(PAPER))) for target in targets)
    )


def pages(*records: Record, known: Knowledge | None = None) -> dict[str, Page]:
    return {page.path: page for page in pages_of(dossier, library(*records, known=known))}


def test_a_dossier_has_the_title_that_its_documents_print() -> None:
    made = pages(titled("a", ("28676", "NAVO")), titled("b", ("28676", "NAVO.")))
    page = made["dossiers/28676/"]
    assert page.title == words(only(soup(page.markdown), "h1")) == "NAVO (dossier 28676)"
    listed = soup(made["dossiers/"].markdown)
    assert [words(a) for a in listed.select("li a")] == ["NAVO (dossier 28676)"]
    assert [words(about) for about in listed.select(".about")] == ["a; b"]


def test_where_documents_differ_a_dossier_has_no_title_until_the_editor_gives_it() -> None:
    records = titled("a", ("28676", "NAVO")), titled("b", ("28676", "Defensie"))
    assert pages(*records)["dossiers/28676/"].title == "Dossier 28676"
    known = Knowledge(dossiers=(DossierTitle(dossier="28676", title="Noord-Atlantische Raad"),))
    assert pages(*records, known=known)["dossiers/28676/"].title == "Noord-Atlantische Raad (dossier 28676)"


def test_the_title_of_a_bill_is_cut_in_the_name_of_the_dossier_only() -> None:
    title = "Wijziging van de Wet op het een en het ander in verband met nog veel meer dat daar niet in past"
    page = pages(titled("a", ("28676", title)))["dossiers/28676/"]
    assert page.title == "Wijziging van de Wet op het een en het ander in verband … (dossier 28676)"
    assert words(only(soup(page.markdown), "h1 + p")) == title


def test_a_dossier_lists_its_documents_that_consultations_mention_by_number() -> None:
    made = pages(ASKED, mentioning("kst-28676-10", "kst-28676-9", "kst-28676-A", "28676", "stb-2020-1"))
    found = soup(made["dossiers/28676/"].markdown)
    assert [words(h) for h in found.select("h2")] == [
        "Vragen en antwoorden",
        "Documenten uit dit dossier die een overleg noemt",
    ]
    assert [words(dt) for dt in found.select("dt")] == [
        "Dossier 28 676 als geheel",
        "Kamerstuk 28 676, nr. 9",
        "Kamerstuk 28 676, nr. 10",
        "Kamerstuk 28 676, A",
    ]
    assert words(only(found, "dt#kst-28676-9 + dd + dd")) == (
        f"noemt, vraag 1: “Wat zegt de brief over vrede ({PAPER})?”"
    )
    assert only(found, "dt#kst-28676-9 + dd + dd a")["href"] == (
        "../../overleggen/noemt/volledige-tekst/index.md#vraag-1"
    )
    assert only(found, "p > a[href='#stukken']").get_text() == "Naar de genoemde documenten"


def test_a_dossier_of_which_nothing_is_mentioned_has_no_list() -> None:
    found = soup(pages(ASKED)["dossiers/28676/"].markdown)
    assert found.select("dl, #stukken, a[href='#stukken']") == []


def test_a_dossier_that_is_only_mentioned_has_a_page_and_stands_apart_in_the_list() -> None:
    made = pages(ASKED, mentioning("kst-30000-5", "kst-30000-6"))
    listed = soup(made["dossiers/"].markdown)
    assert [words(h) for h in listed.select("h2")] == ["Dossiers die alleen worden genoemd"]
    assert [words(li) for li in listed.select("h2 ~ div li")] == ["Dossier 30000 2 documentenGenoemd in noemt"]
    page = made["dossiers/30000/"]
    assert page.description == "Dossier 30000: 2 documenten genoemd in een overleg."
    assert [words(h) for h in soup(page.markdown).select("h2")] == ["Documenten uit dit dossier die een overleg noemt"]


def test_a_dossier_that_is_only_mentioned_has_its_title_or_else_says_where_it_is_mentioned() -> None:
    known = Knowledge(dossiers=(DossierTitle(dossier="30000", title="Dierenwelzijn"),))
    listed = soup(pages(mentioning("kst-30000-5", "kst-40000-6"), known=known)["dossiers/"].markdown)
    assert [words(a) for a in listed.select("li a")] == ["Dierenwelzijn (dossier 30000)", "Dossier 40000"]
    assert [words(about) for about in listed.select(".about")] == ["Genoemd in noemt", "Genoemd in noemt"]


def test_a_dossier_is_described_in_the_same_words_wherever_it_is_listed() -> None:
    title = "Wijziging van de Wet op het een en het ander in verband met nog veel meer dat daar niet in past"
    short, long = (
        dossiers_of(archive_of(library(titled("a", ("28676", each))))).archive_pages[0] for each in ("NAVO", title)
    )
    assert (short.about, short.holds) == ("", "a")
    assert (long.about, long.holds) == (title, title)


def test_the_home_page_and_other_lists_have_only_dossiers_with_a_consultation() -> None:
    known = library(ASKED, mentioning("kst-30000-5"))
    listed = dossiers_of(archive_of(known)).archive_pages
    assert [page.path for page in listed] == ["dossiers/21501-02/", "dossiers/28676/"]


def test_without_dossiers_the_list_says_so() -> None:
    assert words(soup(pages(LOOSE)["dossiers/"].markdown)).endswith("Er is hier nog niets.")
