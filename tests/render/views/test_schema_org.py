"""What pages say of themselves is schema.org by its own vocabulary, for a program that knows no other."""

import json
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from generator.model.consultation import Dates, FrontMatter
from generator.render.views.structured_data import of_dataset, of_document, of_gathering
from tests.render.views.schema_org import faults

SITE = "https://overleg.example/sub/"
SCRIPT = re.compile(r'<script type="?application/ld\+json"?>(.*?)</script>', re.DOTALL)
FRONT = FrontMatter(dates=Dates(adopted=date(2025, 5, 12)), dossiers=("28676",), number="500")
DOCUMENT = of_document("mei", FRONT, "NAVO & meer", ("kst-28676-500",), SITE)


def said(markup: str) -> list[str]:
    return SCRIPT.findall(markup)


@pytest.mark.parametrize(
    "made",
    [of_gathering("Vragen van D66"), of_dataset("Overleg", "Alles", SITE), of_dataset("x", "y", "../"), DOCUMENT],
)
def test_each_kind_is_valid(made: str) -> None:
    (text,) = said(made)
    assert faults(text, f"{SITE}data/") == []


@pytest.mark.slow
def test_what_every_page_of_a_site_says_is_valid(built_site: Path) -> None:
    kinds: dict[str, set[str]] = {}
    for page in sorted(built_site.rglob("index.html")):
        place = page.parent.relative_to(built_site).as_posix()
        for text in said(page.read_text(encoding="utf-8")):
            assert faults(unescape(text), f"{SITE}{place}/") == [], place
            kinds.setdefault(json.loads(text)["@type"], set()).add(place)
    assert set(kinds) == {"CollectionPage", "Dataset", "Report"}
    assert len(kinds["CollectionPage"]) > 20


HARMS = {
    "no JSON": ('"Report"', "Report"),
    "no class of schema.org": ('"Report"', '"Verslag"'),
    "a class without a report": ('"Report"', '"Language"'),
    "no class": ('"@type":"Report",', ""),
    "a class that a property does not take": ('"MediaObject"', '"Person"'),
    "no property": ('"encodingFormat"', '"vorm"'),
    "a property of something else": ('"dateCreated"', '"birthDate"'),
    "a property that was superseded": ('"encoding"', '"encodings"'),
    "a day in words": ('"2025-05-12"', '"12 mei 2025"'),
    "a truth for a day": ('"2025-05-12"', "true"),
    "an address that is none": (f'"{SITE}overleggen/mei/volledige-tekst/"', '"volledige tekst:"'),
    "another context": ('"https://schema.org"', '"https://schema.example"'),
}


@pytest.mark.parametrize("harm", HARMS)
def test_the_validator_sees_what_is_wrong(harm: str) -> None:
    (text,) = said(DOCUMENT)
    old, new = HARMS[harm]
    assert old in text
    assert faults(text.replace(old, new), SITE)
