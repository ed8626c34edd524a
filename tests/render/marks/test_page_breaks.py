"""Where pages of the official paper begin: at their first character in the text, and nowhere where any is not known."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Chamber, Consultation, FrontMatter
from generator.model.library import Record
from generator.model.text import Line, Span
from generator.render.marks.page_breaks import page_breaks, printed_number
from generator.render.pages.consultation_faction import consultation_faction
from generator.render.pages.full_text import full_text
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import soup

FRONT = FrontMatter(kind="Verslag", chamber=Chamber.TK, dossiers=("28676",), number="501", official_id="kst-28676-501")
FOOT = "Tweede Kamer, vergaderjaar 2024–2025, 28 676, nr. 501"


def paged(*lines: str, feet: tuple[str, ...], front: FrontMatter = FRONT) -> Consultation:
    """A document of which a new page begins at each `|`; at the end of the document stand the feet of all pages."""
    made = consultation(*lines, *(f"f: {foot}" for foot in feet), front=front)
    text, begin = made.source.text, 0
    cuts = [found.start() for found in re.finditer(r"\|", text)]
    footed = [made.blocks[-number].start for number in range(len(feet), 0, -1)]
    found: list[Line] = []
    for line in made.source.lines:
        stops = [line.span.start, *(cut for cut in cuts if line.span.start < cut < line.span.end), line.span.end]
        for start, end in pairwise(stops):
            page = footed.index(start) + 1 if start in footed else 1 + sum(cut <= start for cut in cuts)
            found.append(Line(len(found) + 1, Span(start, end), page))
            begin = end
    assert begin == len(text)
    return replace(made, source=replace(made.source, lines=tuple(found)))


def places(made: Consultation | Record, kind: str = "full") -> str:
    """The text of a page with `[7]` where page 7 begins."""
    kept = made if isinstance(made, Record) else record(made)
    (page,) = pages_of(full_text if kind == "full" else consultation_faction, library(kept))
    found = soup(page.markdown)
    for mark in found.select(".page-break"):
        assert mark.get_text() == ""
        mark.replace_with(f"[{printed_number(str(mark['id']))}]")
    return found.get_text()


LINES = ("p: Vooraf.", "# VVD: Vragen", "q1: Wordt het |vrede op aarde?", "A1: |Antwoord", "a1: Ja, ze|ker wel.")


def test_each_page_begins_where_its_first_words_stand() -> None:
    said = places(paged(*LINES, feet=tuple(f"{FOOT} {number}" for number in (3, 4, 5, 6))))
    assert "[3]Vooraf." in said
    assert "Wordt het [4]|vrede" in said
    assert "[5]|Antwoord" in said
    assert "Ja, ze|ker [6]wel." in said  # behind the word that the printer cut


def test_pages_begin_on_the_page_with_the_full_text_only() -> None:
    made = paged(*LINES, feet=tuple(f"{FOOT} {number}" for number in (3, 4, 5, 6)))
    said = places(made, "faction")
    assert "vrede op aarde?" in said
    assert "[4]" not in said


@pytest.mark.parametrize(
    ("feet", "front"),
    [
        ((f"{FOOT} 3", f"{FOOT} 4", f"{FOOT} 5", FOOT), FRONT),
        ((f"{FOOT} 3", f"{FOOT} 4", f"{FOOT} 5"), FRONT),
        ((f"{FOOT} 3", f"{FOOT} 4", f"{FOOT} 4", f"{FOOT} 6"), FRONT),
        ((f"{FOOT} 3", f"{FOOT} 5", f"{FOOT} 4", f"{FOOT} 6"), FRONT),
        (("3", "4", "5", "6"), FRONT),
        (tuple(f"{FOOT} {number}" for number in (3, 4, 5, 6)), replace(FRONT, number="502")),
    ],
    ids=["no number", "no foot", "twice", "not in order", "of no paper", "of another paper"],
)
def test_where_a_page_is_not_known_none_begins_anywhere(feet: tuple[str, ...], front: FrontMatter) -> None:
    assert page_breaks(paged(*LINES, feet=feet, front=front)) == {}


def test_a_document_without_pages_has_no_beginnings_of_any() -> None:
    assert page_breaks(consultation(*LINES, front=FRONT)) == {}


def test_a_page_does_not_begin_within_a_link() -> None:
    made = paged("p: Zie de brief van |6 mei 2025 hierover.", *LINES[1:2], "q1: Wel?", feet=(f"{FOOT} 1", f"{FOOT} 2"))
    start = made.text(0).index("brief")
    span = Span(start, made.text(0).index(" hierover"))
    link = Annotation(AnnotationKind.REFERENCE, "kst-28676-500", 0, span, Certainty.CERTAIN)
    assert "brief van |6 mei 2025[2] hierover" in places(record(made, link))


def test_a_page_that_begins_with_a_note_begins_where_the_text_goes_on() -> None:
    made = paged("p: Een.", "f: |Kop van de bladzijde", "p: Twee.", feet=(f"{FOOT} 1", f"{FOOT} 2"))
    assert "[1]Een." in places(made)
    assert "[2]Twee." in places(made)


@pytest.mark.parametrize(("anchor", "number"), [("blz-12", "12"), ("vraag-12", ""), ("", "")])
def test_an_anchor_says_which_page_begins_there(anchor: str, number: str) -> None:
    assert printed_number(anchor) == number
