"""What archives ask of documents, by MDTO."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lxml import etree

from generator.model.consultation import Dates, FrontMatter
from generator.model.publisher import Archiving
from generator.render import archive_of
from generator.render.duties.mdto import NAMESPACE, Keeper, KeptFile, document_metadata, file_metadata
from generator.render.summaries.summary import Summary
from tests.render.documents import consultation, library, record
from tests.render.duties.mdto_rules import MDTO
from tests.render.duties.rules import broken

SAID = {"creator": "ministerie & Oost", "appraisal": "B", "use": {"label": "Geen beperking", "list": "Onze lijst"}}
FRONT = FrontMatter(
    title="Verslag <1>",
    dates=Dates(adopted=date(2025, 5, 12)),
    official_id="kst-28676-480",
    official_address="https://zoek.officielebekendmakingen.nl/kst-28676-480.html",
)
FILE = KeptFile("source.PDF", 1234, "ab" * 32, date(2026, 12, 1))


def summary(front: FrontMatter = FRONT) -> Summary:
    made = consultation("# VVD: Vragen", "q1: Een?", "a1: Ja.", identity="mei", front=front)
    return archive_of(library(record(made))).summaries[0]


def keeper(site_url: str | None = "https://overleg.example/", **said: object) -> Keeper:
    return Keeper(Archiving.model_validate({**SAID, **said}), "Overleg op schrift", site_url)


def texts(data: bytes, name: str) -> list[str]:
    return [each.text or "" for each in etree.fromstring(data).iter(f"{{{NAMESPACE}}}{name}")]


@pytest.mark.parametrize("front", [FRONT, FrontMatter(), replace(FRONT, official_address=None)])
@pytest.mark.parametrize("site_url", [None, "https://overleg.example/"])
def test_both_files_keep_to_the_rules(front: FrontMatter, site_url: str | None) -> None:
    assert broken(MDTO, document_metadata(summary(front), FILE, keeper(site_url))) == []
    assert broken(MDTO, file_metadata(summary(front), FILE, keeper(site_url))) == []


def test_a_document_is_known_by_its_official_number_and_place() -> None:
    data = document_metadata(summary(), FILE, keeper(creator_address="https://identifier.overheid.nl/tooi/id/x/1"))
    assert texts(data, "identificatieKenmerk") == [
        "mei",
        "kst-28676-480",
        "mei/source.PDF",
        "https://identifier.overheid.nl/tooi/id/x/1",
    ]
    assert texts(data, "naam") == ["Verslag <1>"]
    assert texts(data, "raadpleeglocatieOnline") == [
        "https://zoek.officielebekendmakingen.nl/kst-28676-480.html",
        "https://overleg.example/overleggen/mei/volledige-tekst/",
    ]
    assert broken(MDTO, data) == []


def test_what_only_the_body_knows_is_as_it_says() -> None:
    data = document_metadata(summary(), FILE, keeper(appraisal="V"))
    assert texts(data, "begripLabel") == ["Archiefstuk", "Tijdelijk te bewaren", "Geen beperking"]
    assert texts(data, "begripCode") == ["V"]
    assert "ministerie & Oost" in texts(data, "verwijzingNaam")


def test_a_number_that_a_rule_gave_identifies_nothing() -> None:
    front = FrontMatter(title="A", dossiers=("28676",), number="4", derived=("number",))
    assert "kst-28676-4" not in texts(document_metadata(summary(front), FILE, keeper()), "identificatieKenmerk")


def test_a_file_has_its_size_its_sum_and_the_day_of_that() -> None:
    data = file_metadata(summary(), FILE, keeper())
    assert texts(data, "omvang") == ["1234"]
    assert texts(data, "checksumWaarde") == ["ab" * 32]
    assert texts(data, "checksumDatum") == ["2026-12-01T00:00:00"]
    assert texts(data, "begripLabel") == ["application/pdf", "SHA256"]


@pytest.mark.parametrize("name", ["waardering", "archiefvormer", "beperkingGebruik", "naam", "identificatie"])
def test_the_rules_see_what_is_lacking(name: str) -> None:
    root = etree.fromstring(document_metadata(summary(FrontMatter()), FILE, keeper()))
    (found,) = root.iter(f"{{{NAMESPACE}}}{name}")
    parent = found.getparent()
    assert parent is not None
    parent.remove(found)
    assert broken(MDTO, etree.tostring(root))
