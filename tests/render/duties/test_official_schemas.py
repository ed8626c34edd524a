"""What is written for the index of the Woo and for archives is valid by the official schemas, which see mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from generator.model.information_categories import INFORMATION_CATEGORIES, category_address
from generator.model.publisher import Act
from generator.render.duties.diwoo import DIWOO
from generator.render.duties.mdto import document_metadata, file_metadata
from tests.render.duties.test_diwoo import ADOPTED, ANSWERED, asking, files, held
from tests.render.duties.test_mdto import FILE, FRONT, keeper, summary

OFFICIAL = Path(__file__).parent / "official"
_XS = "{http://www.w3.org/2001/XMLSchema}"


def schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(OFFICIAL / name))


def faults(rules: etree.XMLSchema, element: etree._Element) -> list[str]:
    """What an element does not keep to, as the root of a document of its own."""
    try:
        rules.assertValid(etree.fromstring(etree.tostring(element)))
    except etree.DocumentInvalid as invalid:
        return [str(invalid)]
    return []


def documents(sitemap: bytes) -> list[etree._Element]:
    return list(etree.fromstring(sitemap).iter(f"{{{DIWOO}}}Document"))


@pytest.mark.parametrize("act", list(Act))
def test_every_document_of_a_sitemap_is_valid(act: Act) -> None:
    made = files(held(ADOPTED, ANSWERED, said=asking(act.value)))
    found = [each for path, data in made.items() if "sitemap-" in path for each in documents(data)]
    rules = schema("diwoo-metadata.xsd")
    assert len(found) == 2
    assert [faults(rules, each) for each in found] == [[], []]


def test_the_metadata_for_archives_are_valid() -> None:
    rules = schema("MDTO-XML1.0.1.xsd")
    for site_url in (None, "https://overleg.example/"):
        for make in (document_metadata, file_metadata):
            assert faults(rules, etree.fromstring(make(summary(FRONT), FILE, keeper(site_url)))) == []


def test_every_category_is_one_of_the_official_list() -> None:
    lists = etree.parse(OFFICIAL / "diwoo-metadata-lijsten.xsd")
    (listed,) = lists.iterfind(f"{_XS}simpleType[@name='informatiecategorielijst']")
    values = {each.get("value") for each in listed.iter(f"{_XS}enumeration")}
    ours = {category_address(name) for name in INFORMATION_CATEGORIES}
    # Of documents that nobody must publish (article 3.1): it has no number in the names of sitemap indexes.
    assert values - ours == {"https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d"}
    assert ours <= values


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("diwoo:publisher", "diwoo:uitgever"),
        ("c_c76862ab", "c_00000000"),
        ("c_641ecd76", "c_c76862ab"),
        ("T00:00:00<", "<"),
        ("<diwoo:creatiedatum>2025-05-12", "<diwoo:creatiedatum>12-05-2025"),
        ("tooi/id/ministerie/", "tooi/id/"),
        ("diwoo:officieleTitel", "diwoo:titel"),
    ],
)
def test_a_mistake_in_a_sitemap_is_seen(right: str, wrong: str) -> None:
    (data,) = (each for path, each in files(held(ADOPTED)).items() if "sitemap-" in path)
    text = data.decode()
    assert right in text
    (document,) = documents(text.replace(right, wrong).encode())
    assert faults(schema("diwoo-metadata.xsd"), document)


@pytest.mark.parametrize("name", ["naam", "waardering", "archiefvormer", "beperkingGebruik"])
def test_a_mistake_in_the_metadata_for_archives_is_seen(name: str) -> None:
    root = etree.fromstring(document_metadata(summary(FRONT), FILE, keeper()))
    found = next(root.iter(f"{{*}}{name}"))
    parent = found.getparent()
    assert parent is not None
    parent.remove(found)
    assert faults(schema("MDTO-XML1.0.1.xsd"), root)
