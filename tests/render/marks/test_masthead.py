"""The masthead of a paper is told from its text, and is one quiet block on the page."""

from __future__ import annotations

import pytest

from generator.render.marks.masthead import masthead
from generator.render.pages.full_text import full_text
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

PAPER = ("h: Tweede Kamer der Staten-Generaal", "h: Vergaderjaar 2023–2024", "h: 36 450", "h: Regels over rust")
KIND = ("h: Nr. 6", "h: NOTA NAAR AANLEIDING VAN HET VERSLAG", "p: Ontvangen 27 maart 2024")
APPENDIX = (
    "p: Tweede Kamer der Staten-Generaal",
    "p: Vergaderjaar 2023–2024",
    "p: Aanhangsel van de Handelingen",
    "p: Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
    "p: 2129",
)
TEXT = ("p: De commissie heeft de eer verslag uit te brengen.", "# VVD: Inbreng van de VVD-fractie", "q1: Wat nu?")


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        ((*PAPER, *KIND, *TEXT), 7),
        ((*APPENDIX, *TEXT), 5),
        (("p: 28 676 NAVO", "p: Nr. 5 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", *TEXT), 2),
        # No line of a title follows: what stands below the first ones is text.
        (("p: 28 676 NAVO", "p: Vergaderjaar 2023–2024", "h: Inleiding", *TEXT), 2),
        (("h: 28 676 NAVO", *TEXT), 0),
        (("h: Inleiding", "h: Nr. 6", *TEXT), 0),
        (TEXT, 0),
        # A part of the document, or the heading above questions, never belongs to it.
        (("h: 28 676 NAVO", "h: Nr. 6 VERSLAG", "h: I. ALGEMEEN", "h: Nr. 7", *TEXT), 2),
        (("h: 28 676 NAVO", "h: Nr. 6 VERSLAG", "#: Nr. 7 VERSLAG", "q1: Wat nu?"), 2),
        (("p: 28 676 NAVO", "p: De commissie legt voor.", "p: Nr. 6 VERSLAG", *TEXT), 0),
    ],
)
def test_the_masthead_goes_to_the_last_line_of_the_title(lines: tuple[str, ...], length: int) -> None:
    assert masthead(consultation(*lines)) == frozenset(range(length))


def test_the_masthead_is_one_block_without_headings() -> None:
    (made,) = pages_of(full_text, library(record(consultation(*PAPER, *KIND, *TEXT))))
    found = soup(made.markdown)
    assert [words(p) for p in only(found, ".official.paper-head").select("p")] == [
        line.partition(": ")[2] for line in (*PAPER, *KIND)
    ]
    assert [words(h) for h in found.select("h2.official, h3.official")] == ["Inbreng van de VVD-fractie"]
