"""The pages of our own in bundles of some consultations, and what their search looks through."""

import json
from pathlib import Path

import pytest

from generator.model.knowledge import GlossaryTerm
from generator.publish.offline.parts.held_files import HeldFiles
from generator.publish.offline.parts.partial_bundle import Part, PartialBundles
from generator.publish.offline.parts.record_search import record_search
from generator.publish.offline.parts.stand_in import Frame, first_page, lasting_title, stand_in
from generator.publish.search.record import SearchRecord
from generator.publish.search.vocabulary import same_forms
from generator.verify.facts import file_facts, page_facts
from tests.contents import write

TERMS = {
    "begrip-eu": GlossaryTerm(term="EU", expansion="European <Union>", language="en", definition="Landen & meer."),
}
SHEETS = ("assets/site.css",)


def test_a_stand_in_leads_to_the_site_and_back_to_the_first_page() -> None:
    page = stand_in(Frame("Overleg", "https://o.example/"), "fracties/vvd/index.html", "VVD & <co>", [], SHEETS)
    facts = page_facts("fracties/vvd/index.html", page.encode())
    assert facts.targets == {"assets/site.css", "index.html"}
    assert list(facts.others) == ["https://o.example/fracties/vvd/"]
    assert '<h1 class="ours">VVD &amp; &lt;co&gt;</h1>' in page


def test_without_a_public_address_it_says_where_on_the_site_the_page_is() -> None:
    page = stand_in(Frame("Overleg", ""), "fracties/vvd/index.html", "VVD", [], SHEETS)
    assert page_facts("fracties/vvd/index.html", page.encode()).others == ()
    assert "<code>/fracties/vvd/</code>" in page


def test_it_has_the_places_that_links_name_and_explains_the_terms_among_them() -> None:
    ids = ["begrip-eu", "vraag-1", ""]
    page = stand_in(Frame("Overleg", "", TERMS), "begrippen/e/index.html", "E", ids, SHEETS)
    facts = page_facts("begrippen/e/index.html", page.encode())
    assert facts.identifiers == {"begrip-eu", "vraag-1"}
    assert '<span lang="en">European &lt;Union&gt;</span>' in page
    assert "Landen &amp; meer." in page


@pytest.mark.parametrize(
    ("page", "title", "lasting"),
    [
        (
            "dossiers/28676/kst-1/index.html",
            "NAVO (dossier 28676): Kamerstuk 28676, nr. 1 – Kamerstuk 28676, nr. 9",
            "NAVO (dossier 28676)",
        ),
        ("dossiers/1/index.html", "Wet: een – twee (dossier 1)", "Wet: een – twee (dossier 1)"),
        ("documenten/wetten/a/index.html", "Algemene wet – Zorgwet", "Algemene wet – Zorgwet"),
        ("overleggen/mei/vvd/index.html", "Vragen: de VVD – Overleg van mei", "Vragen: de VVD – Overleg van mei"),
    ],
)
def test_a_stand_in_is_named_by_what_stays(page: str, title: str, lasting: str) -> None:
    assert lasting_title(page, title) == lasting


def _planned(site: Path, listing: str, definition: str = "Landen.", heading: str = "VVD") -> str:
    """The key of a bundle of one page, which leads to a list of documents, a page of a faction, and a term."""
    term = TERMS["begrip-eu"].model_copy(update={"definition": definition})
    pages = {"documenten/index.html": listing, "fracties/index.html": heading, "begrippen/e/index.html": "E"}
    for name, title in pages.items():
        write(site / name, f"<title>{title} – Overleg</title>")
    targets = frozenset({*pages, "begrippen/e/index.html#begrip-eu"})
    held = HeldFiles({"overleggen/mei/index.html": "0" * 64}, tuple, targets, lambda known, _: {**known})
    frame = Frame("Overleg", "", {"begrip-eu": term})
    return PartialBundles(site, frozenset(pages), (), frame, ()).plan(Part("mei", "Mei", (), held, tuple, "key")).key


def test_a_bundle_is_another_one_where_what_it_says_of_other_pages_is_another(tmp_path: Path) -> None:
    key = _planned(tmp_path, "Documenten: Nota 1 – Nota 8")
    assert _planned(tmp_path, "Documenten: Nota 1 – Nota 9") == key
    assert len({key, _planned(tmp_path, "Stukken: 1 – 8"), _planned(tmp_path, "Documenten: 1 – 8", "Unie.")}) == 3
    assert _planned(tmp_path, "Documenten: Nota 1 – Nota 8", heading="D66") != key


def test_a_page_by_hand_that_leads_to_a_file_for_readers_is_in_no_bundle_of_a_part(tmp_path: Path) -> None:
    pages = {
        "over/index.html": '<link rel="stylesheet" href="../site.css"><img src="../a.png"><a href="../pers/">Pers</a>',
        "pers/index.html": '<title>Pers – Overleg</title><a href="../map.pdf">Een grote map</a>',
    }
    for name, text in {**pages, "site.css": "", "a.png": "", "map.pdf": "x" * 9_999}.items():
        write(tmp_path / name, text)
    existing = frozenset({*pages, "site.css", "a.png", "map.pdf"})
    held = HeldFiles({}, tuple, frozenset(), lambda known, _: {**known})
    planned = PartialBundles(tmp_path, existing, pages, Frame("Overleg", ""), ()).plan(
        Part("mei", "Mei", (), held, tuple, "key")
    )
    assert planned.absent == ("pers/index.html",), "a stand-in leads to it on the site"
    assert planned.things == {"site.css", "a.png"}


def test_the_first_page_leads_to_each_consultation() -> None:
    listed = [("Een & twee", "overleggen/een/index.html"), ("Drie", "overleggen/drie/index.html")]
    page = first_page(Frame("Overleg", "https://o.example/"), "Overleggen van 2024", listed, ["", "zoek"], SHEETS)
    facts = page_facts("index.html", page.encode())
    assert facts.identifiers == {"zoek"}
    assert facts.targets == {"assets/site.css", "overleggen/een/index.html", "overleggen/drie/index.html"}
    assert "Een &amp; twee" in page


@pytest.mark.parametrize("text", ['import "https://elders.example/x.js"', "eval(x)", "new Function(1)", "</script>"])
def test_no_words_of_a_text_look_like_a_script(text: str) -> None:
    records = [SearchRecord("a/#vraag-1", text, "Titel", day="20240514", kind="vraag")]
    script = record_search(records, same_forms([("EU", "Europese Unie")]))
    assert file_facts("pagefind/vragen.js", script).faults == frozenset()
    value = json.loads(script.decode().removeprefix("overlegRecords(").removesuffix(");\n"))
    assert value["records"][0]["content"] == text
    assert value["records"][0]["id"] == "vraag_20240514_0"
    assert value["records"][0]["url"] == "a/index.html#vraag-1"
    assert value["same"] == [["eu", "europese unie"]]


def test_of_records_with_one_address_the_last_counts_as_in_the_index() -> None:
    records = [SearchRecord("a/", "een", "Titel"), SearchRecord("a/", "twee", "Titel")]
    assert b'"een"' not in record_search(records, [])
