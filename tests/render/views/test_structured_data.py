"""What pages say of themselves to search engines is certain, and no text of a document can end it."""

import json
import re
from datetime import date

from generator.model.consultation import Dates, FrontMatter
from generator.render.views.structured_data import of_dataset, of_document, of_gathering

SCRIPT = re.compile(r'<script type="application/ld\+json">([^<>&]*)</script>')


def told(markdown: str) -> dict[str, object]:
    found = SCRIPT.fullmatch(markdown)
    assert found
    data: dict[str, object] = json.loads(found[1])
    return data


def test_a_page_that_gathers_says_its_name() -> None:
    assert told(of_gathering("Vragen van D66")) == {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": "Vragen van D66",
        "inLanguage": "nl",
    }


def test_no_name_ends_the_element_or_turns_text() -> None:
    name = "</script><b>&amp; \u2028 \u202e “é”"
    markdown = of_gathering(name)
    assert told(markdown)["name"] == name
    assert "\u202e" not in markdown
    assert "\n" not in markdown


def test_a_document_says_only_what_it_says_itself() -> None:
    front = FrontMatter(dates=Dates(adopted=date(2025, 5, 12)), dossiers=("28676",), number="500")
    sure = told(of_document("mei", front, "NAVO", ("kst-28676-500",), "https://a.example/"))
    assert (sure["@type"], sure["dateCreated"], sure["identifier"]) == ("Report", "2025-05-12", ["kst-28676-500"])
    assert sure["url"] == "https://a.example/overleggen/mei/volledige-tekst/"
    derived = FrontMatter(dates=front.dates, dossiers=front.dossiers, number="500", derived=("dates.adopted", "number"))
    unsure = told(of_document("mei", derived, "NAVO", ("kst-28676-500",), "../../"))
    assert not {"dateCreated", "identifier"} & unsure.keys()


def test_a_document_leads_to_its_official_page_where_an_editor_knows_that() -> None:
    address = "https://zoek.officielebekendmakingen.nl/kst-28676-500.html"
    assert told(of_document("mei", FrontMatter(official_address=address), "NAVO", (), "../../"))["sameAs"] == address
    assert "sameAs" not in told(of_document("mei", FrontMatter(), "NAVO", (), "../../"))


def test_all_questions_are_a_dataset_with_its_files_and_licences() -> None:
    found = told(of_dataset("Overleg", "Alles", "../"))
    files = found["distribution"]
    assert isinstance(files, list)
    assert [(each["contentUrl"], each["encodingFormat"]) for each in files] == [
        ("../data/vragen.csv", "text/csv"),
        ("../data/vragen.json", "application/json"),
        ("../data/overleggen.sqlite", "application/vnd.sqlite3"),
    ]
    assert found["license"] == [
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "https://creativecommons.org/licenses/by/4.0/",
    ]
