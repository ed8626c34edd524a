"""A consultation at a glance: facts, questions, who asked about what, downloads."""

from __future__ import annotations

from datetime import date

import pytest
from bs4 import BeautifulSoup

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Chamber, Consultation, Dates, FrontMatter, Signatory
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Page
from generator.model.text import Span
from generator.render.pages.consultation import consultation as consultation_page
from tests.golden_files import Golden
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import only, soup, words

LINES = (
    "p: Over nrs. 5 t/m 7.",
    "# VVD: Vragen van de VVD",
    "q1: Wordt het vrede?",
    "a1: Ja.",
    "# D66: Vragen van D66",
    "q2: Komt er vrede?",
    "q3: Echt?",
    "a2: Nee.",
    "#: Slot",
    "q4: En nu?",
)
FRONT = FrontMatter(
    kind="Verslag van een schriftelijk overleg",
    chamber=Chamber.EK,
    title="Over vrede",
    dossiers=("28676", "21501-02"),
    number="501",
    committee="vaste commissie voor Buitenlandse Zaken",
    addressee="minister van Buitenlandse Zaken",
    dates=Dates(date(2025, 5, 6), date(2025, 5, 12), date(2025, 5, 13)),
    documents=("kst-28676-5", "kst-28676-6", "onbekend"),
    signatories=(Signatory("Klaver", "voorzitter"), Signatory("Dekker", "adjunct-griffier")),
    derived=("dates.answered", "dossiers"),
)
ANNOTATIONS = (
    Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 0, Span(5, 11)),
    Annotation(AnnotationKind.REFERENCE, "kst-28676-6", None, None),
    Annotation(AnnotationKind.TOPIC, "vrede", 2, Span(10, 15), "vraag-1"),
    Annotation(AnnotationKind.TOPIC, "vrede", 5, Span(8, 13), "vraag-2"),
)


def document(front: FrontMatter = FRONT) -> Consultation:
    return consultation(*LINES, front=front, together=(("2", "3"),))


def page(front: FrontMatter = FRONT) -> Page:
    (made,) = pages_of(consultation_page, library(record(document(front), *ANNOTATIONS)))
    return made


def shown(front: FrontMatter = FRONT) -> BeautifulSoup:
    return soup(page(front).markdown)


def facts(front: FrontMatter) -> dict[str, str]:
    found = shown(front)
    named: dict[str, list[str]] = {}
    for element in found.select(".facts > *"):
        if element.name == "dt":
            named[words(element)] = values = []
        else:
            values.append(words(element))
    return {name: " | ".join(values) for name, values in named.items()}


def test_all_facts_stand_in_order_and_what_is_derived_says_so() -> None:
    assert list(facts(FRONT).items()) == [
        ("Soort document", "Verslag van een schriftelijk overleg"),
        ("Kamer", "Eerste Kamer"),
        ("Gevraagd door", "vaste commissie voor Buitenlandse Zaken"),
        ("Gevraagd aan", "minister van Buitenlandse Zaken"),
        ("Gevraagd op", "6 mei 2025"),
        ("Beantwoord op", "12 mei 2025* (door ons afgeleid)"),
        ("Vastgesteld op", "13 mei 2025"),
        ("Dossier", "28676 | 21501-02* (door ons afgeleid)"),
        ("Nummer", "501"),
        ("Besproken stukken", "nrs. 5 | kst-28676-6 | onbekend"),
        ("Ondertekend door", "Klaver (voorzitter) | Dekker (adjunct-griffier)"),
    ]


@pytest.mark.parametrize(
    ("kind", "term"),
    [
        ("Verslag van een schriftelijk overleg", "verslag van een schriftelijk overleg"),
        ("Nota n.a.v. het (nader/tweede nader/enz.) verslag", "nota naar aanleiding van het verslag"),
        ("Antwoord schriftelijke vragen", "schriftelijke vragen"),
        ("Memorie van antwoord", "memorie van antwoord"),
    ],
)
def test_the_kind_of_document_and_who_signed_lead_to_their_explanation(kind: str, term: str) -> None:
    front = FrontMatter(kind=kind, signatories=(Signatory("Klaver", "voorzitter"), Signatory("Dekker", "griffier")))
    terms = tuple(GlossaryTerm(term=name, definition="x") for name in (term, "griffier"))
    known = knowledge().model_copy(update={"general": terms})
    [made] = pages_of(consultation_page, library(record(consultation(*LINES, front=front)), known=known))
    found = soup(made.markdown)
    assert [a["href"].rpartition("#")[2] for a in found.select(".facts a")] == [  # type: ignore[union-attr]
        f"begrip-{term.replace(' ', '-')}",
        "begrip-griffier",
    ]
    assert words(found.select(".facts dd")[-1]) == "Dekker (griffier)"


def test_the_day_of_a_notice_is_no_day_of_answers() -> None:
    notice = FrontMatter(kind="Mededeling (uitstel antwoord)", dates=Dates(answered=date(2024, 11, 14)))

    assert facts(notice)["Bericht ontvangen op"] == "14 november 2024"
    assert "Beantwoord op" not in facts(notice)


def test_facts_that_are_not_known_are_left_out_and_so_is_their_heading() -> None:
    assert list(facts(FrontMatter(number="501"))) == ["Nummer"]
    assert shown(FrontMatter()).select("h2#feiten, dl") == []


def test_documents_under_discussion_are_links_where_their_address_is_known_and_never_nameless() -> None:
    links = [a for a in shown().select(".facts a") if "kst" in str(a["href"])]
    assert [(words(a), a["href"]) for a in links] == [
        ("nrs. 5", "https://zoek.officielebekendmakingen.nl/kst-28676-5.html"),
        ("kst-28676-6", "https://zoek.officielebekendmakingen.nl/kst-28676-6.html"),
    ]


def test_dossiers_lead_to_their_pages() -> None:
    links = [str(a["href"]) for a in shown().select(".facts dd a")]
    assert links[0] == "../../commissies/buitenlandse-zaken-eerste-kamer/index.md"
    assert [link for link in links if "dossiers/" in link] == [
        "../../dossiers/28676/index.md",
        "../../dossiers/21501-02/index.md",
    ]


def test_all_questions_are_listed_under_who_asks_or_under_their_heading() -> None:
    assert [words(h) for h in shown().select("h3:not(#programmeurs)")] == ["VVD", "D66", "Slot"]
    assert [words(a) for a in shown().select(".exchange-list a")] == [
        "Vraag 1: vrede",
        "Vraag 2 en 3: vrede",
        "Vraag 4: “En nu?”",
    ]
    assert shown().select(".exchange-list a")[0]["href"] == "volledige-tekst/index.md#vraag-1"
    assert [a["href"] for a in shown().select("h3 a")] == ["fracties/vvd/index.md", "fracties/d66/index.md"]


def test_questions_without_any_heading_have_none_below_that_of_all_questions() -> None:
    made = consultation("#: Slot", "q1: En nu?")
    bare = type(made.sections[0])("vragen", None, (), (), made.sections[0].exchanges)
    (found,) = pages_of(
        consultation_page, library(record(type(made)("x", made.source, made.blocks, made.front, (bare,))))
    )
    assert soup(found.markdown).select("h3:not(#programmeurs)") == []
    (asked,) = soup(found.markdown).select("#vragen + .exchange-list li")
    assert words(asked).startswith("Vraag 1")


def test_questions_without_a_heading_beside_others_are_called_questions() -> None:
    made = consultation("#: Slot", "q1: En nu?", "# D66: D66", "q2: En dan?")
    bare = type(made.sections[0])("vragen", None, (), (), made.sections[0].exchanges)
    kept = type(made)("x", made.source, made.blocks, made.front, (bare, made.sections[1]))
    (found,) = pages_of(consultation_page, library(record(kept)))
    assert [words(h) for h in soup(found.markdown).select("h3:not(#programmeurs)")] == ["Vragen", "D66"]


def test_a_section_without_questions_is_not_listed() -> None:
    (found,) = pages_of(
        consultation_page, library(record(consultation("# VVD: Inleiding", "i: Dank.", "# D66: Vragen", "q1: Wat?")))
    )
    assert [words(h) for h in soup(found.markdown).select("h3:not(#programmeurs)")] == ["D66"]


def test_a_document_without_questions_says_so() -> None:
    (found,) = pages_of(consultation_page, library(record(consultation("p: Tekst."))))
    assert "In dit document zijn geen vragen gevonden." in words(soup(found.markdown))
    assert soup(found.markdown).select("table") == []


def test_the_matrix_has_a_row_a_topic_and_a_column_a_faction() -> None:
    table = only(shown(), "table.matrix")
    assert [words(th) for th in table.select("th[scope=col]")] == ["Thema en onderwerp", "VVD", "D66"]
    assert [words(th) for th in table.select("th[scope=row]")] == ["vrede"]
    assert [words(td) for td in table.select("td")] == ["1", "2 en 3"]


def matrix(*annotations: Annotation) -> list[tuple[str, list[str | None], list[str]]]:
    """The rows of the matrix: name, class, and cells."""
    (made,) = pages_of(consultation_page, library(record(document(), *annotations)))
    rows = only(soup(made.markdown), "table.matrix").select("tbody tr")
    return [
        (words(only(row, "th")), only(row, "th").get_attribute_list("class"), [words(td) for td in row.select("td")])
        for row in rows
    ]


def theme(name: str, exchange: str) -> Annotation:
    return Annotation(AnnotationKind.THEME, name, None, None, exchange)


def test_a_consultation_without_topics_has_a_matrix_of_themes_those_of_most_questions_first() -> None:
    themes = (theme("Bestuur", "vraag-1"), theme("Verkeer | Weg", "vraag-1"), theme("Verkeer | Weg", "vraag-2"))
    assert matrix(*themes) == [
        ("Verkeer: Weg", [], ["1", "2 en 3"]),
        ("Bestuur", [], ["1", "–geen"]),
    ]
    (made,) = pages_of(consultation_page, library(record(document(), *themes)))
    heads = only(soup(made.markdown), "table.matrix").select("th[scope=col]")
    assert [words(th) for th in heads] == ["Thema", "VVD", "D66"]


def test_questions_of_no_faction_have_a_column_of_their_own() -> None:
    themes = (theme("Verkeer | Weg", "vraag-1"), theme("Verkeer | Weg", "vraag-4"))
    assert matrix(*themes) == [("Verkeer: Weg", [], ["1", "–geen", "4"])]
    (made,) = pages_of(consultation_page, library(record(document(), *themes)))
    heads = only(soup(made.markdown), "table.matrix").select("th[scope=col]")
    assert [words(th) for th in heads] == ["Thema", "VVD", "D66", "Zonder fractie"]


def test_topics_stand_below_their_theme_and_those_of_no_theme_last() -> None:
    defence = (theme("Internationaal | Defensie", "vraag-1"), theme("Bestuur", "vraag-2"))
    assert matrix(*ANNOTATIONS, *defence) == [
        ("Bestuur", [], ["–geen", "2 en 3"]),
        ("Internationaal: Defensie", [], ["1", "–geen"]),
        ("vrede", ["below"], ["1", "2 en 3"]),
    ]
    assert matrix(*ANNOTATIONS, defence[1])[-1] == ("vrede", [], ["1", "2 en 3"])


def test_who_hears_the_matrix_hears_its_name_and_that_a_cell_holds_nothing() -> None:
    (made,) = pages_of(consultation_page, library(record(document(), ANNOTATIONS[2])))
    table = only(soup(made.markdown), "table.matrix")
    assert table["aria-labelledby"] == "matrix"
    assert {words(sign) for sign in table.select(".none[aria-hidden=true] + .visually-hidden")} == {"geen"}


def test_the_cells_of_the_matrix_lead_to_the_questions_and_name_them_with_their_row() -> None:
    links = only(shown(), "table.matrix").select("td a")
    assert [a["href"] for a in links] == [
        "onderwerpen/vrede/index.md#vraag-1",
        "onderwerpen/vrede/index.md#vraag-2",
    ]
    assert [a["aria-label"] for a in links] == ["Vraag 1, bij vrede", "Vraag 2 en 3, bij vrede"]
    assert only(shown(), ".table-scroll")["aria-labelledby"] == "matrix"


def offered(found: BeautifulSoup, heading: str) -> dict[str, object]:
    return {words(a): a["href"] for a in found.select(f"#{heading} + ul a")}


def test_what_readers_use_is_offered_first_and_then_what_programs_use() -> None:
    assert offered(shown(FrontMatter(official_address="https://example.org/x")), "downloads") == {
        "Het brondocument": "bron.txt",
        "De officiële publicatie": "https://example.org/x",
        "De tekst zonder opmaak": "tekst.txt",
        "Zo citeert u een vraag of antwoord": "citeren/index.md",
        "Verantwoording van de tekst": "verantwoording/index.md",
    }
    assert offered(shown(), "programmeurs") == {
        "Alle gegevens van dit overleg": "overleg.json",
        "Onze aantekeningen, met hun plaats in de tekst": "annotaties.jsonld",
        "Het overleg als parlementair document in XML": "overleg.akn.xml",
    }
    assert "De officiële publicatie" not in offered(shown(), "downloads")


@pytest.mark.parametrize(("address", "links"), [(None, []), ("https://example.org/x", ["https://example.org/x"])])
def test_the_official_publication_is_linked_where_it_is_known(address: str | None, links: list[str]) -> None:
    notice = only(shown(FrontMatter(official_address=address)), "p.notice")
    assert [a["href"] for a in notice.select("a")] == ["../../over.md#van-ons", *links]


def test_the_description_counts_the_questions() -> None:
    assert page().description == "Over vrede: 4 vragen, waarvan 1 zonder antwoord."


@pytest.mark.parametrize("nasty", ["*x* <b>", "| a |", "# x"])
def test_a_title_is_shown_as_it_is_written(nasty: str) -> None:
    found = shown(FrontMatter(title=nasty))
    assert words(only(found, "h1")) == nasty


def test_the_page_of_may_2025(real_pages: dict[str, Page], golden: Golden) -> None:
    golden("render/consultation.md", real_pages["overleggen/navo-ministers-mei-2025/"].markdown)


def test_what_kind_of_consultation_it_is_stands_above_the_title() -> None:
    found = shown(FrontMatter(kind="Verslag van een schriftelijk overleg"))
    assert words(only(found, "p.kicker.ours")) == "Schriftelijk overleg"
    assert shown(FrontMatter()).select(".kicker") == []


def test_what_we_derived_has_a_sign_that_is_explained_once_and_leads_to_the_rule() -> None:
    found = shown(FrontMatter(kind="Nota", number="5", chamber=Chamber.TK, derived=("chamber", "number")))
    assert [words(sign) for sign in found.select(".facts .derived [aria-hidden]")] == ["*", "*"]
    explained = only(found, ".sign-explained.ours")
    assert words(explained).startswith("* Door ons afgeleid: ")
    assert only(explained, "a")["href"] == "../../over.md#afgeleid"
    assert shown(FrontMatter(kind="Nota")).select(".sign-explained") == []


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["-: - de brief (nr. 5), en"], "de brief (nr. 5)"),
        (["-: de brief, nr. 5;"], "de brief, nr. 5"),
        (["p: de brief, nr. 5"], "nr. 5"),
        (["-: de brief, nr. 5, en een brief van toen"], "de brief, nr. 5, en een brief van toen"),
    ],
)
def test_a_document_under_discussion_has_the_words_of_its_item(lines: list[str], name: str) -> None:
    assert _documents_of(lines, "nr. 5") == [name]


def test_an_item_with_two_documents_names_each_by_its_own_words() -> None:
    assert _documents_of(["-: de brieven nr. 5 en nr. 6"], "nr. 5", "nr. 6") == ["nr. 5", "nr. 6"]


def _documents_of(lines: list[str], *references: str) -> list[str]:
    text = lines[0].partition(": ")[2]
    made = [
        Annotation(AnnotationKind.REFERENCE, f"kst-1-{n}", 0, Span(text.index(r), text.index(r) + len(r)))
        for n, r in enumerate(references)
    ]
    front = FrontMatter(documents=tuple(a.target for a in made))
    (found,) = pages_of(
        consultation_page, library(record(consultation(*lines, "# VVD: V", "q1: Een?", front=front), *made))
    )
    return [words(a) for a in soup(found.markdown).select(".facts dd a")]


def test_a_consultation_lists_where_others_refer_to_it() -> None:
    own = record(consultation("p: T.", identity="eigen", front=FrontMatter(dossiers=("28676",), number="5")))
    lines = ("# VVD: V", "q1: Wat zegt de minister in Kamerstuk 28 676, nr. 5 over vrede?")
    other = record(
        consultation(*lines, identity="ander"), Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 1, Span(26, 49))
    )
    found, silent = (soup(page.markdown) for page in pages_of(consultation_page, library(own, other)))
    assert words(only(found, "h2#verwezen")) == "Naar dit overleg wordt verwezen"
    assert words(only(found, "dl.mentions dd")) == (
        "ander, vraag 1: “Wat zegt de minister in Kamerstuk 28 676, nr. 5 over vrede?”"
    )
    assert only(found, "dl.mentions a")["href"] == "../ander/volledige-tekst/index.md#vraag-1"
    assert silent.select("#verwezen") == []
