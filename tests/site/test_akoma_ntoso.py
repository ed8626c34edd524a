"""The Akoma Ntoso of the built site: every address in it that is of the site leads somewhere, and builds look at it."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from lxml import etree

from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.problems import Code, Problems
from generator.publish.outcome.called_witnesses import witness_akoma_ntoso
from tests.parse.documents import may_2025
from tests.render.akoma_ntoso.reading import faults

pytestmark = pytest.mark.slow


def test_each_consultation_has_a_valid_file_and_its_addresses_lead_to_pages_and_anchors(built_site: Path) -> None:
    written = sorted(built_site.glob("overleggen/*/overleg.akn.xml"))
    assert len(written) == len(list(built_site.glob("overleggen/*/overleg.json"))) > 1
    for path in written:
        xml = path.read_text(encoding="utf-8")
        assert faults(xml) == []
        here = path.relative_to(built_site).as_posix()
        for address in _of_site(etree.fromstring(xml.encode())):
            page, _, anchor = address.partition("#")
            there = built_site / normpath(join(dirname(here), page)) / "index.html"
            assert there.is_file(), (here, address)
            assert not anchor or re.search(rf'id="?{re.escape(anchor)}["\s>]', there.read_text("utf-8")), (
                here,
                address,
            )


def _of_site(root: etree._Element) -> set[str]:
    values = (element.get("href") or "" for element in root.iter())
    return {value for value in values if value.startswith("../") or (value.endswith("/") and "://" not in value)}


def test_the_page_of_a_consultation_names_the_file_in_its_head_and_others_do_not(built_site: Path) -> None:
    link = re.compile(r'<link rel="?alternate"? type="?application/akn\+xml"? href="?overleg\.akn\.xml')
    page = built_site / "overleggen" / "navo-ministers-mei-2025" / "index.html"
    assert link.search(page.read_text(encoding="utf-8"))
    assert not link.search((page.parent / "volledige-tekst" / "index.html").read_text(encoding="utf-8"))
    assert not link.search((built_site / "overleggen" / "index.html").read_text(encoding="utf-8"))


def test_a_build_objects_to_a_word_that_the_file_lacks(built_site: Path, tmp_path: Path) -> None:
    name = "navo-ministers-mei-2025"
    consultation, _ = may_2025()
    file = tmp_path / akoma_ntoso_path(consultation.id)
    file.parent.mkdir(parents=True)
    xml = (built_site / akoma_ntoso_path(name)).read_text(encoding="utf-8")
    for text, objects in ((xml, False), (xml.replace("arrestatie", "", 1), True)):
        file.write_text(text, encoding="utf-8")
        witness_akoma_ntoso(consultation, tmp_path, problems := Problems())
        assert [problem.code for problem in problems] == ([Code.TEXT_CHANGED] if objects else [])
