"""What pages of a consultation share stands on each as if it had been written for that page alone."""

from __future__ import annotations

from functools import cache

import pytest

from generator.model.library import Library, Record
from generator.render.marks.notes import placed_notes
from generator.render.views.environment import macro
from generator.render.views.exchange_view import exchange_head, exchange_view
from generator.render.views.page_context import PageContext
from generator.render.views.presented import Presented
from tests.parse.documents import knowledge
from tests.render.archives import around
from tests.render.marked_records import ANSWER, library_of, understood

TABLE = (
    "<table><row><header-cell>Land</header-cell>\n<header-cell>NAVO-norm</header-cell></row>\n\n"
    "<row><cell>Zie Kamerstuk 28 676, nr. 500</cell>\n<cell>2,05</cell></row>\n\n"
    "<row><header-cell>Land</header-cell>\n<header-cell>NAVO-norm</header-cell></row></table>"
)
BARE_TABLE = "<table><row><cell>Nederland</cell>\n<cell>2,05</cell></row></table>"
PARTS = (
    "De leden van de VVD-fractie vragen naar de NAVO en de AIVD, de Algemene Inlichtingen- en Veiligheidsdienst.",
    ANSWER,
    "Zie Kamerstuk 28 676, nr. 500<note-mark f3>*</note-mark>, de brief van 3 maart 2023 en het antwoord op vraag 2.",
    "<list-item 1>Een <italic>punt van de NAVO</italic></list-item>",
    BARE_TABLE,
    "De leden van de VVD-fractie vragen of de NAVO en het <bold>UNHCR</bold> dat doen, zie vraag 1.",
    "2. Antwoord van het kabinet",
    "Ja, dat doet de NAVO. Het kabinet zal de Kamer hierover voor de zomer van 2025 informeren.",
    "<note f3>* Idem, NAVO.</note>",
)
NOTE = {"text": "Zie [elders](/over/).", "author": "Redactie", "date": "2025-06-01", "quote": "Ja, dat doet"}
PATHS = (
    "overleggen/mei/fracties/vvd/",
    "overleggen/mei/themas/defensie/",
    "overleggen/mei/volledige-tekst/",
    "overleggen/mei/",
)


@cache
def record(name: str) -> Record:
    """A document with terms, references, notes and a table; `turned` has letters that are written to the left.

    Of `table` and `noted` pages arrange a block each in their own way.
    """
    if name == "turned":
        return understood(*PARTS[:2], f"De \u05d0\u05d1 van de NAVO. {PARTS[2]}", *PARTS[3:])
    if name == "table":
        return understood(*PARTS[:3], TABLE, *PARTS[3:])
    return understood(*PARTS, notes=[NOTE] if name == "noted" else [])


@pytest.mark.parametrize("name", ["plain", "table", "noted", "turned"])
def test_an_exchange_is_as_if_written_for_its_page(name: str) -> None:
    made = record(name)
    known = around(library_of(made), made)
    presented, write = Presented(made, known), macro("exchange")
    for path in PATHS:
        shared, alone = presented.page(path), PageContext(known, path)
        for exchange in made.consultation.exchanges:
            assert presented.exchange(shared, exchange) == write(exchange_view(alone, made, exchange))
        assert shared.terms == alone.terms
        assert shared.references == alone.references
        assert shared.letters == alone.letters
        assert shared.has_notes == alone.has_notes
        assert shared.footnotes(made) == alone.footnotes(made)


def test_these_documents_have_what_pages_may_differ_in() -> None:
    made = record("plain")
    page = Presented(made, around(library_of(made), made)).page(PATHS[0])
    for block in made.consultation.blocks:
        page.official(made, block.index)
    assert page.terms
    assert page.references
    assert page.footnotes(made)
    assert placed_notes(record("noted"))
    assert any(block.cells for block in record("table").consultation.blocks)


def test_a_head_is_filled_as_if_made_for_its_page() -> None:
    made = record("plain")
    known = around(Library((made,), knowledge()), made)
    presented, page = Presented(made, known), PageContext(known, PATHS[2])
    for exchange in made.consultation.exchanges:
        alone = exchange_head(page, made, exchange)
        shared = presented.head(exchange)
        assert presented.filled(page, shared.permalink) == alone.permalink
        assert [presented.filled(page, each.address) for each in shared.addresses] == [
            each.address for each in alone.addresses
        ]
        assert presented.filled(page, shared.citing.address) == alone.citing.address
        assert (shared.heading, shared.citing.name, shared.reasons) == (alone.heading, alone.citing.name, alone.reasons)


def test_rows_of_terms_lead_to_the_glossary_from_their_page() -> None:
    made = record("plain")
    presented = Presented(made, around(library_of(made), made))
    for path, way in (("overleggen/mei/", "../../"), (PATHS[0], "../../../../")):
        page = presented.page(path)
        for block in made.consultation.blocks:
            page.official(made, block.index)
        rows = "".join(presented.term_rows(page))
        assert f"[In de begrippenlijst]({way}begrippen/n/index.md#begrip-navo)" in rows
