"""The pages of our own in bundles of some consultations, and what their search looks through."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from generator.model.knowledge import GlossaryTerm
from generator.publish.offline.parts.held_files import HeldFiles, key_of, places_of, places_together
from generator.publish.offline.parts.partial_bundle import Part, PartialBundles
from generator.publish.offline.parts.record_search import record_search
from generator.publish.offline.parts.stand_in import Frame, first_page, lasting_title, stand_in
from generator.publish.search.record import SearchRecord
from generator.publish.search.vocabulary import Ways, same_forms
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


MEI = "overleggen/mei/index.html"
PAGES = {"documenten/index.html": "Documenten: Nota 1 – Nota 8", "fracties/index.html": "VVD"}
TERM_PAGE = "begrippen/e/index.html"


@dataclass(frozen=True)
class Shown:
    """What a bundle of one page may show: the pages to which it leads, by their titles, and all else that it holds."""

    pages: Mapping[str, str] = field(default_factory=lambda: {**PAGES, TERM_PAGE: "E"})
    terms: Mapping[str, GlossaryTerm] = field(default_factory=lambda: TERMS)
    targets: frozenset[str] = frozenset({*PAGES, f"{TERM_PAGE}#begrip-eu", "bijlagen/kaart.pdf"})
    files: Mapping[str, str] = field(
        default_factory=lambda: {"bijlagen/kaart.pdf": "kaart", "bijlagen/LICENSE": "vrij"}
    )
    digests: Mapping[str, str] = field(default_factory=lambda: {MEI: "0" * 64})
    names: tuple[Ways, ...] = (("VVD", "Volkspartij"),)
    by_hand: Mapping[str, str] = field(default_factory=lambda: {"over/index.html": "Over ons"})
    part: tuple[str, str, tuple[tuple[str, str], ...], str] = ("mei", "Mei", (("Mei", MEI),), "records")
    site: tuple[str, str] = ("Overleg", "")

    def key(self, site: Path) -> str:
        """The key of that bundle, of a site in this folder."""
        pages = {name: f"<title>{title} – {self.site[0]}</title>" for name, title in self.pages.items()}
        pages |= {name: f"<title>{title}</title>" for name, title in self.by_hand.items()}
        for name, text in {**pages, **self.files}.items():
            write(site / name, text)
        held = HeldFiles(self.digests, key_of(self.digests), tuple, places_of(self.targets), lambda known, _: {**known})
        bundles = PartialBundles(
            site, frozenset({*pages, *self.files}), self.by_hand, Frame(*self.site, self.terms), self.names
        )
        name, title, listed, records = self.part
        return bundles.key(Part(name, title, listed, held, tuple, records))


SHOWN = Shown()
EU = TERMS["begrip-eu"]
OTHERS: dict[str, dict[str, Any]] = {
    "what an absent page is called": {"pages": {**SHOWN.pages, "fracties/index.html": "D66"}},
    "an absent page that is not on the site": {"pages": {**PAGES}},
    "one more absent page": {
        "pages": {**SHOWN.pages, "themas/index.html": "Thema’s"},
        "targets": SHOWN.targets | {"themas/index.html"},
    },
    "an id on an absent page": {"targets": SHOWN.targets | {"fracties/index.html#vvd"}},
    "an id on the first page": {"targets": SHOWN.targets | {"index.html#zoek"}},
    "no term": {"targets": SHOWN.targets - {f"{TERM_PAGE}#begrip-eu"} | {f"{TERM_PAGE}#begrip-nu"}},
    "what a term means": {"terms": {"begrip-eu": EU.model_copy(update={"definition": "Unie."})}},
    "what a term stands for": {"terms": {"begrip-eu": EU.model_copy(update={"expansion": "Unie van Europa"})}},
    "further forms of a term": {"terms": {"begrip-eu": EU.model_copy(update={"forms": ("E.U.",)})}},
    "a name": {"names": (("VVD", "Partij voor vrijheid"),)},
    "a file that is needed": {"files": {**SHOWN.files, "bijlagen/kaart.pdf": "andere kaart"}},
    "a file that is no longer there": {"files": {"bijlagen/LICENSE": "vrij"}},
    "the licence beside it": {"files": {**SHOWN.files, "bijlagen/LICENSE": "eigen"}},
    "the content of a page": {"digests": {MEI: "1" * 64}},
    "the name of a page": {"digests": {"overleggen/mei/vragen/index.html": "0" * 64}},
    "one more file": {"digests": {**SHOWN.digests, "overleggen/mei/bron.pdf": "0" * 64}},
    "a page by hand": {"by_hand": {"over/index.html": "Over u"}},
    "its name": {"part": ("juni", *SHOWN.part[1:])},
    "its title": {"part": ("mei", "Meimaand", *SHOWN.part[2:])},
    "how its consultations are called": {"part": ("mei", "Mei", (("Meimaand", MEI),), "records")},
    "what search finds": {"part": (*SHOWN.part[:3], "others")},
    "what the site is called": {"site": ("Vragen", "")},
    "where the site is": {"site": ("Overleg", "https://o.example/")},
}


@pytest.mark.parametrize("what", OTHERS)
def test_a_bundle_is_another_one_where_something_that_it_holds_is_another(tmp_path: Path, what: str) -> None:
    key = SHOWN.key(tmp_path / "a")
    assert SHOWN.key(tmp_path / "b") == key
    assert replace(SHOWN, **OTHERS[what]).key(tmp_path / "c") != key


SAME: dict[str, dict[str, Any]] = {
    "the last document that an absent page lists": {
        "pages": {**SHOWN.pages, "documenten/index.html": "Documenten: Nota 1 – Nota 9"}
    },
    "a page to which nothing leads": {"pages": {**SHOWN.pages, "themas/index.html": "Thema’s"}},
    "a term to which nothing leads": {"terms": {**TERMS, "begrip-nu": EU}},
    "a file to which nothing leads": {"files": {**SHOWN.files, "bijlagen/foto.png": "foto"}},
    "a target that is not on the site": {"targets": SHOWN.targets | {"weg/index.html", "weg.pdf"}},
    "an id on a page of its own": {"targets": SHOWN.targets | {f"{MEI}#vraag-1"}},
}


@pytest.mark.parametrize("what", SAME)
def test_a_bundle_is_the_same_where_only_what_it_does_not_hold_is_another(tmp_path: Path, what: str) -> None:
    assert replace(SHOWN, **SAME[what]).key(tmp_path / "b") == SHOWN.key(tmp_path / "a")


def test_where_pages_lead_together_is_where_each_of_them_leads() -> None:
    every = [["a/#x", "b/"], ["a/#y", "b/"], ["a/", "c.pdf#page=2"], ["a/#x"]]
    given = [places_of(targets) for targets in every]
    assert places_together(given) == places_of(target for targets in every for target in targets)
    assert given == [places_of(targets) for targets in every], "what was given stays as it was"


@pytest.mark.parametrize("address", ["../map.pdf", "../map.pdf#page=2"])
def test_a_page_by_hand_that_leads_to_a_file_for_readers_is_in_no_bundle_of_a_part(
    tmp_path: Path, address: str
) -> None:
    pages = {
        "over/index.html": '<link rel="stylesheet" href="../site.css"><img src="../a.png"><a href="../pers/">Pers</a>',
        "pers/index.html": f'<title>Pers – Overleg</title><a href="{address}">Een grote map</a>',
    }
    for name, text in {**pages, "site.css": "", "a.png": "", "map.pdf": "x" * 9_999}.items():
        write(tmp_path / name, text)
    existing = frozenset({*pages, "site.css", "a.png", "map.pdf"})
    held = HeldFiles({}, key_of({}), tuple, {}, lambda known, _: {**known})
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
