"""A document that was withdrawn: no file of a built site holds its words, and each file that is left of it says why."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bs4 import BeautifulSoup
from lxml import etree

from generator.model.library import Library, Record
from generator.pipeline import load
from generator.problems import Problems
from tests.browser.versioned import BECAUSE, REPLACED, WITHDRAWN, make_versioned
from tests.builds import once
from tests.render.akoma_ntoso.reading import faults
from tests.render.data.feed_readers import ruby_faults, shown
from tests.site.projects import ROOT
from tests.site.published_words import passages, texts_of

pytestmark = pytest.mark.slow

FOLDER = f"overleggen/{WITHDRAWN}/"
SAID = f"Dit document is ingetrokken op 2 maart 2026. Reden: {BECAUSE}"
NOTED = "ingetrokken op 2 maart 2026"


@pytest.fixture(scope="session")
def versioned(shared: Path) -> Path:
    """The project; read it, do not write in it."""
    return once(shared / "versioned", make_versioned)


@pytest.fixture(scope="session")
def before() -> Record:
    """The document before it was withdrawn."""
    library: Library = load(ROOT / "content", Problems())
    (found,) = (each for each in library.records if each.consultation.id == WITHDRAWN)
    return found


def says_so(text: str) -> None:
    assert text == f"{SAID}\n"


def page_says_so(text: str) -> None:
    shown_to_readers = " ".join(BeautifulSoup(text, "lxml").get_text().split())
    assert SAID in shown_to_readers


def data_say_so(text: str) -> None:
    data = json.loads(text)
    assert data["withdrawn"] == {"day": "2026-03-02", "because": BECAUSE, "source": None}
    empty = ("sections", "signatories", "references", "notes", "editorial_notes", "problems", "documents")
    assert not any(data[name] for name in empty)


def annotations_say_so(text: str) -> None:
    data = json.loads(text)
    assert data["label"].endswith(f". {SAID}")
    assert (data["total"], data["first"]["items"]) == (0, [])


def akoma_ntoso_says_so(text: str) -> None:
    assert faults(text) == []
    root = etree.fromstring(text.encode())
    (event,) = root.iter("{*}eventRef")
    assert (event.get("date"), event.get("type")) == ("2026-03-02", "repeal")
    (body,) = root.iter("{*}debateBody")
    assert "".join(str(piece) for piece in body.itertext()).split() == f"[{SAID}]".split()
    assert not list(root.iter("{*}TLCPerson"))


def bibtex_says_so(text: str) -> None:
    entries = parse_string(text).entries
    assert {entry.fields_dict["note"].value for entry in entries} == {NOTED}
    assert not any("author" in entry.fields_dict for entry in entries)
    assert entries[0].key == WITHDRAWN


def ris_says_so(text: str) -> None:
    entries = rispy.loads(text)
    assert {entry["notes"][0] for entry in entries} == {NOTED}
    assert not any("authors" in entry for entry in entries)


def csl_says_so(text: str) -> None:
    entries = json.loads(text)
    assert {entry["note"] for entry in entries} == {NOTED}
    assert not any("author" in entry for entry in entries)


LEFT: Mapping[str, Callable[[str], None]] = {
    "index.html": page_says_so,
    "tekst.txt": says_so,
    "bron.txt": says_so,
    "overleg.json": data_say_so,
    "annotaties.jsonld": annotations_say_so,
    "overleg.akn.xml": akoma_ntoso_says_so,
    "bronvermeldingen.bib": bibtex_says_so,
    "bronvermeldingen.ris": ris_says_so,
    "bronvermeldingen.csl.json": csl_says_so,
}


def test_each_file_that_is_left_says_that_the_document_was_withdrawn(versioned: Path) -> None:
    files = sorted(path for path in (versioned / "site" / FOLDER).rglob("*") if path.is_file())
    assert {path.name for path in files} == set(LEFT)
    for path in files:
        LEFT[path.name](path.read_bytes().decode("utf-8"))


def test_each_page_that_there_was_is_left(versioned: Path, built_site: Path) -> None:
    site = versioned / "site" / FOLDER
    pages = {path.relative_to(built_site / FOLDER) for path in (built_site / FOLDER).rglob("index.html")}
    assert pages == {path.relative_to(site) for path in site.rglob("index.html")}


def test_what_was_cited_keeps_its_names(versioned: Path, built_site: Path) -> None:
    name = f"{FOLDER}citeren/bronvermeldingen.bib"
    keys = [[each.key for each in parse_string((site / name).read_text("utf-8")).entries] for site in (
        built_site, versioned / "site"
    )]  # fmt: skip
    assert keys[0] == keys[1]
    assert len(keys[0]) > 10


def test_no_file_of_the_site_holds_its_words(versioned: Path, before: Record) -> None:
    consultation = before.consultation
    text = "\n".join(consultation.legible(block.index) for block in consultation.blocks)
    facts = passages(f"{consultation.front.title} {consultation.front.addressee}")
    withheld = passages(text) - facts - _of_the_other(versioned)
    assert len(withheld) > 500
    found = {name: sorted(withheld & passages(text)) for name, text in texts_of(versioned / "site")}
    assert len(found) > 100
    assert {name: words for name, words in found.items() if words} == {}


def _of_the_other(versioned: Path) -> set[str]:
    """What stands in the document that was not withdrawn, too."""
    library = load(versioned / "content", Problems())
    records = [each for each in library.records if each.consultation.id == REPLACED]
    texts = [
        record.consultation.legible(block.index)
        for each in records
        for record in (each, *each.earlier)
        for block in record.consultation.blocks
    ]
    return passages("\n".join(texts))


def test_the_search_for_words_finds_them_where_they_stand(built_site: Path, before: Record) -> None:
    """The test above would object: it finds the words in each kind of file in which they were."""
    consultation = before.consultation
    wanted = passages(" ".join(consultation.legible(block.index) for block in consultation.blocks))
    found = {name for name, text in texts_of(built_site) if len(wanted & passages(text)) > 20}
    ends = {Path(name.rpartition(":")[2]).suffix for name in found}
    assert {".html", ".txt", ".json", ".jsonld", ".xml", ".csv", ".atom", ".sqlite", ".pf_fragment"} <= ends
    assert any(".zip:" in name for name in found)


def test_tables_have_no_row_of_it_and_lists_say_so(versioned: Path) -> None:
    data = versioned / "site" / "data"
    for path in data.rglob("*.csv"):
        table = csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";")
        assert WITHDRAWN not in {row["overleg_id"] for row in table}
    listed = {each["id"]: each for each in json.loads((data / "overleggen.json").read_bytes())["consultations"]}
    assert (listed[WITHDRAWN]["withdrawn"], listed[WITHDRAWN]["questions"]) == ("2026-03-02", 0)
    assert (listed[REPLACED]["withdrawn"], listed[REPLACED]["version"]) == (None, 2)
    opened = sqlite3.connect(data / "overleggen.sqlite")
    rows = dict(opened.execute("SELECT id, withdrawn FROM consultations"))
    opened.close()
    assert rows == {WITHDRAWN: "2026-03-02", REPLACED: None}


def test_every_feed_that_there_was_says_what_became_of_it(versioned: Path, built_site: Path) -> None:
    site, url = versioned / "site", "https://overleg.example.org/"
    feeds = {path.relative_to(site).as_posix(): path.read_bytes() for path in (site / "data").rglob("*.atom")}
    assert dict(zip(feeds, ruby_faults(list(feeds.values())), strict=True)) == dict.fromkeys(feeds, "")
    concerned = 0
    for path in (built_site / "data").rglob("*.json"):
        questions = json.loads(path.read_bytes()).get("questions", [])
        if ids := {each["exchange"] for each in questions if each["consultation"] == WITHDRAWN}:
            concerned += 1
            name = path.with_suffix(".atom").relative_to(built_site).as_posix()
            entries = {each.id: each for each in shown(feeds[name], f"{url}{name}")}
            for anchor in ids:
                assert SAID in entries[f"{url}{FOLDER}volledige-tekst/#{anchor}"].content, (name, anchor)
            assert SAID in entries[f"{url}{FOLDER}"].content
    assert concerned > 5
