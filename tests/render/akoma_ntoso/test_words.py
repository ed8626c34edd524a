"""Words of a document in Akoma Ntoso: terms, references, languages, withheld words, and what XML cannot hold."""

from __future__ import annotations

import pytest

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.library import Record
from generator.model.text import Span
from tests.render.akoma_ntoso.reading import OURS, all_of, faults, objections, only, read, words, written
from tests.render.documents import consultation, library, record
from tests.render.test_hostile import HOSTILE
from tests.render.test_hostile import library as hostile_library

REFERENCE, TERM = AnnotationKind.REFERENCE, AnnotationKind.TERM


def asked(text: str, *annotations: Annotation, **sidecar: object) -> Record:
    """One question of one paragraph, and its answer."""
    return record(consultation(f"q1: {text}", "a1: Daarom."), *annotations, sidecar=sidecar)


def on(kind: AnnotationKind, start: int, end: int, target: str, **more: object) -> Annotation:
    return Annotation(kind, target, 0, Span(start, end), "vraag-1", **more)  # type: ignore[arg-type]


def test_a_term_leads_to_its_concept_with_the_address_of_its_explanation() -> None:
    held = asked("Wat doet de NAVO?", on(TERM, 12, 16, "NAVO"))
    root = read(held)
    assert (words(only(root, "term")), only(root, "term").get("refersTo")) == ("NAVO", "#begrip-navo")
    concept = only(root, "TLCConcept")
    assert (concept.get("href"), concept.get("showAs")) == ("../../begrippen/n/#begrip-navo", "NAVO")
    with_site = read(held, library(held, site_url="https://overleg.example.org/"))
    assert only(with_site, "TLCConcept").get("href") == "https://overleg.example.org/begrippen/n/#begrip-navo"


@pytest.mark.parametrize(
    ("target", "certainty", "href", "derived"),
    [
        ("kst-28676-500", Certainty.CERTAIN, "https://zoek.officielebekendmakingen.nl/kst-28676-500.html", None),
        ("kst-28676-500", Certainty.DERIVED, "https://zoek.officielebekendmakingen.nl/kst-28676-500.html", "derived"),
        ("kst-28676-500", Certainty.UNKNOWN, None, None),
        ("", Certainty.UNKNOWN, None, None),
        ("2025Z22235", Certainty.CERTAIN, None, None),
    ],
)
def test_a_reference_leads_to_the_official_page_where_that_is_known(
    target: str, certainty: Certainty, href: str | None, derived: str | None
) -> None:
    root = read(asked("Zie Kamerstuk 28676, nr. 500.", on(REFERENCE, 4, 28, target, certainty=certainty)))
    found = [(each.get("href"), each.get(f"{OURS}certainty")) for each in all_of(root, "ref")]
    assert found == ([(href, derived)] if href else [])


def test_a_reference_within_leads_to_the_element_of_the_question_or_its_answer() -> None:
    held = record(
        consultation("q1: Waarom?", "a1: Daarom.", "q2: Hoezo?", "a2: Zie het antwoord op vraag 1."),
        Annotation(AnnotationKind.INTERNAL_REFERENCE, "vraag-1", 3, Span(8, 27), "vraag-2", whole=Span(8, 27)),
    )
    assert only(read(held), "ref").get("href") == "#dbsect_1__answer_1"


def test_words_in_another_language_say_which_and_short_forms_what_they_stand_for() -> None:
    root = read(
        asked(
            "De Allied Forces en de MvD.",
            on(AnnotationKind.FOREIGN, 3, 16, "en"),
            on(AnnotationKind.SHORT_FORM, 23, 26, "Minister van Defensie"),
        )
    )
    span = only(root, "span")
    assert (words(span), span.get("{http://www.w3.org/XML/1998/namespace}lang")) == ("Allied Forces", "en")
    assert (words(only(root, "abbr")), only(root, "abbr").get("title")) == ("MvD", "Minister van Defensie")


def test_a_note_of_the_editor_stands_among_the_metadata_and_is_never_a_word_of_the_document() -> None:
    note = {
        "quote": "de NAVO",
        "text": "Een **noot** met [een link](https://a.nl/x%20y) en [het antwoord](#antwoord-1).\n\n- een\n- twee",
        "author": "A. de Vries",
        "date": "2025-06-01",
        "source": "https://example.org/bron",
    }
    held = asked("Wat doet de NAVO nu?", notes=[note])
    root = read(held)
    made = only(root, "note")
    assert words(made).startswith("Een noot met een link")
    assert (made.get(f"{OURS}author"), made.get(f"{OURS}date")) == ("A. de Vries", "2025-06-01")
    assert only(root, "noteRef").get("href") == "#note_1"
    assert [each.get("href") for each in all_of(made, "a")][-1] == "https://example.org/bron"
    assert objections(held, written(held)) == []


def test_what_xml_cannot_hold_is_an_element_with_its_number() -> None:
    held = asked("Een \x01 en een t\x0eken, een\ufffe einde.")
    root = read(held)
    assert [each.get(f"{OURS}code") for each in all_of(root, "inline")] == ["1", "E", "FFFE"]
    assert objections(held, written(held)) == []


def test_characters_that_change_the_direction_of_text_are_written_as_numbers() -> None:
    held = asked("Een \u202etegendraads\u202c woord.")
    assert "&#x202E;tegendraads&#x202C;" in written(held)
    assert objections(held, written(held)) == []


def test_a_document_full_of_syntax_is_valid_and_has_each_of_its_words() -> None:
    made = hostile_library(HOSTILE)
    xml = written(made.records[0], made)
    assert faults(xml) == []
    assert objections(made.records[0], xml) == []
    assert "<script" not in xml


def test_letters_of_two_writings_and_odd_space_stay() -> None:
    held = asked("Een\u00a0vaste spatie, \u0434\u0430 en \u4f60\u597d & <b>“x”</b>")
    assert objections(held, written(held)) == []
    assert "&amp; &lt;b&gt;“x”&lt;/b&gt;" in written(held)
