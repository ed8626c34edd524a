"""What our own pages declare, hosted and in the bundle, is what a parser for all HTML finds in them."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.verify.elements import any_elements
from generator.verify.facts import page_facts, whole_page_facts
from tests.whole_sites import BUNDLE

pytestmark = pytest.mark.slow


def test_every_hosted_page_declares_what_a_parser_finds(built_site: Path) -> None:
    pages = sorted(built_site.rglob("*.html"))
    assert len(pages) > 200
    for path in pages:
        file, data = path.relative_to(built_site).as_posix(), path.read_bytes()
        assert page_facts(file, data) == whole_page_facts(file, any_elements(data.decode())), file


def test_every_page_of_the_bundle_declares_what_a_parser_finds(built_bundle: Path) -> None:
    with ZipFile(built_bundle) as bundle:
        pages = [name for name in bundle.namelist() if name.endswith(".html")]
        assert len(pages) > 200
        for name in pages:
            file, data = name.removeprefix(f"{BUNDLE}/"), bundle.read(name)
            assert page_facts(file, data) == whole_page_facts(file, any_elements(data.decode())), file
