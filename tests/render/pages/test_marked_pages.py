"""Pages of a document with notes, tables, lists and withheld words: every word once, each thing what it is."""

from __future__ import annotations

from functools import cache

from bs4 import BeautifulSoup

from generator.model.ledger import ledger
from generator.model.library import Page, Record
from generator.problems import Problems
from generator.render import render
from generator.render.json.consultation import consultation_data
from generator.verify.words import check_words
from tests.parse.documents import knowledge
from tests.render.html import only, soup, words
from tests.render.marked_records import ANSWER, library_of, understood

TABLE = (
    "<table><row><header-cell>Land</header-cell>\n<header-cell>% bbp<note-mark f2>2</note-mark></header-cell></row>\n\n"
    "<row><cell>Nederland</cell>\n<cell></cell><cell>2,05 <bold>(raming)</bold></cell></row></table>"
)
PARTS = (
    "<heading 2>Uitgaven<note-mark f1>1</note-mark></heading>",
    "De leden van de VVD-fractie vragen dit voor 2023<note-mark f1>1</note-mark>, nr. 5.",
    ANSWER,
    "Zie Kamerstuk 28 676, nr. 500<note-mark f3>*</note-mark>, en Jan Jansen te Zwolle:",
    "<list-item 1>Een <italic>punt</italic></list-item>",
    "<list-item 2>Daaronder</list-item>",
    "<list-item 1>Nog een</list-item>",
    "Tabel 1 Uitgaven",
    TABLE,
    "<furniture>Pagina 1</furniture>",
    "<note f1><superscript>1</superscript> Trouw, 2014.</note>",
    "<note f1>Zie ook Kamerstuk 28 676, nr. 501.</note>",
    "De leden van de VVD-fractie vragen of <deleted>dit</deleted>dat zo is.",
    "2. Antwoord van het kabinet",
    "Ja.",
    TABLE.replace("<note-mark f2>2</note-mark>", ""),
    "<note f2>Voorlopig.</note>",
    "<note f3>* Idem.</note>",
)
WITHHOLD = [{"quote": "Jan Jansen te Zwolle", "reason": "een adres"}]
FULL_TEXT = "overleggen/mei/volledige-tekst/"


@cache
def record() -> Record:
    return understood(*PARTS, withhold=WITHHOLD)


@cache
def pages() -> dict[str, Page]:
    return {page.path: page for page in render(library_of(record())).pages}


def page(path: str) -> BeautifulSoup:
    return soup(pages()[path].markdown)


def full_text() -> BeautifulSoup:
    return page(FULL_TEXT)


def test_page_and_ledger_together_are_the_source() -> None:
    problems = Problems()
    count = check_words(record().consultation.source, ledger(record().consultation), str(full_text()), problems)

    assert list(problems) == []
    assert count.in_source - count.on_page == count.in_ledger == 5


def test_no_address_stands_twice_on_any_page() -> None:
    for made in pages().values():
        ids = [str(element["id"]) for element in soup(made.markdown).select("[id]")]
        assert len(ids) == len(set(ids)), made.path


def test_a_sign_stands_in_the_text_and_leads_to_its_note_and_back() -> None:
    found = full_text()
    sign = only(found, "#voetnoot-1-in-tekst-2")

    assert (words(sign), sign["href"], sign["aria-label"]) == ("1", "#voetnoot-1", "Noot 1")
    assert words(sign.find_parent("p") or sign).endswith("voor 20231, nr. 5.")
    assert [a["href"] for a in only(found, "#voetnoot-1").select(".note-back a")] == [
        "#voetnoot-1-in-tekst",
        "#voetnoot-1-in-tekst-2",
    ]


def test_notes_are_listed_after_the_text_each_with_all_its_paragraphs() -> None:
    listed = [words(note) for note in only(full_text(), "ul.official.notes").find_all("li", recursive=False)]

    assert [text.replace(" Terug naar de tekst", "") for text in listed] == [
        "1 Trouw, 2014. Zie ook Kamerstuk 28 676, nr. 501.",
        "2 Voorlopig.",
        "* Idem.",
    ]


def test_the_sign_that_a_note_does_not_begin_with_is_added_as_ours() -> None:
    found = full_text()

    assert words(only(found, "#voetnoot-2 span.ours")) == "2"
    assert found.select("#voetnoot-1 span.ours, #voetnoot-3 span.ours") == []


def test_references_in_notes_lead_to_their_documents() -> None:
    assert "kst-28676-501" in str(only(full_text(), "#voetnoot-1 a.reference")["href"])


def test_a_sign_is_no_part_of_a_link_beside_it() -> None:
    found = only(full_text(), "div.answer a.reference[href*=kst-28676-500]")

    assert words(found) == "Kamerstuk 28 676, nr. 500"


def test_a_sign_is_no_part_of_the_name_of_a_heading() -> None:
    assert 'data-toc-label="Uitgaven"' in pages()[FULL_TEXT].markdown


def test_a_table_has_a_caption_heads_and_a_region_to_scroll_in() -> None:
    first, second = full_text().select("div.official div.table-scroll[role=region][tabindex='0'] table")

    assert words(only(first, "caption")) == "Tabel 1 Uitgaven"
    assert [(words(th), th["scope"]) for th in first.select("thead th")] == [("Land", "col"), ("% bbp2", "col")]
    assert [words(td) for td in first.select("tbody td")] == ["Nederland", "", "2,05 (raming)"]
    assert words(only(first, "td:has(strong)")).endswith("(raming)")
    assert "".join(part.text for part in first.select("td strong")) == "(raming)"
    assert "ours" in only(second, "caption").get_attribute_list("class")
    assert [only(table, "caption").parent for table in (first, second)] == [first, second]


def test_regions_on_one_page_have_names_of_their_own() -> None:
    labels = [str(region["aria-label"]) for region in full_text().select(".table-scroll[role=region]")]

    assert labels == ["Tabel 1 op deze pagina", "Tabel 2 op deze pagina"]


def test_a_list_is_nested_as_its_items_are() -> None:
    outer = only(full_text(), "div.bulleted > ul")

    assert [words(li) for li in outer.find_all("li", recursive=False)] == ["Een punt Daaronder", "Nog een"]
    assert words(only(outer, "li ul li")) == "Daaronder"
    assert words(only(outer, "em")) == "punt"


def test_withheld_words_leave_their_reason_in_place() -> None:
    mark = only(full_text(), "div.answer .official .withheld.ours")

    assert words(mark) == "[weggelaten: een adres]"
    assert words(mark.find_parent("p") or mark).endswith("en [weggelaten: een adres]:")


def test_the_page_of_a_faction_lists_the_notes_of_its_exchanges() -> None:
    found = page("overleggen/mei/fracties/vvd/")

    assert [str(li["id"]) for li in found.select("ul.notes > li")] == ["voetnoot-1", "voetnoot-2", "voetnoot-3"]
    assert [a["href"] for a in only(found, "#voetnoot-1").select(".note-back a")] == ["#voetnoot-1-in-tekst-2"]


def test_a_page_over_all_documents_shows_first_words_without_the_signs_of_notes() -> None:
    found = page("fracties/vvd/")

    assert found.select("ul.notes, a.note-mark") == []
    assert str(found.select(".entry-title a")[0]["href"]).startswith("../../overleggen/mei/volledige-tekst/index.md#")


def test_the_ledger_page_tells_notes_deleted_and_withheld_words() -> None:
    found = page("overleggen/mei/verantwoording/")
    headings = [words(h) for h in found.select("h2")]

    assert "Noot verplaatst naar de lijst onder de tekst (4)" in headings
    assert "Tekst die in het bestand als verwijderd is gemarkeerd (1)" in headings
    assert "Weggelaten woorden (1)" in headings
    assert ["4 woorden", "weggelaten: een adres"] in [
        [words(td) for td in row.select("td")][1:] for row in found.select("tbody tr")
    ]
    assert "Zwolle" not in str(found)


def test_the_ledger_page_counts_the_words_of_the_full_text() -> None:
    problems = Problems()
    count = check_words(record().consultation.source, ledger(record().consultation), str(full_text()), problems)

    assert f"toont er {count.on_page}." in words(page("overleggen/mei/verantwoording/"))


def test_where_words_are_withheld_the_pages_offer_our_text_and_say_so() -> None:
    overview, account = page("overleggen/mei/"), page("overleggen/mei/verantwoording/")

    assert only(overview, "a[href$='bron.txt']").get_text() == "De tekst van het document"
    assert overview.select("a[href*='bron.docx']") == account.select("a[href*='bron.docx']") == []
    assert "Een deel daarvan is weggelaten" in words(account)


def test_the_data_have_the_text_without_signs_tables_row_by_row_and_the_notes() -> None:
    data = consultation_data(record(), knowledge()).model_dump(mode="json")
    first, second = (exchange for section in data["sections"] for exchange in section["exchanges"])

    assert first["questions"][0]["paragraphs"] == ["De leden van de VVD-fractie vragen dit voor 2023, nr. 5."]
    assert first["answers"][0]["paragraphs"] == [
        "Zie Kamerstuk 28 676, nr. 500, en :",
        "Een punt",
        "Daaronder",
        "Nog een",
        "Tabel 1 Uitgaven",
        "Land\t% bbp",
        "Nederland\t\t2,05 (raming)",
    ]
    assert second["questions"][0]["paragraphs"] == ["De leden van de VVD-fractie vragen of dat zo is."]
    assert [(n["id"], n["sign"], n["exchanges"], n["paragraphs"]) for n in data["notes"]] == [
        ("voetnoot-1", "1", ["vraag-1"], ["1 Trouw, 2014.", "Zie ook Kamerstuk 28 676, nr. 501."]),
        ("voetnoot-2", "2", ["vraag-1"], ["Voorlopig."]),
        ("voetnoot-3", "*", ["vraag-1"], ["* Idem."]),
    ]
    assert [r["id"] for r in data["notes"][0]["references"]] == ["kst-28676-501"]
    assert "Zwolle" not in str(data)
