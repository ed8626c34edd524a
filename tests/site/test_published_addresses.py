"""Addresses that were published lead to the same thing for ever: pages, questions, answers, terms and notes.

`published_addresses.txt` holds those of the site as it was last published, one on a line, relative to its root.
"""

from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

pytestmark = pytest.mark.slow

ADDRESSES = Path(__file__).with_name("published_addresses.txt").read_text(encoding="utf-8").split("\n")[:-1]


def test_every_address_that_was_published_still_leads_somewhere(built_site: Path) -> None:
    @cache
    def identifiers(page: str) -> frozenset[str]:
        file = built_site / page / "index.html"
        if not file.is_file():
            return frozenset()
        found = BeautifulSoup(file.read_text(encoding="utf-8"), "lxml").select("[id]")
        return frozenset(("", *(str(element["id"]) for element in found)))

    parted = (address.partition("#") for address in ADDRESSES)
    lost = [f"{page}#{anchor}" for page, _, anchor in parted if anchor not in identifiers(page)]
    assert len(ADDRESSES) > 1000
    assert lost == []
