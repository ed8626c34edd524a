"""Which uses of a term are marked: what a reader who arrives by a link needs, and no more."""

from __future__ import annotations

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Library
from generator.model.text import Span
from generator.render.marks.term_marks import is_short
from generator.render.views.page_context import PageContext
from tests.render.archives import around
from tests.render.documents import consultation, record
from tests.render.html import soup, words

SACEUR = GlossaryTerm(term="SACEUR", expansion="Supreme Allied Commander Europe", language="en", definition="Baas.")
COUNCIL = GlossaryTerm(term="Adviesraad Migratie", definition="Een raad.", forms=("ACVZ",))


def marked(entry: GlossaryTerm, forms: tuple[str, ...], *lines: str) -> list[tuple[int, str, str]]:
    """The block, words and description of each mark, when every form is annotated wherever it stands."""
    made = consultation(*lines)
    found = [
        Annotation(AnnotationKind.TERM, entry.term, block.index, Span(at, at + len(form)))
        for block in made.blocks
        for at, form in places(made.text(block.index), forms)
    ]
    held = record(made, *found)
    context = PageContext(around(Library((held,), Knowledge(glossary=(entry,)))), "x/")
    shown = [(block.index, soup(context.official(held, block.index).markdown)) for block in made.blocks]
    return [(index, words(a), str(a["aria-describedby"])) for index, page in shown for a in page.select("a.term")]


def places(text: str, forms: tuple[str, ...]) -> list[tuple[int, str]]:
    return sorted((at, form) for form in forms for at in range(len(text)) if text.startswith(form, at))


def told(entry: GlossaryTerm, forms: tuple[str, ...], *lines: str) -> list[tuple[int, str]]:
    return [(block, shown) for block, shown, _ in marked(entry, forms, *lines)]


FULL = "Supreme Allied Commander Europe"
FORMS = (FULL, "SACEUR")


def test_a_full_form_and_the_abbreviation_beside_it_are_both_marked() -> None:
    assert told(SACEUR, FORMS, f"q1: De {FULL} (SACEUR) en de SACEUR?") == [(0, FULL), (0, "SACEUR")]


def test_both_are_marked_the_other_way_round_too() -> None:
    assert told(SACEUR, FORMS, f"q1: De SACEUR ({FULL}) en de {FULL}?") == [(0, "SACEUR"), (0, FULL)]


def test_the_abbreviation_says_what_it_stands_for_and_the_full_form_only_what_it_means() -> None:
    assert marked(SACEUR, FORMS, f"q1: De {FULL} (SACEUR)?") == [
        (0, FULL, "begrip-saceur-betekenis"),
        (0, "SACEUR", "begrip-saceur-uitleg"),
    ]


def test_every_question_answer_and_introduction_marks_it_for_itself() -> None:
    lines = ("# VVD: V", "i: SACEUR, SACEUR", "q1: SACEUR?", "q1: SACEUR?", "q2: SACEUR?", "a1: SACEUR.", "a2: SACEUR.")
    assert told(SACEUR, FORMS, *lines) == [(1, "SACEUR"), (2, "SACEUR"), (4, "SACEUR"), (5, "SACEUR"), (6, "SACEUR")]


def test_questions_with_one_answer_are_marked_each() -> None:
    made = consultation("q1: SACEUR?", "q2: SACEUR?", "a1: SACEUR.", together=(("1", "2"),))
    found = [Annotation(AnnotationKind.TERM, "SACEUR", block, Span(0, 6), "vraag-1") for block in range(3)]
    held = record(made, *found)
    context = PageContext(around(Library((held,), Knowledge(glossary=(SACEUR,)))), "x/")
    assert all(".term" in context.official(held, block).markdown for block in range(3))


def test_plurals_are_no_further_way_of_writing() -> None:
    entry = GlossaryTerm(term="zbo", expansion="zelfstandig bestuursorgaan", definition="Dienst.", forms=("zbo's",))
    assert told(entry, ("zbo's", "zbo "), "q1: de zbo's en een zbo nu?") == [(0, "zbo's")]


def test_an_abbreviation_of_a_term_written_in_full_names_the_term() -> None:
    assert marked(COUNCIL, ("Adviesraad Migratie", "ACVZ"), "q1: De Adviesraad Migratie (ACVZ)?") == [
        (0, "Adviesraad Migratie", "begrip-adviesraad-migratie-uitleg"),
        (0, "ACVZ", "begrip-adviesraad-migratie begrip-adviesraad-migratie-uitleg"),
    ]


def test_a_term_in_capitals_is_not_named_once_more() -> None:
    entry = GlossaryTerm(term="mkb-toets", definition="Een gesprek.")
    assert marked(entry, ("MKB-toets",), "q1: De MKB-toets?") == [(0, "MKB-toets", "begrip-mkb-toets-uitleg")]


@pytest.mark.parametrize(
    ("term", "expansion", "written", "short"),
    [
        ("AVG", "Algemene verordening gegevensbescherming", "AVG", True),
        ("AVG", "Algemene verordening gegevensbescherming", "AVG’s", True),
        ("AVG", "Algemene verordening gegevensbescherming", "Algemene Verordening Gegevensbescherming", False),
        ("ekv", "exportkredietverzekering", "ekv", True),
        ("ekv", "exportkredietverzekering", "exportkredietverzekeringen", False),
        ("VS", None, "VS", True),
        ("VS", None, "Verenigde Staten", False),
        ("NAVO-norm", None, "NAVO-norm", False),
        ("NAVO-norm", None, "2 procent norm", False),
        ("bondgenoot", None, "bondgenoten", False),
        ("meldpunt", None, "RMC", True),
    ],
)
def test_what_is_an_abbreviation_of_a_term(term: str, expansion: str | None, written: str, short: bool) -> None:
    assert is_short(GlossaryTerm(term=term, expansion=expansion, definition="x"), written) is short


def test_a_word_that_most_readers_know_is_marked_once_a_page() -> None:
    entry = GlossaryTerm(term="regering", definition="Bestuur.", familiar=True)
    lines = ("q1: De regering?", "a1: De regering.", "q2: En de regering?")
    assert told(entry, ("regering",), *lines) == [(0, "regering")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vergunning onherroepelijk", [None, "beside"]),
        ("vergunning-onherroepelijk", [None, "beside"]),
        ("vergunning en onherroepelijk", [None, None]),
        ("vergunning, onherroepelijk", [None, None]),
        ("vergunning onherroepelijk besluit", [None, "beside", None]),
    ],
)
def test_of_two_marks_that_touch_the_second_looks_different(text: str, expected: list[str | None]) -> None:
    entries = [GlossaryTerm(term=name, definition="x") for name in ("vergunning", "onherroepelijk", "besluit")]
    made = consultation(f"q1: {text}?")
    found = [
        Annotation(AnnotationKind.TERM, entry.term, 0, Span(at, at + len(form)))
        for entry in entries
        for at, form in places(made.text(0), (entry.term,))
    ]
    held = record(made, *found)
    page = PageContext(around(Library((held,), Knowledge(glossary=tuple(entries)))), "x/").official(held, 0).markdown
    assert ["beside" if "beside" in a["class"] else None for a in soup(page).select("a.term")] == expected


def test_marks_of_two_documents_never_touch() -> None:
    entry = GlossaryTerm(term="EU", definition="x")
    one, other = (
        record(made, Annotation(AnnotationKind.TERM, "EU", 0, span))
        for made, span in (
            (consultation("q1: De EU", identity="een"), Span(3, 5)),
            (consultation("q1: EU", identity="twee"), Span(0, 2)),
        )
    )
    context = PageContext(around(Library((one, other), Knowledge(glossary=(entry,)))), "x/")
    assert "beside" not in "".join(context.official(held, 0).markdown for held in (one, other))
