"""Sitemaps for the index of the Wet open overheid: valid, complete, and only where somebody asks for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lxml import etree

from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library
from generator.model.publisher import Publisher, PublisherFile
from generator.model.versions import Versions, Withdrawal
from generator.problems import Place
from generator.render import archive_of
from generator.render.duties import diwoo
from generator.render.duties.diwoo import WooIndex, woo_index
from tests.render.documents import consultation, knowledge, library, record
from tests.render.duties.rules import SITEMAP, SITEMAP_INDEX, broken

SITE = "https://overleg.example/archief/"
MINISTRY = "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"
NAMES = {"": diwoo.SITEMAP, "d": diwoo.DIWOO}
ADOPTED = FrontMatter(
    title="Verslag van een “overleg” & meer\x0b", dates=Dates(adopted=date(2025, 5, 12)), official_id="kst-28676-480"
)
ANSWERED = FrontMatter(title="Antwoorden", dates=Dates(answered=date(2024, 3, 1)))


def asking(answered: str | None = None, organisation: str | None = MINISTRY) -> Publisher:
    said = {"category": "vergaderstukken Staten-Generaal", "answered": answered}
    return Publisher.model_validate({"name": "ministerie <Oost>", "organisation": organisation, "diwoo": said})


def held(*fronts: FrontMatter, said: Publisher | None = None, site_url: str | None = SITE) -> Library:
    made = (
        record(consultation("# VVD: Vragen", "q1: Een?", "a1: Ja.", identity=f"c{number}", front=front))
        for number, front in enumerate(fronts)
    )
    known = knowledge().model_copy(update={"publisher": PublisherFile(said or asking(), Place("publisher.yml"))})
    return library(*made, known=known, site_url=site_url)


def index_of(known: Library) -> WooIndex | None:
    return woo_index(archive_of(known))


def files(known: Library) -> dict[str, bytes]:
    index = index_of(known)
    made = [each.attachment() for each in index.files()] if index else []
    return {each.path: each.data for each in made}


def test_the_files_keep_to_the_rules_and_name_each_other() -> None:
    made = files(held(ADOPTED, ANSWERED, said=asking("ondertekening")))
    index, *sitemaps = made
    assert index == "regels/sitemapindex-diwoo-infocat007.xml"
    assert sitemaps == ["regels/sitemap-diwoo-2024.xml", "regels/sitemap-diwoo-2025.xml"]
    assert broken(SITEMAP_INDEX, made[index]) == []
    assert [broken(SITEMAP, made[each]) for each in sitemaps] == [[], []]
    listed = [each.text for each in etree.fromstring(made[index]).iter(f"{{{diwoo.SITEMAP}}}loc")]
    assert listed == [f"{SITE}{each}" for each in sitemaps]


def test_a_document_stands_there_with_what_it_says() -> None:
    made = etree.fromstring(files(held(ADOPTED))["regels/sitemap-diwoo-2025.xml"])
    said = {etree.QName(each).localname: each.text.strip() for each in made.iter() if each.text and each.text.strip()}
    assert said == {
        "loc": f"{SITE}overleggen/c0/bron.txt",
        "lastmod": "2025-05-12",
        "creatiedatum": "2025-05-12",
        "identifier": "kst-28676-480",
        "publisher": "ministerie <Oost>",
        "officieleTitel": "Verslag van een “overleg” & meer\ufffd",
        "informatiecategorie": "vergaderstukken Staten-Generaal",
        "soortHandeling": "vaststelling",
        "atTime": "2025-05-12T00:00:00",
    }


@pytest.mark.parametrize(
    "front",
    [
        replace(ADOPTED, title=None),
        replace(ADOPTED, derived=("title",)),
        replace(ADOPTED, derived=("dates.adopted",)),
        ANSWERED,
        FrontMatter(title="Vragen", dates=Dates(asked=date(2025, 1, 1))),
    ],
    ids=["no title", "a title of ours", "a day of ours", "a day of which nobody says what happened", "only asked"],
)
def test_what_no_document_says_is_not_made_up(front: FrontMatter) -> None:
    assert index_of(held(front)) is None
    both = index_of(held(front, replace(ADOPTED, title="Ander")))
    assert both is not None
    assert both.listed == 1


def test_a_number_of_ours_is_no_identifier() -> None:
    front = FrontMatter(title="A", dossiers=("28676",), number="4", dates=ADOPTED.dates)
    (path,) = [path for path in files(held(front)) if "sitemap-" in path]
    assert b"kst-28676-4" in files(held(front))[path]
    assert b"identifiers>" not in files(held(replace(front, derived=("number",))))[path]


def test_a_withdrawn_document_is_listed_no_more() -> None:
    known = held(ADOPTED)
    (one,) = known.records
    gone = replace(one, versions=Versions(withdrawn=Withdrawal(day=date(2026, 1, 1), because="Fout.")))
    assert index_of(replace(known, records=(gone,))) is None


@pytest.mark.parametrize("site_url", [None, "http://overleg.example/"])
def test_without_an_address_of_https_nothing_is_written(site_url: str | None) -> None:
    assert index_of(held(ADOPTED, site_url=site_url)) is None


def test_nobody_who_does_not_ask_gets_it() -> None:
    assert index_of(held(ADOPTED, said=Publisher(name="Krant"))) is None
    assert index_of(library(*held(ADOPTED).records, site_url=SITE)) is None


def test_a_long_year_has_several_sitemaps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diwoo, "MOST", 2)
    made = files(held(*(replace(ADOPTED, title=str(number)) for number in range(5))))
    assert [path for path in made if "sitemap-" in path] == [
        f"regels/sitemap-diwoo-2025{part}.xml" for part in ("", "-2", "-3")
    ]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("<diwoo:creatiedatum>2025-05-12</diwoo:creatiedatum>", ""),
        ("c_c76862ab", "c_00000000"),
        ("vaststelling<", "anonimiseren<"),
        ("2025-05-12T00:00:00", "2025-05-12"),
        ("https://overleg.example", "http://overleg.example"),
        (MINISTRY, "https://overleg.example/wij"),
    ],
)
def test_the_rules_see_what_is_wrong(right: str, wrong: str) -> None:
    data = files(held(ADOPTED))["regels/sitemap-diwoo-2025.xml"].decode()
    assert right in data
    assert broken(SITEMAP, data.replace(right, wrong).encode())
