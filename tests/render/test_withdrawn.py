"""What is rendered of a withdrawn document, with one version or several, with an address or without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.library import Record
from generator.render import render_consultation
from tests.render.archives import around
from tests.render.data.archives import SITE, document
from tests.render.data.versioned import AFTER, WORDS, published_anew, taken_back
from tests.render.documents import library

LEFT = {
    "bron.txt",
    "tekst.txt",
    "overleg.json",
    "overleg.akn.xml",
    "annotaties.jsonld",
    "citeren/bronvermeldingen.bib",
    "citeren/bronvermeldingen.ris",
    "citeren/bronvermeldingen.csl.json",
}


@pytest.mark.parametrize("site_url", [SITE, None])
@pytest.mark.parametrize("record", [document(*AFTER), published_anew()], ids=["one version", "two versions"])
def test_no_word_is_left_and_each_file_and_page_says_why(record: Record, site_url: str | None) -> None:
    gone = taken_back(record)
    known = replace(library(gone), site_url=site_url)
    site = render_consultation(gone, around(known, gone))
    files = {each.path.removeprefix("overleggen/een/"): each.data.decode() for each in site.attachments}
    assert set(files) == LEFT
    for name, text in files.items():
        assert "ngetrokken op 1 april 2026" in text or ('"withdrawn": {' in text and "2026-04-01" in text), name
    for page in site.pages:
        said = " ".join(page.markdown.split())  # a day does not break
        assert "**Dit document is ingetrokken** op 1 april 2026. Reden: Het was geheim." in said, page.path
    shown = {**files, **{page.path: f"{page.title} {page.description} {page.markdown}" for page in site.pages}}
    assert [(name, words) for name, text in shown.items() for words in WORDS if words in text] == []


def test_before_it_was_withdrawn_its_words_were_there() -> None:
    record = document(*AFTER)
    known = library(record)
    site = render_consultation(record, around(known, record))
    text = "".join(page.markdown for page in site.pages)
    assert [words for words in WORDS if words in text] == [words for words in WORDS if words in " ".join(AFTER)]
